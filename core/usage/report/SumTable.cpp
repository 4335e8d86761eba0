#include "core/usage/report/SumTable.h"

#include <algorithm>

namespace aio::usage {

namespace {

constexpr int nameBits = 28;
constexpr quint64 nameMask = (quint64(1) << nameBits) - 1;

int nameOf(const NamedKey &key, const std::optional<UsageDimension> &dimension)
{
    return dimension ? key.names.at(std::size_t(*dimension)) : 0;
}

const QString &insertSql()
{
    constexpr int others = 6; // the key and two histograms, less the first question mark
    static const QString sql =
        QStringLiteral("INSERT INTO ai_usage_sum (level, pair, bucket, first_name, second_name, %1, latency, "
                       "first_text) VALUES (?%2)")
            .arg(figureColumns(), QStringLiteral(", ?").repeated(figureCount + others));
    return sql;
}

QVariant blobOf(const LatencyHistogram &histogram)
{
    const QByteArray bytes = packed(histogram);
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

} // namespace

SumTable::SumTable(bool withUsers)
{
    for (const SumPair &pair : SumPair::all()) {
        if (withUsers || !pair.hasUsers()) {
            m_pairs << pair;
        }
    }
}

quint64 SumTable::placeOf(int pair, int first, int second)
{
    return (quint64(pair) << (2 * nameBits)) | ((quint64(first) & nameMask) << nameBits)
        | (quint64(second) & nameMask);
}

void SumTable::add(const NamedKey &key, const UsageFigures &figures, int latencyClass, int firstClass)
{
    const auto addTo = [&figures](LatencyHistogram &histogram, int index) {
        if (index >= 0 && index < LatencyHistogram::classes) {
            histogram.counts.at(std::size_t(index)) += figures.attempts;
        }
    };
    for (const SumPair &pair : std::as_const(m_pairs)) {
        Row &row = m_rows[placeOf(pair.code(), nameOf(key, pair.first), nameOf(key, pair.second))];
        row.figures += figures;
        addTo(row.latency, latencyClass);
        addTo(row.firstText, firstClass);
    }
}

void SumTable::add(int pair, int first, int second, const MeasuredFigures &measured)
{
    Row &row = m_rows[placeOf(pair, first, second)];
    row.figures += measured.figures;
    row.latency += measured.latency;
    row.firstText += measured.firstText;
}

Result<void> SumTable::write(Connection &connection, SumLevel level, qint64 bucket) const
{
    // In the order of the table, which is then as small as it can be.
    QList<quint64> places;
    places.reserve(qsizetype(m_rows.size()));
    for (const auto &[place, row] : m_rows) {
        places << place;
    }
    std::sort(places.begin(), places.end());
    for (const quint64 place : std::as_const(places)) {
        const Row &row = m_rows.at(place);
        QVariantList values{int(level), int(place >> (2 * nameBits)), bucket,
            int((place >> nameBits) & nameMask), int(place & nameMask)};
        values << valuesOf(row.figures);
        values << blobOf(row.latency) << blobOf(row.firstText);
        if (const auto done = connection.execute(insertSql(), values); !done) {
            return Failure(done.error());
        }
    }
    return {};
}

Result<void> dropSums(Connection &connection, SumLevel level, qint64 bucket)
{
    for (const SumPair &pair : SumPair::all()) {
        const auto done = connection.execute(
            QStringLiteral("DELETE FROM ai_usage_sum WHERE level = ? AND pair = ? AND bucket = ?"),
            {int(level), pair.code(), bucket});
        if (!done) {
            return Failure(done.error());
        }
    }
    return {};
}

} // namespace aio::usage
