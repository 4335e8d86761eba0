#pragma once

#include "core/storage/Connection.h"
#include "core/usage/UsageAttempt.h"

namespace aio::usage {

// Rows of ai_provider_usage_logs, on the thread of the connection.

/// Writes an attempt; false if it is there already. `device` is the origin of one that names none.
[[nodiscard]] Result<bool> insertAttempt(
    Connection &connection, const UsageAttempt &attempt, const QString &device);

/// The columns that attemptOf() reads, for a SELECT.
[[nodiscard]] const QString &attemptColumns();
[[nodiscard]] UsageAttempt attemptOf(const SqlRow &row);

} // namespace aio::usage
