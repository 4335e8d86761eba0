#include "ui/documents/proposal/ProposalPane.h"

#include "core/base/WhenFinished.h"
#include "core/documents/compare/DraftComparison.h"
#include "ui/documents/proposal/ChangeList.h"
#include "ui/documents/proposal/EngineFooter.h"
#include "ui/documents/proposal/ProposalText.h"
#include "ui/documents/proposal/StreamView.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace aio::ui {

namespace {

constexpr int toolbarHeight = 38;
constexpr int actionsHeight = 52;
constexpr int margin = 16;

QPushButton *smallButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("kind", QStringLiteral("small"));
    return button;
}

} // namespace

ProposalPane::ProposalPane(QWidget *parent)
    : QFrame(parent)
    , m_status(new QLabel(this))
    , m_stopButton(smallButton(this))
    , m_acceptAll(smallButton(this))
    , m_rejectAll(smallButton(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_stream(new StreamView(m_stack))
    , m_changes(new ChangeList(m_stack))
    , m_footer(new EngineFooter(this))
    , m_discard(new QPushButton(this))
    , m_apply(new QPushButton(this))
{
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);
    m_stack->addWidget(m_stream);
    m_stack->addWidget(m_changes);
    m_actions = buildActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildToolbar());
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);
    layout->addWidget(m_actions);
    m_banner->clear();
    connect(m_stopButton, &QPushButton::clicked, this, &ProposalPane::stop);
    connect(m_acceptAll, &QPushButton::clicked, m_changes, [this] { m_changes->decideAll(true); });
    connect(m_rejectAll, &QPushButton::clicked, m_changes, [this] { m_changes->decideAll(false); });
    connect(m_changes, &ChangeList::changed, this, &ProposalPane::refresh);
    connect(m_apply, &QPushButton::clicked, this, &ProposalPane::apply);
    connect(m_discard, &QPushButton::clicked, this, &ProposalPane::discarded);
    connect(m_banner, &Banner::actionTriggered, this, &ProposalPane::againRequested);
    connect(m_stream, &StreamView::grew, this, [this](int words) {
        m_words = words;
        refresh();
        Q_EMIT progressed();
    });
    refresh();
}

ProposalPane::~ProposalPane()
{
    m_stop.request_stop();
}

QWidget *ProposalPane::buildToolbar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("toolbar"));
    bar->setMinimumHeight(scaled(toolbarHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(scaled(8));
    m_status->setTextFormat(Qt::PlainText);
    setTextStyle(m_status, TextStyle::BodyStrong);
    m_stopButton->setIcon(icon(QStringLiteral("stop")));
    m_acceptAll->setIcon(icon(QStringLiteral("check"), Token::Success));
    m_rejectAll->setIcon(icon(QStringLiteral("close"), Token::Danger));
    row->addWidget(m_status, 1);
    row->addWidget(m_stopButton);
    row->addWidget(m_acceptAll);
    row->addWidget(m_rejectAll);
    return bar;
}

QWidget *ProposalPane::buildActions()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("footer"));
    bar->setMinimumHeight(scaled(actionsHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(scaled(8));
    m_apply->setProperty("kind", QStringLiteral("primary"));
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_apply);
    return bar;
}

void ProposalPane::watch(const Draft &before, const DraftCall &call, const std::stop_source &stop)
{
    m_stop.request_stop();
    m_stop = stop;
    m_before = before;
    m_proposal.reset();
    m_words = 0;
    m_writing = true;
    m_stopping = false;
    m_applying = false;
    m_banner->clear();
    m_footer->clear();
    m_changes->clear();
    m_stream->watch(before, call.text);
    m_stack->setCurrentWidget(m_stream);
    refresh();
    whenFinished(call.proposal, this, [this, run = ++m_run](const Result<DraftProposal> &proposal) {
        if (run == m_run) {
            finish(proposal);
        }
    });
}

void ProposalPane::showProposal(const Draft &before, const DraftProposal &proposal)
{
    m_stop.request_stop();
    m_stop = std::stop_source(std::nostopstate);
    ++m_run;
    m_applying = false;
    m_before = before;
    finish(proposal);
}

void ProposalPane::setBefore(const Draft &before)
{
    m_before = before;
    if (!m_writing && m_proposal) {
        compareNow();
    }
}

void ProposalPane::release()
{
    m_applying = false;
    refresh();
}

void ProposalPane::stop()
{
    m_stopping = m_writing;
    m_stop.request_stop();
    refresh();
    Q_EMIT progressed();
}

void ProposalPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_writing) {
        stop();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ProposalPane::finish(const Result<DraftProposal> &proposal)
{
    m_stream->stopWatching();
    if (!proposal) {
        fail(proposal.error());
        return;
    }
    m_proposal = *proposal;
    m_footer->showProposal(*m_proposal);
    Q_EMIT arrived(*m_proposal);
    compareNow();
}

void ProposalPane::fail(const Error &error)
{
    m_writing = false;
    m_stopping = false;
    const bool cancelled = error.kind == ErrorKind::Cancelled;
    m_banner->showMessage(cancelled ? Severity::Info : Severity::Danger,
        cancelled ? tr("It was stopped before the first word.")
                  : QString(error.message + u' ' + error.hint).trimmed(),
        tr("Try again"));
    refresh();
    Q_EMIT failed(error);
}

/// Compares off the window's thread: a long CV takes some milliseconds.
void ProposalPane::compareNow()
{
    const Draft before = m_before;
    const Draft after = m_proposal->draft;
    m_comparing = true;
    refresh();
    whenFinished(QtConcurrent::run([before, after] { return compare::compareDrafts(before, after); }), this,
        [this, run = m_run, mine = ++m_comparison](const compare::Comparison &comparison) {
            if (run != m_run || mine != m_comparison) {
                return;
            }
            m_comparing = false;
            m_writing = false;
            m_stopping = false;
            m_changes->setComparison(comparison, m_proposal->draft.language);
            m_stack->setCurrentWidget(m_changes);
            showWarnings();
            refresh();
            m_changes->setFocus();
            Q_EMIT progressed();
        });
}

void ProposalPane::showWarnings()
{
    QStringList sentences;
    const auto open = int(m_proposal->grounding.unsupported().size());
    if (open > 0) {
        sentences.append(tr("%n claim(s) are not in the profile.", nullptr, open));
    }
    sentences += m_proposal->warnings;
    if (sentences.isEmpty()) {
        m_banner->clear();
        return;
    }
    m_banner->showMessage(open > 0 ? Severity::Warning : Severity::Info, sentences.join(u' '));
}

void ProposalPane::refresh()
{
    const bool review = !m_writing && m_proposal.has_value();
    const int changes = m_changes->comparison().decisions;
    const int taken = m_changes->takenCount();
    m_stopButton->setVisible(m_writing);
    m_stopButton->setEnabled(!m_stopping);
    m_acceptAll->setVisible(review && changes > 0);
    m_rejectAll->setVisible(review && changes > 0);
    m_apply->setVisible(review && changes > 0);
    m_apply->setEnabled(taken > 0 && !m_comparing && !m_applying);
    m_discard->setVisible(!m_writing);
    m_discard->setEnabled(!m_applying);
    m_acceptAll->setEnabled(!m_applying);
    m_rejectAll->setEnabled(!m_applying);
    m_changes->setEnabled(!m_applying);
    if (m_writing) {
        m_status->setText(m_stopping ? tr("Stopping…")
                : m_words == 0       ? tr("Writing…")
                                     : tr("Writing… %n word(s)", nullptr, m_words));
    } else if (!review) {
        m_status->clear();
    } else if (changes == 0) {
        m_status->setText(tr("The proposal changes nothing."));
    } else {
        m_status->setText(tr("%n change(s)", nullptr, changes) + QStringLiteral(" · ")
            + tr("%n still open", nullptr, m_changes->openCount()));
    }
    m_stopButton->setText(tr("Stop"));
    m_stopButton->setToolTip(tr("Stop writing and keep what has come"));
    m_acceptAll->setText(tr("Accept all"));
    m_rejectAll->setText(tr("Reject all"));
    m_discard->setText(review && changes > 0 ? tr("Discard") : tr("Close"));
    m_apply->setText(taken == 0 ? tr("Apply") : tr("Apply %n change(s)", nullptr, taken));
}

Draft ProposalPane::result() const
{
    return m_proposal ? compare::mergedDraft(m_before, m_proposal->draft, m_changes->decisions()) : m_before;
}

void ProposalPane::apply()
{
    if (m_comparing || m_applying) {
        return; // the decisions are about another text, or are on their way
    }
    if (!m_proposal || m_changes->takenCount() == 0) {
        Q_EMIT discarded();
        return;
    }
    m_applying = true;
    refresh();
    Q_EMIT applied(result(), *m_proposal);
}

void ProposalPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace aio::ui
