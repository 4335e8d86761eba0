#pragma once

#include "core/jobstore/JobStore.h"
#include "ui/jobs/session/JobSession.h"

#include <functional>
#include <memory>

namespace aio::ui {

/// The jobs that were opened lately, so that their undo histories live on while the program runs: as long as
/// nobody else changes them. A session with something unsaved stays, whatever is stored. One that leaves the
/// shelf ends once nobody holds it, after the events that wait for it.
class SessionShelf : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostSessions = 12;

    explicit SessionShelf(JobStore &store, QObject *parent = nullptr);

    /// Loads a job, or takes it from the shelf if it is stored as it is there; answers with `opened` or
    /// `failed`. A later call outdates an earlier one that has not been answered.
    void open(const QUuid &id);
    /// Reads a job of the shelf anew if somebody else changed it and nothing of it is unsaved: `renewed`.
    void refresh(const QUuid &id);
    /// Forgets a job, as after its removal.
    void forget(const QUuid &id);

Q_SIGNALS:
    void opened(const std::shared_ptr<aio::ui::JobSession> &session);
    void failed(const QUuid &id, const aio::Error &error);
    /// `session` took the place of `old`, which is out of date.
    void renewed(
        const std::shared_ptr<aio::ui::JobSession> &old, const std::shared_ptr<aio::ui::JobSession> &session);

private:
    using Made = std::function<void(const std::shared_ptr<JobSession> &session)>;

    void read(const JobRecord &record, const Made &made);
    [[nodiscard]] std::shared_ptr<JobSession> make(
        const JobRecord &record, const extraction::SourceDocument &document);
    void evict();
    [[nodiscard]] std::shared_ptr<JobSession> find(const QUuid &id) const;

    JobStore &m_store;
    QList<std::shared_ptr<JobSession>> m_sessions; ///< newest last
    int m_generation = 0;
};

} // namespace aio::ui
