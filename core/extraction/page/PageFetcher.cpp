#include "core/extraction/page/PageFetcher.h"

#include "core/extraction/page/RedirectRules.h"

#include <QCoroSignal>
#include <QScopedPointer>

#include <memory>

namespace aio::extraction {

PageFetcher::PageFetcher(QNetworkAccessManager *network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
}

void PageFetcher::setPatience(int totalMs, int idleMs)
{
    m_totalMs = totalMs;
    m_idleMs = idleMs;
}

QCoro::Task<Result<PageInput>> PageFetcher::fetch(QUrl url, WorkContext context)
{
    Result<QUrl> address = fetchableAddress(url);
    PageExchange::Limits limits;
    limits.idleMs = m_idleMs;
    limits.deadline = QDeadlineTimer(m_totalMs);
    QNetworkAccessManager *network = m_network;
    for (int redirects = 0; address && redirects <= maxRedirects; ++redirects) {
        // The exchange is inside its own signal when the coroutine goes on, so it is deleted later.
        const std::unique_ptr<PageExchange, QScopedPointerDeleteLater> exchange(
            new PageExchange(network, *address, limits, context));
        // Queued, so that an exchange that ends at once is still waited for.
        QMetaObject::invokeMethod(exchange.get(), &PageExchange::start, Qt::QueuedConnection);
        co_await qCoro(exchange.get(), &PageExchange::done);
        if (const Result<void> outcome = exchange->outcome(); !outcome) {
            co_return Failure(outcome.error());
        }
        const QByteArray location = exchange->header("Location");
        if (exchange->status() >= 300 && exchange->status() < 400 && !location.isEmpty()) {
            address = redirectTarget(*address, QUrl::fromEncoded(location.trimmed()));
            continue;
        }
        if (const Result<void> fine =
                checkHttpStatus(exchange->status(), *address, exchange->header("Retry-After"));
            !fine) {
            co_return Failure(fine.error());
        }
        co_return PageInput{
            exchange->body(), QString::fromLatin1(exchange->header("Content-Type")), *address};
    }
    co_return address ? Failure(tooManyRedirects(*address, maxRedirects)) : Failure(address.error());
}

} // namespace aio::extraction
