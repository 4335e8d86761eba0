#include "ui/documents/facts/FactsPane.h"

#include "ui/documents/brief/BriefPane.h"
#include "ui/documents/facts/FactsDelegate.h"
#include "ui/documents/facts/FactsModel.h"
#include "ui/documents/facts/MatchCard.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int footerHeight = 32;
constexpr int briefTab = 0; ///< the others follow in the order in which they are made
constexpr int profileTab = 1;
constexpr int jobTab = 2;
constexpr int notesTab = 3;

QString listed(const QString &title, const QStringList &lines)
{
    return lines.isEmpty()
        ? QString()
        : title + QStringLiteral("\n– ") + lines.join(QStringLiteral("\n– ")) + QStringLiteral("\n\n");
}

} // namespace

FactsPane::FactsPane(QWidget *parent)
    : QFrame(parent)
    , m_tabs(new QTabWidget(this))
    , m_brief(new BriefPane(this))
    , m_notes(new QPlainTextEdit(this))
    , m_match(new MatchCard(this))
    , m_model(new FactsModel(this))
    , m_facts(new QListView(this))
    , m_gone(new QLabel(this))
    , m_legend(new QLabel(this))
    , m_openCandidate(new QPushButton(this))
    , m_jobTitle(new QLabel(this))
    , m_jobText(new QPlainTextEdit(this))
    , m_openJob(new QPushButton(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setProperty("kind", QStringLiteral("inspector"));
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_brief, QString());
    m_profilePage = buildProfile();
    m_tabs->addTab(m_profilePage, QString());
    m_tabs->addTab(buildJob(), QString());
    buildNotes();
    m_tabs->addTab(m_notes, QString());
    m_tabs->setTabVisible(briefTab, false);
    m_tabs->setCurrentIndex(profileTab);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    retranslate();
}

QWidget *FactsPane::buildProfile()
{
    auto *page = new QWidget(this);
    m_facts->setModel(m_model);
    m_facts->setItemDelegate(new FactsDelegate(m_model, m_facts));
    m_facts->setResizeMode(QListView::Adjust);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facts->setWordWrap(true); // another width is another height
    m_gone->setWordWrap(true);
    m_gone->setMargin(margin);
    setTextStyle(m_gone, TextStyle::Body, Token::TextMuted);
    auto *line = new QFrame(page);
    line->setProperty("role", QStringLiteral("line"));
    auto *footer = new QFrame(page);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(margin, 0, 8, 0);
    setTextStyle(m_legend, TextStyle::Small, Token::TextMuted);
    row->addWidget(m_legend);
    row->addStretch(1);
    m_openCandidate->setProperty("kind", QStringLiteral("link"));
    row->addWidget(m_openCandidate);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_match);
    layout->addWidget(line);
    layout->addWidget(m_gone);
    layout->addWidget(m_facts, 1);
    layout->addWidget(footer);
    connect(m_openCandidate, &QPushButton::clicked, this, &FactsPane::candidateRequested);
    return page;
}

QWidget *FactsPane::buildJob()
{
    auto *page = new QWidget(this);
    setTextStyle(m_jobTitle, TextStyle::BodyStrong);
    m_jobTitle->setTextFormat(Qt::PlainText);
    m_jobTitle->setWordWrap(true);
    m_jobTitle->setContentsMargins(margin, 12, margin, 6);
    m_jobText->setReadOnly(true);
    m_jobText->setProperty("kind", QStringLiteral("plain"));
    m_jobText->document()->setDocumentMargin(margin);
    m_jobText->setTabChangesFocus(true);
    auto *footer = new QFrame(page);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(margin, 0, 8, 0);
    row->addStretch(1);
    m_openJob->setProperty("kind", QStringLiteral("link"));
    row->addWidget(m_openJob);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_jobTitle);
    layout->addWidget(m_jobText, 1);
    layout->addWidget(footer);
    connect(m_openJob, &QPushButton::clicked, this, &FactsPane::jobRequested);
    return page;
}

