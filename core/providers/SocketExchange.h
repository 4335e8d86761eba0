#pragma once

#include "core/providers/BodyInflater.h"
#include "core/providers/HttpExchange.h"
#include "core/providers/HttpReader.h"
#include "core/providers/SocketPool.h"

namespace aio::providers {

/// An exchange over an unencrypted connection of its own thread: with a server on this computer or in this
/// network, where Qt's network manager would cost more than the answer takes.
class SocketExchange final : public HttpExchange
{
    Q_OBJECT

public:
    /// The pool outlives the exchange's end, not the exchange.
    SocketExchange(
        HttpLimits limits, std::stop_token stop, QDeadlineTimer deadline, Stream stream, SocketPool &pool);

    void start(const HttpRequest &request) override;

protected:
    void abort() override;

private:
    void send();
    void receive();
    void fail(QAbstractSocket::SocketError error);
    void take(const QByteArray &bytes);
    void beginBody();
    /// Nothing more is to come.
    void leave(QNetworkReply::NetworkError error, const QString &text);

    SocketPool &m_pool;
    QUrl m_url;
    QByteArray m_request;
    SocketPointer m_socket;
    HttpReader m_reader;
    std::unique_ptr<BodyInflater> m_inflater;
    bool m_headTaken = false;
    bool m_unpackable = false;
};

} // namespace aio::providers
