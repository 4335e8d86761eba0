#pragma once

#include "core/base/Error.h"

#include <QStringList>

namespace aio::desktop {

/// What the program was asked for.
struct CommandLine
{
    QString workspace; ///< --workspace; empty: the usual place
    QString page; ///< --page; empty: the last one
    QStringList inputs; ///< files as absolute paths, addresses as they are
    bool help = false;
    bool version = false;
    QString helpText;
};

/// `arguments` as from QCoreApplication::arguments().
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// What a second start hands to the window that is open, and what that makes of it: the page and the inputs.
[[nodiscard]] QStringList handedOver(const CommandLine &line);
[[nodiscard]] CommandLine takenOver(const QStringList &handed);

} // namespace aio::desktop
