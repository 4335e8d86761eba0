#include "ui/documents/page/ProposalDesk.h"

#include "core/assist/drafting/ModelDrafter.h"
#include "core/base/WhenFinished.h"
#include "core/tasks/TaskList.h"
#include "ui/documents/proposal/ProposalPane.h"

#include <QStackedWidget>

#include <algorithm>

namespace aio::ui {

namespace {

QString nameOf(const DraftProposal &proposal)
{
    return proposal.engine.model.isEmpty() ? ProposalDesk::tr("Drafted without a model")
                                           : ProposalDesk::tr("Drafted by %1").arg(proposal.engine.model);
}

} // namespace

ProposalDesk::ProposalDesk(const DocumentsServices &services, QStackedWidget *stack, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_stack(stack)
{
}

ProposalDesk::~ProposalDesk()
{
    for (const auto &open : std::as_const(m_open)) {
        open->session->disconnect(this);
        open->pane->disconnect(this);
        if (open->pane->isWriting()) {
            open->pane->stop();
            if (open->task) {
                open->task->acknowledgeCancel();
            }
        }
    }
}

std::shared_ptr<ProposalDesk::Open> ProposalDesk::find(const DocumentSession *session) const
{
    const auto found = std::find_if(m_open.cbegin(), m_open.cend(),
        [session](const std::shared_ptr<Open> &open) { return open->session.get() == session; });
    return found == m_open.cend() ? nullptr : *found;
}

ProposalPane *ProposalDesk::pane(const DocumentSession *session) const
{
    const auto open = find(session);
    return open ? open->pane : nullptr;
}

bool ProposalDesk::isWriting(const DocumentSession *session) const
{
    const ProposalPane *shown = pane(session);
    return shown != nullptr && shown->isWriting();
}

void ProposalDesk::draft(const std::shared_ptr<DocumentSession> &session, const DraftWish &wish)
{
    auto open = find(session.get());
    if (!open) {
        open = add(session);
    }
    open->wish = wish;
    start(open);
}

std::shared_ptr<ProposalDesk::Open> ProposalDesk::add(const std::shared_ptr<DocumentSession> &session)
{
    const auto open = std::make_shared<Open>();
    open->session = session;
    open->pane = new ProposalPane(m_stack);
    m_stack->addWidget(open->pane);
    m_open.append(open);
    const std::weak_ptr<Open> weak = open; // the pane may tell of its end when the entry is gone
    const auto with = [weak](auto act) {
        return [weak, act](const auto &...arguments) {
            if (const auto alive = weak.lock()) {
                act(alive, arguments...);
            }
        };
    };
    connect(open->pane, &ProposalPane::arrived, this,
        with([this](const auto &one, const DraftProposal &proposal) { arrive(one, proposal); }));
    connect(open->pane, &ProposalPane::failed, this,
        with([this](const auto &one, const Error &error) { fail(one, error); }));
    connect(open->pane, &ProposalPane::applied, this,
        with([this](const auto &one, const Draft &draft, const DraftProposal &proposal) {
            Q_EMIT taken(one->session, draft, proposal);
        }));
    connect(open->pane, &ProposalPane::discarded, this, with([this](const auto &one) { remove(one); }));
    connect(open->pane, &ProposalPane::againRequested, this, with([this](const auto &one) { start(one); }));
    connect(open->pane, &ProposalPane::progressed, this, with([this](const auto &one) {
        if (one->task) {
            one->task->setProgress(tr("%n word(s)", nullptr, one->pane->words()), -1);
        }
        Q_EMIT changed();
    }));
    follow(open);
    return open;
}

/// What is edited while a proposal waits changes what it would change.
void ProposalDesk::follow(const std::shared_ptr<Open> &open)
{
    connect(open->session.get(), &DocumentSession::draftChanged, open->pane,
        [pane = open->pane, session = open->session.get()] { pane->setBefore(session->draft()); });
}

void ProposalDesk::start(const std::shared_ptr<Open> &open)
{
    const auto question = questionOf(*open->session, open->wish, m_services.person);
    if (!question) {
        Q_EMIT notify(
            {tr("The candidate was deleted, so there is nothing to write from."), Severity::Warning});
        remove(open);
        return;
    }
    if (open->task && !open->task->isFinished()) {
        open->task->acknowledgeCancel();
    }
    const std::stop_source stop;
    open->task = new Task(tr("Draft with AI: %1").arg(open->session->document().title));
    m_services.tasks.add(open->task);
    open->task->start();
    connect(open->task, &Task::cancelRequested, open->pane, &ProposalPane::stop);
    const DraftCall call = draftWithModel(
        m_services.orchestrator, *question, WorkContext(stop.get_token(), QDeadlineTimer::Forever));
    open->pane->watch(open->session->draft(), call, stop);
    show(m_shown);
    Q_EMIT changed();
}

void ProposalDesk::arrive(const std::shared_ptr<Open> &open, const DraftProposal &proposal)
{
    // Every proposal is a version, whatever becomes of it.
    Document document = open->session->document();
    document.draft = proposal.draft;
    document.writtenBy = writtenBy(proposal);
    whenFinished(m_services.documents.addVersion(
                     open->session->id(), document, VersionReason::Proposed, nameOf(proposal)),
        this, [this, title = document.title](const Result<DocumentVersion> &kept) {
            if (!kept) {
                Q_EMIT notify({tr("%1: the proposal could not be kept as a version. %2")
                                   .arg(title, kept.error().message),
                    Severity::Warning});
            }
        });
    if (open->task) {
        proposal.complete ? open->task->succeed() : open->task->acknowledgeCancel();
    }
    tell(*open, tr("%1: the proposal is ready.").arg(document.title), Severity::Success);
    Q_EMIT changed();
}

void ProposalDesk::fail(const std::shared_ptr<Open> &open, const Error &error)
{
    const bool stopped = error.kind == ErrorKind::Cancelled;
    if (open->task) {
        stopped ? open->task->acknowledgeCancel() : open->task->fail(error);
    }
    if (!stopped) {
        tell(*open, QStringLiteral("%1: %2").arg(open->session->document().title, error.message),
            Severity::Danger);
    }
    Q_EMIT changed();
}

/// Where the document is open the pane says it.
void ProposalDesk::tell(const Open &open, const QString &text, Severity severity)
{
    if (open.session == m_shown && m_stack->isVisible()) {
        return;
    }
    const QUuid id = open.session->id();
    Q_EMIT notify({text, severity, tr("Open"), [this, id] { Q_EMIT openRequested(id); }});
}

void ProposalDesk::close(const DocumentSession *session)
{
    if (const auto open = find(session)) {
        remove(open);
    }
}

void ProposalDesk::release(const DocumentSession *session)
{
    if (ProposalPane *waiting = pane(session)) {
        waiting->release();
    }
}

void ProposalDesk::remove(const std::shared_ptr<Open> &open)
{
    if (!m_open.removeOne(open)) {
        return;
    }
    open->session->disconnect(open->pane);
    open->pane->disconnect(this);
    m_stack->removeWidget(open->pane);
    open->pane->hide();
    open->pane->deleteLater(); // it may be what called
    show(m_shown);
    Q_EMIT changed();
}

void ProposalDesk::forget(const QList<QUuid> &ids)
{
    const QList<std::shared_ptr<Open>> all = m_open;
    for (const auto &open : all) {
        if (ids.contains(open->session->id())) {
            open->pane->stop();
            if (open->task && !open->task->isFinished()) {
                open->task->acknowledgeCancel();
            }
            remove(open);
        }
    }
}

void ProposalDesk::show(const std::shared_ptr<DocumentSession> &session)
{
    m_shown = session;
    for (const auto &open : std::as_const(m_open)) {
        // The document was read anew meanwhile: the proposal is for what it says now.
        if (session && open->session != session && open->session->id() == session->id()) {
            open->session->disconnect(open->pane);
            open->session = session;
            follow(open);
            open->pane->setBefore(session->draft());
        }
    }
    ProposalPane *shown = pane(session.get());
    m_stack->setCurrentWidget(shown != nullptr ? static_cast<QWidget *>(shown) : m_stack->widget(0));
}

} // namespace aio::ui
