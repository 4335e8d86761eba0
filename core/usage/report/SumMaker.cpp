#include "core/usage/report/SumMaker.h"

#include "core/usage/DayIndex.h"
#include "core/usage/UsageRollup.h"

#include <algorithm>
#include <map>
#include <set>

namespace aio::usage {

namespace {

constexpr int dayHours = 24;

// A row of the quarters as it is read here.
struct QuarterRow
{
    qint64 key = 0;
    int quarter = 0;
    int latencyClass = 0;
    int firstClass = 0;
    UsageFigures figures;
};

const QString selectQuarters = QStringLiteral(
    "SELECT key_id, quarter, latency_class, first_class, attempts, calls, requests, input_tokens, "
    "cached_tokens, cache_write_tokens, output_tokens, reasoning_tokens, image_tokens, cost_nano, unpriced, "
    "estimated, fallbacks, retries FROM ai_usage_quarter WHERE day = ? AND quarter >= ? AND quarter < ? "
    "ORDER BY key_id, quarter");

QuarterRow quarterRowOf(const SqlRow &row)
{
    QuarterRow read{row.integer(0), row.number(1), row.number(2), row.number(3), {}};
    UsageFigures &figures = read.figures;
    int column = 4;
    for (const auto member : {&UsageFigures::attempts, &UsageFigures::calls, &UsageFigures::requests,
             &UsageFigures::input, &UsageFigures::cachedInput, &UsageFigures::cacheWrite,
             &UsageFigures::output, &UsageFigures::reasoning, &UsageFigures::imageInput}) {
        figures.*member = row.integer(column++);
    }
    figures.cost = {row.integer(column++)};
    for (const auto member : {&UsageFigures::unpriced, &UsageFigures::estimated, &UsageFigures::fallbacks,
             &UsageFigures::retries}) {
        figures.*member = row.integer(column++);
    }
    return read;
}

// Pairs that are added up from their own sums of narrower buckets, and those that are not kept by the hour.
QList<SumPair> pairsByHour(bool kept)
{
    QList<SumPair> pairs;
    for (const SumPair &pair : SumPair::all()) {
        if (pair.isKeptByHour() == kept) {
            pairs << pair;
        }
    }
    return pairs;
}

// The cells of an hour with everything: those of one key and quarter, which follow one another, are one.
class HourCells
{
public:
    void add(const NamedKey &key, const QuarterRow &row, const UsageFigures &figures)
    {
        if (m_last != std::pair(row.key, row.quarter)) {
            flush();
            m_last = {row.key, row.quarter};
            std::copy(key.names.begin(), key.names.end(), m_names.begin());
            m_names.back() = row.quarter % int(hourMs / quarterMs);
        }
        m_sum.figures += figures;
        if (row.latencyClass >= 0) {
            m_sum.latency.add(row.latencyClass, figures.attempts);
        }
        if (row.firstClass >= 0) {
            m_sum.firstText.add(row.firstClass, figures.attempts);
        }
    }

    const QByteArray &bytes()
    {
        flush();
        return m_packer.bytes();
    }

private:
    void flush()
    {
        if (!m_sum.figures.isEmpty()) {
            m_packer.add(m_names, m_sum);
            m_sum = {};
        }
    }

    FigurePacker m_packer;
    SumFigures m_sum;
    std::pair<qint64, int> m_last{-1, -1};
    std::array<int, everythingNames> m_names{};
};

// The sums of one hour on their way to the table.
struct HourSums
{
    SumTable pairs{pairsByHour(true)};
    HourCells everything;
};

// Everything of a month, by names alone.
class MonthCells
{
public:
    void add(const FigureReader &cell)
    {
        std::array<int, everythingNames> names{};
        for (int i = 0; i < quarterPlace; ++i) {
            names.at(std::size_t(i)) = cell.name(i);
        }
        cell.addTo(m_sums[names]);
    }

