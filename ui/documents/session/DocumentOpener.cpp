#include "ui/documents/session/DocumentOpener.h"

#include "core/base/WhenFinished.h"

namespace aio::ui {

DocumentOpener::DocumentOpener(
    DocumentStore &documents, CandidateStore &candidates, JobStore &jobs, QObject *parent)
    : QObject(parent)
    , m_documents(documents)
    , m_candidates(candidates)
    , m_jobs(jobs)
{
    const auto candidate = [this](const QList<QUuid> &ids) {
        if (m_session && ids.contains(m_session->document().candidateId)) {
            refresh();
        }
    };
    const auto job = [this](const QList<QUuid> &ids) {
        if (m_session && ids.contains(m_session->document().jobId)) {
            refresh();
        }
    };
    connect(&candidates, &CandidateStore::candidatesChanged, this, candidate);
    connect(&candidates, &CandidateStore::candidatesAdded, this, candidate);
    connect(&candidates, &CandidateStore::candidatesRemoved, this, candidate);
    connect(&jobs, &JobStore::jobsChanged, this, job);
    connect(&jobs, &JobStore::jobsAdded, this, job);
    connect(&jobs, &JobStore::jobsRemoved, this, job);
    connect(&candidates, &CandidateStore::changedElsewhere, this, &DocumentOpener::refresh);
}

void DocumentOpener::open(const QUuid &id)
{
    const int generation = ++m_generation;
    whenFinished(m_documents.load(id), this, [this, id, generation](const Result<DocumentRecord> &record) {
        if (generation != m_generation) {
            return;
        }
        if (!record) {
            const std::shared_ptr<DocumentSession> kept = m_shelf.find(id);
            if (kept && kept->isUnsaved()) {
                Q_EMIT opened(kept); // what it says is nowhere else
            }
            Q_EMIT failed(record.error());
            return;
        }
        loadSources(record->document, [this, generation, record = *record](const DocumentSources &sources) {
            if (generation == m_generation) {
                const std::shared_ptr<DocumentSession> session = sessionOf(record, sources);
                Q_EMIT opened(session);
                if (session->isUnsaved()) {
                    Q_EMIT session->edited(); // something of it could not be saved the last time
                }
            }
        });
    });
}

std::shared_ptr<DocumentSession> DocumentOpener::sessionOf(
    const DocumentRecord &record, const DocumentSources &sources)
{
    std::shared_ptr<DocumentSession> session = m_shelf.find(record.id);
    // With something unsaved it stays, whatever is stored: saving keeps both then.
    if (session && (session->isUnsaved() || session->revision() == record.revision)) {
        session->setSources(sources);
    } else {
        session = std::make_shared<DocumentSession>(record, sources);
    }
    m_shelf.put(session);
    return session;
}

void DocumentOpener::loadSources(const Document &document, std::function<void(const DocumentSources &)> done)
{
    // A source that is gone is no reason not to open what was made from it.
    const auto withJob = [this, job = document.jobId, done = std::move(done)](
                             const DocumentSources &sources) {
        if (job.isNull()) {
            done(sources);
            return;
        }
        whenFinished(m_jobs.load(job), this, [sources, done](const Result<JobRecord> &record) {
            DocumentSources all = sources;
            all.job = record ? std::optional(*record) : std::nullopt;
            done(all);
        });
    };
    if (document.candidateId.isNull()) {
        withJob({});
        return;
    }
    whenFinished(
        m_candidates.load(document.candidateId), this, [withJob](const Result<CandidateRecord> &record) {
            withJob({record ? std::optional(*record) : std::nullopt, {}});
        });
}

void DocumentOpener::follow(const std::shared_ptr<DocumentSession> &session)
{
    m_session = session;
}

void DocumentOpener::refresh()
{
    if (!m_session) {
        return;
    }
    loadSources(m_session->document(), [this, session = m_session](const DocumentSources &sources) {
        if (session == m_session) {
            session->setSources(sources);
        }
    });
}

} // namespace aio::ui
