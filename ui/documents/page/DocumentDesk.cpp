#include "ui/documents/page/DocumentDesk.h"

#include "core/assist/drafting/DraftRequest.h"
#include "core/base/WhenFinished.h"
#include "ui/documents/ai/AiDraftDialog.h"
#include "ui/documents/brief/BriefPane.h"
#include "ui/documents/brief/BriefStrip.h"
#include "ui/documents/claims/ClaimBar.h"
#include "ui/documents/claims/EvidenceList.h"
#include "ui/documents/create/RedraftButton.h"
#include "ui/documents/facts/FactsPane.h"
#include "ui/documents/list/DocumentText.h"
#include "ui/documents/page/ClaimDesk.h"
#include "ui/documents/page/PreviewPane.h"
#include "ui/documents/page/ProposalDesk.h"
#include "ui/documents/preview/DocumentPreview.h"
#include "ui/documents/proposal/ChangeList.h"
#include "ui/documents/proposal/EngineFooter.h"
#include "ui/documents/proposal/ProposalPane.h"
#include "ui/documents/proposal/SentDialog.h"
#include "ui/documents/session/DocumentSaving.h"
#include "ui/records/StepUndo.h"
#include "ui/theme/Icons.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QtConcurrentRun>

namespace aio::ui {

namespace {

constexpr int factsWidth = 276;
constexpr int sideWidth = 440;
constexpr int compactSide = 340;
constexpr int leastDraft = 360;
constexpr int leastSide = 260;
constexpr int iconSize = 16;
const QString splitterState = QStringLiteral("documents-panes");

/// Names that are spelled as they are.
QStringList knownWords(const DocumentSession &session)
{
    QStringList words{session.document().candidateName, session.job().company, session.document().jobTitle};
    words += session.job().skills;
    if (const CandidateProfile *profile = session.profile()) {
        for (const ResumeWork &work : profile->resume.work) {
            words << work.name << work.position;
        }
        for (const ResumeSkill &skill : profile->resume.skills) {
            words << skill.name;
            words += skill.keywords;
        }
    }
    words << session.job().contactName;
    if (const auto *letter = std::get_if<LetterContent>(&session.draft().content)) {
        words << letter->recipient.name << letter->recipient.organization << letter->sender.name;
        words += letter->recipient.addressLines + letter->sender.addressLines;
    }
    words.removeAll(QString());
    return words;
}

} // namespace

DocumentDesk::DocumentDesk(const DocumentsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_opener(services.documents, services.candidates, services.jobs)
    , m_autosave(documentSaving(services.documents))
    , m_splitter(new QSplitter(this))
    , m_facts(new FactsPane(this))
    , m_claimBar(new ClaimBar(this))
    , m_briefStrip(new BriefStrip(this))
    , m_editor(new DraftEditor(services.settings, this))
    , m_redraft(new RedraftButton(this))
    , m_ai(new QToolButton(this))
    , m_footer(new EngineFooter(this))
    , m_words(new QLabel(this))
    , m_centre(new QStackedWidget(this))
    , m_side(new QTabWidget(this))
    , m_preview(new PreviewPane(this))
    , m_evidence(new EvidenceList(this))
    , m_claims(nullptr)
{
    m_side->setDocumentMode(true);
    m_side->setProperty("kind", QStringLiteral("inspector"));
    m_side->tabBar()->setDrawBase(false);
    m_side->addTab(m_preview, QString());
    m_side->addTab(m_evidence, QString());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_facts);
    m_centre->addWidget(buildCentre());
    m_centre->setMinimumWidth(leastDraft);
    m_splitter->addWidget(m_centre);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_facts->setMinimumWidth(leastSide - 60);
    m_side->setMinimumWidth(leastSide);
    m_splitter->setSizes({factsWidth, 10000, sideWidth});
    m_splitter->restoreState(services.settings.state(SettingKey::SplitterStates, splitterState));
    m_claims = new ClaimDesk(services, m_checker, {m_editor, m_claimBar, m_evidence, m_facts}, this);
    m_proposals = std::make_unique<ProposalDesk>(services, m_centre, nullptr);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connectParts();
    connectDrafting();
    connectSources();
    retranslate();
    setEnabled(false);
}

DocumentDesk::~DocumentDesk()
{
    m_autosave.flush();
    unfollow();
    m_pool.waitForDone();
}

QWidget *DocumentDesk::buildCentre()
{
    auto *centre = new QWidget(this);
    m_ai->setIcon(icon(QStringLiteral("sparkle")));
    m_ai->setIconSize({iconSize, iconSize});
    m_ai->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ai->setProperty("kind", QStringLiteral("outlined"));
    m_editor->addToolWidget(m_ai);
    m_editor->addToolWidget(m_redraft);
    setTextStyle(m_words, TextStyle::Small, Token::TextMuted);
    m_footer->addTrailing(m_words);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_briefStrip);
    QWidget::setTabOrder(m_editor, m_briefStrip->editButton()); // a letter is opened to be written in
    layout->addWidget(m_claimBar);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_footer);
    return centre;
}

