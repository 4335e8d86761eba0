#pragma once

#include "core/candidatestore/CandidateStore.h"
#include "core/documentstore/DocumentStore.h"
#include "core/jobstore/JobStore.h"
#include "ui/documents/session/DocumentShelf.h"

#include <functional>
#include <memory>

namespace aio::ui {

/// Loads documents together with the candidate and the job that they were made from, and loads those again
/// when they change. A document that was open lately and was changed nowhere else comes back with its undo
/// history. GUI thread only.
class DocumentOpener : public QObject
{
    Q_OBJECT

public:
    DocumentOpener(
        DocumentStore &documents, CandidateStore &candidates, JobStore &jobs, QObject *parent = nullptr);

    /// Answers with `opened` or `failed`; a later call outdates an earlier one.
    void open(const QUuid &id);
    /// Whose sources are kept fresh; null: nobody's.
    void follow(const std::shared_ptr<DocumentSession> &session);
    /// The documents are gone.
    void forget(const QList<QUuid> &ids) { m_shelf.remove(ids); }

Q_SIGNALS:
    void opened(const std::shared_ptr<aio::ui::DocumentSession> &session);
    void failed(const aio::Error &error);

private:
    [[nodiscard]] std::shared_ptr<DocumentSession> sessionOf(
        const DocumentRecord &record, const DocumentSources &sources);
    void loadSources(const Document &document, std::function<void(const DocumentSources &)> done);
    void refresh();

    DocumentStore &m_documents;
    CandidateStore &m_candidates;
    JobStore &m_jobs;
    DocumentShelf m_shelf;
    std::shared_ptr<DocumentSession> m_session;
    int m_generation = 0;
};

} // namespace aio::ui
