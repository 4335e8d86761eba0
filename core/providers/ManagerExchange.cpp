#include "core/providers/ManagerExchange.h"

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

} // namespace

ManagerExchange::ManagerExchange(HttpLimits limits, std::stop_token stop, QDeadlineTimer deadline,
    Stream stream, std::unique_ptr<ConnectionPool::Place> place)
    : HttpExchange(limits, std::move(stop), deadline, std::move(stream))
    , m_place(std::move(place))
{
}

ManagerExchange::~ManagerExchange()
{
    dropReply();
}

void ManagerExchange::start(const HttpRequest &request)
{
    QNetworkAccessManager &network = m_place->manager();
    const QNetworkRequest sent = networkRequest(request, limits());
    m_reply =
        request.method == "GET" ? network.get(sent) : network.post(sent, new OneShotBody(request.body, this));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ManagerExchange::takeReplyHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &ManagerExchange::takeReplyBody);
    connect(m_reply, &QNetworkReply::finished, this, &ManagerExchange::replyFinished);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { progressed(); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { requestSent(); });
}

void ManagerExchange::abort()
{
    dropReply();
}

void ManagerExchange::dropReply()
{
    m_place.reset();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void ManagerExchange::takeReplyHeaders()
{
    takeHeaders(
        m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), m_reply->rawHeaderPairs());
}

void ManagerExchange::takeReplyBody()
{
    takeBody(m_reply->readAll());
}

void ManagerExchange::replyFinished()
{
    if (status() == 0) {
        takeReplyHeaders();
    }
    if (m_reply != nullptr && m_reply->isOpen() && m_reply->bytesAvailable() > 0) {
        takeReplyBody();
    }
    if (m_reply == nullptr) { // what came last ended it
        return;
    }
    QNetworkReply::NetworkError error = m_reply->error();
    const QString text = m_reply->errorString();
    // Of a connection that ends in a body Qt 6.4 says nothing, or that it cannot send the request again.
    if (error == QNetworkReply::ContentReSendError && status() != 0) {
        error = QNetworkReply::NoError;
    }
    m_reply->deleteLater();
    m_reply = nullptr;
    m_place.reset();
    finish(error, text, text.contains(u"ecompress"_s));
}

} // namespace aio::providers
