#pragma once

#include "ui/shell/CommandSource.h"

class QAction;
class QWidget;

namespace aio::ui {

class Page;

/// The QActions with a text of a window and of what it shows: what can be clicked can be typed. Those of
/// pages, tabs and dialogs that are not in sight are left out: they would change what nobody sees. An action
/// that is not available is given with the reason in its "disabledReason" property; what the menu above it
/// says stands in its "group" property, where its own text does not do alone.
class ActionCommands : public CommandSource
{
    Q_OBJECT

public:
    explicit ActionCommands(QWidget *window, QObject *parent = nullptr);

    [[nodiscard]] QList<Command> commands() override;

    struct Found
    {
        QAction *action;
        const Page *page; ///< null: of the window, on every page
        bool inSight; ///< what it belongs to is shown
    };

    enum class Which
    {
        Offered, ///< what the palette offers
        All, ///< what has a text and does something
    };

    /// The actions themselves, of all pages that were made, sorted by text, without separators.
    [[nodiscard]] static QList<Found> actionsBelow(const QWidget *window, Which which = Which::Offered);

private:
    QWidget *m_window;
};

} // namespace aio::ui
