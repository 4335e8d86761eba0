#include "ui/records/RecordAutosave.h"

#include "core/base/WhenFinished.h"

#include <algorithm>
#include <utility>

namespace aio::ui {

namespace {

void addOnce(RecordAutosave::Sessions &sessions, const std::shared_ptr<RecordSession> &session)
{
    if (!sessions.contains(session)) {
        sessions.append(session);
    }
}

} // namespace

RecordAutosave::RecordAutosave(Store store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &RecordAutosave::retry);
}

void RecordAutosave::setSession(const std::shared_ptr<RecordSession> &session)
{
    if (session == m_session) {
        return;
    }
    flush();
    m_session = session;
    if (session) {
        // It may have been shown before.
        disconnect(session.get(), &RecordSession::edited, this, nullptr);
        connect(session.get(), &RecordSession::edited, this, [this, weak = std::weak_ptr(session)] {
            if (const std::shared_ptr<RecordSession> alive = weak.lock()) {
                onEdited(alive);
            }
        });
    }
}

void RecordAutosave::onEdited(const std::shared_ptr<RecordSession> &session)
{
    m_failed.removeOne(session);
    addOnce(m_edited, session);
    // Not restarted by further keys: somebody who never stops typing is saved too.
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void RecordAutosave::forget(const QList<QUuid> &ids)
{
    const auto gone = [this, &ids](const std::shared_ptr<RecordSession> &session) {
        if (!ids.contains(session->id())) {
            return false;
        }
        disconnect(session.get(), &RecordSession::edited, this, nullptr);
        return true;
    };
    m_edited.removeIf(gone);
    m_next.removeIf(gone);
    const bool hadFailed = m_failed.removeIf(gone) > 0;
    if (m_session && gone(m_session)) {
        m_session.reset();
    }
    if (m_busy && gone(m_busy)) {
        m_busyIsGone = true;
    }
    if (hadFailed && !m_busy) {
        Q_EMIT saved(QDateTime::currentDateTime()); // what was said to be unsaved is not any more
    }
}

void RecordAutosave::flush()
{
    m_timer.stop();
    const Sessions edited = std::exchange(m_edited, {});
    for (const std::shared_ptr<RecordSession> &session : edited) {
        save(session);
    }
}

void RecordAutosave::retry()
{
    const Sessions failed = std::exchange(m_failed, {});
    for (const std::shared_ptr<RecordSession> &session : failed) {
        addOnce(m_edited, session);
    }
    flush();
}

void RecordAutosave::whenDrained(std::function<void()> done)
{
    flush();
    if (isSaving()) {
        m_whenDrained.append(std::move(done));
    } else {
        done();
    }
}

RecordAutosave::Sessions RecordAutosave::unsaved() const
{
    Sessions all = m_failed;
    if (m_busy) {
        addOnce(all, m_busy);
    }
    for (const Sessions &sessions : {m_next, m_edited}) {
        for (const std::shared_ptr<RecordSession> &session : sessions) {
            addOnce(all, session);
        }
    }
    return all;
}

std::shared_ptr<RecordSession> RecordAutosave::findUnsaved(const QUuid &id) const
{
    const Sessions all = unsaved();
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [&id](const std::shared_ptr<RecordSession> &session) { return session->id() == id; });
    return found == all.cend() ? nullptr : *found;
}

void RecordAutosave::save(const std::shared_ptr<RecordSession> &session)
{
    if (m_busy) {
        addOnce(m_next, session);
        return;
    }
    m_busy = session;
    Q_EMIT saving();
    whenFinished(m_store.save(*session), this,
        [this, session, edits = session->edits()](const Result<qint64> &revision) {
            if (!revision && revision.error().kind == ErrorKind::Conflict && !m_busyIsGone) {
                keepBoth(session);
                return;
            }
            end(session, revision, edits);
        });
}

void RecordAutosave::keepBoth(const std::shared_ptr<RecordSession> &session)
{
    whenFinished(
        m_store.add(*session), this, [this, session, edits = session->edits()](const Result<Row> &row) {
            if (!row) {
                end(session, Failure(row.error()), edits);
                return;
            }
            const QUuid other = session->id();
            session->rebase(row->id, row->revision);
            end(session, row->revision, edits);
            Q_EMIT keptBoth(other, row->id);
        });
}

void RecordAutosave::end(
    const std::shared_ptr<RecordSession> &session, const Result<qint64> &revision, int edits)
{
    m_busy.reset();
    const bool isGone = std::exchange(m_busyIsGone, false);
    // Of a record that is gone neither is an error, and nothing of it waits to be tried again.
    if (revision || isGone) {
        session->setSaved(edits);
    }
    if (isGone) {
        Q_EMIT saved(QDateTime::currentDateTime());
    } else if (revision) {
        session->setRevision(*revision);
        Q_EMIT saved(QDateTime::currentDateTime());
    } else {
        // Whichever session is shown by now: this one still holds what nobody else has.
        if (!m_edited.contains(session) && !m_next.contains(session)) {
            addOnce(m_failed, session);
        }
        Q_EMIT failed(revision.error());
    }
    // A listener may have started the next one.
    if (!m_busy && !m_next.isEmpty()) {
        save(m_next.takeFirst());
    }
    drain();
}

void RecordAutosave::drain()
{
    if (m_busy) {
        return;
    }
    const QList<std::function<void()>> waiting = std::exchange(m_whenDrained, {});
    for (const std::function<void()> &done : waiting) {
        done();
    }
    if (!m_busy) {
        Q_EMIT drained();
    }
}

} // namespace aio::ui
