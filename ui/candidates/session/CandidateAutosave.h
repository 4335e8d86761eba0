#pragma once

#include "core/candidatestore/CandidateStore.h"
#include "ui/candidates/session/CandidateSession.h"

#include <QDateTime>
#include <QTimer>

#include <memory>

namespace aio::ui {

/// Saves a candidate while it is edited. What was typed is on its way to the disk a second after the first
/// key that was not saved yet, however long the typing goes on. One save at a time.
class CandidateAutosave : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 1000;

    explicit CandidateAutosave(CandidateStore &store, QObject *parent = nullptr);

    /// Saves what the previous session still has, then follows this one.
    void setSession(const std::shared_ptr<CandidateSession> &session);
    /// Saves now, if there is anything.
    void flush();

Q_SIGNALS:
    void saving();
    void saved(const QDateTime &when);
    /// Nothing was lost: the next edit or `flush()` tries again.
    void failed(const aio::Error &error);
    /// Someone else changed the candidate first. Their version stays under `other`; this session goes on as a
    /// candidate of its own.
    void keptBoth(const QUuid &other);

private:
    void save(const std::shared_ptr<CandidateSession> &session);
    void keepBoth(const std::shared_ptr<CandidateSession> &session);
    void end(const std::shared_ptr<CandidateSession> &session, const Result<qint64> &revision);

    CandidateStore &m_store;
    std::shared_ptr<CandidateSession> m_session;
    QTimer m_timer;
    bool m_pending = false;
    std::shared_ptr<CandidateSession> m_busy; ///< whose save is under way
    std::shared_ptr<CandidateSession> m_next; ///< whose save waits for that
};

} // namespace aio::ui
