#pragma once

#include "ui/theme/Tokens.h"

namespace aio::ui {

/// What a colour says. Every use comes with a word or an icon too.
enum class Severity
{
    Neutral,
    Accent,
    Success,
    Warning,
    Danger,
    Info
};

[[nodiscard]] Token severityTone(Severity severity); ///< for text and icons
[[nodiscard]] Token severitySoft(Severity severity); ///< for the ground below them
/// "success", "warning", …; empty for Neutral and Accent.
[[nodiscard]] QString severityIcon(Severity severity);
/// The word for a screen reader: "Warning". Empty for Neutral and Accent.
[[nodiscard]] QString severityWord(Severity severity);

} // namespace aio::ui
