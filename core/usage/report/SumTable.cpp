#include "core/usage/report/SumTable.h"

#include <algorithm>

namespace aio::usage {

namespace {

// How the place of a cell is made: pair, two names and the quarter.
constexpr int quarterBits = 2;
constexpr int nameBits = 28;
constexpr int firstShift = quarterBits + nameBits;
constexpr int pairShift = firstShift + nameBits;
constexpr quint64 nameMask = (quint64(1) << nameBits) - 1;
constexpr quint64 quarterMask = (quint64(1) << quarterBits) - 1;

int nameOf(const NamedKey &key, const std::optional<UsageDimension> &dimension)
{
    return dimension ? key.names.at(std::size_t(*dimension)) : 0;
}

int nameOf(const FigureReader &cell, const std::optional<UsageDimension> &dimension)
{
    return dimension ? cell.name(int(*dimension)) : 0;
}

} // namespace

SumTable::SumTable(QList<SumPair> pairs)
    : m_pairs(std::move(pairs))
{
}

SumFigures &SumTable::at(const SumPair &pair, int first, int second, int quarter)
{
    return m_rows[(quint64(pair.code()) << pairShift) | ((quint64(first) & nameMask) << firstShift)
        | ((quint64(second) & nameMask) << quarterBits) | quint64(pair.hasQuarters() ? quarter : 0)];
}

void SumTable::add(
    const NamedKey &key, int quarter, const UsageFigures &figures, int latencyClass, int firstClass)
{
    for (const SumPair &pair : std::as_const(m_pairs)) {
        SumFigures &sum = at(pair, nameOf(key, pair.first), nameOf(key, pair.second), quarter);
        sum.figures += figures;
        if (latencyClass >= 0) {
            sum.latency.add(latencyClass, figures.attempts);
        }
        if (firstClass >= 0) {
            sum.firstText.add(firstClass, figures.attempts);
        }
    }
}

void SumTable::addEverything(const FigureReader &cell)
{
    for (const SumPair &pair : std::as_const(m_pairs)) {
        cell.addTo(at(pair, nameOf(cell, pair.first), nameOf(cell, pair.second)));
    }
}

void SumTable::add(const SumPair &pair, const FigureReader &cell)
{
    const int second = pair.second ? cell.name(pair.secondPlace()) : 0;
    cell.addTo(at(pair, pair.first ? cell.name(0) : 0, second));
}

void SumTable::pack(SumLevel level, qint64 bucket, QList<PackedSums> &rows) const
{
    std::vector<std::pair<quint64, const SumFigures *>> sums;
    sums.reserve(m_rows.size());
    for (const auto &[place, sum] : m_rows) {
        sums.emplace_back(place, &sum);
    }
    std::sort(sums.begin(), sums.end());
    for (const SumPair &pair : m_pairs) {
        FigurePacker packer;
        const auto code = quint64(pair.code());
        const auto from = std::lower_bound(sums.cbegin(), sums.cend(), code << pairShift,
            [](const auto &sum, quint64 place) { return sum.first < place; });
        for (auto row = from; row != sums.cend() && row->first >> pairShift == code; ++row) {
            const std::array names{int((row->first >> firstShift) & nameMask),
                int((row->first >> quarterBits) & nameMask), int(row->first & quarterMask)};
            const std::size_t unused = pair.first ? 0 : pair.second ? 1 : 2;
            packer.add(std::span(names).subspan(unused, std::size_t(pair.names(level))), *row->second);
        }
        rows.append({level, pair.code(), bucket, packer.bytes()});
    }
}

Result<void> writeSums(Connection &connection, const QList<PackedSums> &rows)
{
    for (const PackedSums &row : rows) {
        if (row.cells.isEmpty()) {
            continue;
        }
        const auto done = connection.execute(
            QStringLiteral("INSERT INTO ai_usage_sum (level, pair, bucket, cells) VALUES (?, ?, ?, ?)"),
            {int(row.level), row.code, row.bucket, row.cells});
        if (!done) {
            return Failure(done.error());
        }
    }
    return {};
}

Result<void> dropSums(
    Connection &connection, SumLevel level, const QList<int> &codes, qint64 first, qint64 end)
{
    for (const int code : codes) {
        const auto done = connection.execute(
            QStringLiteral(
                "DELETE FROM ai_usage_sum WHERE level = ? AND pair = ? AND bucket >= ? AND bucket < ?"),
            {int(level), code, first, end});
        if (!done) {
            return Failure(done.error());
        }
    }
    return {};
}

} // namespace aio::usage
