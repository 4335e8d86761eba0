#include "ui/routing/page/RoutingActions.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QUndoStack>
#include <QWidget>

namespace aio::ui {

RoutingActions::RoutingActions(QUndoStack *stack, QWidget *page)
    : QObject(page)
    , m_page(page)
{
    save = make({}, QKeySequence(QKeySequence::Save));
    revert = make(QStringLiteral("refresh"));
    undo = stack->createUndoAction(page);
    redo = stack->createRedoAction(page);
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    undo->setIcon(icon(QStringLiteral("undo")));
    redo->setIcon(icon(QStringLiteral("redo")));
    for (QAction *action : {undo, redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
    }
    tryRequest = make(QStringLiteral("play"), QKeySequence(Qt::CTRL | Qt::Key_T));
    history = make(QStringLiteral("history"));
    whatIf = make(QStringLiteral("money"));
    edit = make(QStringLiteral("edit"));
    copy = make(QStringLiteral("copy"), QKeySequence(QKeySequence::Copy));
    why = make(QStringLiteral("help"), QKeySequence(Qt::CTRL | Qt::Key_I));
    back = make(QStringLiteral("back"));
    addPlan = make(QStringLiteral("plus"));
    renamePlan = make(QStringLiteral("edit"));
    removePlan = make(QStringLiteral("trash"));
    localOnly = make(QStringLiteral("lock"));
    localOnly->setCheckable(true);
    refresh = make(QStringLiteral("refresh"), QKeySequence(QKeySequence::Refresh));
    retranslate();
}

QAction *RoutingActions::make(const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(m_page);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

void RoutingActions::retranslate()
{
    const auto name = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(tip);
    };
    name(save, tr("Save changes"), tr("Puts the changed routes in force, for everyone"));
    name(revert, tr("Revert"), tr("Back to what is in force"));
    name(tryRequest, tr("Try a request"), tr("Shows where a request would go, without a call"));
    name(history, tr("History"), tr("Earlier revisions, to compare and restore"));
    name(whatIf, tr("What if…"), tr("What this month would have cost on other models"));
    name(edit, tr("Edit chain…"), tr("Which models are tried, and in which order"));
    name(copy, tr("Copy as text"), tr("The decision with its reasons, for a message"));
    name(why, tr("Why this model?"), tr("The reasons for the chosen route"));
    name(back, tr("Back"), tr("Back to the table"));
    name(addPlan, tr("Add plan"), tr("A further row with the routes of the chosen plan"));
    name(renamePlan, tr("Rename plan"), tr("Another name for the chosen plan"));
    name(removePlan, tr("Remove plan"), tr("Calls of that plan take the routes of the first one"));
    name(localOnly, tr("Stay on this computer"), tr("Only engines of this computer or the local network"));
    name(refresh, tr("Read again"), tr("Reads routes and figures anew"));
}

} // namespace aio::ui
