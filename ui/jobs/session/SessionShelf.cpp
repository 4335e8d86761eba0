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
    const std::shared_ptr<JobSession> kept = find(id);
    if (kept && kept->isUnsaved()) {
        // What it says is nowhere else. If the job was changed too, saving keeps both.
        Q_EMIT opened(kept);
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
        const auto show = [this, generation](const std::shared_ptr<JobSession> &session) {
            if (generation == m_generation) {
                Q_EMIT opened(session);
            }
        };
        const std::shared_ptr<JobSession> session = find(id);
        if (session && (session->revision() == record->revision || session->isUnsaved())) {
            m_sessions.removeOne(session);
            m_sessions.append(session);
            show(session);
        } else {
            read(*record, show);
        }
    });
}

void SessionShelf::refresh(const QUuid &id)
{
    const std::shared_ptr<JobSession> old = find(id);
    if (!old || old->isUnsaved()) {
        return;
    }
    whenFinished(m_store.load(id), this, [this, old](const Result<JobRecord> &record) {
        // One that is gone says so when it is opened or saved.
        if (record && record->revision != old->revision() && !old->isUnsaved() && m_sessions.contains(old)) {
            read(*record, [this, old](const std::shared_ptr<JobSession> &session) {
                if (session != old) {
                    Q_EMIT renewed(old, session);
                }
            });
        }
    });
}

/// Makes a session of what is stored, unless somebody edits the one that there is meanwhile.
void SessionShelf::read(const JobRecord &record, const Made &made)
{
    whenFinished(m_store.loadSource(record.id), this,
        [this, record, made](const Result<extraction::SourceDocument> &document) {
            const std::shared_ptr<JobSession> old = find(record.id);
            // Without its source a job can still be read and edited.
            made(old && old->isUnsaved() ? old
                                         : make(record, document.value_or(extraction::SourceDocument())));
        });
}

std::shared_ptr<JobSession> SessionShelf::make(
    const JobRecord &record, const extraction::SourceDocument &document)
{
    // Nobody's child: a message with an Undo may hold it for longer than the shelf lives.
    const std::shared_ptr<JobSession> session(
        new JobSession(record.id, record.revision, {record.extraction, record.reviewed}, document),
        [](JobSession *gone) { gone->deleteLater(); });
    session->setSourceName(record.sourceName);
    if (const std::shared_ptr<JobSession> old = find(record.id)) {
        session->takeDraftTexts(*old);
        m_sessions.removeOne(old);
    }
    m_sessions.append(session);
    evict();
    return session;
}

void SessionShelf::evict()
{
    for (qsizetype i = 0; m_sessions.size() > mostSessions && i < m_sessions.size();) {
        // One that could not be saved yet is nowhere else.
        if (m_sessions.at(i)->isUnsaved()) {
            ++i;
        } else {
            m_sessions.removeAt(i);
        }
    }
}

void SessionShelf::forget(const QUuid &id)
{
    m_sessions.removeOne(find(id));
}

} // namespace aio::ui
