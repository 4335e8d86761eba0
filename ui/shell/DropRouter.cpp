#include "ui/shell/DropRouter.h"

#include "ui/shell/Page.h"
#include "ui/widgets/DropOverlay.h"

#include <QDropEvent>
#include <QMimeData>

namespace aio::ui {

DropRouter::DropRouter(QWidget *window, std::function<Page *()> current, std::function<Page *()> fallback)
    : QObject(window)
    , m_overlay(new DropOverlay(window))
    , m_current(std::move(current))
    , m_fallback(std::move(fallback))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropRouter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        const Page *page = target(drag->mimeData());
        m_overlay->showHint(
            page ? page->dropHint(drag->mimeData()) : tr("Only images, PDF, text or links"), page != nullptr);
        // Accepted even when refused: only so the moves and the leave arrive, and the overlay can say why.
        drag->setDropAction(page ? Qt::CopyAction : Qt::IgnoreAction);
        drag->accept();
        return true;
    }
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        drag->setDropAction(m_overlay->accepted() ? Qt::CopyAction : Qt::IgnoreAction);
        drag->setAccepted(m_overlay->accepted());
        return true;
    }
    case QEvent::DragLeave:
        m_overlay->hide();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        m_overlay->hide();
        if (Page *page = target(drop->mimeData())) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            if (page != m_current()) {
                Q_EMIT taken(page);
            }
            page->drop(drop->mimeData());
        }
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

Page *DropRouter::target(const QMimeData *data) const
{
    Page *current = m_current();
    if (current && current->acceptsDrop(data)) {
        return current;
    }
    Page *fallback = m_fallback();
    return fallback && fallback->acceptsDrop(data) ? fallback : nullptr;
}

} // namespace aio::ui
