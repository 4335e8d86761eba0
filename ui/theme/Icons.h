#pragma once

#include "ui/theme/Tokens.h"

#include <QIcon>

namespace aio::ui {

/// An icon of our own set (resources/icons/NAME.svg), drawn when first painted, in the colour of `tone` in
/// the present palette: a theme switch needs no new icon. A disabled icon takes textDisabled. Icons with a
/// direction (back, forward, undo, …) are flipped while the layout runs from right to left.
[[nodiscard]] QIcon icon(const QString &name, Token tone = Token::Text);

/// The same for an icon that shows in another colour while checked (QIcon::On).
[[nodiscard]] QIcon icon(const QString &name, Token tone, Token checkedTone);

/// One picture of an icon, for painting in a delegate. `size` in logical pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, Token tone, int size, qreal devicePixelRatio);

/// The application's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace aio::ui
