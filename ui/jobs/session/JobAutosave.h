#pragma once

#include "core/jobstore/JobStore.h"
#include "ui/jobs/session/JobSession.h"

#include <QPointer>
#include <QTimer>

namespace aio::ui {

/// Saves a job while it is edited. What was typed is on its way to the disk a second after the first key that
/// was not saved yet, however long the typing goes on. One save at a time.
class JobAutosave : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 1000;

    explicit JobAutosave(JobStore &store, QObject *parent = nullptr);

    /// Saves what the previous session still has, then follows this one.
    void setSession(JobSession *session);
    /// Saves now, if there is anything.
    void flush();
    [[nodiscard]] bool isPending() const { return m_pending; }

Q_SIGNALS:
    void saving();
    void saved(const QDateTime &when);
    /// Nothing was lost: the next edit or `flush()` tries again.
    void failed(const aio::Error &error);
    /// Someone else changed the job first. Their version stays under `other`; this session goes on as a job
    /// of its own.
    void keptBoth(const QUuid &other, const QUuid &own);

private:
    void save(JobSession *session);
    void keepBoth(JobSession *session);
    void settle(JobSession *session);

    JobStore &m_store;
    QPointer<JobSession> m_session;
    QTimer m_timer;
    bool m_pending = false;
    QSet<JobSession *> m_busy;
    QSet<JobSession *> m_again;
};

} // namespace aio::ui
