#include "ui/candidates/page/CandidateRereader.h"

#include "core/base/WhenFinished.h"
#include "ui/candidates/page/CandidateDesk.h"
#include "ui/candidates/session/CandidateSession.h"
#include "ui/candidates/side/CandidateSide.h"

#include <QPushButton>

#include <utility>

namespace aio::ui {

namespace {

constexpr int rereadDeadlineMs = 240'000;

} // namespace

CandidateRereader::CandidateRereader(const CandidatesServices &services, CandidateDesk *desk, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_desk(desk)
{
    desk->side()->setModelOffered(services.readWithModel != nullptr);
    connect(desk->side(), &CandidateSide::readAgainRequested, this, &CandidateRereader::read);
}

CandidateRereader::~CandidateRereader()
{
    for (Task *task : std::as_const(m_tasks)) {
        task->disconnect(this);
        task->cancel();
    }
}

void CandidateRereader::read(const QString &text)
{
    const std::shared_ptr<CandidateSession> session = m_desk->sharedSession();
    if (!session || text.trimmed().isEmpty()) {
        return;
    }
    auto *task = new Task(tr("Read %1 with AI").arg(session->candidate().name()));
    m_services.tasks.add(task);
    m_tasks << task;
    task->start();
    task->setProgress(tr("Reading"), -1);
    m_desk->side()->readAgainButton()->setEnabled(false);
    const WorkContext context(task->stopToken(), QDeadlineTimer(rereadDeadlineMs));
    whenFinished(m_services.readWithModel(text, session->profile().resume, context), this,
        [this, task, session](const Result<ModelProfile> &read) { take(task, session, read); });
}

void CandidateRereader::take(
    Task *task, const std::shared_ptr<CandidateSession> &session, const Result<ModelProfile> &read)
{
    m_tasks.removeOne(task);
    m_desk->side()->readAgainButton()->setEnabled(true);
    if (!read) {
        const Error &error = read.error();
        if (error.kind == ErrorKind::Cancelled) {
            task->acknowledgeCancel();
            return;
        }
        task->fail(error);
        Q_EMIT notify({QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed(), Severity::Danger});
        return;
    }
    task->succeed();
    // It may have been left, and opened again as another session; the one that was left is still saved.
    const bool isOpen = m_desk->session() != nullptr && m_desk->session()->id() == session->id();
    const std::shared_ptr<CandidateSession> target = isOpen ? m_desk->sharedSession() : session;
    target->addProfile(read->profile);
    if (!isOpen && !m_desk->autosave()->findUnsaved(session->id())) {
        return; // it was deleted meanwhile
    }
    QString text = tr("%1 read the CV into a profile of its own.").arg(read->writer);
    if (!isOpen) {
        text.prepend(target->candidate().name() + QStringLiteral(": "));
    }
    if (!read->leftOut.isEmpty()) {
        text += u' '
            + tr("%n values that the text does not contain were left out.", nullptr,
                int(read->leftOut.size()));
    }
    Q_EMIT notify({text, Severity::Success});
}

} // namespace aio::ui
