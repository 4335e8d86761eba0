#include "core/providers/JsonReading.h"
#include "core/providers/OpenAiShapes.h"
#include "core/providers/ProviderErrors.h"
#include "core/providers/RetryAfter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;
using ai::AiErrorKind;

struct CodeRow
{
    QLatin1StringView code;
    AiErrorKind kind;
};

constexpr std::array codes{
    CodeRow{"insufficient_quota"_L1, AiErrorKind::NoCredit},
    CodeRow{"billing_hard_limit_reached"_L1, AiErrorKind::NoCredit},
    CodeRow{"billing_not_active"_L1, AiErrorKind::NoCredit},
    CodeRow{"insufficient_balance"_L1, AiErrorKind::NoCredit},
    CodeRow{"insufficient_credits"_L1, AiErrorKind::NoCredit},
    CodeRow{"payment_required"_L1, AiErrorKind::NoCredit},
    CodeRow{"invalid_api_key"_L1, AiErrorKind::Auth},
    CodeRow{"incorrect_api_key"_L1, AiErrorKind::Auth},
    CodeRow{"missing_api_key"_L1, AiErrorKind::Auth},
    CodeRow{"account_deactivated"_L1, AiErrorKind::Auth},
    CodeRow{"unsupported_country_region_territory"_L1, AiErrorKind::Auth},
    CodeRow{"invalid_organization"_L1, AiErrorKind::Auth},
    CodeRow{"mismatched_organization"_L1, AiErrorKind::Auth},
    CodeRow{"model_not_found"_L1, AiErrorKind::ModelGone},
    CodeRow{"model_decommissioned"_L1, AiErrorKind::ModelGone},
    CodeRow{"model_deprecated"_L1, AiErrorKind::ModelGone},
    CodeRow{"model_not_available"_L1, AiErrorKind::ModelGone},
    CodeRow{"invalid_model"_L1, AiErrorKind::ModelGone},
    CodeRow{"DeploymentNotFound"_L1, AiErrorKind::ModelGone},
    CodeRow{"context_length_exceeded"_L1, AiErrorKind::ContextTooLong},
    CodeRow{"exceed_context_size_error"_L1, AiErrorKind::ContextTooLong},
    CodeRow{"string_above_max_length"_L1, AiErrorKind::ContextTooLong},
    CodeRow{"image_too_large"_L1, AiErrorKind::ContextTooLong},
    CodeRow{"image_file_too_large"_L1, AiErrorKind::ContextTooLong},
    CodeRow{"content_filter"_L1, AiErrorKind::Blocked},
    CodeRow{"ResponsibleAIPolicyViolation"_L1, AiErrorKind::Blocked},
    CodeRow{"content_policy_violation"_L1, AiErrorKind::Blocked},
    CodeRow{"moderation_blocked"_L1, AiErrorKind::Blocked},
    CodeRow{"bio_policy"_L1, AiErrorKind::Blocked},
    CodeRow{"misalignment_policy_violation"_L1, AiErrorKind::Blocked},
    CodeRow{"image_content_policy_violation"_L1, AiErrorKind::Blocked},
    CodeRow{"invalid_prompt"_L1, AiErrorKind::Blocked},
    CodeRow{"rate_limit_exceeded"_L1, AiErrorKind::RateLimit},
    CodeRow{"too_many_requests"_L1, AiErrorKind::RateLimit},
    CodeRow{"server_error"_L1, AiErrorKind::Overloaded},
    CodeRow{"internal_error"_L1, AiErrorKind::Overloaded},
    CodeRow{"slow_down"_L1, AiErrorKind::Overloaded},
    CodeRow{"engine_overloaded"_L1, AiErrorKind::Overloaded},
    CodeRow{"overloaded"_L1, AiErrorKind::Overloaded},
    CodeRow{"unavailable_error"_L1, AiErrorKind::Overloaded},
    CodeRow{"capacity_exceeded"_L1, AiErrorKind::Overloaded},
    CodeRow{"vector_store_timeout"_L1, AiErrorKind::Overloaded},
};

std::optional<AiErrorKind> kindOfCode(const QString &code)
{
    const auto row = std::find_if(codes.cbegin(), codes.cend(),
        [&code](const CodeRow &each) { return code.compare(each.code, Qt::CaseInsensitive) == 0; });
    return row == codes.cend() ? std::nullopt : std::optional(row->kind);
}

bool tellsOfContext(const QString &message)
{
    static const std::array phrases{"context length"_L1, "context window"_L1, "context size"_L1,
        "maximum context"_L1, "too many tokens"_L1, "prompt is too long"_L1, "too large for model"_L1};
    return std::any_of(phrases.cbegin(), phrases.cend(),
        [&message](QLatin1StringView phrase) { return message.contains(phrase, Qt::CaseInsensitive); });
}

