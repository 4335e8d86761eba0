#include "ui/shell/PageReach.h"

#include <QAction>
#include <QActionEvent>
#include <QWidget>

#include <utility>

namespace aio::ui {

PageReach::PageReach(QList<QWidget *> beside, QObject *parent)
    : QObject(parent)
    , m_beside(std::move(beside))
{
}

void PageReach::setPage(QWidget *page)
{
    if (page == m_page) {
        return;
    }
    if (m_page) {
        m_page->removeEventFilter(this);
        for (QWidget *widget : std::as_const(m_beside)) {
            for (QAction *action : m_page->actions()) {
                widget->removeAction(action);
            }
        }
    }
    m_page = page;
    m_page->installEventFilter(this);
    for (QWidget *widget : std::as_const(m_beside)) {
        widget->addActions(m_page->actions());
    }
}

bool PageReach::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page
        && (event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionRemoved)) {
        QAction *action = static_cast<QActionEvent *>(event)->action();
        for (QWidget *widget : std::as_const(m_beside)) {
            if (event->type() == QEvent::ActionAdded) {
                widget->addAction(action);
            } else {
                widget->removeAction(action);
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace aio::ui
