#pragma once

#include "core/ai/AiError.h"
#include "core/ai/ProviderConfig.h"
#include "core/ai/Task.h"
#include "core/ai/TokenUsage.h"
#include "core/catalog/Cost.h"

#include <QUuid>

#include <optional>

namespace aio::usage {

/// One attempt of a call, as the log keeps it (`ai_provider_usage_logs`). Holds no text of a request or an
/// answer, and no secret.
struct UsageAttempt
{
    static constexpr int maxErrorText = 500;

    QUuid id; ///< UUIDv7; the same attempt is never counted twice
    QUuid call; ///< UUIDv7 that all attempts of a call share
    QUuid parent; ///< the attempt that this one retries or replaces; null for the first
    int number = 1; ///< within the call, from 1
    qint64 startedAt = 0; ///< UTC ms

    QString provider; ///< id; the row outlives the provider
    ai::ProviderKind providerKind = ai::ProviderKind::OpenAiCompatible;
    QString keyReference; ///< which key ("keychain …1234"), never the key; empty: none
    QString modelAsked; ///< as sent to the provider
    QString modelServed; ///< as the answer names it; empty: no answer
    QString resolvedFrom; ///< the retired model that the route named; empty: none

    QString plan;
    ai::AiTask task = ai::AiTask::Chat;
    QString user;

    std::optional<ai::AiErrorKind> error; ///< nothing: it went well
    int httpStatus = 0; ///< 0: there was no answer
    QString errorText; ///< redacted by the caller; cut to maxErrorText when written

    ai::TokenUsage usage;
    catalog::Cost cost; ///< its parts are not kept: tokens × price version give them again
    std::optional<qint64> firstTextUs; ///< time to first token, µs
    qint64 latencyUs = 0;
    bool streamed = false;
    bool cancelled = false;
    bool isTest = false; ///< a credential test: kept out of figures about the business
    QString fallbackReason; ///< why this is not the first choice; empty if it is
    QString origin; ///< device; empty: the ledger's own
    QString idempotencyKey; ///< the request's

    bool operator==(const UsageAttempt &) const = default;

    [[nodiscard]] bool isOk() const { return !error; }
    /// A request in the sense of a quota: a provider answered it, or billed something.
    [[nodiscard]] bool countsAsRequest() const { return !error || usage.total() > 0; }
    /// The model that figures are kept under.
    [[nodiscard]] const QString &model() const { return modelServed.isEmpty() ? modelAsked : modelServed; }
};

/// "ok", or the name of the error's kind: the log's status.
[[nodiscard]] QString statusName(const std::optional<ai::AiErrorKind> &error);

} // namespace aio::usage