AiErrorKind kindOfClientError(int status, const QString &message, bool fromProvider)
{
    switch (status) {
    case 401:
    case 403:
        return AiErrorKind::Auth;
    case 402:
        return AiErrorKind::NoCredit;
    case 404:
    case 410:
        // A page that is not the provider's says that the address is wrong, not the model.
        return fromProvider ? AiErrorKind::ModelGone : AiErrorKind::BadRequest;
    case 408:
        return AiErrorKind::Timeout;
    case 409:
    case 424:
    case 498: // Groq: no capacity at this moment
        return AiErrorKind::Overloaded;
    case 413:
        return AiErrorKind::ContextTooLong;
    case 429:
        return AiErrorKind::RateLimit;
    default:
        return tellsOfContext(message) ? AiErrorKind::ContextTooLong : AiErrorKind::BadRequest;
    }
}

AiErrorKind kindOfStatus(int status, const QString &code, const QString &message, bool fromProvider)
{
    if (status >= 500 && status != 501 && status != 505) {
        return AiErrorKind::Overloaded;
    }
    if (status >= 400) {
        return kindOfClientError(status, message, fromProvider);
    }
    // An error in the middle of a stream, without a status.
    static const QRegularExpression ofRequest(
        u"^(?:invalid_|unsupported_|empty_|image_|failed_to_download)"_s);
    if (ofRequest.match(code).hasMatch()) {
        return AiErrorKind::BadRequest;
    }
    return tellsOfContext(message) ? AiErrorKind::ContextTooLong : AiErrorKind::Overloaded;
}

// {"error": {…}}, {"error": "text"}, Mistral's {"message": …, "type": …} and {"detail": …}.
QJsonValue errorIn(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.isArray() ? document.array().at(0).toObject() : document.object();
    if (object.contains("error"_L1)) {
        return object.value("error"_L1);
    }
    if (object.contains("detail"_L1) && !object.contains("message"_L1)) {
        const QJsonValue detail = object.value("detail"_L1);
        return QJsonObject{{u"message"_s,
            detail.isString()
                ? detail.toString()
                : QString::fromUtf8(
                    QJsonDocument(QJsonObject{{u"detail"_s, detail}}).toJson(QJsonDocument::Compact))}};
    }
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

QString firstOf(const HttpAnswer &answer, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QByteArray value = answer.header(name); !value.isEmpty()) {
            return QString::fromUtf8(value);
        }
    }
    return {};
}

} // namespace

ai::AiError openAiErrorOf(const QJsonValue &value, int status)
{
    const QJsonObject error = value.toObject();
    const QString message = value.isString() ? value.toString() : error.value("message"_L1).toString();
    const QString inner = error.value("innererror"_L1).toObject().value("code"_L1).toString();
    const QJsonValue number = error.value("code"_L1);
    if (status < 400 && number.isDouble() && number.toInt() >= 400 && number.toInt() < 600) {
        status = number.toInt(); // OpenRouter, llama.cpp: within a stream, the code is the status
    }
    const QString code = number.isString() ? number.toString() : error.value("type"_L1).toString();
    std::optional<AiErrorKind> kind = kindOfCode(code);
    if (const auto byInner = kindOfCode(inner)) {
        kind = byInner;
    } else if (const auto byType = kindOfCode(error.value("type"_L1).toString()); byType && !kind) {
        kind = byType;
    }
    if (kind && !fitsStatus(*kind, status)) {
        kind.reset();
    }
    if (status == 403 && error.value("metadata"_L1).toObject().contains("reasons"_L1)) {
        kind = AiErrorKind::Blocked; // OpenRouter: moderation
    }
    ai::AiError result =
        providerError(kind.value_or(kindOfStatus(status, code, message, !value.isUndefined())), message);
    result.httpStatus = status;
    result.providerCode = code;
    result.parameter = error.value("param"_L1).toString();
    return result;
}

ai::AiError openAiError(const HttpAnswer &answer)
{
    const QJsonValue value = errorIn(answer.body);
    ai::AiError error = openAiErrorOf(value, answer.status);
    error.httpStatus = answer.status;
    if (error.detail.isEmpty()) {
        error.detail = excerpt(answer.body);
    }
    error.detail = u"HTTP %1 %2: %3"_s.arg(answer.status).arg(error.providerCode, error.detail);
    error.requestId = firstOf(answer, {"x-request-id", "apim-request-id", "request-id", "cf-ray"});
    error.retryAfterMs = retryAfterMs(answer);
    obeyShouldRetry(error, answer);
    explain(error, {});
    return error;
}

} // namespace aio::providers
