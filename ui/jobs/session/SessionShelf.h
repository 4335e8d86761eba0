#pragma once

#include "core/jobstore/JobStore.h"
#include "ui/jobs/session/JobSession.h"

#include <memory>

namespace aio::ui {

/// The jobs that were opened lately, so that their undo histories live on while the program runs. A session
/// that leaves the shelf ends once nobody holds it, after the events that wait for it.
class SessionShelf : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostSessions = 12;

    explicit SessionShelf(JobStore &store, QObject *parent = nullptr);

    /// Loads a job, or takes it from the shelf; answers with `opened` or `failed`. A later call outdates an
    /// earlier one that has not been answered.
    void open(const QUuid &id);
    /// Forgets a job, as after its removal.
    void forget(const QUuid &id);

Q_SIGNALS:
    void opened(const std::shared_ptr<aio::ui::JobSession> &session);
    void failed(const QUuid &id, const aio::Error &error);

private:
    void make(const JobRecord &record, const extraction::SourceDocument &document);
    void evict();
    [[nodiscard]] std::shared_ptr<JobSession> find(const QUuid &id) const;

    JobStore &m_store;
    QList<std::shared_ptr<JobSession>> m_sessions; ///< newest last
    int m_generation = 0;
};

} // namespace aio::ui
