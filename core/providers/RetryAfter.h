#pragma once

#include "core/ai/AiError.h"
#include "core/providers/Http.h"

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace aio::providers {

/// How long the headers of an answer ask to wait, in milliseconds, 0…7 days: `retry-after-ms`, then
/// `Retry-After` (seconds or an HTTP date, RFC 9110 §10.2.3), then the times at which exhausted limits are
/// full again (`x-ratelimit-reset-*` as Go durations, `anthropic-ratelimit-*-reset` as RFC 3339). Nothing if
/// they do not say. `now` is for dates in answers without a Date header of their own.
[[nodiscard]] std::optional<qint64> retryAfterMs(
    const HttpAnswer &answer, const QDateTime &now = QDateTime::currentDateTimeUtc());

/// What a header `x-should-retry: true|false` says beats what the kind of the error means.
void obeyShouldRetry(ai::AiError &error, const HttpAnswer &answer);

/// "1s", "6m0s", "120ms", "1h2m3.5s" (Go), "38s", "3.2s" (protobuf): milliseconds, rounded up.
[[nodiscard]] std::optional<qint64> durationMs(QStringView text);

} // namespace aio::providers
