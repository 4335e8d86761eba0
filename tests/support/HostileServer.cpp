#include "tests/support/HostileServer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace {

struct Connection
{
    QTcpSocket *socket = nullptr;
    QByteArray received;
    HostileServer::Script script;
    qsizetype step = 0;
    bool busy = false;
};

// The first whole request in `bytes`, which is removed from them.
std::optional<HostileServer::Request> takeRequest(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    HostileServer::Request request;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.path = words.value(1);
    for (qsizetype index = 1; index < lines.size(); ++index) {
        const QByteArray line = lines.at(index).trimmed();
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("content-length").toLongLong();
    const qsizetype start = end + 4;
    if (bytes.size() < start + length) {
        return std::nullopt;
    }
    request.body = bytes.mid(start, length);
    bytes.remove(0, start + length);
    return request;
}

} // namespace

QByteArray HostileServer::Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

class HostileServer::Worker : public QObject
{
public:
    quint16 listen()
    {
        m_server = new QTcpServer(this);
        m_server->listen(QHostAddress::LocalHost);
        connect(m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                accept(socket);
            }
        });
        return m_server->serverPort();
    }

    void setHandler(const QByteArray &path, Handler handler)
    {
        const QMutexLocker lock(&m_mutex);
        m_handlers.insert(path, std::move(handler));
    }

    [[nodiscard]] QList<Request> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }

    [[nodiscard]] int connections() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_connections;
    }

private:
    using Shared = std::shared_ptr<Connection>;

    void accept(QTcpSocket *socket)
    {
        {
            const QMutexLocker lock(&m_mutex);
            ++m_connections;
        }
        const auto connection = std::make_shared<Connection>();
        connection->socket = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, connection] {
            connection->received += connection->socket->readAll();
            serve(connection);
        });
        connect(socket, &QTcpSocket::bytesWritten, this, [this, connection] {
            if (connection->busy && current(connection).what == Step::Endless) {
                perform(connection);
            }
        });
        connect(socket, &QTcpSocket::disconnected, this, [connection] {
            connection->script.clear();
            connection->busy = true; // for ever: there is no one left
            connection->socket->deleteLater();
        });
    }

    void serve(const Shared &connection)
    {
        if (connection->busy) {
            return;
        }
        if (const std::optional<Request> request = takeRequest(connection->received)) {
            connection->script = scriptFor(*request);
            connection->step = 0;
            connection->busy = true;
            perform(connection);
        }
    }

    Script scriptFor(const Request &request)
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(request);
        const QByteArray path = request.path.split('?').constFirst();
        const Handler handler = m_handlers.value(request.path, m_handlers.value(path));
        return handler ? handler(request) : answer(404, "{}");
    }

    static Step current(const Shared &connection)
    {
        return connection->script.value(connection->step, stall());
    }

    // Does steps until one takes time.
    void perform(const Shared &connection)
    {
        while (connection->step < connection->script.size()) {
            const Step step = current(connection);
            switch (step.what) {
            case Step::Send:
                connection->socket->write(step.bytes);
                connection->socket->flush();
                break;
            case Step::Pause:
                ++connection->step;
                QTimer::singleShot(step.milliseconds, this, [this, connection] {
                    if (!connection->script.isEmpty()) {
                        perform(connection);
                    }
                });
                return;
            case Step::Endless:
                connection->socket->write(step.bytes);
                return;
            case Step::Close:
                connection->socket->disconnectFromHost();
                return;
            case Step::Reset: {
                const linger now{1, 0};
                setsockopt(
                    int(connection->socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
                connection->socket->abort();
                return;
            }
            case Step::Stall:
                return;
            }
            ++connection->step;
        }
        connection->busy = false;
        serve(connection);
    }

    QTcpServer *m_server = nullptr;
    mutable QMutex m_mutex;
    QHash<QByteArray, Handler> m_handlers;
    QList<Request> m_requests;
    int m_connections = 0;
};

HostileServer::HostileServer()
    : m_worker(std::make_unique<Worker>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_port = m_worker->listen(); }, Qt::BlockingQueuedConnection);
}

HostileServer::~HostileServer()
{
    // Its sockets belong to its thread and die there.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void HostileServer::on(const QByteArray &path, Handler handler)
{
    m_worker->setHandler(path, std::move(handler));
}

void HostileServer::on(const QByteArray &path, const Script &script)
{
    on(path, [script](const Request &) { return script; });
}

void HostileServer::onEach(const QByteArray &path, const QList<Script> &scripts)
{
    const auto next = std::make_shared<qsizetype>(0);
    on(path, [scripts, next](const Request &) {
        const qsizetype index = std::min(*next, scripts.size() - 1);
        ++*next;
        return scripts.at(index);
    });
}

QUrl HostileServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

QList<HostileServer::Request> HostileServer::requests() const
{
    return m_worker->requests();
}

HostileServer::Request HostileServer::lastRequest() const
{
    const QList<Request> all = requests();
    return all.isEmpty() ? Request() : all.constLast();
}

int HostileServer::connections() const
{
    return m_worker->connections();
}

HostileServer::Script HostileServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return {send("HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)};
}

HostileServer::Step HostileServer::head(int status, const QByteArray &headers)
{
    return send(
        "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nConnection: close\r\n" + headers + "\r\n");
}

HostileServer::Step HostileServer::eventHead()
{
    return head(200, "Content-Type: text/event-stream\r\n");
}

HostileServer::Script HostileServer::events(const QByteArray &bytes)
{
    return {eventHead(), send(bytes), close()};
}
