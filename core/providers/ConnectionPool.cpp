#include "core/providers/ConnectionPool.h"

#include <QHostAddress>

#include <algorithm>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxPort = 65535;

// The system's proxies, but never for this computer: no proxy elsewhere can reach a server here.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == u"localhost" || QHostAddress(host).isLoopback()) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return systemProxyForQuery(query);
    }
};

QNetworkProxy fixedProxy(const QString &proxy)
{
    if (!isProxyAddress(proxy)) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    const qsizetype colon = proxy.lastIndexOf(u':');
    return QNetworkProxy(
        QNetworkProxy::HttpProxy, proxy.left(colon), quint16(QStringView(proxy).mid(colon + 1).toInt()));
}

void setProxy(QNetworkAccessManager &network, const QString &proxy)
{
    if (proxy.isEmpty()) {
        network.setProxyFactory(new SystemProxies); // the manager owns it
    } else {
        network.setProxy(fixedProxy(proxy));
    }
}

} // namespace

ConnectionPool::Place::Place(QNetworkAccessManager &manager, std::shared_ptr<int> used)
    : m_manager(manager)
    , m_used(std::move(used))
{
    ++*m_used;
}

ConnectionPool::Place::~Place()
{
    --*m_used;
}

std::unique_ptr<ConnectionPool::Place> ConnectionPool::place(const QUrl &url, const QString &proxy)
{
    const QString host = url.scheme() + u'/' + url.host() + u':' + QString::number(url.port());
    std::vector<Manager> &managers = m_managers[proxy];
    Manager *best = nullptr;
    int fewest = 0;
    for (Manager &manager : managers) {
        const std::shared_ptr<int> used = manager.used.value(host);
        const int calls = used ? *used : 0;
        if (calls < callsEach) {
            best = &manager;
            fewest = calls;
            break;
        }
        if (best == nullptr || calls < fewest) {
            best = &manager;
            fewest = calls;
        }
    }
    if (best == nullptr || (fewest >= callsEach && managers.size() < maxManagers)) {
        best = &managers.emplace_back(Manager{std::make_unique<QNetworkAccessManager>(), {}});
        setProxy(*best->network, proxy);
    }
    std::shared_ptr<int> &used = best->used[host];
    if (!used) {
        used = std::make_shared<int>(0);
    }
    return std::make_unique<Place>(*best->network, used);
}

QNetworkProxy proxyFor(const QUrl &url, const QString &proxy)
{
    if (!proxy.isEmpty()) {
        return fixedProxy(proxy);
    }
    return SystemProxies()
        .queryProxy(QNetworkProxyQuery(url))
        .value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

bool isProxyAddress(const QString &proxy)
{
    const qsizetype colon = proxy.lastIndexOf(u':');
    bool ok = false;
    const int port = QStringView(proxy).mid(colon + 1).toInt(&ok);
    return colon > 0 && ok && port > 0 && port <= maxPort;
}

} // namespace aio::providers
