#include "ui/shell/PaneCycler.h"

#include <QApplication>
#include <QWidget>

namespace aio::ui {

namespace {

/// The widget of a pane that takes the focus: where it was last, else the first in tab order.
QWidget *target(QWidget *pane)
{
    if (QWidget *last = pane->focusWidget(); last && last->isVisible() && last->isEnabled()) {
        return last;
    }
    const auto takesFocus = [](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
    };
    if (takesFocus(pane)) {
        return pane;
    }
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next)) {
            return next;
        }
    }
    return nullptr;
}

} // namespace

PaneCycler::PaneCycler(std::function<QList<QWidget *>()> panes, QObject *parent)
    : QObject(parent)
    , m_panes(std::move(panes))
{
}

void PaneCycler::step(int by)
{
    QList<QWidget *> panes;
    for (QWidget *pane : m_panes()) {
        if (pane->isVisible() && target(pane)) {
            panes.append(pane);
        }
    }
    if (panes.isEmpty()) {
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus))) {
            current = i;
        }
    }
    const qsizetype count = panes.size();
    const qsizetype next = current < 0 ? (by > 0 ? 0 : count - 1) : (current + by + count) % count;
    target(panes.at(next))->setFocus(Qt::TabFocusReason);
}

} // namespace aio::ui
