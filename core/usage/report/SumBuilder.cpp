#include "core/usage/report/SumBuilder.h"

#include "core/usage/DayIndex.h"
#include "core/usage/UsageRollup.h"

#include <algorithm>
#include <limits>
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

SumBuilder::SumBuilder(Connection &connection)
    : m_connection(connection)
    , m_names(connection)
{
}

Result<void> SumBuilder::steps(qint64 now, int most)
{
    for (int i = 0; i < most; ++i) {
        const Result<bool> more = step(now);
        if (!more) {
            return Failure(more.error());
        }
        if (!*more) {
            break;
        }
    }
    return {};
}

Result<bool> SumBuilder::stepsUntil(qint64 now, const QDeadlineTimer &deadline)
{
    Result<bool> more = true;
    do {
        more = step(now);
    } while (more && *more && !deadline.hasExpired());
    return more;
}

Result<bool> SumBuilder::step(qint64 now)
{
    // Nothing is locked to find that there is nothing to do.
    const auto idle = m_connection.first(
        QStringLiteral("SELECT closed_until, (SELECT count(*) FROM ai_usage_stale) FROM ai_usage_state "
                       "WHERE id = 1"),
        {},
        [now](const SqlRow &row) { return row.integer(0) >= hourOf(now - lagMs) && row.integer(1) == 0; });
    if (!idle) {
        return Failure(idle.error());
    }
    if (idle->value_or(true)) {
        return false;
    }
    Result<bool> done =
        m_connection.inWriteTransaction([this, now](Connection &) { return stepWithin(now); });
    if (!done) {
        m_names.forget();
    }
    return done;
}

Result<bool> SumBuilder::stepWithin(qint64 now)
{
    const Result<qint64> until = readClosedUntil(m_connection);
    if (!until) {
        return Failure(until.error());
    }
    const Result<bool> refreshed = refreshStale(*until);
    if (!refreshed || *refreshed) {
        return refreshed;
    }
    State state{*until, hourOf(now - lagMs)};
    if (state.closedUntil == 0) {
        const Result<qint64> first = nextDayWithRows(std::numeric_limits<int>::min());
        if (!first) {
            return Failure(first.error());
        }
        state.closedUntil =
            std::min(*first == std::numeric_limits<int>::max() ? state.target : *first * dayMs, state.target);
    }
    return state.closedUntil < state.target ? closeNext(state) : Result<bool>(false);
}

// The first day from `day` on that has quarters; the largest number: there is none.
Result<qint64> SumBuilder::nextDayWithRows(qint64 day)
{
    const auto next = m_connection.first(
        QStringLiteral("SELECT coalesce((SELECT min(day) FROM ai_usage_quarter WHERE day >= ?), ?)"),
        {day, std::numeric_limits<int>::max()}, [](const SqlRow &row) { return row.integer(0); });
    return next ? Result<qint64>(next->value_or(std::numeric_limits<int>::max())) : Failure(next.error());
}

Result<bool> SumBuilder::closeNext(const State &state)
{
    const qint64 from = state.closedUntil;
    const qint64 day = dayOf(from);
    const qint64 month = bucketNumber(SumLevel::Month, from);
    const qint64 monthEnd = bucketStart(SumLevel::Month, month + 1);
    const Result<qint64> next = nextDayWithRows(day);
    if (!next) {
        return Failure(next.error());
    }
    qint64 end = std::min({state.target, monthEnd, *next * dayMs});
    if (*next == day) {
        end = std::min(state.target, (day + 1) * dayMs);
        Result<void> summed = sumHours(day, {from, end});
        summed = summed && end == (day + 1) * dayMs ? sumDay(day) : summed;
        if (!summed) {
            return Failure(summed.error());
        }
    }
    if (end == monthEnd) {
        if (Result<void> summed = sumMonth(month); !summed) {
            return Failure(summed.error());
        }
    }
    const Result<void> set = setClosedUntil(end);
    return set ? Result<bool>(true) : Failure(set.error());
}

