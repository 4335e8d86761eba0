#include "core/usage/replay/Replay.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace aio::usage {

namespace {

class ReplaySums
{
public:
    void add(const LoggedCall &call, const ReplayTarget &target)
    {
        Cell &cell = m_cells[{call.task, call.plan}];
        cell.row.task = call.task;
        cell.row.plan = call.plan;
        addTo(cell.row, call, target);
        addTo(m_total, call, target);
        const QString model = target.kind == ReplayTarget::Kind::AsBilled ? call.model : target.target.model;
        if (target.kind != ReplayTarget::Kind::Nowhere && !model.isEmpty()) {
            ++cell.models[model];
        }
    }

    [[nodiscard]] Replay take()
    {
        Replay replay;
        for (Cell &cell : m_cells) {
            cell.row.models = byUse(cell.models);
            replay.rows << cell.row;
        }
        std::sort(replay.rows.begin(), replay.rows.end(), [](const ReplayRow &one, const ReplayRow &other) {
            return std::tuple(other.logged, other.attempts, one.task, one.plan)
                < std::tuple(one.logged, one.attempts, other.task, other.plan);
        });
        replay.total = m_total;
        return replay;
    }

private:
    struct Cell
    {
        ReplayRow row;
        QHash<QString, qint64> models;
    };

    static void addTo(ReplayRow &row, const LoggedCall &call, const ReplayTarget &target)
    {
        ++row.attempts;
        if (call.cost) {
            addCost(row.logged, *call.cost);
        } else {
            ++row.loggedUnpriced;
        }
        switch (target.kind) {
        case ReplayTarget::Kind::AsBilled: {
            catalog::Cost cost;
            cost.amount = call.cost;
            cost.source = call.cost ? catalog::CostSource::Computed : catalog::CostSource::Unpriced;
            row.replayed.add(cost, call.cost);
            return;
        }
        case ReplayTarget::Kind::Nowhere:
            ++row.nowhere;
            row.replayed.add(catalog::Cost(), call.cost);
            return;
        case ReplayTarget::Kind::Priced:
            break;
        }
        // The row has calls of several targets: what a target says of itself is not the row's.
        if (target.target.contextTokens && call.usage.total() > *target.target.contextTokens) {
            ++row.replayed.tooLong;
        }
        row.replayed.add(catalog::costOf(call.usage, target.target.price), call.cost);
    }

    static QStringList byUse(const QHash<QString, qint64> &uses)
    {
        QStringList models = uses.keys();
        std::sort(models.begin(), models.end(), [&uses](const QString &one, const QString &other) {
            return std::tuple(uses.value(other), one) < std::tuple(uses.value(one), other);
        });
        return models;
    }

    QHash<std::pair<QString, QString>, Cell> m_cells;
    ReplayRow m_total;
};

} // namespace

QFuture<Result<Replay>> replay(Database &database, const UsageFilter &filter, const ReplayChoice &choice)
{
    const auto sums = std::make_shared<ReplaySums>();
    return forEachLoggedCall(database, filter, Repricer::attemptsAtOnce,
        [sums, choice](const LoggedCall &call) { sums->add(call, choice(call)); })
        .then(QtFuture::Launch::Sync, [sums](const Result<void> &read) -> Result<Replay> {
            return read ? Result<Replay>(sums->take()) : Failure(read.error());
        });
}

} // namespace aio::usage
