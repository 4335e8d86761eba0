#pragma once

#include "core/base/Error.h"

#include <QStringList>

namespace aio::cli {

/// What stands before the command: `aioctl [GLOBAL OPTIONS] COMMAND …`.
struct GlobalOptions
{
    enum class Format
    {
        Table,
        Json,
        Csv
    };

    QString workspace; ///< empty: the default
    Format format = Format::Table;
    bool quiet = false;
    bool verbose = false;
    bool noInput = false;
    bool help = false;
    bool version = false;
    QStringList rest; ///< the command and everything after it
};

/// Global options are understood before the command and after it. `arguments` is without the program's name.
/// Without
/// --format it is a table on a terminal and JSON in a pipe.
[[nodiscard]] Result<GlobalOptions> parseGlobalOptions(const QStringList &arguments, bool outputIsTerminal);

} // namespace aio::cli
