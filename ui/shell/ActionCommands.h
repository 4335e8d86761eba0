#pragma once

#include "ui/shell/CommandSource.h"

class QAction;
class QWidget;

namespace aio::ui {

/// Every QAction with a text below a window: what can be clicked can be typed. An action that is not
/// available is given with the reason in its "disabledReason" property.
class ActionCommands : public CommandSource
{
    Q_OBJECT

public:
    explicit ActionCommands(QWidget *window, QObject *parent = nullptr);

    [[nodiscard]] QList<Command> commands() override;

    /// The actions themselves, sorted by text, without separators and duplicates.
    [[nodiscard]] static QList<QAction *> actionsBelow(const QWidget *window);

private:
    QWidget *m_window;
};

} // namespace aio::ui
