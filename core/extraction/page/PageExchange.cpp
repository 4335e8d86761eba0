#include "core/extraction/page/PageExchange.h"

#include <QLocale>
#include <QNetworkRequest>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr int watchMs = 100;

QByteArray acceptedLanguages()
{
    QByteArray value = QLocale().bcp47Name().toLatin1();
    if (!value.startsWith("en")) {
        value += ", en;q=0.7";
    }
    return value + ", *;q=0.5";
}

QNetworkRequest requestFor(const QUrl &url, const PageExchange::Limits &limits)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Posters' servers are of all ages; some close HTTP/2 connections in the middle of a page.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setDecompressedSafetyCheckThreshold(limits.maxFileBytes);
    request.setRawHeader("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AIOrchestrator/0.1");
    request.setRawHeader(
        "Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,image/*;q=0.8,*/*;q=0.5");
    request.setRawHeader("Accept-Language", acceptedLanguages());
    return request;
}

} // namespace

PageExchange::PageExchange(
    QNetworkAccessManager *network, const QUrl &url, const Limits &limits, const WorkContext &context)
    : m_network(network)
    , m_url(url)
    , m_limits(limits)
    , m_context(context)
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &PageExchange::watch);
}

PageExchange::~PageExchange()
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void PageExchange::start()
{
    if (m_network == nullptr) {
        m_error = QNetworkReply::UnknownNetworkError;
        finish();
        return;
    }
    m_reply = m_network->get(requestFor(m_url, m_limits));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PageExchange::takeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &PageExchange::takeBody);
    connect(m_reply, &QNetworkReply::finished, this, &PageExchange::finish);
    m_silence.start();
    m_watch.start();
}

QByteArray PageExchange::header(const char *name) const
{
    for (const auto &[key, value] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

qint64 PageExchange::maxBytes() const
{
    const QByteArray type = header("Content-Type").toLower();
    const bool file = type.startsWith("image/") || type.startsWith("application/pdf")
        || type.startsWith("application/octet-stream");
    return file ? m_limits.maxFileBytes : m_limits.maxPageBytes;
}

void PageExchange::takeHeaders()
{
    m_silence.start();
    m_headers = m_reply->rawHeaderPairs();
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (header("Content-Encoding").isEmpty() && header("Content-Length").toLongLong() > maxBytes()) {
        giveUp(GivenUp::TooLarge);
    }
}

void PageExchange::takeBody()
{
    m_silence.start();
    if (m_givenUp != GivenUp::No) {
        return;
    }
    m_body += m_reply->readAll();
    if (m_body.size() > maxBytes()) {
        giveUp(GivenUp::TooLarge);
    }
}

void PageExchange::watch()
{
    if (m_context.interrupted()) {
        giveUp(GivenUp::Stopped);
    } else if (m_limits.deadline.hasExpired()) {
        giveUp(GivenUp::TooSlow);
    } else if (m_silence.hasExpired(m_limits.idleMs)) {
        giveUp(GivenUp::Silent);
    }
}

void PageExchange::giveUp(GivenUp reason)
{
    if (m_givenUp == GivenUp::No && !m_done) {
        m_givenUp = reason;
        m_body.clear();
        m_reply->abort(); // emits finished()
    }
}

void PageExchange::finish()
{
    if (m_done) {
        return;
    }
    m_done = true;
    m_watch.stop();
    if (m_reply != nullptr) {
        m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_headers = m_reply->rawHeaderPairs();
        if (m_givenUp == GivenUp::No && m_reply->isOpen()) {
            m_body += m_reply->readAll();
        }
        m_error = m_reply->error();
        m_errorText = m_reply->errorString();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    if (m_givenUp == GivenUp::No && m_body.size() > maxBytes()) {
        m_givenUp = GivenUp::TooLarge;
        m_body.clear();
    }
    Q_EMIT done();
}

Result<void> PageExchange::outcome() const
{
    if (m_givenUp == GivenUp::Stopped) {
        return m_context.check();
    }
    if (m_givenUp != GivenUp::No) {
        return Failure(givenUpFailure(m_givenUp, m_url, maxBytes()));
    }
    // The network error of a 404 is about the status, which says it better. One that comes with a good status
    // is about the transfer: cut off, or compressed to explode.
    const bool answered = m_status >= 300;
    if (m_error == QNetworkReply::NoError || answered) {
        return {};
    }
    if (m_status != 0 && m_errorText.contains(u"ecompress"_s)) {
        return Failure(givenUpFailure(GivenUp::TooLarge, m_url, maxBytes()));
    }
    return Failure(networkFailure(m_error, m_url, m_errorText));
}

} // namespace aio::extraction
