#include "core/extraction/builtin/BuiltInEngine.h"

#include "core/base/Log.h"
#include "core/extraction/builtin/SourceReader.h"
#include "core/extraction/document/AsideOrder.h"
#include "core/extraction/page/PageFetcher.h"
#include "core/extraction/text/TextReader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QtConcurrentRun>

#include <functional>

namespace aio::extraction {

namespace {

using Work = std::function<void(const ExtractionRequest &)>;

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

Result<Reading> readVotes(
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
    Reading reading;
    reading.mainEnd = moveAsidesToEnd(*document);
    reading.votes = document->votes;
    reading.votes += readText(*document, {request.today, request.language}, context);
    if (const auto goOn = context.check(); !goOn) {
        return Failure(goOn.error());
    }
    logVotes(reading.votes);
    context.report(QStringLiteral("check"), 0);
    reading.document = std::move(*document);
    reading.elapsedMs = timer.elapsed();
    return reading;
}

// The libraries below may throw when memory runs out on a hostile input; nothing else does.
template <typename Read> auto guarded(Read read) -> decltype(read())
{
    try {
        return read();
    } catch (const std::exception &exception) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("BuiltInEngine", "This source cannot be read."),
            QCoreApplication::translate("BuiltInEngine", "Try a smaller or simpler one."),
            QString::fromUtf8(exception.what()));
    }
}

Result<Reading> readGuarded(
    const SourceReader &reader, const ExtractionRequest &request, const WorkContext &context)
{
    return guarded([&] { return readVotes(reader, request, context); });
}

Result<ExtractionOutcome> decided(Result<Reading> reading)
{
    if (!reading) {
        return Failure(reading.error());
    }
    return decide(std::move(*reading));
}

// `work` runs on the pool once the page is there; `refuse` is told why there is none.
QCoro::Task<> fetchThen(PageFetcher &fetcher, QThreadPool &pool, ExtractionRequest request,
    WorkContext context, Work work, std::function<void(const Error &)> refuse)
{
    context.report(QStringLiteral("read"), 0);
    const auto page = co_await fetcher.fetch(request.source.url, context);
    if (!page) {
        refuse(page.error());
        co_return;
    }
    // An address may as well lead to a PDF or a picture.
    request.source.files = {SourceFile{page->url.fileName(), page->bytes, page->contentType}};
    request.source.url = page->url;
    // co_await would bring the result back to this thread only to pass it on.
    pool.start([work, request] { work(request); });
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

// Runs `finish` (request → result) on the pool, after the page was fetched where there is one to fetch.
template <typename T, typename Finish>
QFuture<Result<T>> BuiltInEngine::onPool(ExtractionRequest request, const WorkContext &context, Finish finish)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto settle = [promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    const Work work = [settle, finish](const ExtractionRequest &complete) { settle(finish(complete)); };
    if (request.source.kind == ExtractionSource::Kind::Url) {
        fetchThen(*m_fetcher, m_pool, std::move(request), context, work,
            [settle](const Error &error) { settle(Failure(error)); });
    } else {
        m_pool.start([work, request = std::move(request)] { work(request); });
    }
    return promise->future();
}

QFuture<Result<ExtractionOutcome>> BuiltInEngine::extract(ExtractionRequest request, WorkContext context)
{
    return onPool<ExtractionOutcome>(
        std::move(request), context, [this, context](const ExtractionRequest &complete) {
            return decided(readGuarded(*m_reader, complete, context));
        });
}

QFuture<Result<Reading>> BuiltInEngine::read(ExtractionRequest request, const WorkContext &context)
{
    return onPool<Reading>(std::move(request), context, [this, context](const ExtractionRequest &complete) {
        return readGuarded(*m_reader, complete, context);
    });
}

QFuture<Result<QString>> BuiltInEngine::readRegion(RegionRequest request, WorkContext context)
{
    return QtConcurrent::run(&m_pool, [this, request = std::move(request), context = std::move(context)] {
        return guarded([&] { return m_reader->readRegion(request, context); });
    });
}

} // namespace aio::extraction
