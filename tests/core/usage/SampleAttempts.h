#pragma once

#include "core/base/Uuid.h"
#include "core/usage/UsageLedger.h"
#include "tests/support/TemporaryWorkspace.h"

namespace aio::test {

inline constexpr qint64 sampleTime = 1'795'348'800'000; // 2026-11-22T12:00:00Z

/// A successful attempt of mia's, on Pro, at Gemini, for a given amount.
inline usage::UsageAttempt sampleAttempt(ai::Money cost = {1'000'000}, qint64 at = sampleTime)
{
    usage::UsageAttempt attempt;
    attempt.id = makeUuidV7();
    attempt.call = makeUuidV7();
    attempt.startedAt = at;
    attempt.provider = QStringLiteral("gemini");
    attempt.providerKind = ai::ProviderKind::Gemini;
    attempt.modelAsked = QStringLiteral("gemini-2.5-flash");
    attempt.modelServed = attempt.modelAsked;
    attempt.plan = QStringLiteral("pro");
    attempt.task = ai::AiTask::DraftCv;
    attempt.user = QStringLiteral("mia");
    attempt.httpStatus = 200;
    attempt.usage.input = 1000;
    attempt.usage.output = 200;
    attempt.cost = {catalog::CostSource::Computed, cost, {}, QStringLiteral("test@1")};
    attempt.latencyUs = 1'500'000;
    return attempt;
}

inline usage::AttemptFacts factsOf(const usage::UsageAttempt &attempt)
{
    return {attempt.id, {attempt.user, attempt.plan, attempt.task, attempt.provider}, attempt.providerKind,
        attempt.startedAt};
}

inline usage::LedgerOptions ledgerOptions(const TemporaryWorkspace &workspace)
{
    usage::LedgerOptions options;
    options.file = workspace.workspace().databaseFile();
    options.server = workspace.options().server;
    options.device = workspace.workspace().deviceId();
    return options;
}

inline quota::QuotaLimit dollars(qint64 nanoUsd)
{
    quota::QuotaLimit limit;
    limit.limit = nanoUsd;
    return limit;
}

} // namespace aio::test
