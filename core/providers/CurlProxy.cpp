#include "core/providers/CurlProxy.h"

namespace aio::providers {

namespace {

constexpr unsigned long tunnelSignIn = CURLAUTH_BASIC | CURLAUTH_DIGEST | CURLAUTH_NTLM;

} // namespace

void setProxy(CurlHandle &handle, QNetworkProxy &proxy, bool secure)
{
    const bool socks = proxy.type() == QNetworkProxy::Socks5Proxy;
    if (!socks && proxy.type() != QNetworkProxy::HttpProxy) {
        proxy.setType(QNetworkProxy::NoProxy);
        handle.set(CURLOPT_PROXY, ""); // nor one of the environment
        return;
    }
    QByteArray host = proxy.hostName().toUtf8();
    if (host.contains(':') && !host.startsWith('[')) {
        host = '[' + host + ']';
    }
    handle.set(CURLOPT_PROXY, host.constData());
    handle.set(CURLOPT_PROXYPORT, long(proxy.port()));
    handle.set(CURLOPT_PROXYTYPE, long(socks ? CURLPROXY_SOCKS5_HOSTNAME : CURLPROXY_HTTP));
    // Without encryption the proxy is told its password at once: it would ask only after the body went out.
    handle.set(CURLOPT_PROXYAUTH, long(secure ? tunnelSignIn : CURLAUTH_BASIC));
    const QByteArray user = proxy.user().toUtf8();
    const QByteArray password = proxy.password().toUtf8();
    handle.set(CURLOPT_PROXYUSERNAME, user.isEmpty() ? nullptr : user.constData());
    handle.set(CURLOPT_PROXYPASSWORD, user.isEmpty() ? nullptr : password.constData());
}

} // namespace aio::providers
