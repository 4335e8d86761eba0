#include "core/extraction/builtin/Reading.h"

#include "core/base/Log.h"
#include "core/extraction/merge/Merge.h"

#include <QElapsedTimer>

namespace aio::extraction {

ExtractionOutcome decide(Reading reading, const QList<Vote> &more)
{
    QElapsedTimer timer;
    timer.start();
    const SourceDocument &document = reading.document;
    Extraction extraction = mergeVotes(document, reading.votes + more, reading.mainEnd);
    if (!document.url.isEmpty() && extraction.job.sourceUrl.isEmpty()) {
        extraction.job.sourceUrl = document.url.toString(QUrl::FullyEncoded);
    }
    extraction.engine.latencyMs = reading.elapsedMs + timer.elapsed();
    qCDebug(lcExtraction) << "read" << document.text.size() << "characters," << reading.votes.size()
                          << "votes in" << extraction.engine.latencyMs << "ms";
    return {std::move(extraction), std::move(reading.document)};
}

} // namespace aio::extraction
