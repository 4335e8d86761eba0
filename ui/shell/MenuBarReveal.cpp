#include "ui/shell/MenuBarReveal.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace aio::ui {

MenuBarReveal::MenuBarReveal(QMenuBar *bar, QWidget *window)
    : QObject(window)
    , m_bar(bar)
    , m_window(window)
{
    m_bar->hide();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        // Only when the focus leaves the bar itself: showing it moves the focus about.
        if (old == m_bar && now && !qobject_cast<QMenu *>(now)) {
            conceal();
        }
    });
}

void MenuBarReveal::reveal()
{
    if (m_bar->isVisible()) {
        conceal();
        return;
    }
    m_bar->show();
    m_bar->setFocus(Qt::MenuBarFocusReason);
    if (!m_bar->actions().isEmpty()) {
        m_bar->setActiveAction(m_bar->actions().constFirst());
    }
}

bool MenuBarReveal::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window) {
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // A key that a shortcut takes is never pressed for a widget: Alt+Left is no Alt alone.
        m_altAlone = m_altAlone && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        m_altAlone = key->key() == Qt::Key_Alt && key->modifiers() == Qt::AltModifier;
        if (key->key() == Qt::Key_Escape && m_bar->isVisible() && watched == m_bar) {
            conceal();
        }
    } else if (event->type() == QEvent::KeyRelease) {
        const bool alone = std::exchange(m_altAlone, false);
        if (alone && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
            reveal();
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_altAlone = false;
    }
    return QObject::eventFilter(watched, event);
}

void MenuBarReveal::conceal()
{
    m_bar->hide();
}

} // namespace aio::ui
