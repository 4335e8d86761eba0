#include "ui/shell/Page.h"

#include <QEvent>
#include <QMimeData>

namespace aio::ui {

Page::Page(QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void Page::open(const QStringList & /*arguments*/) { }

void Page::saveBeforeClosing(SaveScope /*scope*/) { }

bool Page::acceptsDrop(const QMimeData * /*data*/) const
{
    return false;
}

void Page::drop(const QMimeData * /*data*/) { }

QString Page::dropHint(const QMimeData * /*data*/) const
{
    return tr("Drop to open");
}

void Page::setSaveState(const SaveState &state)
{
    if (state != m_saveState) {
        m_saveState = state;
        Q_EMIT saveStateChanged(state);
    }
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT headerChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace aio::ui
