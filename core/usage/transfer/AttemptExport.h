#pragma once

#include "core/base/WorkContext.h"
#include "core/usage/UsageLog.h"
#include "core/usage/transfer/AttemptFile.h"

namespace aio::usage {

/// Writes every attempt that matches, newest first, to a file; how many there were. Page by page, in bounded
/// memory. Stopped or failed it leaves no file, and an older one as it was. Blocks, so call it on a thread of
/// its own; the database must outlive it.
[[nodiscard]] Result<qint64> exportAttempts(UsageLog &log, const UsageFilter &filter, const QString &file,
    AttemptFormat format, const WorkContext &context);

} // namespace aio::usage
