#include "core/providers/ProviderErrors.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace aio::providers {

// Unqualified, because lupdate takes "ai::" before a function for a part of its context.
using ai::AiError;

namespace {

using namespace Qt::StringLiterals;
using ai::AiErrorKind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Provider)
};

// "in 40 seconds", "in 3 minutes": rounded up, because a person who comes too early is refused again.
QString waitHint(std::optional<qint64> milliseconds)
{
    if (!milliseconds) {
        return Text::tr("Try again in a minute, or use another model.");
    }
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 fewMinutes = 2 * minute;
    constexpr qint64 fewHours = 2 * hour;
    if (*milliseconds <= fewMinutes) {
        return Text::tr("Try again in %n second(s).", nullptr, int((*milliseconds + second - 1) / second));
    }
    if (*milliseconds <= fewHours) {
        return Text::tr("Try again in %n minute(s).", nullptr, int((*milliseconds + minute - 1) / minute));
    }
    return Text::tr("Try again in %n hour(s).", nullptr, int((*milliseconds + hour - 1) / hour));
}

struct Said
{
    QString message;
    QString hint;
};

Said saidOfAccount(AiErrorKind kind, const QString &name)
{
    if (kind == AiErrorKind::Auth) {
        return {Text::tr("%1 does not accept the key.").arg(name),
            Text::tr("Check the key and its rights, and whether it belongs to this provider.")};
    }
    return {Text::tr("The account at %1 has no credit left, or its spend limit is reached.").arg(name),
        Text::tr("Add credit or raise the limit at the provider.")};
}

Said saidOfRequest(AiErrorKind kind, const QString &name)
{
    switch (kind) {
    case AiErrorKind::ContextTooLong:
        return {Text::tr("The text is too long for the model at %1.").arg(name),
            Text::tr("Shorten the text or choose a model with a larger context.")};
    case AiErrorKind::Blocked:
        return {Text::tr("A filter of %1 stopped the request.").arg(name),
            Text::tr("Change the text, or use another provider.")};
    case AiErrorKind::ModelGone:
        return {Text::tr("%1 does not offer this model to this key.").arg(name),
            Text::tr("Choose another model from the provider's list.")};
    default:
        return {Text::tr("%1 does not understand the request.").arg(name),
            Text::tr("Check the address, the model and the kind of the provider.")};
    }
}

Said saidOfService(const ai::AiError &error, const QString &name)
{
    const std::optional<qint64> wait = error.retryAfterMs;
    switch (error.kind) {
    case AiErrorKind::RateLimit:
        // One that trying again does not help against is a quota, of a day as a rule.
        return {error.retryable ? Text::tr("%1 limits how much may be asked at a time.").arg(name)
                                : Text::tr("The quota of this key at %1 is used up.").arg(name),
            waitHint(wait)};
    case AiErrorKind::Overloaded:
        return {Text::tr("%1 is overloaded or has a problem of its own.").arg(name), waitHint(wait)};
    case AiErrorKind::Timeout:
        return {Text::tr("%1 did not answer in time.").arg(name),
            Text::tr("Try again, or allow the provider more time.")};
    case AiErrorKind::BadAnswer:
        return {Text::tr("The answer of %1 is incomplete or cannot be read.").arg(name),
            Text::tr("Try again. If it stays so, check the address and the kind of the provider.")};
    case AiErrorKind::Tls:
        return {Text::tr("A secure connection to %1 is not possible.").arg(name),
            Text::tr("Check the date of this computer and the address of the provider.")};
    case AiErrorKind::Cancelled:
        return {Text::tr("The request was cancelled."), {}};
    default:
        return {Text::tr("There is no connection to %1.").arg(name),
            Text::tr("Check the network connection and the address of the provider.")};
    }
}

Said said(const ai::AiError &error, const QString &name)
{
    switch (error.kind) {
    case AiErrorKind::Auth:
    case AiErrorKind::NoCredit:
        return saidOfAccount(error.kind, name);
    case AiErrorKind::ContextTooLong:
    case AiErrorKind::Blocked:
    case AiErrorKind::ModelGone:
    case AiErrorKind::BadRequest:
        return saidOfRequest(error.kind, name);
    default:
        return saidOfService(error, name);
    }
}

AiError told(AiErrorKind kind, const QString &message, const QString &hint, const QString &detail)
{
    ai::AiError error{.kind = kind, .message = message, .hint = hint, .detail = detail};
    error.retryable = ai::isRetryable(kind);
    return error;
}

AiError networkError(
    const ai::ProviderConfig &config, QNetworkReply::NetworkError error, const QString &detail)
{
    const QString host = config.baseUrl.host();
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return told(AiErrorKind::Network, Text::tr("%1 was not found.").arg(host),
            Text::tr("Check the address of the provider and the network connection."), detail);
    case QNetworkReply::ConnectionRefusedError:
        return told(AiErrorKind::Network, Text::tr("%1 refuses connections.").arg(host),
            config.isLocal() ? Text::tr("Start the server, or check its port.")
                             : Text::tr("Check the address of the provider, or try again later."),
            detail);
    case QNetworkReply::SslHandshakeFailedError: {
        ai::AiError tls = providerError(AiErrorKind::Tls, detail);
        explain(tls, host);
        return tls;
    }
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return told(AiErrorKind::Network,
            Text::tr("The proxy does not let the connection to %1 through.").arg(host),
            Text::tr("Check the proxy settings."), detail);
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return badAnswer(detail);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::NoError:
        return told(AiErrorKind::Network, Text::tr("The connection to %1 broke.").arg(host),
            Text::tr("Try again."), detail);
    default: {
        ai::AiError lost = providerError(AiErrorKind::Network, detail);
        explain(lost, host);
        return lost;
    }
    }
}

} // namespace

