#include "core/usage/transfer/AttemptFile.h"

namespace aio::usage {

std::optional<AttemptFormat> attemptFormatOf(const QString &file)
{
    if (file.endsWith(u".csv", Qt::CaseInsensitive)) {
        return AttemptFormat::Csv;
    }
    if (file.endsWith(u".jsonl", Qt::CaseInsensitive) || file.endsWith(u".ndjson", Qt::CaseInsensitive)) {
        return AttemptFormat::JsonLines;
    }
    return std::nullopt;
}

} // namespace aio::usage
