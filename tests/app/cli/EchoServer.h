#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <memory>

namespace aio::test {

/// A provider on the loopback: it repeats every header of a request, the key among them, in its refusal,
/// never answers, or gives the same answer to all. Lives on a thread of its own, so that a test may wait for
/// a program.
class EchoServer
{
public:
    explicit EchoServer(int status, QByteArray answer = {})
        : m_status(status)
        , m_answer(std::move(answer))
    {
        m_thread.start();
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { take(); });
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    }
    ~EchoServer()
    {
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.close(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(EchoServer)

    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server.serverPort());
    }
    /// How many requests came whole.
    [[nodiscard]] int requests() const { return m_requests.loadAcquire(); }

private:
    void take()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        auto received = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, received] {
            *received += socket->readAll();
            if (received->contains("\r\n\r\n")) {
                m_requests.fetchAndAddRelease(1);
                answer(*socket, *received);
            }
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    void answer(QTcpSocket &socket, QByteArray request) const
    {
        if (m_status == 0) {
            return;
        }
        request.replace("\r\n", " ").replace('"', ' ').replace('\\', ' ');
        const QByteArray body = !m_answer.isEmpty() ? m_answer
                                                    : "{\"error\": {\"message\": \"Bad key in: " + request
                + "\", \"type\": \"" + request + "\", \"code\": \"invalid_api_key\"}}";
        socket.write("HTTP/1.1 " + QByteArray::number(m_status)
            + " Answer\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    int m_status; ///< 0: never answers
    QByteArray m_answer; ///< empty: what was asked
    QThread m_thread;
    QTcpServer m_server;
    QAtomicInt m_requests;
};

} // namespace aio::test
