#include "core/usage/SumRows.h"

#include "core/usage/UsageRollup.h"

#include <QDateTime>

namespace aio::usage {

namespace {

constexpr int monthsAYear = 12;
constexpr int epochYear = 1970;
constexpr int pairBase = 8;

constexpr std::array members{&UsageFigures::attempts, &UsageFigures::calls, &UsageFigures::errors,
    &UsageFigures::requests, &UsageFigures::input, &UsageFigures::cachedInput, &UsageFigures::cacheWrite,
    &UsageFigures::output, &UsageFigures::reasoning, &UsageFigures::imageInput};
constexpr std::array membersAfterCost{
    &UsageFigures::unpriced, &UsageFigures::estimated, &UsageFigures::fallbacks, &UsageFigures::retries};

int digitOf(const std::optional<UsageDimension> &dimension)
{
    return dimension ? int(*dimension) + 1 : 0;
}

} // namespace

int SumPair::code() const
{
    return digitOf(first) * pairBase + digitOf(second);
}

bool SumPair::isKeptByHour() const
{
    return !first;
}

SumPair SumPair::of(const std::optional<UsageDimension> &one, const std::optional<UsageDimension> &other)
{
    if (one == other || digitOf(one) < digitOf(other)) {
        return one == other ? SumPair{{}, one} : SumPair{one, other};
    }
    return {other, one};
}

const QList<SumPair> &SumPair::all()
{
    static const QList<SumPair> pairs = [] {
        QList<SumPair> made{{}};
        for (const UsageDimension second : usageDimensions()) {
            made << SumPair{{}, second};
            for (const UsageDimension first : usageDimensions()) {
                if (int(first) < int(second)) {
                    made << SumPair{first, second};
                }
            }
        }
        return made;
    }();
    return pairs;
}

qint64 bucketNumber(SumLevel level, qint64 time)
{
    switch (level) {
    case SumLevel::Hour:
        return hourOf(time) / hourMs;
    case SumLevel::Day:
        return dayOf(time);
    case SumLevel::Month:
        break;
    }
    const QDate day = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date();
    return qint64(day.year() - epochYear) * monthsAYear + day.month() - 1;
}

qint64 bucketStart(SumLevel level, qint64 number)
{
    switch (level) {
    case SumLevel::Hour:
        return number * hourMs;
    case SumLevel::Day:
        return number * dayMs;
    case SumLevel::Month:
        break;
    }
    const qint64 month = ((number % monthsAYear) + monthsAYear) % monthsAYear;
    const QDate first(int((number - month) / monthsAYear) + epochYear, int(month) + 1, 1);
    return first.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

Result<void> forEachSums(
    Connection &connection, SumLevel level, int code, qint64 first, qint64 end, const TakeSums &take)
{
    return connection.forEach(
        QStringLiteral("SELECT bucket, cells FROM ai_usage_sum WHERE level = ? AND pair = ? "
                       "AND bucket >= ? AND bucket < ? ORDER BY bucket"),
        {int(level), code, first, end}, [&take](const SqlRow &row) { take(row.integer(0), row.bytes(1)); });
}

UsageFigures figuresOf(const SqlRow &row, int firstColumn)
{
    UsageFigures figures;
    int column = firstColumn;
    for (const auto member : members) {
        figures.*member = row.integer(column++);
    }
    figures.cost = {row.integer(column++)};
    for (const auto member : membersAfterCost) {
        figures.*member = row.integer(column++);
    }
    return figures;
}

} // namespace aio::usage
