#pragma once

#include "core/base/WorkContext.h"
#include "core/candidatestore/CandidateStore.h"
#include "core/documentstore/DocumentStore.h"
#include "core/jobstore/JobStore.h"

#include <QDate>
#include <QHash>

namespace aio::demo {

/// What was put into a workspace.
struct SampleContents
{
    qint64 attempts = 0;
    int jobs = 0;
    int candidates = 0;
    int documents = 0;

    bool operator==(const SampleContents &) const = default;
};

/// Fills an empty workspace with made-up jobs, candidates, documents and usage, to learn the program on. The
/// jobs are read by the built-in engine and the documents written by the built-in drafter, as everybody's
/// are. Blocks: call it on a thread that may wait.
class SampleWorkspace
{
public:
    static constexpr qint64 mostRows = 100'000'000;

    /// Where the samples go. `device`: Workspace::deviceId(). All of them must outlive this.
    struct Stores
    {
        Database &database;
        JobStore &jobs;
        CandidateStore &candidates;
        DocumentStore &documents;
        QString device;
    };

    explicit SampleWorkspace(Stores stores);

    /// `rows` attempts that end before `now` (UTC ms). Conflict if the workspace holds jobs, candidates,
    /// documents or usage already: nothing is changed then. Cancelled work leaves what was written until
    /// then. Progress: "postings", "usage", "sums".
    [[nodiscard]] Result<SampleContents> fill(qint64 rows, qint64 now, const WorkContext &context);

private:
    using Jobs = QHash<QString, JobRecord>; ///< by the name of the posting's file
    using Candidates = QHash<QString, CandidateRecord>; ///< by the name of the profile's file

    [[nodiscard]] Result<void> refuseFilled();
    [[nodiscard]] Result<Jobs> addJobs(const QDate &today, const WorkContext &context);
    [[nodiscard]] Result<Candidates> addCandidates();
    [[nodiscard]] Result<int> addDocuments(
        const Jobs &jobs, const Candidates &candidates, const QDate &today);
    [[nodiscard]] Result<void> addDocument(const Document &document);
    [[nodiscard]] Result<qint64> fillUsage(qint64 rows, qint64 now, const WorkContext &context);

    Stores m_stores;
};

} // namespace aio::demo