void DocumentDesk::connectParts()
{
    connect(
        m_editor, &DraftEditor::edited, this, [this](const Draft &draft, const QString &action, int mergeId) {
            if (m_session) {
                m_session->edit(draft, action, mergeId);
            }
        });
    connect(m_editor, &DraftEditor::wordCountChanged, this,
        [this](int words) { m_words->setText(tr("%n words", nullptr, words)); });
    connect(
        m_editor, &DraftEditor::placeChanged, this, [this](const QString &sourceId, const QString &origin) {
            m_preview->preview()->highlight(sourceId, true);
            if (m_editor->currentFinding() < 0) {
                m_facts->mark(origin);
            }
        });
    connect(m_preview, &PreviewPane::sourceClicked, m_editor, &DraftEditor::reveal);
    connect(m_preview, &PreviewPane::lookChosen, this,
        [this](const QString &templateKey, const documents::DocumentOptions &options) {
            if (m_session) {
                m_session->setLook(templateKey, documents::toJson(options));
            }
        });
    connect(&m_checker, &DraftChecker::checked, this, &DocumentDesk::refreshCheck);
    connect(m_claims, &ClaimDesk::notify, this, &DocumentDesk::notify);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (!m_compact) {
            m_services.settings.setState(SettingKey::SplitterStates, splitterState, m_splitter->saveState());
        }
    });
}

