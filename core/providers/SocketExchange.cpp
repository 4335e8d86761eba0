#include "core/providers/SocketExchange.h"

#include <utility>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const HttpRequest &request)
{
    const QUrl &url = request.url;
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery()) {
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    }
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':')) {
        host = '[' + host + ']';
    }
    if (url.port() > 0) {
        host += ':' + QByteArray::number(url.port());
    }
    QByteArray bytes;
    bytes.reserve(request.body.size() + 1024);
    bytes += request.method + ' ' + (path.isEmpty() ? "/"_ba : path) + " HTTP/1.1\r\nHost: " + host
        + "\r\nAccept-Encoding: identity\r\n";
    for (const auto &[name, value] : request.headers) {
        bytes += name + ": " + value + "\r\n";
    }
    if (request.method != "GET") {
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    }
    return bytes + "\r\n" + request.body;
}

QNetworkReply::NetworkError networkError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

SocketExchange::SocketExchange(
    HttpLimits limits, std::stop_token stop, QDeadlineTimer deadline, Stream stream, SocketPool &pool)
    : HttpExchange(limits, std::move(stop), deadline, std::move(stream))
    , m_pool(pool)
{
}

void SocketExchange::start(const HttpRequest &request)
{
    m_url = request.url;
    m_request = bytesOf(request);
    m_socket = m_pool.take(m_url);
    QTcpSocket *socket = m_socket.get();
    connect(socket, &QTcpSocket::connected, this, &SocketExchange::send);
    connect(socket, &QTcpSocket::readyRead, this, &SocketExchange::receive);
    connect(socket, &QTcpSocket::errorOccurred, this, &SocketExchange::fail);
    if (socket->state() == QAbstractSocket::ConnectedState) {
        send();
    }
}

void SocketExchange::send()
{
    progressed();
    // A long body goes bit by bit; each bit is progress.
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, [this] {
        progressed();
        if (m_socket->bytesToWrite() == 0) {
            requestSent();
        }
    });
    m_socket->write(std::exchange(m_request, {}));
    m_socket->flush();
}

void SocketExchange::abort()
{
    m_socket.reset();
}

void SocketExchange::receive()
{
    take(m_socket->readAll());
}

void SocketExchange::take(const QByteArray &bytes)
{
    QByteArray body;
    m_reader.read(bytes, body);
    const HttpReader::State state = m_reader.state();
    if (!m_headTaken && (state == HttpReader::State::Body || state == HttpReader::State::Done)) {
        beginBody();
    }
    if (!body.isEmpty() && !isOver()) {
        QByteArray plain;
        if (m_inflater && !m_inflater->inflate(body, plain)) {
            m_unpackable = true;
            leave(QNetworkReply::UnknownContentError, u"the body cannot be decompressed"_s);
            return;
        }
        takeBody(m_inflater ? plain : body);
    }
    if (isOver()) {
        return;
    }
    if (m_reader.state() == HttpReader::State::Done) {
        leave(QNetworkReply::NoError, {});
    } else if (m_reader.state() == HttpReader::State::Broken) {
        leave(QNetworkReply::UnknownNetworkError, m_reader.problem());
    }
}

void SocketExchange::beginBody()
{
    m_headTaken = true;
    takeHeaders(m_reader.status(), m_reader.headers());
    const HttpAnswer head{m_reader.status(), m_reader.headers(), {}};
    const QByteArray encoding = head.header("content-encoding").toLower();
    if (!isOver() && !encoding.isEmpty() && encoding != "identity") {
        m_inflater = std::make_unique<BodyInflater>(limits().maxBytes);
    }
}

void SocketExchange::fail(QAbstractSocket::SocketError error)
{
    if (!m_socket) {
        return;
    }
    const QString text = m_socket->errorString();
    // What came before the end counts.
    if (m_socket->bytesAvailable() > 0) {
        receive();
    }
    if (isOver()) {
        return;
    }
    // Without a length the connection's end is the answer's; whether it is a whole one, its reader knows.
    const bool ended = m_headTaken && m_reader.isWholeAtEnd();
    leave(ended ? QNetworkReply::NoError : networkError(error), text);
}

void SocketExchange::leave(QNetworkReply::NetworkError error, const QString &text)
{
    SocketPointer socket = std::move(m_socket);
    if (error == QNetworkReply::NoError && m_reader.keepsConnection()) {
        socket->disconnect(this);
        m_pool.keep(m_url, std::move(socket));
    }
    socket.reset();
    finish(error, text, m_unpackable);
}

} // namespace aio::providers
