#include "core/providers/SocketPool.h"

#include <QNetworkProxy>

#include <sys/socket.h>

namespace aio::providers {

namespace {

QString hostOf(const QUrl &url)
{
    return url.host() + u':' + QString::number(url.port(80));
}

// Nothing came since its last answer, not even the end.
bool isQuiet(const QTcpSocket &socket)
{
    if (socket.state() != QAbstractSocket::ConnectedState || socket.bytesAvailable() > 0) {
        return false;
    }
    char byte = 0;
    return recv(int(socket.socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0
        && (errno == EAGAIN || errno == EWOULDBLOCK);
}

} // namespace

void SocketDeleter::operator()(QTcpSocket *socket) const
{
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

SocketPointer SocketPool::take(const QUrl &url)
{
    if (const auto found = m_idle.constFind(hostOf(url)); found != m_idle.constEnd()) {
        std::vector<Idle> &idle = **found;
        while (!idle.empty()) {
            Idle last = std::move(idle.back());
            idle.pop_back();
            if (last.since.hasExpired(longestIdleMs)) {
                idle.clear(); // the others are older
            } else if (isQuiet(*last.socket)) {
                return std::move(last.socket);
            }
        }
    }
    SocketPointer socket(new QTcpSocket);
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->connectToHost(url.host(), quint16(url.port(80)));
    return socket;
}

void SocketPool::keep(const QUrl &url, SocketPointer socket)
{
    if (socket->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    std::shared_ptr<std::vector<Idle>> &idle = m_idle[hostOf(url)];
    if (!idle) {
        idle = std::make_shared<std::vector<Idle>>();
    }
    if (idle->size() < mostIdle) {
        QElapsedTimer since;
        since.start();
        idle->push_back({std::move(socket), since});
    }
}

} // namespace aio::providers
