#pragma once

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

namespace aio::providers {

/// The proxy to `url` under that setting (ProviderConfig::proxy).
[[nodiscard]] QNetworkProxy proxyFor(const QUrl &url, const QString &proxy);

/// "host:port" with a port in range.
[[nodiscard]] bool isProxyAddress(const QString &proxy);

} // namespace aio::providers
