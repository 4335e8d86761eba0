#pragma once

#include "ui/shell/CommandSource.h"
#include "ui/shell/PageEntry.h"

namespace aio::ui {

class Navigator;

/// "Go to": every page of the rail.
class PageCommands : public CommandSource
{
    Q_OBJECT

public:
    explicit PageCommands(Navigator *navigator, QObject *parent = nullptr);

    [[nodiscard]] QList<Command> commands() override;

private:
    Navigator *m_navigator;
};

} // namespace aio::ui
