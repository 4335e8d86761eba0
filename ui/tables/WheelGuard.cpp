#include "ui/tables/WheelGuard.h"

#include <QAbstractScrollArea>
#include <QWheelEvent>

namespace aio::ui {

WheelGuard::WheelGuard(QAbstractScrollArea *list)
    : QObject(list)
    , m_list(list)
{
    list->viewport()->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !m_list->hasFocus()) {
        const QPoint by = static_cast<QWheelEvent *>(event)->angleDelta();
        if (qAbs(by.y()) >= qAbs(by.x())) {
            event->ignore(); // it goes on to whatever lies behind
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace aio::ui
