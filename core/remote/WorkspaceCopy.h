#pragma once

#include "core/base/WorkContext.h"
#include "core/storage/Connection.h"

namespace aio::remote {

struct CopyReport
{
    qint64 rows = 0;
    int tables = 0;

    bool operator==(const CopyReport &) const = default;
};

/// Copies a workspace from its file into an empty database of the same version on a server: all rows of all
/// tables, as one transaction there. What is made of other rows (sums, full-text search) is made again. The
/// files that jobs and candidates were read from stay in the workspace's folder.
///
/// Refuses a target that holds rows. `context` is asked between rows, and told the share that is done.
[[nodiscard]] Result<CopyReport> copyWorkspace(
    Connection &file, Connection &server, const WorkContext &context);

} // namespace aio::remote
