#include "ui/shell/PageCommands.h"

#include "ui/shell/Navigator.h"

#include <QKeySequence>

namespace aio::ui {

PageCommands::PageCommands(Navigator *navigator, QObject *parent)
    : CommandSource(parent)
    , m_navigator(navigator)
{
}

QList<Command> PageCommands::commands()
{
    QList<Command> commands;
    int number = 1;
    for (const PageEntry &entry : m_navigator->table()) {
        Command command;
        command.kind = Command::Kind::Place;
        command.id = QStringLiteral("go/") + entry.id;
        command.text = entry.title();
        command.icon = entry.icon;
        const bool bottom = entry.group == PageEntry::Group::Bottom;
        if (bottom || number <= 9) {
            const QKeySequence keys(Qt::CTRL | (bottom ? Qt::Key_Comma : Qt::Key(Qt::Key_0 + number++)));
            command.shortcut = keys.toString(QKeySequence::NativeText);
        }
        command.run = [navigator = m_navigator, id = entry.id] { navigator->show(id); };
        commands.append(command);
    }
    return commands;
}

} // namespace aio::ui