void DocumentDesk::connectDrafting()
{
    connect(m_redraft, &RedraftButton::requested, this, &DocumentDesk::redraft);
    connect(m_redraft, &RedraftButton::briefChosen, this, [this](const DocumentBrief &brief) {
        if (m_session) {
            m_session->setBrief(brief);
        }
    });
    connect(m_ai, &QToolButton::clicked, this, &DocumentDesk::askForDraft);
    connect(m_briefStrip, &BriefStrip::editRequested, this, [this] {
        m_side->setCurrentWidget(m_facts);
        m_facts->showBrief();
        m_facts->brief()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_facts->brief(), &BriefPane::redraftRequested, this, &DocumentDesk::redraft);
    connect(m_facts->brief(), &BriefPane::aiRequested, this, &DocumentDesk::askForDraft);
    connect(m_proposals.get(), &ProposalDesk::changed, this, &DocumentDesk::refreshDrafting);
    connect(m_proposals.get(), &ProposalDesk::notify, this, &DocumentDesk::notify);
    connect(m_proposals.get(), &ProposalDesk::openRequested, this, &DocumentDesk::openDocument);
    connect(m_proposals.get(), &ProposalDesk::taken, this,
        [this](const std::shared_ptr<DocumentSession> &session, const Draft &draft,
            const DraftProposal &proposal) {
            const std::optional<WrittenBy> writer = writtenBy(proposal);
            propose({session, draft,
                writer ? tr("Taken from %1").arg(writer->model) : tr("Drafted without a model"), writer});
        });
}

void DocumentDesk::connectSources()
{
    connect(
        &m_opener, &DocumentOpener::opened, this, [this](const std::shared_ptr<DocumentSession> &session) {
            if (session->id() == m_wanted && session != m_session) {
                show(session);
            }
        });
    connect(&m_opener, &DocumentOpener::failed, this, [this](const Error &error) {
        Q_EMIT notify({QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed(), Severity::Danger});
    });
    connect(&m_autosave, &RecordAutosave::keptBoth, this, [this](const QUuid &other, const QUuid &own) {
        if (m_session && m_session->id() == own) {
            m_wanted = own;
            Q_EMIT sessionChanged();
        }
        Q_EMIT notify({tr("This document was changed elsewhere. Both versions are kept."), Severity::Warning,
            tr("Open the other"), [this, other] { openDocument(other); }});
    });
    connect(&m_services.documents, &DocumentStore::changedElsewhere, this, [this] {
        if (m_session && m_session->id() == m_wanted && !m_session->isUnsaved()) {
            m_opener.open(m_wanted);
        }
    });
    connect(m_facts, &FactsPane::candidateRequested, this, [this] {
        Q_EMIT pageRequested(
            QStringLiteral("candidates"), {m_session->document().candidateId.toString(QUuid::WithoutBraces)});
    });
    connect(m_facts, &FactsPane::jobRequested, this, [this] {
        Q_EMIT pageRequested(
            QStringLiteral("jobs"), {m_session->document().jobId.toString(QUuid::WithoutBraces)});
    });
}

void DocumentDesk::openDocument(const QUuid &id)
{
    m_autosave.flush();
    m_wanted = id;
    m_wish.reset();
    if (!m_session || m_session->id() != id) {
        m_opener.open(id);
    }
}

void DocumentDesk::openAndDraft(const QUuid &id, const DraftWish &wish)
{
    openDocument(id);
    if (m_session && m_session->id() == id) {
        m_proposals->draft(m_session, wish);
    } else {
        m_wish = wish;
    }
}

void DocumentDesk::close()
{
    m_wanted = QUuid();
    show(nullptr);
}

void DocumentDesk::forget(const QList<QUuid> &ids)
{
    m_autosave.forget(ids);
    if (m_session && ids.contains(m_session->id())) {
        close();
    }
    m_proposals->forget(ids);
    m_opener.forget(ids);
}

void DocumentDesk::show(const std::shared_ptr<DocumentSession> &session)
{
    m_autosave.setSession(session);
    unfollow();
    m_session = session;
    m_opener.follow(session);
    setEnabled(session != nullptr);
    if (session) {
        connect(session.get(), &DocumentSession::changed, this, &DocumentDesk::refresh);
        // A command tells of its change before the stack counts it.
        connect(session->undoStack(), &QUndoStack::indexChanged, this, &DocumentDesk::documentChanged);
        connect(session.get(), &DocumentSession::sourcesChanged, this, [this] {
            m_editor->setKnownWords(knownWords(*m_session));
            refreshCheck();
        });
        m_editor->setKnownWords(knownWords(*session));
        m_editor->show(session->draft(), DraftEditor::Showing::AnotherDocument);
        m_words->setText(tr("%n words", nullptr, m_editor->wordCount()));
    }
    // The claims of the last document go before those of this one come.
    m_claims->setSession(session);
    m_checker.setSession(session);
    m_facts->setSession(session.get());
    m_proposals->show(session);
    refresh();
    Q_EMIT sessionChanged();
    if (session && m_wish) {
        m_proposals->draft(session, *std::exchange(m_wish, std::nullopt));
    }
}

void DocumentDesk::unfollow()
{
    if (m_session) {
        m_session->undoStack()->disconnect(this);
        m_session->disconnect(this);
    }
}

void DocumentDesk::refresh()
{
    if (m_session) {
        m_editor->show(m_session->draft());
        m_editor->setLanguageTitle(languageTitle(m_session->draft().language));
        m_redraft->setDocument(m_session->document());
        m_facts->refresh();
    }
    m_preview->show(m_session ? &m_session->document() : nullptr);
    refreshCompact();
    refreshDrafting();
    Q_EMIT documentChanged();
}

void DocumentDesk::refreshCheck()
{
    m_facts->show(m_session.get(), m_checker.result());
}

/// Who wrote what is shown, and whether somebody writes now.
void DocumentDesk::refreshDrafting()
{
    const std::optional<WrittenBy> writer = m_session ? m_session->document().writtenBy : std::nullopt;
    if (writer) {
        m_footer->showCall(engineOf(*writer), writer->costNanoUsd.has_value(), sentOf(*writer));
    } else {
        m_footer->clear();
    }
    const bool writing = m_redrafting || (m_session && m_proposals->isWriting(m_session.get()));
    m_redraft->setBusy(writing);
    m_ai->setEnabled(!writing);
    m_facts->brief()->setBusy(writing);
    Q_EMIT documentChanged();
}

void DocumentDesk::redraft()
{
    DraftWish wish;
    if (m_session) {
        wish.brief = m_session->document().brief;
    }
    const auto question = m_session ? questionOf(*m_session, wish, m_services.person) : std::nullopt;
    if (!question) {
        Q_EMIT notify(
            {tr("The candidate was deleted, so there is nothing to write from."), Severity::Warning});
        return;
    }
    m_redrafting = true;
    refreshDrafting();
    const auto write = [question] { return builtInDraft(*question); };
    whenFinished(QtConcurrent::run(&m_pool, write), this, [this, session = m_session](const Draft &draft) {
        propose({session, draft, tr("Drafted without a model"), std::nullopt, true});
    });
}

void DocumentDesk::askForDraft()
{
    if (!m_session || m_proposals->isWriting(m_session.get())) {
        return;
    }
    if (m_session->profile() == nullptr) {
        Q_EMIT notify(
            {tr("The candidate was deleted, so there is nothing to write from."), Severity::Warning});
        return;
    }
    auto *dialog = new AiDraftDialog(m_services, m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AiDraftDialog::providersRequested, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("providers"), {}); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, session = m_session] {
        const DraftWish wish = dialog->wish();
        session->setBrief(wish.brief);
        m_proposals->draft(session, wish);
    });
    dialog->open();
}