void FactsPane::buildNotes()
{
    m_notes->setProperty("kind", QStringLiteral("plain"));
    m_notes->document()->setDocumentMargin(margin);
    m_notes->setTabChangesFocus(true);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (m_session != nullptr) {
            m_session->setNotes(m_notes->toPlainText());
        }
    });
}

void FactsPane::setSession(DocumentSession *session)
{
    m_session = nullptr; // the texts of the last one are not this one's
    m_notes->setPlainText(session != nullptr ? session->document().notes : QString());
    m_session = session;
    const bool letter = session != nullptr && session->draft().isLetter();
    const bool hadBrief = m_tabs->isTabVisible(briefTab);
    m_tabs->setTabVisible(briefTab, letter);
    if (letter && !hadBrief) {
        m_tabs->setCurrentIndex(briefTab);
    } else if (!letter && m_tabs->currentIndex() == briefTab) {
        m_tabs->setCurrentIndex(profileTab);
    }
    refresh();
}

void FactsPane::refresh()
{
    m_brief->show(m_session);
    if (m_session != nullptr && m_session->document().notes != m_notes->toPlainText()) {
        m_notes->setPlainText(m_session->document().notes);
    }
}

void FactsPane::show(const DocumentSession *session, const std::optional<DraftCheck> &check)
{
    const CandidateProfile *profile = session ? session->profile() : nullptr;
    m_model->setRows(profile
            ? factRows(profile->resume, session->draft(), check ? check->claims : QList<CheckedClaim>())
            : QList<FactRow>());
    m_gone->setVisible(session && !profile);
    m_facts->setVisible(profile);
    m_openCandidate->setVisible(profile);
    m_match->show(check ? check->match : std::nullopt);
    showJob(session);
}

void FactsPane::showJob(const DocumentSession *session)
{
    const bool has = session && session->sources().job;
    m_openJob->setVisible(has);
    if (!has) {
        m_jobTitle->setText(session && !session->document().jobId.isNull() ? tr("The job was deleted.")
                                                                           : tr("For no job in particular."));
        m_jobText->clear();
        return;
    }
    const JobPosting job = session->job();
    m_jobTitle->setText(job.company.isEmpty() ? job.title : tr("%1, %2").arg(job.title, job.company));
    const QString text = listed(tr("Must have"), job.skills) + listed(tr("Nice to have"), job.preferredSkills)
        + listed(tr("What you do"), job.responsibilities) + listed(tr("What you bring"), job.qualifications)
        + job.description;
    if (text != m_jobText->toPlainText()) {
        m_jobText->setPlainText(text);
    }
}

void FactsPane::showBrief()
{
    m_tabs->setCurrentIndex(m_tabs->isTabVisible(briefTab) ? briefTab : profileTab);
}

void FactsPane::mark(const QString &pointer)
{
    const int row = pointer.isEmpty() ? -1 : m_model->rowOf(pointer);
    m_model->setMarked(row);
    if (row >= 0) {
        m_facts->scrollTo(m_model->index(row));
    }
}

void FactsPane::retranslate()
{
    m_tabs->setTabText(briefTab, tr("Brief"));
    m_tabs->setTabText(profileTab, tr("Profile"));
    m_tabs->setTabText(jobTab, tr("Job"));
    m_tabs->setTabText(notesTab, tr("Notes"));
    m_brief->retranslate();
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("Notes on this document. They are in no export and are never sent."));
    m_facts->setAccessibleName(tr("Facts of the profile"));
    m_gone->setText(tr("The candidate was deleted. The document stays, but cannot be checked."));
    m_legend->setText(tr("● Used   ○ Not used"));
    m_openCandidate->setText(tr("Open profile"));
    m_jobText->setAccessibleName(tr("The job"));
    m_openJob->setText(tr("Open job"));
    m_match->retranslate();
}

} // namespace aio::ui
