#include "ui/records/RecordAutosave.h"

#include "core/base/WhenFinished.h"

namespace aio::ui {

RecordAutosave::RecordAutosave(Store store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &RecordAutosave::flush);
}

void RecordAutosave::setSession(const std::shared_ptr<RecordSession> &session)
{
    if (session == m_session) {
        return;
    }
    flush();
    if (m_session) {
        disconnect(m_session.get(), &RecordSession::edited, this, nullptr);
    }
    m_session = session;
    m_pending = false;
    if (session) {
        connect(session.get(), &RecordSession::edited, this, [this] {
            m_pending = true;
            // Not restarted by further keys: somebody who never stops typing is saved too.
            if (!m_timer.isActive()) {
                m_timer.start();
            }
        });
    }
}

void RecordAutosave::flush()
{
    m_timer.stop();
    if (m_pending && m_session) {
        m_pending = false;
        save(m_session);
    }
}

void RecordAutosave::save(const std::shared_ptr<RecordSession> &session)
{
    if (m_busy) {
        if (!m_next.contains(session)) {
            m_next.append(session);
        }
        return;
    }
    m_busy = session;
    Q_EMIT saving();
    whenFinished(m_store.save(*session), this, [this, session](const Result<qint64> &revision) {
        if (!revision && revision.error().kind == ErrorKind::Conflict) {
            keepBoth(session);
            return;
        }
        end(session, revision);
    });
}

void RecordAutosave::keepBoth(const std::shared_ptr<RecordSession> &session)
{
    whenFinished(m_store.add(*session), this, [this, session](const Result<Row> &row) {
        if (!row) {
            end(session, Failure(row.error()));
            return;
        }
        const QUuid other = session->id();
        session->rebase(row->id, row->revision);
        end(session, row->revision);
        Q_EMIT keptBoth(other, row->id);
    });
}

void RecordAutosave::end(const std::shared_ptr<RecordSession> &session, const Result<qint64> &revision)
{
    m_busy.reset();
    if (revision) {
        session->setRevision(*revision);
        Q_EMIT saved(QDateTime::currentDateTime());
    } else {
        m_pending = m_pending || session == m_session;
        Q_EMIT failed(revision.error());
    }
    if (!m_next.isEmpty()) {
        save(m_next.takeFirst());
    }
}

} // namespace aio::ui
