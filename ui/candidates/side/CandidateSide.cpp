#include "ui/candidates/side/CandidateSide.h"

#include "core/base/WhenFinished.h"
#include "ui/candidates/side/CandidateDocuments.h"
#include "ui/candidates/side/Completeness.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/ChipEdit.h"
#include "ui/widgets/TimeText.h"

#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int mostGaps = 5;
constexpr int sourceListHeight = 76;

QLabel *caption(QWidget *parent)
{
    auto *label = new QLabel(parent);
    setTextStyle(label, TextStyle::BodyStrong);
    return label;
}

} // namespace

CandidateSide::CandidateSide(CandidateStore &store, DocumentStore &documents, QWidget *parent)
    : QFrame(parent)
    , m_store(store)
    , m_tabs(new QTabWidget(this))
    , m_completeness(caption(this))
    , m_missing(new QVBoxLayout)
    , m_missingBox(new QWidget(this))
    , m_tagsLabel(caption(this))
    , m_tags(new ChipEdit(this))
    , m_notesLabel(caption(this))
    , m_notes(new QPlainTextEdit(this))
    , m_sources(new QListWidget(this))
    , m_sourceText(new QPlainTextEdit(this))
    , m_readAgain(new QPushButton(icon(QStringLiteral("sparkle")), QString(), this))
    , m_documents(new CandidateDocuments(documents, this))
{
    setProperty("role", QStringLiteral("inspector"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setProperty("kind", QStringLiteral("inspector"));
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(buildDetails(), QString());
    m_tabs->addTab(buildSource(), QString());
    m_tabs->addTab(m_documents, QString());
    connect(m_tags, &ChipEdit::edited, this, [this](const QStringList &tags) {
        if (m_session) {
            m_session->setTags(tags);
        }
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (m_session && !m_updating) {
            m_session->setNotes(m_notes->toPlainText());
        }
    });
    connect(&m_store, &CandidateStore::candidatesChanged, this, [this](const QList<QUuid> &ids) {
        if (m_session && ids.contains(m_session->id())) {
            loadSources();
        }
    });
    retranslate();
}

QWidget *CandidateSide::buildDetails()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    layout->addWidget(m_completeness);
    m_missing->setContentsMargins({});
    m_missing->setSpacing(2);
    m_missingBox->setLayout(m_missing);
    layout->addWidget(m_missingBox);
    layout->addSpacing(8);
    layout->addWidget(m_tagsLabel);
    layout->addWidget(m_tags);
    layout->addSpacing(8);
    layout->addWidget(m_notesLabel);
    m_notes->setTabChangesFocus(true);
    layout->addWidget(m_notes, 1);
    return page;
}

QWidget *CandidateSide::buildSource()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    m_sources->setMaximumHeight(scaled(sourceListHeight));
    m_sources->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("Save a copy…"), m_sources);
    m_sources->addAction(copy);
    connect(copy, &QAction::triggered, this, [this] {
        const QListWidgetItem *item = m_sources->currentItem();
        if (!item) {
            return;
        }
        whenFinished(m_store.loadSource(item->data(Qt::UserRole).toUuid()), this,
            [this, name = item->text()](const Result<extraction::SourceDocument> &source) {
                if (source) {
                    Q_EMIT saveCopyRequested(name, source->original.bytes);
                }
            });
    });
    connect(m_sources, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item) {
            showSource(item->data(Qt::UserRole).toUuid());
        }
    });
    layout->addWidget(m_sources);
    m_sourceText->setReadOnly(true);
    layout->addWidget(m_sourceText, 1);
    layout->addWidget(m_readAgain, 0, Qt::AlignLeading);
    m_readAgain->hide();
    connect(m_readAgain, &QPushButton::clicked, this,
        [this] { Q_EMIT readAgainRequested(m_sourceText->toPlainText()); });
    connect(m_sourceText, &QPlainTextEdit::textChanged, this, [this] { setModelOffered(m_modelOffered); });
    return page;
}

void CandidateSide::setSession(const std::shared_ptr<CandidateSession> &session)
{
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    m_shownSource = QUuid();
    m_sources->clear();
    m_sourceText->clear();
    setEnabled(session != nullptr);
    m_documents->setCandidate(session ? session->id() : QUuid());
    if (session) {
        connect(session.get(), &CandidateSession::changed, this, &CandidateSide::refresh);
        loadSources();
    }
    refresh();
}

