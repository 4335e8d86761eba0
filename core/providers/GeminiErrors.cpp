#include "core/providers/GeminiAnswer.h"
#include "core/providers/JsonReading.h"
#include "core/providers/ProviderErrors.h"
#include "core/providers/RetryAfter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;
using ai::AiErrorKind;

/// What the details of a google.rpc.Status say that matters here.
struct Details
{
    QString reason; ///< of ErrorInfo
    std::optional<qint64> retryMs; ///< of RetryInfo
    bool perDay = false; ///< a quota by the day is used up
    bool noQuota = false; ///< the quota is zero: not on this tier
};

Details detailsOf(const QJsonArray &list)
{
    Details result;
    for (const QJsonValue &each : list) {
        const QJsonObject detail = each.toObject();
        const QString type = detail.value("@type"_L1).toString();
        if (type.endsWith(u"google.rpc.ErrorInfo")) {
            result.reason = detail.value("reason"_L1).toString();
        } else if (type.endsWith(u"google.rpc.RetryInfo")) {
            result.retryMs = durationMs(detail.value("retryDelay"_L1).toString());
        } else if (type.endsWith(u"google.rpc.QuotaFailure")) {
            const QJsonArray violations = detail.value("violations"_L1).toArray();
            for (const QJsonValue &violation : violations) {
                const QJsonObject quota = violation.toObject();
                result.perDay = result.perDay
                    || quota.value("quotaId"_L1).toString().contains(u"PerDay", Qt::CaseInsensitive);
                result.noQuota = result.noQuota || quota.value("quotaValue"_L1) == u"0"_s;
            }
        }
    }
    return result;
}

bool mentions(const QString &message, std::initializer_list<QLatin1StringView> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
        [&message](QLatin1StringView phrase) { return message.contains(phrase, Qt::CaseInsensitive); });
}

AiErrorKind kindOfArgument(const QString &message)
{
    if (mentions(message, {"api key not valid"_L1, "api key expired"_L1, "api_key_invalid"_L1})) {
        return AiErrorKind::Auth;
    }
    return mentions(
               message, {"token count"_L1, "exceeds the maximum number of tokens"_L1, "too many tokens"_L1})
        ? AiErrorKind::ContextTooLong
        : AiErrorKind::BadRequest;
}

AiErrorKind kindOf(const QString &status, int http, const QString &message, const Details &details)
{
    if (details.reason == u"BILLING_DISABLED") {
        return AiErrorKind::NoCredit;
    }
    if (details.reason.startsWith(u"API_KEY_") || details.reason.startsWith(u"ACCESS_TOKEN_")
        || details.reason == u"CONSUMER_SUSPENDED" || details.reason == u"SERVICE_DISABLED") {
        return AiErrorKind::Auth;
    }
    if (status == u"RESOURCE_EXHAUSTED" || http == 429) {
        return details.noQuota || mentions(message, {"spend"_L1, "credits are depleted"_L1, "prepay"_L1})
            ? AiErrorKind::NoCredit
            : AiErrorKind::RateLimit;
    }
    if (status == u"FAILED_PRECONDITION") {
        return mentions(message, {"billing"_L1}) ? AiErrorKind::NoCredit : AiErrorKind::Auth;
    }
    if (status == u"UNAUTHENTICATED" || status == u"PERMISSION_DENIED" || http == 401 || http == 403) {
        return AiErrorKind::Auth;
    }
    if (status == u"NOT_FOUND" || (http == 404 && !status.isEmpty())) {
        return AiErrorKind::ModelGone;
    }
    if (status == u"DEADLINE_EXCEEDED" || http == 504 || http == 408) {
        return AiErrorKind::Timeout;
    }
    if (http == 413) {
        return AiErrorKind::ContextTooLong;
    }
    if (status == u"INTERNAL" || status == u"UNAVAILABLE" || status == u"CANCELLED" || status == u"ABORTED"
        || http >= 500 || http == 409 || (http == 0 && status.isEmpty())) {
        return AiErrorKind::Overloaded;
    }
    return kindOfArgument(message);
}

// Daily quotas are full again at midnight in California.
std::optional<qint64> untilDailyReset()
{
    const QTimeZone zone("America/Los_Angeles");
    if (!zone.isValid()) {
        return std::nullopt;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return now.msecsTo(now.toTimeZone(zone).date().addDays(1).startOfDay(zone));
}

} // namespace

ai::AiError geminiErrorOf(const QJsonObject &error, int status)
{
    const QString message = error.value("message"_L1).toString();
    const QString code = error.value("status"_L1).toString();
    const Details details = detailsOf(error.value("details"_L1).toArray());
    const int http = status != 0 ? status : error.value("code"_L1).toInt();
    AiErrorKind kind = kindOf(code, http, message, details);
    if (!fitsStatus(kind, http)) {
        kind = kindOf(u"UNKNOWN"_s, http, message, {});
    }
    ai::AiError result = providerError(kind, message);
    result.httpStatus = http;
    result.providerCode = details.reason.isEmpty() ? code : details.reason;
    result.retryAfterMs = details.retryMs;
    if (result.kind == AiErrorKind::RateLimit && details.perDay) {
        result.retryable = false;
        result.retryAfterMs = untilDailyReset();
    }
    return result;
}

ai::AiError geminiError(const HttpAnswer &answer)
{
    // Without alt=sse, errors of streams are in an array.
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonObject object = document.isArray() ? document.array().at(0).toObject() : document.object();
    ai::AiError error = geminiErrorOf(object.value("error"_L1).toObject(), answer.status);
    if (error.detail.isEmpty()) {
        error.detail = excerpt(answer.body);
    }
    error.detail = u"HTTP %1 %2: %3"_s.arg(answer.status).arg(error.providerCode, error.detail);
    if (const auto header = retryAfterMs(answer); header && !error.retryAfterMs) {
        error.retryAfterMs = header;
    }
    obeyShouldRetry(error, answer);
    explain(error, {});
    return error;
}

} // namespace aio::providers
