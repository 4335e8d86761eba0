#include "core/extraction/builtin/BuiltInEngine.h"

#include "core/base/Log.h"
#include "core/extraction/builtin/SourceReader.h"
#include "core/extraction/document/AsideOrder.h"
#include "core/extraction/merge/Merge.h"
#include "core/extraction/page/PageFetcher.h"
#include "core/extraction/text/TextReader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QtConcurrentRun>

#include <qcorofuture.h>

namespace aio::extraction {

namespace {

using Outcome = Result<ExtractionOutcome>;
using OutcomePromise = std::shared_ptr<QPromise<Outcome>>;

// What every reader found, for whoever wonders why a field has its value: aioctl --verbose extract …
void logVotes(const QList<Vote> &votes)
{
    if (!lcExtraction().isDebugEnabled()) {
        return;
    }
    for (const Vote &vote : votes) {
        qCDebug(lcExtraction).noquote() << jobFieldKey(vote.field) << originName(vote.origin)
                                        << vote.confidence << displayText(vote.value).left(80).simplified();
    }
}

Outcome readAndDecide(
    const SourceReader &reader, const ExtractionRequest &request, const WorkContext &context)
{
    QElapsedTimer timer;
    timer.start();
    auto document = reader.read(request, context);
    if (!document) {
        return Failure(document.error());
    }
    if (document->url.isEmpty()) {
        document->url = request.source.url;
    }
    context.report(QStringLiteral("extract"), 0);
    const qsizetype mainEnd = moveAsidesToEnd(*document);
    QList<Vote> votes = document->votes;
    votes += readText(*document, {request.today, request.language}, context);
    if (const auto goOn = context.check(); !goOn) {
        return Failure(goOn.error());
    }
    logVotes(votes);
    context.report(QStringLiteral("check"), 0);
    Extraction extraction = mergeVotes(*document, votes, mainEnd);
    if (!document->url.isEmpty() && extraction.job.sourceUrl.isEmpty()) {
        extraction.job.sourceUrl = document->url.toString(QUrl::FullyEncoded);
    }
    extraction.engine.latencyMs = timer.elapsed();
    qCDebug(lcExtraction) << "read" << document->text.size() << "characters," << votes.size() << "votes in"
                          << extraction.engine.latencyMs << "ms";
    return ExtractionOutcome{std::move(extraction), std::move(*document)};
}

Outcome readGuarded(const SourceReader &reader, const ExtractionRequest &request, const WorkContext &context)
{
    // The libraries below may throw when memory runs out on a hostile input; nothing else does.
    try {
        return readAndDecide(reader, request, context);
    } catch (const std::exception &exception) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("BuiltInEngine", "This source cannot be read."),
            QCoreApplication::translate("BuiltInEngine", "Try a smaller or simpler one."),
            QString::fromUtf8(exception.what()));
    }
}

QCoro::Task<> fetchAndRead(PageFetcher &fetcher, QThreadPool &pool, const SourceReader &reader,
    ExtractionRequest request, WorkContext context, OutcomePromise promise)
{
    context.report(QStringLiteral("read"), 0);
    const auto page = co_await fetcher.fetch(request.source.url, context);
    if (!page) {
        promise->addResult(Outcome(Failure(page.error())));
        promise->finish();
        co_return;
    }
    // An address may as well lead to a PDF or a picture.
    request.source.files = {SourceFile{page->url.fileName(), page->bytes, page->contentType}};
    request.source.url = page->url;
    // co_await would bring the result back to this thread only to pass it on.
    pool.start([&reader, request, context, promise] {
        promise->addResult(readGuarded(reader, request, context));
        promise->finish();
    });
}

} // namespace

BuiltInEngine::BuiltInEngine()
    : m_network(std::make_unique<QNetworkAccessManager>())
    , m_fetcher(std::make_unique<PageFetcher>(m_network.get()))
    , m_reader(std::make_unique<SourceReader>())
{
}

BuiltInEngine::~BuiltInEngine()
{
    m_pool.waitForDone();
}

QString BuiltInEngine::id() const
{
    return QStringLiteral("builtin");
}

QString BuiltInEngine::displayName() const
{
    return QCoreApplication::translate("BuiltInEngine", "Built-in (offline)");
}

QFuture<Result<ExtractionOutcome>> BuiltInEngine::extract(ExtractionRequest request, WorkContext context)
{
    if (request.source.kind != ExtractionSource::Kind::Url) {
        return QtConcurrent::run(&m_pool, [this, request = std::move(request), context = std::move(context)] {
            return readGuarded(*m_reader, request, context);
        });
    }
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    fetchAndRead(*m_fetcher, m_pool, *m_reader, std::move(request), std::move(context), promise);
    return promise->future();
}

} // namespace aio::extraction
