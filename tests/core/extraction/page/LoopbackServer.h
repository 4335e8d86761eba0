#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// A real HTTP server on a free loopback port: every path has a handler that writes what it likes.
class LoopbackServer : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<void(QTcpSocket *, const QByteArray &request)>;

    LoopbackServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    }

    void on(const QByteArray &path, Handler handler) { m_handlers.insert(path, std::move(handler)); }

    /// Answers `path` with a complete response and closes the connection.
    void answer(
        const QByteArray &path, const QByteArray &status, const QByteArray &headers, const QByteArray &body)
    {
        on(path, [=](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers
                + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    }

    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    QList<QByteArray> requests;

private:
    void accept()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void read(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        const QByteArray path = request.split(' ').value(1);
        requests.append(request);
        if (const Handler handler = m_handlers.value(path)) {
            handler(socket, request);
        } else {
            socket->write("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        }
    }

    QHash<QByteArray, Handler> m_handlers;
};
