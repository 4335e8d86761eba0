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

} // namespace aio::desktop
