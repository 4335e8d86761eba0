#pragma once

#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "core/usage/alerts/UsageAlert.h"

#include <QFuture>

namespace aio::usage {

/// Notes in the activity log that an alert was reached. True: it is told now; false: it was before, here or
/// in another program of the workspace. Returns at once, from any thread; the future finishes on the database
/// thread.
[[nodiscard]] QFuture<Result<bool>> noteAlert(
    Database &database, const Author &author, const UsageAlert &alert);

/// Notes that a webhook did not take it, or took the test. `problem` is a sentence without address or secret;
/// empty: it was taken.
[[nodiscard]] QFuture<Result<void>> noteDelivery(Database &database, const Author &author,
    const UsageAlert &alert, const QString &host, const QString &problem);

/// Notes that the rules were changed.
[[nodiscard]] QFuture<Result<void>> noteRules(
    Database &database, const Author &author, const AlertRules &before, const AlertRules &after);

} // namespace aio::usage
