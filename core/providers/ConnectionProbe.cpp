#include "core/providers/ConnectionProbe.h"

#include "core/providers/ProviderErrors.h"
#include "core/providers/Proxies.h"
#include "core/providers/TrustStore.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>

#include <utility>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr int watchMs = 25;

QNetworkReply::NetworkError replyError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return QNetworkReply::ProxyConnectionRefusedError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

ConnectionProbe::ConnectionProbe(const ai::ProviderConfig &config, std::stop_token stop)
    : m_config(config)
    , m_stop(std::move(stop))
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &ConnectionProbe::watch);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &ConnectionProbe::fail);
}

ConnectionProbe::Awaiter ConnectionProbe::reach(int timeoutMs)
{
    begin(timeoutMs);
    const QUrl url = m_config.baseUrl;
    const bool secure = url.scheme() == u"https";
    const QNetworkProxy proxy = proxyFor(url, m_config.proxy);
    connect(&m_socket, &QAbstractSocket::connected, this, &ConnectionProbe::finish);
    constexpr int https = 443;
    constexpr int http = 80;
    if (proxy.type() == QNetworkProxy::HttpProxy && !secure) {
        // A proxy takes plain requests itself; a tunnel to them it may refuse.
        m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        m_socket.connectToHost(proxy.hostName(), proxy.port());
    } else {
        m_socket.setProxy(proxy);
        m_socket.connectToHost(url.host(), quint16(url.port(secure ? https : http)));
    }
    return {*this};
}

ConnectionProbe::Awaiter ConnectionProbe::encrypt(int timeoutMs)
{
    begin(timeoutMs);
    m_socket.setPeerVerifyName(m_config.baseUrl.host());
    if (const QByteArray file = authoritiesFile(); !file.isEmpty()) {
        QSslConfiguration trusting = m_socket.sslConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromPath(QFile::decodeName(file)));
        m_socket.setSslConfiguration(trusting);
    }
    connect(&m_socket, &QSslSocket::encrypted, this, &ConnectionProbe::finish);
    m_socket.startClientEncryption();
    return {*this};
}

QString ConnectionProbe::tlsVersion() const
{
    return m_socket.sessionCipher().protocolString();
}

void ConnectionProbe::begin(int timeoutMs)
{
    m_done = false;
    m_error.reset();
    m_deadline = QDeadlineTimer(timeoutMs);
    m_watch.start();
}

void ConnectionProbe::watch()
{
    if (m_stop.stop_requested()) {
        m_error = transferError(m_config, TransferEnd::Stopped, {}, {});
    } else if (m_deadline.hasExpired()) {
        m_error = transferError(m_config, TransferEnd::Unreachable, {}, u"no connection in time"_s);
    } else {
        return;
    }
    m_socket.disconnect(this);
    m_socket.abort();
    finish();
}

void ConnectionProbe::fail()
{
    const QString problems = tlsProblems();
    m_error = transferError(m_config, TransferEnd::Broken, replyError(m_socket.error()),
        problems.isEmpty() ? m_socket.errorString() : problems);
    if (!problems.isEmpty()) {
        m_error->message += u' ' + problems;
    }
    finish();
}

// What is wrong with the certificate, as Qt says it in the person's language.
QString ConnectionProbe::tlsProblems() const
{
    QStringList problems;
    const QList<QSslError> errors = m_socket.sslHandshakeErrors();
    for (const QSslError &error : errors) {
        problems.append(error.errorString());
    }
    return problems.join(u' ');
}

void ConnectionProbe::finish()
{
    if (m_done) {
        return;
    }
    m_done = true;
    m_watch.stop();
    if (m_waiting) {
        std::exchange(m_waiting, {}).resume();
    }
}

} // namespace aio::providers
