#include "core/ai/AiError.h"

#include <array>

namespace aio::ai {

namespace {

struct KindRow
{
    AiErrorKind kind;
    const char16_t *name;
    ErrorKind general;
    bool retryable;
    bool fallback;
};

constexpr std::array kindRows{
    KindRow{AiErrorKind::Auth, u"auth", ErrorKind::Credential, false, true},
    KindRow{AiErrorKind::NoCredit, u"no_credit", ErrorKind::Quota, false, true},
    KindRow{AiErrorKind::RateLimit, u"rate_limit", ErrorKind::Credential, true, true},
    KindRow{AiErrorKind::Overloaded, u"overloaded", ErrorKind::Network, true, true},
    KindRow{AiErrorKind::ContextTooLong, u"context_too_long", ErrorKind::BadInput, false, true},
    KindRow{AiErrorKind::Blocked, u"blocked", ErrorKind::Credential, false, true},
    KindRow{AiErrorKind::BadRequest, u"bad_request", ErrorKind::Credential, false, true},
    KindRow{AiErrorKind::ModelGone, u"model_gone", ErrorKind::Credential, false, true},
    KindRow{AiErrorKind::Network, u"network", ErrorKind::Network, true, true},
    KindRow{AiErrorKind::Tls, u"tls", ErrorKind::Network, false, true},
    KindRow{AiErrorKind::Timeout, u"timeout", ErrorKind::Timeout, true, true},
    KindRow{AiErrorKind::Cancelled, u"cancelled", ErrorKind::Cancelled, false, false},
    KindRow{AiErrorKind::BadAnswer, u"bad_answer", ErrorKind::Internal, true, true},
    KindRow{AiErrorKind::Quota, u"quota", ErrorKind::Quota, false, true},
    KindRow{AiErrorKind::NoRoute, u"no_route", ErrorKind::Credential, false, false},
    KindRow{AiErrorKind::Keychain, u"keychain", ErrorKind::Keychain, false, true},
    KindRow{AiErrorKind::Storage, u"storage", ErrorKind::Storage, false, false},
};

const KindRow &rowOf(AiErrorKind kind)
{
    return kindRows.at(std::size_t(kind));
}

} // namespace

QString aiErrorKindName(AiErrorKind kind)
{
    return QString::fromUtf16(rowOf(kind).name);
}

std::optional<AiErrorKind> aiErrorKindFromName(QStringView name)
{
    for (const KindRow &row : kindRows) {
        if (name == QStringView(row.name)) {
            return row.kind;
        }
    }
    return std::nullopt;
}

Error AiError::toError() const
{
    // A limit that no wait within reach ends is a quota: a day's, as a rule.
    const bool spent = kind == AiErrorKind::RateLimit && !retryable;
    return {spent ? ErrorKind::Quota : rowOf(kind).general, message, hint, detail};
}

bool isRetryable(AiErrorKind kind)
{
    return rowOf(kind).retryable;
}

bool allowsFallback(AiErrorKind kind)
{
    return rowOf(kind).fallback;
}

} // namespace aio::ai
