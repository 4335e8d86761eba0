#include "ui/jobs/session/JobAutosave.h"

#include "core/base/WhenFinished.h"

#include <QDateTime>

namespace aio::ui {

JobAutosave::JobAutosave(JobStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &JobAutosave::flush);
}

void JobAutosave::setSession(JobSession *session)
{
    if (session == m_session) {
        return;
    }
    flush();
    if (m_session) {
        disconnect(m_session, &JobSession::edited, this, nullptr);
    }
    m_session = session;
    if (session) {
        connect(session, &JobSession::edited, this, [this] {
            m_pending = true;
            // Not restarted by further keys: somebody who never stops typing is saved too.
            if (!m_timer.isActive()) {
                m_timer.start();
            }
        });
    }
}

void JobAutosave::flush()
{
    m_timer.stop();
    if (m_pending && m_session) {
        m_pending = false;
        save(m_session);
    }
}

void JobAutosave::save(JobSession *session)
{
    if (m_busy.contains(session)) {
        m_again.insert(session);
        return;
    }
    m_busy.insert(session);
    Q_EMIT saving();
    whenFinished(m_store.save(session->id(), session->revision(), session->extraction(), session->reviewed()),
        this, [this, session = QPointer(session), key = session](const Result<qint64> &revision) {
            m_busy.remove(key);
            if (!revision && revision.error().kind == ErrorKind::Conflict && session) {
                keepBoth(session);
                return;
            }
            if (!revision) {
                m_pending = m_pending || session == m_session;
                Q_EMIT failed(revision.error());
                return;
            }
            if (session) {
                session->setRevision(*revision);
            }
            Q_EMIT saved(QDateTime::currentDateTime());
            settle(key);
        });
}

void JobAutosave::settle(JobSession *session)
{
    if (m_again.remove(session)) {
        save(session);
    }
}

void JobAutosave::keepBoth(JobSession *session)
{
    m_busy.insert(session);
    whenFinished(m_store.add(session->extraction(), session->document(), session->sourceName()), this,
        [this, session = QPointer(session), key = session](const Result<JobRecord> &record) {
            m_busy.remove(key);
            if (!record) {
                m_pending = m_pending || session == m_session;
                Q_EMIT failed(record.error());
                return;
            }
            if (session) {
                const QUuid other = session->id();
                session->rebase(record->id, record->revision);
                Q_EMIT saved(QDateTime::currentDateTime());
                Q_EMIT keptBoth(other, record->id);
            }
            settle(key);
        });
}

} // namespace aio::ui
