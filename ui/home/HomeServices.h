#pragma once

#include "core/usage/report/UsageReport.h"
#include "ui/providers/page/ProvidersServices.h"
#include "ui/quotas/QuotaRow.h"

namespace aio {
class JobStore;
class TaskList;
} // namespace aio

namespace aio::ui {

class ProviderModel;

/// Limits as they stand, and the zone that their windows are cut in.
struct QuotaFacts
{
    QList<QuotaRow> rows;
    QTimeZone zone = QTimeZone::utc();

    bool operator==(const QuotaFacts &) const = default;
};

/// What Home works with. Everything outlives it; functions are called on the GUI thread and answer at once.
struct HomeServices
{
    JobStore &jobs;
    TaskList &tasks;
    const ProvidersServices &providers;
    ProviderModel &engines; ///< shared with the rest of the window
    QString user; ///< the account that calls are counted under
    QString plan; ///< that calls of this window are on
    std::function<QFuture<Result<QuotaFacts>>()> quotas{}; ///< empty: no card for them
    std::function<QFuture<Result<usage::UsageReport>>()>
        spend{}; ///< of spendQuestion(), read anew; empty: nothing is spent
};

} // namespace aio::ui
