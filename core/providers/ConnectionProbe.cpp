#include "core/providers/ConnectionProbe.h"

#include "core/providers/CurlErrors.h"
#include "core/providers/CurlProxy.h"
#include "core/providers/ProviderErrors.h"
#include "core/providers/Proxies.h"

#include <utility>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr int probeWatchMs = 25;

} // namespace

ConnectionProbe::ConnectionProbe(const ai::ProviderConfig &config, std::stop_token stop)
    : m_config(config)
    , m_stop(std::move(stop))
    , m_loop(std::make_shared<CurlLoop>())
    , m_proxy(proxyFor(config.baseUrl, config.proxy))
{
    m_watch.setInterval(probeWatchMs);
    connect(&m_watch, &QTimer::timeout, this, &ConnectionProbe::watch);
}

ConnectionProbe::~ConnectionProbe()
{
    if (m_handle) {
        m_loop->give(std::move(m_handle));
    }
}

ConnectionProbe::Awaiter ConnectionProbe::connectTo(int timeoutMs)
{
    m_deadline = QDeadlineTimer(timeoutMs);
    m_clock.start();
    m_watch.start();
    m_handle = m_loop->take();
    const QByteArray url = m_config.baseUrl.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    m_handle.set(CURLOPT_URL, url.constData());
    m_handle.set(CURLOPT_CONNECT_ONLY, 1L);
    setProxy(m_handle, m_proxy, m_config.baseUrl.scheme() == u"https");
    m_handle.setPointer(CURLOPT_ERRORBUFFER, m_problem.data());
    // How far it is and how it is encrypted, the library tells only to who reads along.
    m_handle.set(CURLOPT_VERBOSE, 1L);
    m_handle.setFunction(CURLOPT_DEBUGFUNCTION, &ConnectionProbe::takeNote);
    m_handle.setPointer(CURLOPT_DEBUGDATA, this);
    m_loop->start(m_handle, *this);
    return {*this};
}

int ConnectionProbe::takeNote(CURL *, curl_infotype type, char *text, std::size_t size, void *probe)
{
    static const QByteArray connected = "Connected to ";
    static const QByteArray encrypted = "SSL connection using ";
    auto *self = static_cast<ConnectionProbe *>(probe);
    const QByteArray line(text, qsizetype(size));
    if (type != CURLINFO_TEXT) {
        return 0;
    }
    if (line.startsWith(connected)) {
        self->m_reachMs = self->m_clock.elapsed();
        // Behind a proxy only the proxy is reached by then.
        self->m_reached = self->m_proxy.type() == QNetworkProxy::NoProxy;
    } else if (line.startsWith(encrypted)) {
        const QByteArray version = line.mid(encrypted.size()).trimmed();
        self->m_tlsVersion = QString::fromLatin1(version.left(version.indexOf(' ')));
    }
    return 0;
}

void ConnectionProbe::ended(CURLcode result)
{
    if (result == CURLE_OK) {
        m_reached = true;
    } else {
        const bool viaProxy = m_proxy.type() != QNetworkProxy::NoProxy;
        const QString certificate = certificateProblem(result, m_handle);
        const char *said = m_problem.front() == '\0' ? curl_easy_strerror(result) : m_problem.data();
        const QString detail =
            (certificate.isEmpty() ? QString() : certificate + u' ') + QString::fromUtf8(said);
        m_error =
            transferError(m_config, TransferEnd::Broken, networkErrorOf(result, m_handle, viaProxy), detail);
        if (!certificate.isEmpty()) {
            m_error->message += u' ' + certificate;
        }
        m_reached = m_reached || m_error->kind == ai::AiErrorKind::Tls;
    }
    finish();
}

void ConnectionProbe::watch()
{
    if (m_stop.stop_requested()) {
        m_error = transferError(m_config, TransferEnd::Stopped, {}, {});
    } else if (m_deadline.hasExpired()) {
        m_error = m_reached
            ? transferError(m_config, TransferEnd::DeadlinePassed, {}, u"no encryption in time"_s)
            : transferError(m_config, TransferEnd::Unreachable, {}, u"no connection in time"_s);
    } else {
        return;
    }
    finish();
}

void ConnectionProbe::finish()
{
    m_watch.stop();
    m_encryptMs = m_clock.elapsed() - m_reachMs;
    if (m_handle) {
        m_handle.set(CURLOPT_VERBOSE, 0L);
        m_loop->give(std::move(m_handle));
    }
    if (std::exchange(m_done, true)) {
        return;
    }
    if (m_waiting) {
        std::exchange(m_waiting, {}).resume();
    }
}

} // namespace aio::providers
