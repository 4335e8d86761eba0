#pragma once

#include "core/base/Error.h"

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace aio::ai {

/// Why an attempt or a whole call failed. The names in the usage log are those of aiErrorKindName().
enum class AiErrorKind
{
    Auth, ///< the key is missing, wrong or lacks rights
    NoCredit, ///< the account has no credit, or its spend limit is reached: trying again is useless
    RateLimit, ///< too many calls or tokens: later it works
    Overloaded, ///< the provider is overloaded or broken (5xx): later it works
    ContextTooLong, ///< the request does not fit the model
    Blocked, ///< the provider's filter refused the request or the answer
    BadRequest, ///< the provider does not understand the request
    ModelGone, ///< the model does not exist, retired, or is not open to this key
    Network, ///< no connection, name not found, connection lost
    Tls, ///< no secure connection
    Timeout, ///< a deadline passed
    Cancelled,
    BadAnswer, ///< the answer is cut, too big, no JSON, or not what was asked for
    Quota, ///< this workspace's own quota or budget stops the call
    NoRoute, ///< no model can take the call: none configured, or all skipped
    Keychain, ///< the key cannot be read: keychain locked or absent
    Storage, ///< the workspace cannot be written, so the call was not made
};

[[nodiscard]] QString aiErrorKindName(AiErrorKind kind);
[[nodiscard]] std::optional<AiErrorKind> aiErrorKindFromName(QStringView name);

/// `message` and `hint` are for a person. `detail` is for "Show technical detail" and the log: plain text, at
/// most maxDetail characters, and without secrets, whatever the provider echoed.
struct AiError
{
    static constexpr int maxDetail = 2000;

    AiErrorKind kind = AiErrorKind::BadAnswer;
    QString message;
    QString hint{};
    QString detail{};
    int httpStatus = 0; ///< 0: there was no answer
    QString providerCode{}; ///< as the provider calls it: "insufficient_quota", "RESOURCE_EXHAUSTED"
    QString parameter{}; ///< the field of the request that the provider refused; empty if it names none
    QString requestId{}; ///< the provider's, for its support
    std::optional<qint64> retryAfterMs{}; ///< how long the provider asks to wait
    bool retryable = false; ///< the same request may succeed later

    bool operator==(const AiError &) const = default;

    /// For callers that know the product's errors only (exit codes, banners).
    [[nodiscard]] Error toError() const;
};

/// Whether a kind may succeed when tried again, if nothing more is known.
[[nodiscard]] bool isRetryable(AiErrorKind kind);

/// Whether another model could succeed where this failed. A cancelled call, a broken workspace or a spent
/// quota of the whole workspace is final.
[[nodiscard]] bool allowsFallback(AiErrorKind kind);

template <typename T> using AiResult = tl::expected<T, AiError>;
using AiFailure = tl::unexpected<AiError>;

} // namespace aio::ai
