#pragma once

#include "core/usage/LoggedCalls.h"
#include "core/usage/Repricing.h"

#include <QFuture>
#include <QStringList>

namespace aio::usage {

/// Where a logged call would have gone, and at what price.
struct ReplayTarget
{
    enum class Kind
    {
        Priced, ///< there, at `target.price`; without a price it is unpriced
        AsBilled, ///< the scenario leaves it alone
        Nowhere, ///< nothing would have answered it
    };

    Kind kind = Kind::AsBilled;
    PriceTarget target{};
};

/// A scenario. Runs on the database thread, once for every call.
using ReplayChoice = std::function<ReplayTarget(const LoggedCall &)>;

/// The calls of one task on one plan, as they were and as they would have been.
struct ReplayRow
{
    QString task; ///< name
    QString plan;
    qint64 attempts = 0;
    ai::Money logged{}; ///< as billed, of those whose cost is known
    qint64 loggedUnpriced = 0; ///< those whose cost is not known
    RepricedTarget replayed; ///< `unpriced` counts what has no price there, which is not free
    qint64 nowhere = 0; ///< attempts that nothing would have answered; part of `replayed.unpriced`
    QStringList models; ///< that they would have gone to, the most used first

    bool operator==(const ReplayRow &) const = default;
};

/// A period of the log under another model, other prices or another routing.
struct Replay
{
    QList<ReplayRow> rows; ///< the dearest first, as billed
    ReplayRow total; ///< of all rows, to the nano-dollar

    bool operator==(const Replay &) const = default;
};

/// Holds the tokens of every logged attempt against a scenario, without any call: each is priced by itself
/// with catalog::costOf(), so tiers, cached tokens and the rounding of bills are those of real calls. Which
/// attempts count, and how long periods are read: see forEachLoggedCall(). Leave `withTests` of the filter
/// false to keep credential tests out.
[[nodiscard]] QFuture<Result<Replay>> replay(
    Database &database, const UsageFilter &filter, const ReplayChoice &choice);

} // namespace aio::usage
