#include "ui/jobs/session/SessionShelf.h"

#include "core/base/WhenFinished.h"

namespace aio::ui {

SessionShelf::SessionShelf(JobStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

std::shared_ptr<JobSession> SessionShelf::find(const QUuid &id) const
{
    for (const std::shared_ptr<JobSession> &session : m_sessions) {
        if (session->id() == id) {
            return session;
        }
    }
    return nullptr;
}

void SessionShelf::open(const QUuid &id)
{
    const int generation = ++m_generation;
    if (const std::shared_ptr<JobSession> session = find(id)) {
        m_sessions.removeOne(session);
        m_sessions.append(session);
        Q_EMIT opened(session);
        return;
    }
    whenFinished(m_store.load(id), this, [this, id, generation](const Result<JobRecord> &record) {
        if (generation != m_generation) {
            return;
        }
        if (!record) {
            Q_EMIT failed(id, record.error());
            return;
        }
        whenFinished(m_store.loadSource(id), this,
            [this, generation, record = *record](const Result<extraction::SourceDocument> &document) {
                if (generation == m_generation) {
                    // Without its source a job can still be read and edited.
                    make(record, document.value_or(extraction::SourceDocument()));
                }
            });
    });
}

void SessionShelf::make(const JobRecord &record, const extraction::SourceDocument &document)
{
    const std::shared_ptr<JobSession> session(
        new JobSession(record.id, record.revision, {record.extraction, record.reviewed}, document, this),
        [](JobSession *gone) { gone->deleteLater(); });
    session->setSourceName(record.sourceName);
    m_sessions.append(session);
    evict();
    Q_EMIT opened(session);
}

void SessionShelf::evict()
{
    while (m_sessions.size() > mostSessions) {
        m_sessions.removeFirst();
    }
}

void SessionShelf::forget(const QUuid &id)
{
    m_sessions.removeOne(find(id));
}

} // namespace aio::ui
