#pragma once

#include "ui/jobs/session/JobSession.h"

#include <QUndoCommand>

namespace aio::ui {

/// One step in the life of a job: from one state to the next. States share their data, so keeping both whole
/// costs little and no kind of change needs a command of its own.
class JobStateCommand : public QUndoCommand
{
public:
    /// Commands with the same `mergeId` in a row become one; -1 never merges.
    JobStateCommand(JobSession *session, const QString &text, JobState after, int mergeId);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    JobSession *m_session;
    JobState m_before;
    JobState m_after;
    int m_mergeId;
};

} // namespace aio::ui
