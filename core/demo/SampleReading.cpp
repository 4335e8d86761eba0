#include "core/demo/SampleReading.h"

#include "core/extraction/builtin/BuiltInEngine.h"

namespace aio::demo {

using namespace extraction;

Result<QList<SampleJob>> readPostings(
    const QList<SamplePosting> &postings, const QDate &today, const WorkContext &context)
{
    // An engine is asked on the thread that owns it, so the thread that waits here has one of its own.
    // Progress would come from the engine's threads; it is told here instead.
    BuiltInEngine engine;
    const WorkContext quiet(context.stopToken(), context.deadline());
    QList<QFuture<Result<ExtractionOutcome>>> readings;
    for (const SamplePosting &posting : postings) {
        ExtractionRequest request;
        request.source.files = {posting.file};
        request.today = today;
        readings.append(engine.extract(request, quiet));
    }
    QList<SampleJob> jobs;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        readings[i].waitForFinished();
        const Result<ExtractionOutcome> outcome = readings.at(i).result();
        if (!outcome) {
            return Failure(outcome.error());
        }
        jobs.append({postings.at(i).file.name, *outcome});
        context.report(QStringLiteral("postings"), double(i + 1) / double(readings.size()));
    }
    return jobs;
}

} // namespace aio::demo
