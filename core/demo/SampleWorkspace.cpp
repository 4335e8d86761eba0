#include "core/demo/SampleWorkspace.h"

#include "core/demo/SampleReading.h"
#include "core/demo/usage/SampleUsage.h"
#include "core/usage/AttemptImport.h"
#include "core/usage/report/SummingUp.h"

#include <QCoreApplication>
#include <QDateTime>

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

SampleWorkspace::SampleWorkspace(Stores stores)
    : m_stores(std::move(stores))
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
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const Result<Jobs> jobs = addJobs(today, context);
    if (!jobs) {
        return Failure(jobs.error());
    }
    const Result<Candidates> candidates = addCandidates();
    if (!candidates) {
        return Failure(candidates.error());
    }
    const Result<int> documents = addDocuments(*jobs, *candidates, today);
    if (!documents) {
        return Failure(documents.error());
    }
    const Result<qint64> attempts = fillUsage(rows, now, context);
    if (!attempts) {
        return Failure(attempts.error());
    }
    const Result<void> summed = usage::sumUp(m_stores.database, now, context);
    if (!summed) {
        return Failure(summed.error());
    }
    return SampleContents{*attempts, int(jobs->size()), int(candidates->size()), *documents};
}

Result<void> SampleWorkspace::refuseFilled()
{
    const auto filled = take(m_stores.database.read([](Connection &connection) {
        return connection.first(
            QStringLiteral("SELECT EXISTS (SELECT 1 FROM job), EXISTS (SELECT 1 FROM candidate), "
                           "EXISTS (SELECT 1 FROM ai_usage_log) OR EXISTS (SELECT 1 FROM ai_usage_quarter), "
                           "EXISTS (SELECT 1 FROM document)"),
            {}, [](const SqlRow &row) { return row.flag(0) || row.flag(1) || row.flag(2) || row.flag(3); });
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

// Lists show what was changed last on top, so what is to stand first is added last.

Result<SampleWorkspace::Jobs> SampleWorkspace::addJobs(const QDate &today, const WorkContext &context)
{
    const auto read = readPostings(samplePostings(today), today, context);
    if (!read) {
        return Failure(read.error());
    }
    Jobs jobs;
    for (qsizetype i = read->size() - 1; i >= 0; --i) {
        const SampleJob &job = read->at(i);
        const auto added = take(m_stores.jobs.add(job.outcome.extraction, job.outcome.document, job.name));
        if (!added) {
            return Failure(added.error());
        }
        jobs.insert(job.name, *added);
    }
    return jobs;
}

Result<SampleWorkspace::Candidates> SampleWorkspace::addCandidates()
{
    const auto samples = sampleCandidates();
    if (!samples) {
        return Failure(samples.error());
    }
    Candidates candidates;
    for (qsizetype i = samples->size() - 1; i >= 0; --i) {
        const SampleCandidate &sample = samples->at(i);
        extraction::SourceDocument source;
        source.original = {sample.file.bytes, sample.file.contentType, {}};
        const auto added = take(m_stores.candidates.add(sample.candidate, source, sample.file.name));
        if (!added) {
            return Failure(added.error());
        }
        candidates.insert(sample.file.name, *added);
    }
    return candidates;
}

Result<int> SampleWorkspace::addDocuments(const Jobs &jobs, const Candidates &candidates, const QDate &today)
{
    const QList<SampleDraft> drafts = sampleDrafts();
    for (qsizetype i = drafts.size() - 1; i >= 0; --i) {
        const SampleDraft &sample = drafts.at(i);
        const CandidateRecord candidate = candidates.value(sample.candidate);
        const JobRecord job = jobs.value(sample.posting);
        DraftOrder order;
        order.style = sample.style;
        order.candidateId = candidate.id;
        order.jobId = job.id;
        Document document = draftedDocument(order, candidate, job, today);
        document.status = sample.status;
        if (const Result<void> added = addDocument(document); !added) {
            return Failure(added.error());
        }
    }
    return int(drafts.size());
}

Result<void> SampleWorkspace::addDocument(const Document &document)
{
    const auto added = take(m_stores.documents.add(document));
    if (!added) {
        return Failure(added.error());
    }
    const auto version = take(m_stores.documents.addVersion(
        added->id, document, VersionReason::Proposed, Text::tr("Drafted without a model")));
    if (!version) {
        return Failure(version.error());
    }
    if (document.status == DocumentStatus::Sent) {
        return take(m_stores.documents.noteExport(added->id, QStringLiteral("pdf")));
    }
    return {};
}

Result<qint64> SampleWorkspace::fillUsage(qint64 rows, qint64 now, const WorkContext &context)
{
    return take(m_stores.database.perform([&](Connection &connection) -> Result<qint64> {
        SampleUsage usage(catalog::ModelCatalog::builtIn(), rows, now);
        usage::AttemptImport import(connection, m_stores.device);
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

} // namespace aio::demo