bool DocumentDesk::wasSent() const
{
    if (!m_session) {
        return false;
    }
    const ProposalPane *pane = m_proposals->pane(m_session.get());
    if (pane != nullptr && pane->proposal()) {
        return !pane->proposal()->sent.text.isEmpty();
    }
    const auto &writer = m_session->document().writtenBy;
    return writer && !writer->sent.isEmpty();
}

void DocumentDesk::showSent()
{
    if (!wasSent()) {
        return;
    }
    const ProposalPane *pane = m_proposals->pane(m_session.get());
    const SentText sent = pane != nullptr && pane->proposal() ? pane->proposal()->sent
                                                              : sentOf(*m_session->document().writtenBy);
    auto *dialog = new SentDialog(sent, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DocumentDesk::propose(NewText text)
{
    text.session = newest(text.session);
    const Document before = text.session->document();
    whenFinished(m_services.documents.addVersion(
                     text.session->id(), before, VersionReason::Saved, tr("Before the redraft")),
        this, [this, text, before](const Result<DocumentVersion> &kept) {
            if (!kept) {
                endRedraft(text);
                m_proposals->release(newest(text.session).get());
                Q_EMIT notify({tr("The text was not replaced, because the one before could not be kept. %1")
                                   .arg(kept.error().message),
                    Severity::Danger, tr("Try again"), [this, text] { propose(text); }});
            } else if (newest(text.session) != text.session || text.session->draft() != before.draft) {
                propose(text); // somebody changed it meanwhile: that has to be kept too
            } else {
                take(text);
            }
        });
}

std::shared_ptr<DocumentSession> DocumentDesk::newest(const std::shared_ptr<DocumentSession> &session) const
{
    return m_session && m_session->id() == session->id() ? m_session : session;
}

void DocumentDesk::endRedraft(const NewText &text)
{
    if (text.isRedraft) {
        m_redrafting = false;
        refreshDrafting();
    }
}

void DocumentDesk::take(const NewText &text)
{
    endRedraft(text);
    m_proposals->close(text.session.get());
    text.session->takeDraft(text.draft, text.writer, tr("redraft"));
    const auto refused = [this](const QString &why) { Q_EMIT notify({why, Severity::Warning}); };
    const QString said =
        text.session == m_session ? tr("Written anew.") : tr("%1: written anew.").arg(text.session->title());
    Q_EMIT notify({said, Severity::Success, tr("Undo"), undoOfLastStep(text.session, refused)});
    keepVersion(text);
}

void DocumentDesk::keepVersion(const NewText &text)
{
    whenFinished(m_services.documents.addVersion(
                     text.session->id(), text.session->document(), VersionReason::Proposed, text.by),
        this, [this](const Result<DocumentVersion> &kept) {
            if (!kept) {
                Q_EMIT notify(
                    {tr("The new text could not be kept as a version. %1").arg(kept.error().message),
                        Severity::Warning});
            }
        });
}

QList<QWidget *> DocumentDesk::panes() const
{
    QList<QWidget *> all{m_facts->facts(), m_editor};
    if (const ProposalPane *pane = m_session ? m_proposals->pane(m_session.get()) : nullptr) {
        all << pane->changeList();
    }
    return all << m_preview->preview() << m_evidence;
}

void DocumentDesk::setCompact(bool compact)
{
    if (compact == m_compact) {
        return;
    }
    m_compact = compact;
    if (compact) {
        m_side->addTab(m_facts, QString());
        m_splitter->setSizes({10000, compactSide});
    } else {
        m_splitter->insertWidget(0, m_facts);
        m_splitter->setStretchFactor(0, 0);
        m_splitter->setStretchFactor(1, 1);
        m_splitter->setStretchFactor(2, 0);
        m_facts->show();
        m_splitter->setSizes({factsWidth, 10000, sideWidth});
    }
    refreshCompact();
}

/// What stands beside the draft in a wide window: its tab is named for what is in it, and a letter's brief is
/// told above the letter.
void DocumentDesk::refreshCompact()
{
    const bool letter = m_session && m_session->draft().isLetter();
    m_briefStrip->setVisible(m_compact && letter);
    m_briefStrip->tell(m_session.get());
    if (m_compact) {
        m_side->setTabText(m_side->indexOf(m_facts), letter ? tr("Brief and profile") : tr("Profile"));
    }
}

void DocumentDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setCompact(window()->width() < compactBelow);
}

void DocumentDesk::retranslate()
{
    m_side->setTabText(0, tr("Preview"));
    m_side->setTabText(1, tr("Evidence"));
    m_briefStrip->retranslate();
    refreshCompact();
    m_words->setText(tr("%n words", nullptr, m_editor->wordCount()));
    m_facts->retranslate();
    m_claimBar->retranslate();
    m_redraft->retranslate();
    m_ai->setText(tr("Draft with AI…"));
    m_ai->setAccessibleName(tr("Draft with AI"));
    m_ai->setToolTip(tr("Have a model write it, as a proposal to accept, edit or reject"));
    m_preview->retranslate();
    m_evidence->retranslate();
}

} // namespace aio::ui
