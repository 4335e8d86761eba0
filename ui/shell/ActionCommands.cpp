#include "ui/shell/ActionCommands.h"

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

/// Actions of text fields' own context menus and the like are no commands of the program.
bool isCommand(const QAction *action)
{
    return !action->isSeparator() && !action->text().isEmpty() && !action->menu()
        && !action->objectName().startsWith(u"qt_") && !action->property("notACommand").toBool();
}

} // namespace

ActionCommands::ActionCommands(QWidget *window, QObject *parent)
    : CommandSource(parent)
    , m_window(window)
{
}

QList<QAction *> ActionCommands::actionsBelow(const QWidget *window)
{
    QList<QAction *> actions;
    for (QAction *action : window->findChildren<QAction *>()) {
        if (isCommand(action) && !actions.contains(action)) {
            actions.append(action);
        }
    }
    std::sort(actions.begin(), actions.end(), [](const QAction *a, const QAction *b) {
        return QString::localeAwareCompare(plainText(a), plainText(b)) < 0;
    });
    return actions;
}

QList<Command> ActionCommands::commands()
{
    QList<Command> commands;
    for (QAction *action : actionsBelow(m_window)) {
        if (!action->isVisible()) {
            continue;
        }
        Command command;
        command.kind = Command::Kind::Action;
        command.text = plainText(action);
        command.id = action->objectName().isEmpty() ? command.text : action->objectName();
        command.detail = action->statusTip();
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
