#pragma once

#include "core/providers/CurlLoop.h"
#include "core/providers/HttpExchange.h"

#include <QNetworkProxy>

#include <array>

namespace aio::providers {

/// An exchange by libcurl. A request whose body went out is never sent again by itself, even if the
/// connection that it went over was an old one: a provider may have taken it and charge for it, so that
/// trying again is a decision.
class CurlExchange final : public HttpExchange, private CurlLoop::Transfer
{
    Q_OBJECT

public:
    CurlExchange(HttpLimits limits, std::stop_token stop, QDeadlineTimer deadline, Stream stream,
        std::shared_ptr<CurlLoop> loop, const QNetworkProxy &proxy);
    ~CurlExchange() override;

    void start(const HttpRequest &request) override;

protected:
    void abort() override;

private:
    static int connected(void *exchange, char *, char *, int, int);
    static std::size_t readBody(char *buffer, std::size_t size, std::size_t count, void *exchange);
    static std::size_t takeLine(char *line, std::size_t size, std::size_t count, void *exchange);
    static std::size_t takeBytes(char *bytes, std::size_t size, std::size_t count, void *exchange);

    void describe(const HttpRequest &request);
    void takeHeaderLine(const QByteArray &line);
    void ended(CURLcode result) override;
    /// Gives the handle back, and with it the transfer if it still runs.
    void leave();

    std::shared_ptr<CurlLoop> m_loop;
    QNetworkProxy m_proxy;
    CurlHandle m_handle;
    CurlHeaders m_headers;
    QByteArray m_body;
    std::size_t m_sent = 0; ///< of a body that is read bit by bit
    bool m_whole = false; ///< the library has the body whole
    bool m_connected = false; ///< a connection was ready for the request
    bool m_again = false; ///< another one was, for a request that may have gone out
    HttpHeaders m_received;
    bool m_headTaken = false;
    std::array<char, CURL_ERROR_SIZE> m_problem{};
};

} // namespace aio::providers
