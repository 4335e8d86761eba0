#include "ui/widgets/ToastStack.h"

#include <QEvent>
#include <QStyle>

namespace aio::ui {

namespace {

constexpr int maxToasts = 4;
constexpr int margin = 16;
constexpr int gap = 8;

} // namespace

ToastStack::ToastStack(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

Toast *ToastStack::show(const ToastMessage &message)
{
    removeTopic(message.topic);
    if (message.text.isEmpty()) {
        return nullptr;
    }
    while (m_toasts.size() >= maxToasts) {
        remove(m_toasts.constFirst());
    }
    auto *toast = new Toast(message, m_window);
    m_toasts.append(toast);
    connect(toast, &Toast::closed, this, [this, toast] { remove(toast); });
    toast->show();
    place();
    return toast;
}

void ToastStack::setBottomMargin(int pixels)
{
    m_bottomMargin = pixels;
    place();
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QObject::eventFilter(watched, event);
}

void ToastStack::remove(Toast *toast)
{
    if (m_toasts.removeOne(toast)) {
        toast->hide();
        toast->deleteLater();
        place();
    }
}

void ToastStack::removeTopic(const QString &topic)
{
    const QList<Toast *> shown = m_toasts;
    for (Toast *toast : shown) {
        if (!topic.isEmpty() && toast->message().topic == topic) {
            remove(toast);
        }
    }
}

void ToastStack::place()
{
    const QRect room = m_window->rect().adjusted(margin, margin, -margin, -margin - m_bottomMargin);
    int bottom = room.bottom() + 1;
    for (auto it = m_toasts.crbegin(); it != m_toasts.crend(); ++it) {
        const QSize size = (*it)->sizeHint();
        const QRect place(QPoint(room.right() + 1 - size.width(), bottom - size.height()), size);
        (*it)->setGeometry(QStyle::visualRect(m_window->layoutDirection(), room, place));
        (*it)->raise();
        bottom -= size.height() + gap;
    }
}

} // namespace aio::ui
