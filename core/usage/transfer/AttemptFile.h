#pragma once

#include <QString>

#include <optional>

namespace aio::usage {

/// How attempts stand in a file.
enum class AttemptFormat
{
    Csv, ///< attemptsAsCsv() under attemptCsvHeader(), with a byte order mark
    JsonLines, ///< attemptToJson(), one a line
};

/// By the suffix: .csv, .jsonl or .ndjson; nothing for another one.
[[nodiscard]] std::optional<AttemptFormat> attemptFormatOf(const QString &file);

} // namespace aio::usage
