#pragma once

#include <QString>

namespace aio::usage {

/// What names of one model have in common, whichever way they are written: "Claude Haiku 4.5",
/// "claude-haiku-4-5-20251001" and "anthropic/claude-haiku-4.5" are one; "gpt-5-mini-2025-08-07" is
/// "gpt-5-mini".
[[nodiscard]] QString modelKey(const QString &name);

} // namespace aio::usage
