#include "core/providers/CurlExchange.h"

#include "core/providers/CurlErrors.h"
#include "core/providers/CurlProxy.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

// Unencrypted connections are cheap, and servers on this computer close those that nobody uses after seconds.
constexpr long plainIdleSeconds = 3;
constexpr long secureIdleSeconds = 60;

// Up to here the library sends a body that it has whole together with the head: one packet, one waking of the
// server.
constexpr qsizetype mostAtOnce = 64 * 1024;

} // namespace

CurlExchange::CurlExchange(HttpLimits limits, std::stop_token stop, QDeadlineTimer deadline, Stream stream,
    std::shared_ptr<CurlLoop> loop, const QNetworkProxy &proxy)
    : HttpExchange(limits, std::move(stop), deadline, std::move(stream))
    , m_loop(std::move(loop))
    , m_proxy(proxy)
{
}

CurlExchange::~CurlExchange()
{
    leave();
}

void CurlExchange::start(const HttpRequest &request)
{
    m_handle = m_loop->take();
    describe(request);
    setProxy(m_handle, m_proxy, request.url.scheme() == u"https");
    if (const CURLcode problem = m_handle.problem(); problem != CURLE_OK) {
        leave(); // nothing is sent that lacks what was asked for
        finish(QNetworkReply::UnknownNetworkError, QString::fromLatin1(curl_easy_strerror(problem)), false);
        return;
    }
    m_loop->start(m_handle, *this);
}

void CurlExchange::describe(const HttpRequest &request)
{
    const QByteArray url = request.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    m_handle.set(CURLOPT_URL, url.constData());
    m_handle.set(
        CURLOPT_MAXAGE_CONN, request.url.scheme() == u"https" ? secureIdleSeconds : plainIdleSeconds);
    for (const auto &[name, value] : request.headers) {
        m_headers.append(name, value);
    }
    m_headers.leaveOut("Expect"_ba); // nobody is asked first whether a long body may come
    m_handle.setPointer(CURLOPT_HTTPHEADER, m_headers.get());
    if (request.method == "GET") {
        m_handle.set(CURLOPT_HTTPGET, 1L);
    } else {
        m_body = request.body;
        m_whole = m_body.size() < mostAtOnce;
        m_handle.set(CURLOPT_POST, 1L);
        m_handle.setPointer(CURLOPT_POSTFIELDS, m_whole ? m_body.data() : nullptr);
        m_handle.set(CURLOPT_POSTFIELDSIZE_LARGE, long(m_body.size()));
    }
    m_handle.setPointer(CURLOPT_ERRORBUFFER, m_problem.data());
    m_handle.setFunction(CURLOPT_PREREQFUNCTION, &CurlExchange::connected);
    m_handle.setPointer(CURLOPT_PREREQDATA, this);
    // A body that is read has no way back, so that it cannot be sent twice; see connected() for the others.
    m_handle.setFunction(CURLOPT_READFUNCTION, &CurlExchange::readBody);
    m_handle.setPointer(CURLOPT_READDATA, this);
    m_handle.setFunction(CURLOPT_HEADERFUNCTION, &CurlExchange::takeLine);
    m_handle.setPointer(CURLOPT_HEADERDATA, this);
    m_handle.setFunction(CURLOPT_WRITEFUNCTION, &CurlExchange::takeBytes);
    m_handle.setPointer(CURLOPT_WRITEDATA, this);
}

int CurlExchange::connected(void *exchange, char *, char *, int, int)
{
    auto *self = static_cast<CurlExchange *>(exchange);
    self->progressed();
    if (self->m_body.isEmpty() || self->m_whole) {
        self->requestSent();
    }
    self->m_again = self->m_whole && self->m_connected;
    self->m_connected = true;
    return self->isOver() || self->m_again ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

std::size_t CurlExchange::readBody(char *buffer, std::size_t size, std::size_t count, void *exchange)
{
    auto *self = static_cast<CurlExchange *>(exchange);
    if (self->isOver()) {
        return CURL_READFUNC_ABORT;
    }
    self->progressed(); // a long body goes bit by bit
    const auto whole = std::size_t(self->m_body.size());
    const std::size_t bit = std::min(size * count, whole - self->m_sent);
    std::memcpy(buffer, self->m_body.constData() + self->m_sent, bit);
    self->m_sent += bit;
    if (self->m_sent == whole) {
        self->requestSent();
    }
    return bit;
}

std::size_t CurlExchange::takeLine(char *line, std::size_t size, std::size_t count, void *exchange)
{
    auto *self = static_cast<CurlExchange *>(exchange);
    if (!self->isOver()) {
        self->takeHeaderLine(QByteArray(line, qsizetype(size * count)));
    }
    return self->isOver() ? 0 : size * count;
}

std::size_t CurlExchange::takeBytes(char *bytes, std::size_t size, std::size_t count, void *exchange)
{
    auto *self = static_cast<CurlExchange *>(exchange);
    if (!self->isOver()) {
        self->takeBody(QByteArray(bytes, qsizetype(size * count)));
    }
    return self->isOver() ? 0 : size * count;
}

void CurlExchange::takeHeaderLine(const QByteArray &line)
{
    if (line.startsWith("HTTP/")) {
        m_received.clear();
        m_headTaken = false;
    }
    if (m_headTaken) { // a trailer
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0) {
        m_received.append({line.left(colon), line.mid(colon + 1).trimmed()});
    } else if (line.trimmed().isEmpty()) {
        constexpr long firstFinal = 200; // before it come answers that say that one will come
        const long status = m_handle.number(CURLINFO_RESPONSE_CODE);
        if (status >= firstFinal) {
            m_headTaken = true;
            takeHeaders(int(status), std::exchange(m_received, {}));
        }
    }
}

void CurlExchange::ended(CURLcode result)
{
    const bool viaProxy = m_proxy.type() != QNetworkProxy::NoProxy;
    QNetworkReply::NetworkError error =
        m_again ? QNetworkReply::ContentReSendError : networkErrorOf(result, m_handle, viaProxy);
    QString text = certificateProblem(result, m_handle);
    if (result != CURLE_OK) {
        const char *said = m_problem.front() == '\0' ? curl_easy_strerror(result) : m_problem.data();
        text += (text.isEmpty() ? QString() : u" "_s) + QString::fromUtf8(said);
    } else if (!m_headTaken) {
        error = QNetworkReply::ProtocolFailure;
    }
    leave();
    finish(error, text, result == CURLE_BAD_CONTENT_ENCODING);
}

void CurlExchange::abort()
{
    leave();
}

void CurlExchange::leave()
{
    if (m_handle) {
        m_loop->give(std::exchange(m_handle, {}));
    }
}

} // namespace aio::providers
