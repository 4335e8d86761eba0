#pragma once

#include "core/usage/UsageAttempt.h"

#include <QByteArray>
#include <QList>

namespace aio::usage {

/// The header line of attemptsAsCsv(), with its line end. Names are those of the log's columns.
[[nodiscard]] QByteArray attemptCsvHeader();

/// A line each, RFC 4180, UTF-8: times as ISO 8601 in UTC, money in US dollars with nine digits, durations in
/// µs; what is not known is empty. A cell that a spreadsheet would take for a formula begins with an
/// apostrophe.
[[nodiscard]] QByteArray attemptsAsCsv(const QList<UsageAttempt> &attempts);

} // namespace aio::usage
