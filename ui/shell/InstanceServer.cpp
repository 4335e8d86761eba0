#include "ui/shell/InstanceServer.h"

#include "core/base/Log.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace aio::ui {

namespace {

constexpr int waitMs = 1000;
constexpr qint64 longestMessage = 1 << 20;
constexpr quint32 magic = 0x41494F31; // "AIO1"

QString serverName(const QString &workspace)
{
    const QString path = QFileInfo(workspace).canonicalFilePath();
    const QByteArray key = (path.isEmpty() ? workspace : path).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("aiorchestrator-") + QString::fromLatin1(hash);
}

} // namespace

InstanceServer::InstanceServer(const QString &workspace, QObject *parent)
    : QObject(parent)
    , m_name(serverName(workspace))
{
}

InstanceServer::~InstanceServer() = default;

bool InstanceServer::forward(const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(waitMs)) {
        return false;
    }
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << magic << arguments;
    socket.write(message);
    // The answer proves that someone took it: a hung instance must not swallow what was opened.
    return socket.waitForBytesWritten(waitMs) && socket.waitForReadyRead(waitMs) && socket.readAll() == "ok";
}

bool InstanceServer::listen()
{
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!server->listen(m_name)) {
        // Left behind by an instance that was killed: nobody answered forward().
        QLocalServer::removeServer(m_name);
        if (!server->listen(m_name)) {
            qCWarning(lcUi) << "cannot listen for later starts:" << server->errorString();
            return false;
        }
    }
    connect(server.get(), &QLocalServer::newConnection, this, &InstanceServer::receive);
    m_server = std::move(server);
    return true;
}

void InstanceServer::receive()
{
    QLocalSocket *socket = m_server->nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > longestMessage) {
            socket->abort();
            return;
        }
        QDataStream stream(socket);
        stream.setVersion(QDataStream::Qt_6_4);
        stream.startTransaction();
        quint32 start = 0;
        QStringList arguments;
        stream >> start >> arguments;
        if (!stream.commitTransaction()) {
            return; // the rest is still on its way
        }
        if (start == magic) {
            socket->write("ok");
            socket->flush();
            Q_EMIT argumentsReceived(arguments);
        }
        socket->disconnectFromServer();
    });
}

} // namespace aio::ui
