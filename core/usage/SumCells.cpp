#include "core/usage/SumCells.h"

#include "core/usage/UsageRollup.h"

#include <algorithm>

namespace aio::usage {

namespace {

QStringList namesIn(const UsageFilter &filter, UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::Provider:
        return filter.providers;
    case UsageDimension::Model:
        return filter.models;
    case UsageDimension::Plan:
        return filter.plans;
    case UsageDimension::User:
        return filter.users;
    case UsageDimension::Status:
        return filter.statuses;
    case UsageDimension::Task:
        break;
    }
    QStringList tasks;
    for (const ai::AiTask task : filter.tasks) {
        tasks << ai::taskName(task);
    }
    return tasks;
}

} // namespace

SumCells::Places SumCells::Places::in(const SumPair &pair, SumLevel level)
{
    Places places;
    if (pair.first) {
        places.names.at(std::size_t(*pair.first)) = 0;
    }
    if (pair.second) {
        places.names.at(std::size_t(*pair.second)) = pair.secondPlace();
    }
    places.quarter = level == SumLevel::Hour && pair.hasQuarters() ? pair.names(level) - 1 : -1;
    return places;
}

SumCells::Places SumCells::Places::inEverything()
{
    return {{0, 1, 2, 3, 4, 5}, quarterPlace};
}

qint64 SumCells::Cell::quarterStart() const
{
    const int quarter = places.quarter < 0 ? piece.fromQuarter : figures.name(places.quarter);
    return bucketStart(piece.level, bucket) + (piece.level == SumLevel::Hour ? quarter * quarterMs : 0);
}

SumCells::SumCells(Connection &connection, qint64 until)
    : m_connection(connection)
    , m_until(until)
{
}

void SumCells::keepOnly(UsageDimension dimension, IsWanted isWanted)
{
    m_filters.append({dimension, std::move(isWanted), {}});
}

void SumCells::keepOnly(const UsageFilter &filter)
{
    for (const UsageDimension dimension : usageDimensions()) {
        const QStringList names = namesIn(filter, dimension);
        if (names.isEmpty()) {
            continue;
        }
        // "error" stands for every kind: of all names there are, only those are a kind's.
        const bool anyError = dimension == UsageDimension::Status && names.contains(QStringLiteral("error"));
        keepOnly(dimension, [names, anyError](const QString &name) {
            return names.contains(name) || (anyError && ai::aiErrorKindFromName(name));
        });
    }
}

Result<void> SumCells::readNames()
{
    int most = 0;
    Result<void> read = m_connection.forEach(
        QStringLiteral("SELECT id, name FROM ai_usage_name"), {}, [&](const SqlRow &row) {
            m_names.insert(row.number(0), row.text(1));
            most = std::max(most, row.number(0));
        });
    for (Filter &filter : m_filters) {
        filter.numbers.resize(std::size_t(most) + 1);
        for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
            filter.numbers.at(std::size_t(name.key())) = filter.isWanted(*name);
        }
    }
    return read;
}

// The rows of two dimensions that tell all that is asked; nothing: it takes those of all dimensions.
std::optional<SumPair> SumCells::pairFor(const Dimension &by) const
{
    QList<UsageDimension> asked;
    if (by) {
        asked << *by;
    }
    for (const Filter &filter : m_filters) {
        if (!asked.contains(filter.dimension)) {
            asked << filter.dimension;
        }
    }
    if (m_tellsAll || asked.size() > 2) {
        return std::nullopt;
    }
    return SumPair::of(asked.isEmpty() ? Dimension() : asked.constFirst(),
        asked.isEmpty() ? Dimension() : asked.constLast());
}

SumPlan SumCells::planFor(const Dimension &by) const
{
    return {pairFor(by) ? QList{SumLevel::Month, SumLevel::Day, SumLevel::Hour}
                        : QList{SumLevel::Month, SumLevel::Hour},
        m_until};
}

Result<void> SumCells::forEach(const Dimension &by, const SumPlan &plan, const TakeCell &take)
{
    return forEach(by, plan, false, take);
}

Result<void> SumCells::forEachQuarter(const Dimension &by, const SumPlan &plan, const TakeCell &take)
{
    return forEach(by, plan, true, take);
}

Result<void> SumCells::forEach(
    const Dimension &by, const SumPlan &plan, bool inQuarters, const TakeCell &take)
{
    const std::optional<SumPair> asked = pairFor(by);
    const SumPair pair = asked.value_or(SumPair());
    std::array<QList<SumPiece>, 3> ofPair;
    std::array<QList<SumPiece>, 3> ofEverything;
    for (const SumPiece &piece : plan.pieces()) {
        const bool isKept = piece.level != SumLevel::Hour
            || (pair.isKeptByHour() && (pair.hasQuarters() || (piece.isWhole() && !inQuarters)));
        (asked && isKept ? ofPair : ofEverything).at(std::size_t(piece.level)) << piece;
    }
    Result<void> done;
    for (const SumLevel level : {SumLevel::Hour, SumLevel::Day, SumLevel::Month}) {
        done = done ? forEachOf({pair.code(), pair.names(level), level, Places::in(pair, level)},
                   ofPair.at(std::size_t(level)), take)
                    : done;
        done = done ? forEachOf({everythingCode, everythingNames, level, Places::inEverything()},
                   ofEverything.at(std::size_t(level)), take)
                    : done;
    }
    return done;
}

// Buckets that follow one another are read at once, whatever they are for.
Result<void> SumCells::forEachOf(const Source &source, const QList<SumPiece> &pieces, const TakeCell &take)
{
    std::multimap<qint64, const SumPiece *> byBucket;
    for (const SumPiece &piece : pieces) {
        for (qint64 bucket = piece.first; bucket < piece.end; ++bucket) {
            byBucket.emplace(bucket, &piece);
        }
    }
    for (auto from = byBucket.cbegin(); from != byBucket.cend();) {
        qint64 end = from->first + 1;
        auto next = from;
        while (next != byBucket.cend() && next->first <= end) {
            end = std::max(end, next->first + 1);
            ++next;
        }
        if (Result<void> read = forEachIn(source, from->first, end, byBucket, take); !read) {
            return read;
        }
        from = next;
    }
    return {};
}

Result<void> SumCells::forEachIn(const Source &source, qint64 first, qint64 end,
    const std::multimap<qint64, const SumPiece *> &pieces, const TakeCell &take)
{
    const int quarterAt = source.places.quarter;
    return forEachSums(
        m_connection, source.level, source.code, first, end, [&](qint64 bucket, const QByteArray &cells) {
            const auto [from, to] = pieces.equal_range(bucket);
            for (auto each = from; each != to; ++each) {
                const SumPiece &piece = *each->second;
                FigureReader figures(cells, source.names);
                while (figures.next()) {
                    const int quarter = quarterAt < 0 ? piece.fromQuarter : figures.name(quarterAt);
                    if (quarter >= piece.fromQuarter && quarter < piece.toQuarter
                        && passes(figures, source.places)) {
                        take({figures, source.places, piece, bucket});
                    }
                }
            }
        });
}

bool SumCells::passes(const FigureReader &figures, const Places &places) const
{
    return std::all_of(m_filters.cbegin(), m_filters.cend(), [&](const Filter &filter) {
        const auto number = std::size_t(figures.name(places.of(filter.dimension)));
        return number < filter.numbers.size() && filter.numbers[number];
    });
}

} // namespace aio::usage
