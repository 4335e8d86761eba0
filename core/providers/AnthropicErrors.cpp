#include "core/providers/AnthropicAnswer.h"
#include "core/providers/JsonReading.h"
#include "core/providers/ProviderErrors.h"
#include "core/providers/RetryAfter.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;
using ai::AiErrorKind;

struct TypeRow
{
    QLatin1StringView type;
    int status;
    AiErrorKind kind;
};

// https://platform.claude.com/docs/en/api/errors
constexpr std::array types{
    TypeRow{"authentication_error"_L1, 401, AiErrorKind::Auth},
    TypeRow{"billing_error"_L1, 402, AiErrorKind::NoCredit},
    TypeRow{"permission_error"_L1, 403, AiErrorKind::Auth},
    TypeRow{"not_found_error"_L1, 404, AiErrorKind::ModelGone},
    TypeRow{"conflict_error"_L1, 409, AiErrorKind::Overloaded},
    TypeRow{"request_too_large"_L1, 413, AiErrorKind::ContextTooLong},
    TypeRow{"rate_limit_error"_L1, 429, AiErrorKind::RateLimit},
    TypeRow{"api_error"_L1, 500, AiErrorKind::Overloaded},
    TypeRow{"timeout_error"_L1, 504, AiErrorKind::Timeout},
    TypeRow{"overloaded_error"_L1, 529, AiErrorKind::Overloaded},
    TypeRow{"invalid_request_error"_L1, 400, AiErrorKind::BadRequest},
};

bool mentions(const QString &message, std::initializer_list<QLatin1StringView> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
        [&message](QLatin1StringView phrase) { return message.contains(phrase, Qt::CaseInsensitive); });
}

AiErrorKind kindOf(const QString &type, int status, const QString &message)
{
    const auto byType = std::find_if(
        types.cbegin(), types.cend(), [&type](const TypeRow &each) { return type == each.type; });
    if (byType != types.cend() && fitsStatus(byType->kind, status)) {
        return byType->kind;
    }
    if (type.isEmpty() && status == 404) {
        return AiErrorKind::BadRequest; // not Anthropic's page: the address is wrong
    }
    const auto byStatus = std::find_if(
        types.cbegin(), types.cend(), [status](const TypeRow &each) { return each.status == status; });
    if (byStatus != types.cend()) {
        return byStatus->kind;
    }
    if (status == 408) {
        return AiErrorKind::Timeout;
    }
    return status >= 500 || (status == 0 && !message.isEmpty()) ? AiErrorKind::Overloaded
                                                                : AiErrorKind::BadRequest;
}

// Some things have no type of their own.
AiErrorKind refined(AiErrorKind kind, const QString &message, bool canWait)
{
    const bool money = mentions(message,
        {"credit balance"_L1, "spend limit"_L1, "spending limit"_L1, "usage limits"_L1, "monthly"_L1});
    if (kind == AiErrorKind::BadRequest) {
        if (money) {
            return AiErrorKind::NoCredit;
        }
        return mentions(message, {"prompt is too long"_L1, "context limit"_L1, "context window"_L1})
            ? AiErrorKind::ContextTooLong
            : kind;
    }
    // A spent month is told as a rate limit that does not say when it ends.
    return kind == AiErrorKind::RateLimit && !canWait && money ? AiErrorKind::NoCredit : kind;
}

// "temperature: Extra inputs are not permitted", "`temperature` is deprecated for this model."
QString fieldIn(const QString &message)
{
    static const QRegularExpression field(u"^(?:([a-z][a-z0-9_.]*): |`([a-z][a-z0-9_.]*)` )"_s);
    const QRegularExpressionMatch match = field.match(message);
    return match.captured(1) + match.captured(2);
}

} // namespace

ai::AiError anthropicErrorOf(const QJsonObject &error, int status, bool canWait)
{
    const QString message = error.value("message"_L1).toString();
    const QString type = error.value("type"_L1).toString();
    ai::AiError result = providerError(refined(kindOf(type, status, message), message, canWait), message);
    result.httpStatus = status;
    result.providerCode = type;
    if (result.kind == AiErrorKind::BadRequest) {
        result.parameter = fieldIn(message);
    }
    return result;
}

ai::AiError anthropicError(const HttpAnswer &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const bool canWait =
        !answer.header("retry-after").isEmpty() || !answer.header("retry-after-ms").isEmpty();
    ai::AiError error = anthropicErrorOf(object.value("error"_L1).toObject(), answer.status, canWait);
    error.detail = u"HTTP %1 %2: %3"_s.arg(answer.status)
                       .arg(error.providerCode, error.detail.isEmpty() ? excerpt(answer.body) : error.detail);
    error.requestId = QString::fromUtf8(answer.header("request-id"));
    if (error.requestId.isEmpty()) {
        error.requestId = object.value("request_id"_L1).toString();
    }
    if (error.kind != AiErrorKind::NoCredit) {
        error.retryAfterMs = retryAfterMs(answer);
    }
    obeyShouldRetry(error, answer);
    explain(error, {});
    return error;
}

} // namespace aio::providers
