#pragma once

#include "core/ai/Secret.h"
#include "core/base/Error.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace aio::usage {

/// Where alerts are posted. The address may hold a secret itself, as those of chat programs do: both are kept
/// in the keychain.
struct WebhookTarget
{
    QUrl url;
    ai::Secret secret; ///< to sign with; empty: not signed

    /// "hooks.example.com": all of the address that is ever shown or logged.
    [[nodiscard]] QString host() const { return url.host(); }
};

/// An address that may be posted to: https, or http on this computer; without a user's name or password in
/// it. BadInput says what is wrong.
[[nodiscard]] Result<QUrl> webhookUrl(const QString &text);

/// The signature of the header "webhook-signature", as the Standard Webhooks specification has it: "v1," and
/// the Base64 of the HMAC-SHA256 of "ID.TIMESTAMP.BODY". A secret that begins with "whsec_" goes on in
/// Base64; any other is used as it is.
[[nodiscard]] QByteArray webhookSignature(
    const ai::Secret &secret, const QByteArray &id, qint64 timestamp, const QByteArray &body);

struct WebhookLimits
{
    int deadlineMs = 10'000; ///< of one try
    int tries = 4;
    int pauseMs = 2000; ///< before the second try; then twice as long each
    int mostPauseMs = 60'000; ///< that a Retry-After is honoured up to
};

/// Posts JSON, several at a time. A try that meets no network, no answer in time, 408, 425, 429 or 5xx is
/// repeated under the same id; other answers outside 2xx are final, redirects too. Errors name the host
/// alone. Belongs to one thread with an event loop; what is under way ends with it.
class Webhook : public QObject
{
    Q_OBJECT

public:
    explicit Webhook(WebhookLimits limits = {}, QObject *parent = nullptr);
    ~Webhook() override;

    /// `id` tells a receiver that repeats are one.
    QFuture<Result<void>> post(const WebhookTarget &target, const QByteArray &id, const QByteArray &json);

private:
    struct Delivery;
    void attempt(const std::shared_ptr<Delivery> &delivery);
    void finish(const std::shared_ptr<Delivery> &delivery, QNetworkReply *reply, bool late);
    void retry(const std::shared_ptr<Delivery> &delivery, const Error &error, int waitMs);

    WebhookLimits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made for the first message
};

} // namespace aio::usage
