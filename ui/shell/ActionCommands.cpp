#include "ui/shell/ActionCommands.h"

#include "ui/shell/Page.h"

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace aio::ui {

namespace {

QString plainText(const QAction *action)
{
    return action->text().remove(u'&');
}

/// Actions of text fields' own context menus and the like are no commands of the program. A menu is one only
/// if it says so, because it can be opened without its button, or because it does something by itself.
bool isCommand(const QAction *action)
{
    return !action->isSeparator() && !action->text().isEmpty()
        && (!action->menu() || action->property("opensMenu").toBool() || action->property("runsToo").toBool())
        && !action->objectName().startsWith(u"qt_");
}

/// Whose an action is: a menu hands on to what it hangs from.
ActionCommands::Found found(QAction *action, const QWidget *window)
{
    ActionCommands::Found found{action, nullptr, true};
    for (const QObject *owner = action->parent(); owner && owner != window; owner = owner->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(owner);
        if (!widget || qobject_cast<const QMenu *>(widget)) {
            continue;
        }
        // A dialog's actions are the dialog's.
        found.inSight = found.inSight && !widget->isHidden() && !widget->isWindow();
        if (const auto *page = qobject_cast<const Page *>(widget)) {
            found.page = page; // the outermost one, where a page has pages for tabs
        }
    }
    return found;
}

QString commandId(const ActionCommands::Found &found)
{
    const QString name =
        found.action->objectName().isEmpty() ? plainText(found.action) : found.action->objectName();
    return found.page ? QStringLiteral("%1/%2").arg(found.page->id(), name) : name;
}

QString commandDetail(const ActionCommands::Found &found)
{
    QStringList detail{found.page ? found.page->name() : QString(),
        found.action->property("group").toString(), found.action->statusTip()};
    detail.removeAll(QString());
    return detail.join(QStringLiteral(" · "));
}

} // namespace

ActionCommands::ActionCommands(QWidget *window, QObject *parent)
    : CommandSource(parent)
    , m_window(window)
{
}

QList<ActionCommands::Found> ActionCommands::actionsBelow(const QWidget *window, Which which)
{
    QList<Found> actions;
    for (QAction *action : window->findChildren<QAction *>()) {
        const bool elsewhere = which == Which::Offered && action->property("notACommand").toBool();
        if (isCommand(action) && !elsewhere) {
            actions.append(found(action, window));
        }
    }
    std::sort(actions.begin(), actions.end(), [](const Found &a, const Found &b) {
        return QString::localeAwareCompare(plainText(a.action), plainText(b.action)) < 0;
    });
    return actions;
}

QList<Command> ActionCommands::commands()
{
    QList<Command> commands;
    for (const Found &found : actionsBelow(m_window)) {
        QAction *action = found.action;
        if (!action->isVisible() || !found.inSight) {
            continue;
        }
        Command command;
        command.kind = Command::Kind::Action;
        command.text = plainText(action);
        command.id = commandId(found);
        command.detail = commandDetail(found);
        command.icon = action->icon().name();
        command.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        if (!action->isEnabled()) {
            const QString reason = action->property("disabledReason").toString();
            command.disabledReason = reason.isEmpty() ? tr("Not available here") : reason;
        }
        command.run = [guarded = QPointer<QAction>(action)] {
            if (guarded) {
                guarded->trigger();
            }
        };
        commands.append(command);
    }
    return commands;
}

} // namespace aio::ui
