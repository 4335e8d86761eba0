#include "ui/jobs/session/JobStateCommand.h"

namespace aio::ui {

JobStateCommand::JobStateCommand(JobSession *session, const QString &text, JobState after, int mergeId)
    : QUndoCommand(text)
    , m_session(session)
    , m_before(session->state())
    , m_after(std::move(after))
    , m_mergeId(mergeId)
{
}

void JobStateCommand::undo()
{
    m_session->endEdit();
    m_session->apply(m_before);
}

void JobStateCommand::redo()
{
    m_session->apply(m_after);
}

bool JobStateCommand::mergeWith(const QUndoCommand *other)
{
    if (other->id() != m_mergeId) {
        return false;
    }
    m_after = static_cast<const JobStateCommand *>(other)->m_after;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace aio::ui
