#pragma once

#include "core/extraction/page/PageExchange.h"
#include "core/extraction/page/PageReader.h"

#include <QCoroTask>

namespace aio::extraction {

/// Fetches a page from the web. Follows at most ten redirects, none to an insecure or strange address, and
/// gives the bytes whatever they are: the caller tells by content whether it is a page, a PDF or an image.
/// Errors: BadInput for an address that is none and for a page over the limit, Network, Timeout, Cancelled.
/// Main thread only (the thread of the network manager); one fetcher serves any number of fetches at once.
class PageFetcher : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxRedirects = 10;

    /// `network` must outlive the fetches.
    explicit PageFetcher(QNetworkAccessManager *network, QObject *parent = nullptr);

    /// Milliseconds for a whole fetch with its redirects, and without any byte arriving.
    void setPatience(int totalMs, int idleMs);

    /// Ends within about 100 ms of the context's stop request or deadline.
    [[nodiscard]] QCoro::Task<Result<PageInput>> fetch(QUrl url, WorkContext context);

private:
    QNetworkAccessManager *m_network;
    int m_totalMs = 45'000;
    int m_idleMs = 15'000;
};

} // namespace aio::extraction
