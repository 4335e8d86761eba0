#pragma once

#include "ui/theme/Tokens.h"

namespace aio::ui {

/// The application's style sheet: resources/theme/app.qss with its placeholders filled in, for the present
/// application font. `@token`: a colour; `@px(30)`: a length that grows with the font; `@font(Title)`: size
/// and weight of a text style; `@glyphs`: the folder of the small pictures in this mode's colours.
[[nodiscard]] QString styleSheet(Mode mode);

} // namespace aio::ui
