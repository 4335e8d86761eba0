#include "core/usage/report/SumRows.h"

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

const QStringList &columnNames()
{
    static const QStringList names{QStringLiteral("attempts"), QStringLiteral("calls"),
        QStringLiteral("errors"), QStringLiteral("requests"), QStringLiteral("input_tokens"),
        QStringLiteral("cached_tokens"), QStringLiteral("cache_write_tokens"),
        QStringLiteral("output_tokens"), QStringLiteral("reasoning_tokens"), QStringLiteral("image_tokens"),
        QStringLiteral("cost_nano"), QStringLiteral("unpriced"), QStringLiteral("estimated"),
        QStringLiteral("fallbacks"), QStringLiteral("retries")};
    return names;
}

int digitOf(const std::optional<UsageDimension> &dimension)
{
    return dimension ? int(*dimension) + 1 : 0;
}

constexpr int groupBits = 7;
constexpr quint64 groupMask = 0x7f;
constexpr quint64 moreFollows = 0x80;

void append(QByteArray &bytes, quint64 number)
{
    while (number > groupMask) {
        bytes.append(char((number & groupMask) | moreFollows));
        number >>= groupBits;
    }
    bytes.append(char(number));
}

bool takeNumber(const QByteArray &bytes, qsizetype &place, quint64 &number)
{
    constexpr int most = 63;
    number = 0;
    for (int shift = 0; shift < most && place < bytes.size(); shift += groupBits) {
        const auto byte = quint64(uchar(bytes.at(place++)));
        number |= (byte & groupMask) << shift;
        if ((byte & moreFollows) == 0) {
            return true;
        }
    }
    return false;
}

} // namespace

int SumPair::code() const
{
    return digitOf(first) * pairBase + digitOf(second);
}

bool SumPair::hasUsers() const
{
    return first == UsageDimension::User || second == UsageDimension::User;
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

const QString &figureColumns()
{
    static const QString columns = columnNames().join(QStringLiteral(", "));
    return columns;
}

const QString &figureSums()
{
    static const QString sums =
        QStringLiteral("sum(") + columnNames().join(QStringLiteral("), sum(")) + QStringLiteral(")");
    return sums;
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

QVariantList valuesOf(const UsageFigures &figures)
{
    QVariantList values;
    values.reserve(figureCount);
    for (const auto member : members) {
        values << figures.*member;
    }
    values << figures.cost.nanoUsd;
    for (const auto member : membersAfterCost) {
        values << figures.*member;
    }
    return values;
}

QByteArray packed(const LatencyHistogram &histogram)
{
    QByteArray bytes;
    for (int i = 0; i < LatencyHistogram::classes; ++i) {
        if (const qint64 count = histogram.counts.at(std::size_t(i)); count > 0) {
            append(bytes, quint64(i));
            append(bytes, quint64(count));
        }
    }
    return bytes;
}

void addPacked(LatencyHistogram &histogram, const QByteArray &bytes)
{
    qsizetype place = 0;
    quint64 index = 0;
    quint64 count = 0;
    while (takeNumber(bytes, place, index) && takeNumber(bytes, place, count)) {
        if (index < LatencyHistogram::classes) {
            histogram.counts.at(std::size_t(index)) += qint64(count);
        }
    }
}

} // namespace aio::usage
