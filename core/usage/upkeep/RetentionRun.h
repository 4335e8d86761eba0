#pragma once

#include "core/base/WorkContext.h"
#include "core/usage/upkeep/RetentionRule.h"

namespace aio::usage {

/// Deletes what a rule does not keep at `now` (UTC ms), in steps that are a transaction of some milliseconds
/// each: whoever writes meanwhile comes in between. How many calls went; if any did, that is in the activity
/// log. Returns at once; the future finishes on the database thread. The database must outlive it.
[[nodiscard]] QFuture<Result<qint64>> retainUsage(Database &database, const Author &author,
    const RetentionRule &rule, qint64 now, const WorkContext &context = {});

} // namespace aio::usage
