#include "ui/shell/WindowGeometry.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace aio::ui {

namespace {

constexpr QSize defaultSize(1440, 900);
constexpr QSize usualFrame(16, 44); // what the window manager adds; it tells only once the window is shown

} // namespace

QRect clampedToScreens(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty()) {
        return wanted;
    }
    QRect best = screens.constFirst();
    qint64 most = 0;
    for (const QRect &screen : screens) {
        const QRect shared = screen.intersected(wanted);
        const qint64 area = shared.isEmpty() ? 0 : qint64(shared.width()) * shared.height();
        if (area > most) {
            most = area;
            best = screen;
        }
    }
    QRect rect(wanted.topLeft(), wanted.size().boundedTo(best.size()));
    rect.moveLeft(qBound(best.left(), rect.left(), best.right() + 1 - rect.width()));
    rect.moveTop(qBound(best.top(), rect.top(), best.bottom() + 1 - rect.height()));
    return rect;
}

QSize firstSize(const QSize &screen)
{
    return defaultSize.boundedTo(screen - usualFrame);
}

void restoreWindow(QWidget *window, const QByteArray &saved)
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        screens.append(screen->availableGeometry());
    }
    if (saved.isEmpty() || !window->restoreGeometry(saved)) {
        const QRect first = screens.isEmpty() ? QRect(QPoint(0, 0), defaultSize) : screens.constFirst();
        window->resize(firstSize(first.size()));
        return;
    }
    if (!window->isMaximized() && !window->isFullScreen()) {
        const QRect clamped = clampedToScreens(window->geometry(), screens);
        if (clamped != window->geometry()) {
            window->setGeometry(clamped);
        }
    }
}

} // namespace aio::ui
