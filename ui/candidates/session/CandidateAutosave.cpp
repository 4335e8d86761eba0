#include "ui/candidates/session/CandidateAutosave.h"

#include "core/base/WhenFinished.h"

namespace aio::ui {

CandidateAutosave::CandidateAutosave(CandidateStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &CandidateAutosave::flush);
}

void CandidateAutosave::setSession(const std::shared_ptr<CandidateSession> &session)
{
    if (session == m_session) {
        return;
    }
    flush();
    if (m_session) {
        disconnect(m_session.get(), &CandidateSession::edited, this, nullptr);
    }
    m_session = session;
    if (session) {
        connect(session.get(), &CandidateSession::edited, this, [this] {
            m_pending = true;
            // Not restarted by further keys: somebody who never stops typing is saved too.
            if (!m_timer.isActive()) {
                m_timer.start();
            }
        });
    }
}

void CandidateAutosave::flush()
{
    m_timer.stop();
    if (m_pending && m_session) {
        m_pending = false;
        save(m_session);
    }
}

void CandidateAutosave::save(const std::shared_ptr<CandidateSession> &session)
{
    if (m_busy) {
        m_next = session;
        return;
    }
    m_busy = session;
    Q_EMIT saving();
    whenFinished(m_store.save(session->id(), session->revision(), session->candidate()), this,
        [this, session](const Result<qint64> &revision) {
            if (!revision && revision.error().kind == ErrorKind::Conflict) {
                keepBoth(session);
                return;
            }
            end(session, revision);
        });
}

void CandidateAutosave::keepBoth(const std::shared_ptr<CandidateSession> &session)
{
    whenFinished(
        m_store.add(session->candidate()), this, [this, session](const Result<CandidateRecord> &record) {
            if (!record) {
                end(session, Failure(record.error()));
                return;
            }
            const QUuid other = session->id();
            session->rebase(record->id, record->revision);
            end(session, record->revision);
            Q_EMIT keptBoth(other);
        });
}

void CandidateAutosave::end(const std::shared_ptr<CandidateSession> &session, const Result<qint64> &revision)
{
    m_busy.reset();
    if (revision) {
        session->setRevision(*revision);
        Q_EMIT saved(QDateTime::currentDateTime());
    } else {
        m_pending = m_pending || session == m_session;
        Q_EMIT failed(revision.error());
    }
    if (const auto next = std::exchange(m_next, nullptr)) {
        save(next);
    }
}

} // namespace aio::ui
