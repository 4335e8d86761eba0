#pragma once

#include "core/base/WorkContext.h"
#include "core/candidatestore/CandidateStore.h"
#include "core/jobstore/JobStore.h"

namespace aio::demo {

/// What was put into a workspace.
struct SampleContents
{
    qint64 attempts = 0;
    int jobs = 0;
    int candidates = 0;

    bool operator==(const SampleContents &) const = default;
};

/// Fills an empty workspace with made-up jobs, candidates and usage, to try the program on. Blocks: call it
/// on a thread that may wait.
class SampleWorkspace
{
public:
    static constexpr qint64 mostRows = 100'000'000;

    /// `device`: Workspace::deviceId(). All of them must outlive this.
    SampleWorkspace(Database &database, JobStore &jobs, CandidateStore &candidates, QString device);

    /// `rows` attempts that end before `now` (UTC ms). Conflict if the workspace holds jobs, candidates or
    /// usage already: nothing is changed then. Cancelled work leaves what was written until then. Progress:
    /// "usage", "sums".
    [[nodiscard]] Result<SampleContents> fill(qint64 rows, qint64 now, const WorkContext &context);

private:
    [[nodiscard]] Result<void> refuseFilled();
    [[nodiscard]] Result<qint64> fillUsage(qint64 rows, qint64 now, const WorkContext &context);
    [[nodiscard]] Result<void> sumUp(qint64 now, const WorkContext &context);

    Database &m_database;
    JobStore &m_jobs;
    CandidateStore &m_candidates;
    QString m_device;
};

} // namespace aio::demo
