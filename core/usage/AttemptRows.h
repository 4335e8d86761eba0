#pragma once

#include "core/storage/Connection.h"
#include "core/usage/UsageAttempt.h"
#include "core/usage/UsageCondition.h"

namespace aio::usage {

// Rows of the log, on the thread of the connection: written to ai_usage_log, read from the view
// ai_provider_usage_logs, which puts back what attempts have in common.

/// A first attempt that bears its call's id is found by that id's time, this far around it.
inline constexpr qint64 callNearMs = 300'000;

/// Writes an attempt; false if it is there already. `series` is UsageIds::series().
[[nodiscard]] Result<bool> insertAttempt(Connection &connection, const UsageAttempt &attempt, qint64 series);

/// The columns that attemptOf() reads, for a SELECT from ai_provider_usage_logs.
[[nodiscard]] const QString &attemptColumns();
[[nodiscard]] UsageAttempt attemptOf(const SqlRow &row);

/// The attempts of a call.
[[nodiscard]] Condition callCondition(const QUuid &call);

} // namespace aio::usage
