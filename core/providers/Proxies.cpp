#include "core/providers/Proxies.h"

#include <QHostAddress>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxPort = 65535;

QNetworkProxy fixedProxy(const QString &proxy)
{
    if (!isProxyAddress(proxy)) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    const qsizetype colon = proxy.lastIndexOf(u':');
    return QNetworkProxy(
        QNetworkProxy::HttpProxy, proxy.left(colon), quint16(QStringView(proxy).mid(colon + 1).toInt()));
}

// The system's proxies, but never for this computer: no proxy elsewhere can reach a server here.
QNetworkProxy systemProxy(const QUrl &url)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    if (url.host() == u"localhost" || QHostAddress(url.host()).isLoopback()) {
        return none;
    }
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0, none);
}

} // namespace

QNetworkProxy proxyFor(const QUrl &url, const QString &proxy)
{
    return proxy.isEmpty() ? systemProxy(url) : fixedProxy(proxy);
}

bool isProxyAddress(const QString &proxy)
{
    const qsizetype colon = proxy.lastIndexOf(u':');
    bool ok = false;
    const int port = QStringView(proxy).mid(colon + 1).toInt(&ok);
    return colon > 0 && ok && port > 0 && port <= maxPort;
}

} // namespace aio::providers
