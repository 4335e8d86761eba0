#pragma once

#include "core/base/WorkContext.h"
#include "core/catalog/ModelCatalog.h"
#include "core/storage/Database.h"
#include "core/usage/billing/Reconciliation.h"

namespace aio::usage {

struct ReconcileRequest
{
    QString provider; ///< id
    QDate first{}; ///< invalid: since the first day that a bill is of
    QDate last{}; ///< invalid: up to the last
    catalog::ModelCatalog catalog{}; ///< with the workspace's prices: for calls that had none
};

/// Holds a provider's bills against the log, day by day (UTC, as providers cut them) and model by model.
/// Where bills overlap, a day is taken from the one that was imported last. Days that no bill is of are left
/// out. Credential tests are part of it, since they are billed. Goes by the figures, so it needs no rows that
/// retention deleted; only what unpriced calls would have cost does. Blocks, so call it on a thread of its
/// own.
[[nodiscard]] Result<Reconciliation> reconcile(
    Database &database, const ReconcileRequest &request, const WorkContext &context);

} // namespace aio::usage
