#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QTcpSocket>
#include <QUrl>

#include <memory>
#include <vector>

namespace aio::providers {

/// A socket that may be in a function of its own when its owner lets go of it.
struct SocketDeleter
{
    void operator()(QTcpSocket *socket) const;
};
using SocketPointer = std::unique_ptr<QTcpSocket, SocketDeleter>;

/// Unencrypted connections that are kept for the next request to the same host. One thread.
class SocketPool
{
public:
    /// Shorter than servers keep connections that nobody uses.
    static constexpr qint64 longestIdleMs = 3000;
    static constexpr std::size_t mostIdle = 256; ///< for each host

    /// An open connection, or one that is being made.
    [[nodiscard]] SocketPointer take(const QUrl &url);
    /// Keeps a connection whose last answer is whole.
    void keep(const QUrl &url, SocketPointer socket);

private:
    struct Idle
    {
        SocketPointer socket;
        QElapsedTimer since;
    };

    QHash<QString, std::shared_ptr<std::vector<Idle>>> m_idle;
};

} // namespace aio::providers