    [[nodiscard]] QByteArray bytes() const
    {
        FigurePacker packer;
        for (const auto &[names, sum] : m_sums) {
            packer.add(names, sum);
        }
        return packer.bytes();
    }

private:
    std::map<std::array<int, everythingNames>, SumFigures> m_sums;
};

} // namespace

Result<QByteArray> dayIndex(Connection &connection, UsageNameBook &names, qint64 day)
{
    DayIndex index;
    std::set<std::pair<qint64, int>> places;
    const Result<void> read = connection.forEach(
        QStringLiteral("SELECT key_id, quarter FROM ai_usage_quarter WHERE day = ? GROUP BY key_id, quarter"),
        {day}, [&places](const SqlRow &row) { places.emplace(row.integer(0), row.number(1)); });
    if (!read) {
        return Failure(read.error());
    }
    for (const auto &[id, quarter] : places) {
        const auto key = names.key(id);
        if (!key) {
            return Failure(key.error());
        }
        for (std::size_t dimension = 0; dimension < (*key)->names.size(); ++dimension) {
            index.add(int(dimension), (*key)->names.at(dimension), quarter);
        }
    }
    return index.bytes();
}

SumMaker::SumMaker(Connection &connection, UsageNameBook &names)
    : m_connection(connection)
    , m_names(names)
{
}

Result<MadeSums> SumMaker::make(const SumState &state)
{
    switch (state.step) {
    case hoursStep:
        return hours(state.work);
    case dayStep:
        return day(dayOf(state.work.start));
    default:
        return month(bucketNumber(SumLevel::Month, state.work.start), state.step - monthStep);
    }
}

SumState SumMaker::after(const SumState &state, const Due &due)
{
    const qint64 reach = state.notedUntil();
    const qint64 dayEnd = (dayOf(state.work.start) + 1) * dayMs;
    const qint64 month = bucketNumber(SumLevel::Month, state.work.start);
    const bool endsMonth = due.month && bucketStart(SumLevel::Month, month + 1) <= reach;
    SumState next = state;
    ++next.number;
    ++next.step;
    if (next.step == dayStep && (dayEnd > reach || !due.day)) {
        ++next.step;
    }
    if (next.step >= monthStep && (!endsMonth || next.step - monthStep > SumPair::all().size())) {
        next.closedUntil = reach;
        next.work = {};
        next.step = hoursStep;
    }
    return next;
}

// Hours of one day, or many without any quarters.
Result<MadeSums> SumMaker::hours(const quota::TimeSpan &span)
{
    MadeSums made{SumLevel::Hour, {everythingCode}, span.start / hourMs, span.end / hourMs, {}};
    for (const SumPair &pair : pairsByHour(true)) {
        made.codes << pair.code();
    }
    const qint64 day = dayOf(span.start);
    const auto quarterIn = [day](qint64 time) { return (time - day * dayMs) / quarterMs; };
    const auto read =
        m_connection.list(selectQuarters, {day, quarterIn(span.start), quarterIn(span.end)}, quarterRowOf);
    if (!read) {
        return Failure(read.error());
    }
    std::map<qint64, HourSums> sums;
    for (const QuarterRow &row : *read) {
        const auto key = m_names.key(row.key);
        if (!key) {
            return Failure(key.error());
        }
        if ((*key)->isTest) {
            continue;
        }
        UsageFigures figures = row.figures;
        figures.errors = (*key)->isOk ? 0 : figures.attempts;
        HourSums &hour = sums[day * dayHours + row.quarter / int(hourMs / quarterMs)];
        hour.pairs.add(
            **key, row.quarter % int(hourMs / quarterMs), figures, row.latencyClass, row.firstClass);
        hour.everything.add(**key, row, figures);
    }
    for (auto &[hour, sum] : sums) {
        sum.pairs.pack(SumLevel::Hour, hour, made.rows);
        made.rows.append({SumLevel::Hour, everythingCode, hour, sum.everything.bytes()});
    }
    return made;
}

// Of the sums of its hours.
Result<MadeSums> SumMaker::day(qint64 day)
{
    MadeSums made{SumLevel::Day, {DayIndex::code}, day, day + 1, {}};
    for (const SumPair &pair : SumPair::all()) {
        made.codes << pair.code();
    }
    const quota::TimeSpan hours{day * dayHours, (day + 1) * dayHours};
    for (const SumPair &pair : pairsByHour(true)) {
        if (Result<void> summed =
                sumPair(pair, SumLevel::Hour, hours, {SumLevel::Day, 0, day, {}}, made.rows);
            !summed) {
            return Failure(summed.error());
        }
    }
    SumTable others(pairsByHour(false));
    const Result<void> read = forEachSums(m_connection, SumLevel::Hour, everythingCode, hours.start,
        hours.end, [&others](qint64, const QByteArray &cells) {
            FigureReader reader(cells, everythingNames);
            while (reader.next()) {
                others.addEverything(reader);
            }
        });
    const auto index = read ? dayIndex(m_connection, m_names, day) : Failure(read.error());
    if (!index) {
        return Failure(index.error());
    }
    others.pack(SumLevel::Day, day, made.rows);
    made.rows.append({SumLevel::Day, DayIndex::code, day, *index});
    return made;
}

// One pair of a month, of the sums of its days; the last part is everything.
Result<MadeSums> SumMaker::month(qint64 month, qsizetype part)
{
    const bool isLast = part >= SumPair::all().size();
    const int code = isLast ? everythingCode : SumPair::all().at(part).code();
    MadeSums made{SumLevel::Month, {code}, month, month + 1, {}};
    const quota::TimeSpan days{
        dayOf(bucketStart(SumLevel::Month, month)), dayOf(bucketStart(SumLevel::Month, month + 1))};
    const Result<void> summed = isLast
        ? everythingOf(month, made.rows)
        : sumPair(SumPair::all().at(part), SumLevel::Day, days, {SumLevel::Month, 0, month, {}}, made.rows);
    return summed ? Result<MadeSums>(made) : Failure(summed.error());
}

// Of the sums of its hours.
Result<void> SumMaker::everythingOf(qint64 month, QList<PackedSums> &rows)
{
    const qint64 first = bucketStart(SumLevel::Month, month) / hourMs;
    const qint64 end = bucketStart(SumLevel::Month, month + 1) / hourMs;
    MonthCells everything;
    Result<void> read = forEachSums(m_connection, SumLevel::Hour, everythingCode, first, end,
        [&everything](qint64, const QByteArray &cells) {
            FigureReader reader(cells, everythingNames);
            while (reader.next()) {
                everything.add(reader);
            }
        });
    rows.append({SumLevel::Month, everythingCode, month, everything.bytes()});
    return read;
}

// One pair at a time: a month of users would be many figures at once.
Result<void> SumMaker::sumPair(const SumPair &pair, SumLevel from, const quota::TimeSpan &buckets,
    const PackedSums &place, QList<PackedSums> &rows)
{
    SumTable table({pair});
    Result<void> read = forEachSums(
        m_connection, from, pair.code(), buckets.start, buckets.end, [&](qint64, const QByteArray &cells) {
            FigureReader reader(cells, pair.names(from));
            while (reader.next()) {
                table.add(pair, reader);
            }
        });
    table.pack(place.level, place.bucket, rows);
    return read;
}

} // namespace aio::usage
