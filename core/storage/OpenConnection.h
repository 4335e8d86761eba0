#pragma once

#include "core/storage/Connection.h"
#include "core/storage/ServerAddress.h"

#include <optional>

namespace aio {

/// Where a database is: on a server, or else a file.
struct DatabasePlace
{
    QString file;
    std::optional<ServerAddress> server{};
    int busyTimeoutMs = 5000; ///< how long a statement waits for another program that writes
};

/// Opens a connection for the calling thread. For a server this may take seconds.
[[nodiscard]] Result<std::unique_ptr<Connection>> openConnection(const DatabasePlace &place);

} // namespace aio
