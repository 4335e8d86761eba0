#include "core/providers/HttpExchange.h"

#include "core/providers/OneShotBody.h"

#include <QNetworkRequest>

#include <utility>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

QNetworkRequest networkRequest(const HttpRequest &request, const HttpLimits &limits)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // One broken stream would break all calls that share its connection.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setDecompressedSafetyCheckThreshold(limits.maxBytes);
    for (const auto &[name, value] : request.headers) {
        result.setRawHeader(name, value);
    }
    return result;
}

// What says clearly that it is no event stream; a stream with a wrong or no type is still one.
bool mayBeEvents(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return !type.contains("json") && !type.contains("html") && !type.contains("xml")
        && !type.startsWith("image/");
}

} // namespace

HttpExchange::HttpExchange(HttpLimits limits, std::stop_token stop, QDeadlineTimer deadline, Stream stream)
    : m_limits(limits)
    , m_stop(std::move(stop))
    , m_deadline(deadline)
    , m_stream(std::move(stream))
{
}

HttpExchange::~HttpExchange()
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void HttpExchange::start(QNetworkAccessManager &network, const HttpRequest &request)
{
    const QNetworkRequest sent = networkRequest(request, m_limits);
    m_reply =
        request.method == "GET" ? network.get(sent) : network.post(sent, new OneShotBody(request.body, this));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::takeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { m_silence.start(); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    m_silence.start();
}

void HttpExchange::watch()
{
    if (m_done) {
        return;
    }
    const bool answered = m_answer.status != 0;
    if (m_complete && m_silence.hasExpired(m_limits.settleMs)) {
        giveUp(TransferEnd::Whole);
    } else if (m_stop.stop_requested()) {
        giveUp(TransferEnd::Stopped);
    } else if (m_deadline.hasExpired()) {
        giveUp(TransferEnd::DeadlinePassed);
    } else if (answered && m_silence.hasExpired(m_limits.idleMs)) {
        giveUp(TransferEnd::Silent);
    } else if (!answered && !m_sent && m_silence.hasExpired(m_limits.connectMs)) {
        giveUp(TransferEnd::Unreachable);
    }
}

void HttpExchange::giveUp(TransferEnd reason)
{
    if (!m_done && !m_aborted) {
        m_aborted = true;
        m_end = reason;
        m_reply->abort(); // emits finished()
    }
}

void HttpExchange::takeHeaders()
{
    m_silence.start();
    m_answer.headers = m_reply->rawHeaderPairs();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_streaming = isGood() && m_stream && mayBeEvents(m_answer.header("content-type"));
    if (m_answer.header("content-encoding").isEmpty()) {
        m_announced = m_answer.header("content-length").toLongLong();
    }
    if (!isGood() || m_streaming) {
        return;
    }
    if (m_announced > m_limits.maxBytes) {
        giveUp(TransferEnd::TooLarge);
    } else if (m_announced > 0) {
        m_answer.body.reserve(m_announced);
    }
}

void HttpExchange::takeBody()
{
    m_silence.start();
    if (m_aborted || m_done) {
        return;
    }
    const QByteArray bytes = m_reply->readAll();
    m_received += bytes.size();
    if (m_streaming) {
        takeStream(bytes);
    } else if (!isGood() || m_received <= m_limits.maxBytes) {
        m_answer.body += bytes;
    }
    if (isGood() && m_received > m_limits.maxBytes) {
        giveUp(TransferEnd::TooLarge);
    }
    if (!isGood() && m_received >= m_limits.maxErrorBytes) {
        m_answer.body.truncate(m_limits.maxErrorBytes);
        giveUp(TransferEnd::Whole); // the status says enough
    }
}

void HttpExchange::takeStream(const QByteArray &bytes)
{
    switch (m_stream(bytes)) {
    case Appetite::More:
        break;
    case Appetite::Complete:
        m_complete = true;
        break;
    case Appetite::Enough:
        giveUp(TransferEnd::Whole);
        break;
    }
}

void HttpExchange::finish()
{
    if (m_done) {
        return;
    }
    if (!m_aborted) {
        if (m_answer.status == 0) {
            takeHeaders();
        }
        if (m_reply->isOpen() && m_reply->bytesAvailable() > 0) {
            takeBody();
        }
    }
    if (m_done) { // what came last ended it
        return;
    }
    m_done = true;
    m_error = m_reply->error();
    m_errorText = m_reply->errorString();
    if (!m_aborted) {
        m_end = natural();
    }
    m_reply->deleteLater();
    m_reply = nullptr;
    QMetaObject::invokeMethod(this, &HttpExchange::resumeNow, Qt::QueuedConnection);
}

void HttpExchange::resumeNow()
{
    if (m_done && m_waiting) {
        std::exchange(m_waiting, {}).resume();
    }
}

TransferEnd HttpExchange::natural() const
{
    // The network error of a 404 is about its status, which says it better. One that comes with a good status
    // is about the transfer: cut off, or compressed to explode.
    if (m_answer.status != 0 && !isGood()) {
        return TransferEnd::Whole;
    }
    // Of a connection that ends in a body Qt 6.4 says nothing, or that it cannot send the request again.
    if (m_error == QNetworkReply::NoError
        || (m_error == QNetworkReply::ContentReSendError && m_answer.status != 0)) {
        return m_received < m_announced ? TransferEnd::Broken : TransferEnd::Whole;
    }
    return m_answer.status != 0 && m_errorText.contains(u"ecompress"_s) ? TransferEnd::TooLarge
                                                                        : TransferEnd::Broken;
}

} // namespace aio::providers
