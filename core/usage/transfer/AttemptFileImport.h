#pragma once

#include "core/base/WorkContext.h"
#include "core/storage/Database.h"
#include "core/usage/transfer/AttemptFile.h"

namespace aio::usage {

/// What an import found.
struct ImportedAttempts
{
    qint64 read = 0; ///< attempts in the file
    qint64 added = 0; ///< of them, those that were not in the log
    qint64 tooOld = 0; ///< left out: retention deleted their time, so the figures may hold them already

    bool operator==(const ImportedAttempts &) const = default;
    [[nodiscard]] qint64 known() const { return read - added - tooOld; }
};

/// Adds the attempts of a file to the log, with their figures, as exportAttempts() wrote them. Those that are
/// there already change nothing, so an import that was stopped or failed can be repeated; what it had added
/// by then is kept. BadInput names the first line that cannot be read. `device`: the writer of attempts that
/// name none. Blocks, so call it on a thread of its own.
[[nodiscard]] Result<ImportedAttempts> importAttempts(Database &database, const QString &device,
    const QString &file, AttemptFormat format, const WorkContext &context);

} // namespace aio::usage