void CandidateSide::refresh()
{
    qDeleteAll(m_missingBox->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    if (!m_session) {
        return;
    }
    m_updating = true;
    if (m_notes->toPlainText() != m_session->candidate().notes) {
        m_notes->setPlainText(m_session->candidate().notes);
    }
    if (m_tags->chips() != m_session->candidate().tags) {
        m_tags->setChips(m_session->candidate().tags);
    }
    m_updating = false;
    const Completeness complete = completenessOf(m_session->profile().resume);
    m_completeness->setText(
        complete.gaps.isEmpty() ? tr("The profile is complete") : tr("%1 % complete").arg(complete.percent));
    for (const Completeness::Gap &gap : complete.gaps.mid(0, mostGaps)) {
        auto *button =
            new QPushButton(icon(QStringLiteral("info"), Token::TextMuted), gap.text, m_missingBox);
        button->setProperty("kind", QStringLiteral("link"));
        button->setFlat(true);
        button->setToolTip(tr("Go to this section"));
        connect(
            button, &QPushButton::clicked, this, [this, key = gap.section] { Q_EMIT sectionRequested(key); });
        m_missing->addWidget(button, 0, Qt::AlignLeading);
    }
}

void CandidateSide::setModelOffered(bool offered)
{
    m_modelOffered = offered;
    m_readAgain->setVisible(offered && !m_sourceText->document()->isEmpty());
}

void CandidateSide::loadSources()
{
    whenFinished(m_store.sources(m_session->id()), this,
        [this, id = m_session->id()](const Result<QList<CandidateSource>> &sources) {
            if (!sources || !m_session || m_session->id() != id || sources->size() == m_sources->count()) {
                return;
            }
            m_sources->clear();
            for (const CandidateSource &source : *sources) {
                auto *item = new QListWidgetItem(
                    icon(QStringLiteral("file"), Token::TextMuted), source.name, m_sources);
                item->setData(Qt::UserRole, source.id);
                item->setToolTip(QStringLiteral("%1\n%2").arg(
                    source.contentType, fullTime(QDateTime::fromMSecsSinceEpoch(source.createdAt))));
            }
            m_sources->setCurrentRow(0);
            retranslate();
        });
}

void CandidateSide::showSource(const QUuid &id)
{
    m_shownSource = id;
    whenFinished(m_store.loadSource(id), this, [this, id](const Result<extraction::SourceDocument> &source) {
        if (id == m_shownSource) {
            m_sourceText->setPlainText(source ? source->text : source.error().message);
            markEvidence();
        }
    });
}

void CandidateSide::showEvidence(const QJsonObject &provenance)
{
    m_evidence = provenance;
    if (!provenance.isEmpty() && m_sources->count() > 0) {
        m_tabs->setCurrentIndex(1);
    }
    markEvidence();
}

void CandidateSide::markEvidence()
{
    // [start, end] in UTF-16 units of the source's text, as the command line's JSON has it.
    const QJsonArray span = m_evidence.value(QStringLiteral("span")).toArray();
    const int length = m_sourceText->document()->characterCount() - 1;
    if (span.size() != 2 || span.at(0).toInt() < 0 || span.at(1).toInt() > length) {
        m_sourceText->setExtraSelections({});
        return;
    }
    QTextCursor words(m_sourceText->document());
    words.setPosition(span.at(0).toInt());
    m_sourceText->setTextCursor(words);
    m_sourceText->centerCursor();
    words.setPosition(span.at(1).toInt(), QTextCursor::KeepAnchor);
    QTextEdit::ExtraSelection mark;
    mark.cursor = words;
    mark.format.setBackground(color(Token::Mark));
    m_sourceText->setExtraSelections({mark});
}

void CandidateSide::retranslate()
{
    m_tabs->setTabText(0, tr("Details"));
    m_tabs->setTabText(1, tr("Source"));
    m_tabs->setTabText(2, tr("Documents"));
    m_documents->retranslate();
    m_tagsLabel->setText(tr("Tags"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholder(tr("Add a tag"));
    m_notesLabel->setText(tr("Notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("Only for you: notes never leave this workspace by an export."));
    m_sourceText->setPlaceholderText(tr("This profile was not read from a file."));
    m_sourceText->setAccessibleName(tr("Text of the source"));
    m_sources->setAccessibleName(tr("Files"));
    m_readAgain->setText(tr("Read again with AI"));
    m_readAgain->setAccessibleName(m_readAgain->text());
    m_readAgain->setToolTip(tr("A model reads this text into a profile of its own, beside this one"));
    m_sources->setVisible(m_sources->count() > 0);
    refresh();
}

} // namespace aio::ui