void explain(ai::AiError &error, const QString &provider)
{
    const Said text = said(error, provider.isEmpty() ? Text::tr("The provider") : provider);
    error.message = text.message;
    error.hint = text.hint;
}

AiError providerError(AiErrorKind kind, const QString &detail)
{
    ai::AiError error{.kind = kind, .message = {}, .detail = detail.left(ai::AiError::maxDetail)};
    error.retryable = ai::isRetryable(kind);
    explain(error, {});
    return error;
}

bool fitsStatus(AiErrorKind kind, int status)
{
    const auto isOneOf = [kind](std::initializer_list<AiErrorKind> kinds) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    if (status < 400) {
        return true;
    }
    switch (status) {
    case 401:
        return isOneOf({AiErrorKind::Auth, AiErrorKind::NoCredit});
    case 402:
        return kind == AiErrorKind::NoCredit;
    case 403:
        return isOneOf(
            {AiErrorKind::Auth, AiErrorKind::NoCredit, AiErrorKind::Blocked, AiErrorKind::ModelGone});
    case 404:
    case 410:
        return isOneOf({AiErrorKind::ModelGone, AiErrorKind::BadRequest});
    case 408:
        return kind == AiErrorKind::Timeout;
    case 409:
    case 424:
    case 498:
        return isOneOf({AiErrorKind::Overloaded, AiErrorKind::RateLimit});
    case 413:
        return kind == AiErrorKind::ContextTooLong;
    case 429:
        return isOneOf({AiErrorKind::RateLimit, AiErrorKind::NoCredit, AiErrorKind::Overloaded});
    default:
        break;
    }
    if (status >= 500 && status != 501 && status != 505) {
        return !isOneOf({AiErrorKind::Auth, AiErrorKind::BadRequest});
    }
    return !isOneOf({AiErrorKind::RateLimit, AiErrorKind::Overloaded, AiErrorKind::Timeout});
}

AiError badAnswer(const QString &detail)
{
    return providerError(AiErrorKind::BadAnswer, detail);
}

AiError transferError(const ai::ProviderConfig &config, TransferEnd end, QNetworkReply::NetworkError error,
    const QString &detail)
{
    const QString name = shownName(config);
    switch (end) {
    case TransferEnd::Whole:
    case TransferEnd::Broken:
        return networkError(config, error, detail);
    case TransferEnd::Stopped: {
        ai::AiError stopped = providerError(AiErrorKind::Cancelled, detail);
        return stopped;
    }
    case TransferEnd::TooLarge: {
        ai::AiError large = told(AiErrorKind::BadAnswer, Text::tr("The answer of %1 is too large.").arg(name),
            Text::tr("Check the address of the provider."), detail);
        large.retryable = false;
        return large;
    }
    case TransferEnd::Unreachable:
        return told(AiErrorKind::Network,
            Text::tr("%1 does not take connections.").arg(config.baseUrl.host()),
            Text::tr("Check the address of the provider and the network connection."), detail);
    case TransferEnd::DeadlinePassed:
    case TransferEnd::Silent:
        break;
    }
    ai::AiError late = providerError(AiErrorKind::Timeout, detail);
    explain(late, name);
    return late;
}

AiError insecureAddress(const ai::ProviderConfig &config)
{
    return told(AiErrorKind::Tls,
        Text::tr("The address of %1 is not encrypted, so the key was not sent.").arg(shownName(config)),
        Text::tr("Use an address that starts with https://."), config.baseUrl.host());
}

AiError foreignRedirect(const ai::ProviderConfig &config, const QUrl &from, const QUrl &to)
{
    ai::AiError error = told(AiErrorKind::BadAnswer,
        Text::tr("%1 redirects to another address, where the key was not sent.").arg(shownName(config)),
        Text::tr("Check the address of the provider."), u"%1 redirects to %2"_s.arg(from.host(), to.host()));
    error.retryable = false;
    return error;
}

AiError unusableAddress(const ai::ProviderConfig &config)
{
    return told(AiErrorKind::BadRequest, Text::tr("The address of %1 cannot be used.").arg(shownName(config)),
        Text::tr("Use an address such as https://api.example.com/v1."),
        config.baseUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
}

AiError unusableProxy(const ai::ProviderConfig &config)
{
    return told(AiErrorKind::Network, Text::tr("The proxy of %1 cannot be used.").arg(shownName(config)),
        Text::tr("Give the proxy as a name and a port, such as proxy.example.com:3128."), {});
}

QString shownName(const ai::ProviderConfig &config)
{
    return config.name.isEmpty() ? ai::providerKindTitle(config.kind) : config.name;
}

} // namespace aio::providers