// All stale hours of one day, its day and its month.
Result<bool> SumBuilder::refreshStale(qint64 closedUntil)
{
    const auto hours =
        m_connection.list(QStringLiteral("SELECT hour FROM ai_usage_stale ORDER BY hour LIMIT 24"), {},
            [](const SqlRow &row) { return row.integer(0); });
    if (!hours) {
        return Failure(hours.error());
    }
    if (hours->isEmpty()) {
        return false;
    }
    const qint64 day = dayOf(hours->constFirst());
    const qint64 month = bucketNumber(SumLevel::Month, hours->constFirst());
    const qint64 dayEnd = (day + 1) * dayMs;
    quota::TimeSpan changed{hours->constFirst(), hours->constFirst() + hourMs};
    for (const qint64 hour : *hours) {
        changed.end = hour < dayEnd ? hour + hourMs : changed.end;
    }
    Result<void> done = dropSums(m_connection, SumLevel::Hour, changed.start / hourMs, changed.end / hourMs);
    done = done ? sumHours(day, {changed.start, std::min(changed.end, closedUntil)}) : done;
    if (done && dayEnd <= closedUntil) {
        done = dropSums(m_connection, SumLevel::Day, day, day + 1);
        done = done ? sumDay(day) : done;
    }
    if (done && bucketStart(SumLevel::Month, month + 1) <= closedUntil) {
        done = dropSums(m_connection, SumLevel::Month, month, month + 1);
        done = done ? sumMonth(month) : done;
    }
    if (!done) {
        return Failure(done.error());
    }
    const auto cleared =
        m_connection.execute(QStringLiteral("DELETE FROM ai_usage_stale WHERE hour >= ? AND hour < ?"),
            {changed.start, changed.end});
    return cleared ? Result<bool>(true) : Failure(cleared.error());
}

// Of the quarters, hours of one day.
Result<void> SumBuilder::sumHours(qint64 day, const quota::TimeSpan &hours)
{
    const auto quarterIn = [day](qint64 time) { return (time - day * dayMs) / quarterMs; };
    const auto read =
        m_connection.list(selectQuarters, {day, quarterIn(hours.start), quarterIn(hours.end)}, quarterRowOf);
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
        Result<void> written = sum.pairs.write(m_connection, SumLevel::Hour, hour);
        written = written
            ? writeSums(m_connection, SumLevel::Hour, everythingCode, hour, sum.everything.bytes())
            : written;
        if (!written) {
            return written;
        }
    }
    return {};
}

// Of the sums of its hours.
Result<void> SumBuilder::sumDay(qint64 day)
{
    const qint64 first = day * dayHours;
    for (const SumPair &pair : pairsByHour(true)) {
        if (Result<void> summed =
                sumPair(pair, SumLevel::Hour, {first, first + dayHours}, SumLevel::Day, day);
            !summed) {
            return summed;
        }
    }
    SumTable others(pairsByHour(false));
    const Result<void> read = forEachSums(m_connection, SumLevel::Hour, everythingCode, first,
        first + dayHours, [&others](qint64, const QByteArray &cells) {
            FigureReader reader(cells, everythingNames);
            while (reader.next()) {
                others.addEverything(reader);
            }
        });
    const Result<void> written = read ? others.write(m_connection, SumLevel::Day, day) : read;
    const auto index = written ? dayIndex(m_connection, m_names, day) : Failure(written.error());
    return index ? writeSums(m_connection, SumLevel::Day, DayIndex::code, day, *index)
                 : Failure(index.error());
}

// Of the sums of its days, and everything of its hours.
Result<void> SumBuilder::sumMonth(qint64 month)
{
    const qint64 firstDay = dayOf(bucketStart(SumLevel::Month, month));
    const qint64 endDay = dayOf(bucketStart(SumLevel::Month, month + 1));
    for (const SumPair &pair : SumPair::all()) {
        if (Result<void> summed = sumPair(pair, SumLevel::Day, {firstDay, endDay}, SumLevel::Month, month);
            !summed) {
            return summed;
        }
    }
    MonthCells everything;
    const Result<void> read = forEachSums(m_connection, SumLevel::Hour, everythingCode, firstDay * dayHours,
        endDay * dayHours, [&everything](qint64, const QByteArray &cells) {
            FigureReader reader(cells, everythingNames);
            while (reader.next()) {
                everything.add(reader);
            }
        });
    return read ? writeSums(m_connection, SumLevel::Month, everythingCode, month, everything.bytes()) : read;
}

// One pair at a time: a month of users would be many figures at once.
Result<void> SumBuilder::sumPair(
    const SumPair &pair, SumLevel from, const quota::TimeSpan &buckets, SumLevel level, qint64 bucket)
{
    SumTable table({pair});
    const Result<void> read = forEachSums(
        m_connection, from, pair.code(), buckets.start, buckets.end, [&](qint64, const QByteArray &cells) {
            FigureReader reader(cells, pair.names(from));
            while (reader.next()) {
                table.add(pair, reader);
            }
        });
    return read ? table.write(m_connection, level, bucket) : read;
}

Result<void> SumBuilder::setClosedUntil(qint64 until)
{
    const auto done = m_connection.execute(
        QStringLiteral("UPDATE ai_usage_state SET closed_until = ? WHERE id = 1"), {until});
    return done ? Result<void>() : Failure(done.error());
}

} // namespace aio::usage
