#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include <map>
#include <memory>
#include <vector>

namespace aio::providers {

/// Network managers to send with. One has at most six connections to a host and lets further requests wait,
/// so there are as many as it takes. The earlier ones serve first, so that their open connections are used
/// again. One thread.
class ConnectionPool
{
public:
    static constexpr int callsEach = 6;
    static constexpr std::size_t maxManagers = 48;

    /// A place at a manager; given back when it is destroyed.
    class Place
    {
    public:
        Place(QNetworkAccessManager &manager, std::shared_ptr<int> used);
        ~Place();
        Q_DISABLE_COPY_MOVE(Place)

        [[nodiscard]] QNetworkAccessManager &manager() const { return m_manager; }

    private:
        QNetworkAccessManager &m_manager;
        std::shared_ptr<int> m_used;
    };

    /// `proxy` as in ProviderConfig::proxy.
    [[nodiscard]] std::unique_ptr<Place> place(const QUrl &url, const QString &proxy);

private:
    struct Manager
    {
        std::unique_ptr<QNetworkAccessManager> network;
        QHash<QString, std::shared_ptr<int>> used; ///< calls at a host
    };

    std::map<QString, std::vector<Manager>> m_managers; ///< by proxy
};

/// The proxy to `url` under that setting.
[[nodiscard]] QNetworkProxy proxyFor(const QUrl &url, const QString &proxy);

/// "host:port" with a port in range.
[[nodiscard]] bool isProxyAddress(const QString &proxy);

} // namespace aio::providers
