#include "core/demo/SampleWorkspace.h"

#include "core/demo/SamplePeople.h"
#include "core/demo/usage/SampleUsage.h"
#include "core/usage/AttemptImport.h"
#include "core/usage/report/SumBuilder.h"

#include <QCoreApplication>

namespace aio::demo {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

template <typename T> T take(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

SampleWorkspace::SampleWorkspace(
    Database &database, JobStore &jobs, CandidateStore &candidates, QString device)
    : m_database(database)
    , m_jobs(jobs)
    , m_candidates(candidates)
    , m_device(std::move(device))
{
}

Result<SampleContents> SampleWorkspace::fill(qint64 rows, qint64 now, const WorkContext &context)
{
    if (rows < 0 || rows > mostRows) {
        return failure(ErrorKind::Usage, Text::tr("A sample has 0 to %1 calls.").arg(mostRows),
            Text::tr("Choose another number."));
    }
    if (const Result<void> empty = refuseFilled(); !empty) {
        return Failure(empty.error());
    }
    SampleContents contents;
    for (const Extraction &job : sampleJobs()) {
        extraction::SourceDocument source;
        source.text = job.job.description;
        if (const auto added = take(m_jobs.add(job, source, QStringLiteral("sample.html"))); !added) {
            return Failure(added.error());
        }
        ++contents.jobs;
    }
    for (const Candidate &candidate : sampleCandidates()) {
        if (const auto added = take(m_candidates.add(candidate)); !added) {
            return Failure(added.error());
        }
        ++contents.candidates;
    }
    const Result<qint64> attempts = fillUsage(rows, now, context);
    if (!attempts) {
        return Failure(attempts.error());
    }
    contents.attempts = *attempts;
    const Result<void> summed = sumUp(now, context);
    return summed ? Result<SampleContents>(contents) : Failure(summed.error());
}

Result<void> SampleWorkspace::refuseFilled()
{
    const auto filled = take(m_database.read([](Connection &connection) {
        return connection.first(
            QStringLiteral("SELECT EXISTS (SELECT 1 FROM job), EXISTS (SELECT 1 FROM candidate), "
                           "EXISTS (SELECT 1 FROM ai_usage_log) OR EXISTS (SELECT 1 FROM ai_usage_quarter)"),
            {}, [](const SqlRow &row) { return row.flag(0) || row.flag(1) || row.flag(2); });
    }));
    if (!filled) {
        return Failure(filled.error());
    }
    if (filled->value_or(false)) {
        return failure(ErrorKind::Conflict, Text::tr("The workspace is not empty."),
            Text::tr("Samples go into a workspace of their own: name a new folder with --workspace."));
    }
    return {};
}

Result<qint64> SampleWorkspace::fillUsage(qint64 rows, qint64 now, const WorkContext &context)
{
    return take(m_database.perform([&](Connection &connection) -> Result<qint64> {
        SampleUsage usage(catalog::ModelCatalog::builtIn(), rows, now);
        usage::AttemptImport import(connection, m_device);
        qint64 written = 0;
        for (int day = 0; day < SampleUsage::dayCount; ++day) {
            if (const Result<void> goOn = context.check(); !goOn) {
                return Failure(goOn.error());
            }
            const Result<qint64> added = import.add(usage.day(day));
            if (!added) {
                return added;
            }
            written += *added;
            context.report(QStringLiteral("usage"), double(day + 1) / SampleUsage::dayCount);
        }
        return written;
    }));
}

Result<void> SampleWorkspace::sumUp(qint64 now, const WorkContext &context)
{
    return take(m_database.perform([&](Connection &connection) -> Result<void> {
        usage::SumBuilder sums(connection);
        Result<bool> more = true;
        for (int done = 0; more && *more; ++done) {
            if (Result<void> goOn = context.check(); !goOn) {
                return goOn;
            }
            more = sums.step(now);
            context.report(QStringLiteral("sums"), std::min(double(done) / SampleUsage::dayCount, 1.0));
        }
        return more ? Result<void>() : Failure(more.error());
    }));
}

} // namespace aio::demo
