#include "core/usage/alerts/Webhook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <algorithm>

namespace aio::usage {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::usage::Webhook)
};

constexpr int httpOk = 200;
constexpr int httpMultiple = 300;
constexpr int httpBadRequest = 400;
constexpr int httpTimeout = 408;
constexpr int httpTooEarly = 425;
constexpr int httpTooMany = 429;
constexpr int httpServer = 500;
constexpr qint64 msPerSecond = 1000;
constexpr qint64 mostAnswer = 65'536; // bytes; nothing in it is of interest

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
}

bool isWorthRepeating(int status)
{
    return status == 0 || status == httpTimeout || status == httpTooEarly || status == httpTooMany
        || status >= httpServer;
}

Error errorOf(const QString &host, int status, bool late, QNetworkReply::NetworkError network)
{
    // Qt's own words would repeat the whole address.
    if (late) {
        return {ErrorKind::Timeout, Text::tr("%1 did not answer in time.").arg(host)};
    }
    if (status >= httpMultiple && status < httpBadRequest) {
        return {ErrorKind::Network, Text::tr("%1 wants another address.").arg(host),
            Text::tr("Enter the address that it forwards to.")};
    }
    if (status != 0) {
        return {ErrorKind::Network, Text::tr("%1 did not take the message: status %2.").arg(host).arg(status),
            Text::tr("Check the address and the secret.")};
    }
    if (network == QNetworkReply::SslHandshakeFailedError) {
        return {ErrorKind::Network, Text::tr("There is no secure connection to %1.").arg(host)};
    }
    return {ErrorKind::Network, Text::tr("%1 cannot be reached.").arg(host)};
}

} // namespace

Result<QUrl> webhookUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s)) {
        return failure(ErrorKind::BadInput, Text::tr("This is not the address of a webhook."),
            Text::tr("It begins with https:// and names a server."));
    }
    if (url.scheme() == u"http"_s && !isLoopback(url)) {
        return failure(ErrorKind::BadInput, Text::tr("Alerts are not sent in the open."),
            Text::tr("Use an address that begins with https://."));
    }
    if (!url.userInfo().isEmpty()) {
        return failure(ErrorKind::BadInput, Text::tr("The address has a name or a password in it."),
            Text::tr("Leave it out; messages are signed with the secret."));
    }
    return url;
}

QByteArray webhookSignature(
    const ai::Secret &secret, const QByteArray &id, qint64 timestamp, const QByteArray &body)
{
    static const QByteArray prefix = "whsec_";
    const QByteArray &bytes = secret.reveal();
    const QByteArray key =
        bytes.startsWith(prefix) ? QByteArray::fromBase64(bytes.mid(prefix.size())) : bytes;
    const QByteArray message = id + '.' + QByteArray::number(timestamp) + '.' + body;
    return "v1," + QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256).toBase64();
}

struct Webhook::Delivery
{
    WebhookTarget target;
    QByteArray id;
    QByteArray json;
    int tries = 0;
    QPromise<Result<void>> promise;

    ~Delivery()
    {
        if (!done) {
            end(failure(ErrorKind::Cancelled, Text::tr("The message was not sent.")));
        }
    }
    void end(const Result<void> &result)
    {
        done = true;
        promise.addResult(result);
        promise.finish();
    }
    bool done = false;
};

Webhook::Webhook(WebhookLimits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
}

Webhook::~Webhook() = default;

QFuture<Result<void>> Webhook::post(const WebhookTarget &target, const QByteArray &id, const QByteArray &json)
{
    const auto delivery = std::make_shared<Delivery>();
    delivery->target = target;
    delivery->id = id;
    delivery->json = json;
    delivery->promise.start();
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
    }
    auto future = delivery->promise.future();
    attempt(delivery);
    return future;
}

void Webhook::attempt(const std::shared_ptr<Delivery> &delivery)
{
    ++delivery->tries;
    const qint64 timestamp = QDateTime::currentSecsSinceEpoch();
    QNetworkRequest request(delivery->target.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"AIOrchestrator"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("webhook-id", delivery->id);
    request.setRawHeader("webhook-timestamp", QByteArray::number(timestamp));
    if (!delivery->target.secret.isEmpty()) {
        request.setRawHeader("webhook-signature",
            webhookSignature(delivery->target.secret, delivery->id, timestamp, delivery->json));
    }
    QNetworkReply *reply = m_network->post(request, delivery->json);
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    const auto late = std::make_shared<bool>(false);
    connect(deadline, &QTimer::timeout, reply, [reply, late] {
        *late = true;
        reply->abort();
    });
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > mostAnswer) {
            reply->abort(); // the status is known by now
        }
    });
    connect(reply, &QNetworkReply::finished, this,
        [this, delivery, reply, late] { finish(delivery, reply, *late); });
    deadline->start(m_limits.deadlineMs);
}

void Webhook::finish(const std::shared_ptr<Delivery> &delivery, QNetworkReply *reply, bool late)
{
    reply->deleteLater();
    const int status = late ? 0 : reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= httpOk && status < httpMultiple) {
        delivery->end({});
        return;
    }
    const Error error = errorOf(delivery->target.host(), status, late, reply->error());
    if (!isWorthRepeating(status)) {
        delivery->end(Failure(error));
        return;
    }
    bool isNumber = false;
    const qint64 asked = reply->rawHeader("Retry-After").toLongLong(&isNumber) * msPerSecond;
    retry(delivery, error, isNumber ? int(std::clamp<qint64>(asked, 0, m_limits.mostPauseMs)) : 0);
}

void Webhook::retry(const std::shared_ptr<Delivery> &delivery, const Error &error, int waitMs)
{
    if (delivery->tries >= m_limits.tries) {
        delivery->end(Failure(error));
        return;
    }
    const int pause = m_limits.pauseMs * (1 << (delivery->tries - 1));
    QTimer::singleShot(std::max(pause, waitMs), this, [this, delivery] { attempt(delivery); });
}

} // namespace aio::usage
