#pragma once

#include "core/extraction/engine/ExtractionEngine.h"
#include "core/tasks/TaskList.h"
#include "ui/jobs/session/JobSession.h"

#include <QPointer>

#include <memory>

namespace aio::ui {

/// What a kept document can be read from again; nothing if the bytes are gone, or were never kept: of pages
/// and PDFs of old.
[[nodiscard]] std::optional<extraction::ExtractionSource> sourceOf(const JobSession &session);

/// Reads the source of an open job once more. The outcome is one step of the undo history of that job,
/// whichever is open by then; what a person typed or confirmed stays.
class RunAgain : public QObject
{
    Q_OBJECT

public:
    RunAgain(extraction::ExtractionEngine &engine, TaskList &tasks, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_task && !m_task->isFinished(); }
    /// With `engine`, or with the one of the page.
    void start(const std::shared_ptr<JobSession> &session, extraction::ExtractionEngine *engine = nullptr);
    void stop();
    /// The job was read anew from the database: the outcome goes into this session of it.
    void follow(const std::shared_ptr<JobSession> &session);

Q_SIGNALS:
    void runningChanged();
    /// `session` has the outcome; it is the last step of its history.
    void finished(const std::shared_ptr<aio::ui::JobSession> &session, int changedFields);
    void failed(const aio::Error &error);

private:
    void take(
        const std::shared_ptr<JobSession> &session, const Result<extraction::ExtractionOutcome> &outcome);

    extraction::ExtractionEngine &m_engine;
    TaskList &m_tasks;
    QPointer<Task> m_task;
    std::shared_ptr<std::shared_ptr<JobSession>> m_target; ///< of the last run, which follows its job
};

} // namespace aio::ui
