#pragma once

#include "core/ai/Secret.h"
#include "core/base/Error.h"

#include <QString>

#include <functional>

namespace aio {

/// What a driver of QtSql is opened with.
struct DriverSettings
{
    QString driver; ///< "QSQLITE", "QPSQL", "QMARIADB"
    QString database; ///< a file, or a name on the server
    QString options{}; ///< the driver's connect options
    QString host{};
    int port = 0; ///< 0: the server's usual one
    QString user{};
    ai::Secret password{};
    std::function<Result<ai::Secret>()> passwordFrom{}; ///< asked if there is no password
};

} // namespace aio
