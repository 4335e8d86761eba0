#pragma once

#include <QRect>

class QByteArray;
class QWidget;

namespace aio::ui {

/// `wanted` moved and shrunk so that all of it lies on one of `screens`: the one it overlaps most, else the
/// first. A window that was last on a screen that is gone comes back this way.
[[nodiscard]] QRect clampedToScreens(const QRect &wanted, const QList<QRect> &screens);

/// Gives a window the geometry it had, on the screens there are now; without one, the default size.
void restoreWindow(QWidget *window, const QByteArray &saved);

} // namespace aio::ui
