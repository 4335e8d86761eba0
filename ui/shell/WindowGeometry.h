#pragma once

#include <QRect>

class QByteArray;
class QWidget;

namespace aio::ui {

/// `wanted` moved and shrunk so that all of it lies on one of `screens`: the one it overlaps most, else the
/// first. A window that was last on a screen that is gone comes back this way.
[[nodiscard]] QRect clampedToScreens(const QRect &wanted, const QList<QRect> &screens);

/// The size at the first start: that of the design, or what a screen has room for with a title bar. Without
/// that the status bar would be below the edge.
[[nodiscard]] QSize firstSize(const QSize &screen);

/// Gives a window the geometry it had, on the screens there are now; without one, the default size.
void restoreWindow(QWidget *window, const QByteArray &saved);

} // namespace aio::ui
