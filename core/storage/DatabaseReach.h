#pragma once

#include "core/base/Error.h"

#include <optional>

namespace aio {

/// How a database on a server can be reached; see DatabaseOptions::waitsForServer.
struct DatabaseReach
{
    std::optional<Error> problem{}; ///< why it is out of reach; nothing: it is not
    int waiting = 0; ///< writes that are done when it is back

    bool operator==(const DatabaseReach &) const = default;
    [[nodiscard]] bool isAway() const { return problem.has_value(); }
};

} // namespace aio
