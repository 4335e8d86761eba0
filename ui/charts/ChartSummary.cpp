#include "ui/charts/ChartSummary.h"

#include "ui/charts/ChartNumbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr qsizetype mostRows = 9; ///< of series in the read-out
constexpr qsizetype mostShares = 4; ///< that a summary names

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::ChartSummary)
};

std::optional<double> valueAt(const ChartValues &values, int index)
{
    return index >= 0 && index < values.size() ? values.at(index) : std::nullopt;
}

QList<ChartReadoutText::Row> seriesRows(const ChartData &data, int bucket, const QSet<QString> &hidden)
{
    QList<ChartReadoutText::Row> rows;
    for (const ChartSeries &one : data.series) {
        if (!hidden.contains(one.key) && one.at(bucket)) {
            const bool isLine = data.shape == ChartData::Shape::Lines;
            rows.append({one.color, isLine ? one.dash : ChartDash::Solid, one.name,
                chartValueText(data.unit, one.at(bucket)), false, isLine});
        }
    }
    std::reverse(rows.begin(), rows.end());
    if (rows.size() > mostRows) {
        const qsizetype left = rows.size() - mostRows + 1;
        rows.resize(mostRows - 1);
        rows.append({-1, ChartDash::Solid, Text::tr("%Ln more", nullptr, int(left)), {}});
    }
    return rows;
}

void addForecast(ChartReadoutText &readout, const ChartData &data, int bucket)
{
    const auto middle = valueAt(data.forecast.middle, bucket);
    if (!middle) {
        return;
    }
    QString value = chartValueText(data.unit, middle);
    const auto low = valueAt(data.forecast.low, bucket);
    const auto high = valueAt(data.forecast.high, bucket);
    if (low && high) {
        value +=
            QStringLiteral(" (%1 – %2)").arg(chartValueText(data.unit, low), chartValueText(data.unit, high));
    }
    readout.rows.append({-1, ChartDash::Dashed, Text::tr("Forecast"), value});
}

QString sharesText(const ChartData &data, const QSet<QString> &hidden, double sum)
{
    QList<const ChartSeries *> shown;
    for (const ChartSeries &one : data.series) {
        if (!hidden.contains(one.key)) {
            shown << &one;
        }
    }
    std::stable_sort(shown.begin(), shown.end(),
        [](const ChartSeries *one, const ChartSeries *other) { return one->sum() > other->sum(); });
    QStringList shares;
    for (const ChartSeries *one : shown.first(std::min(shown.size(), mostShares))) {
        shares << QStringLiteral("%1 %2").arg(one->name, chartValueText(ChartUnit::Share, one->sum() / sum));
    }
    return shares.join(QStringLiteral(", "));
}

QString linesText(const ChartData &data, const QSet<QString> &hidden)
{
    QStringList texts;
    for (const ChartSeries &one : data.series) {
        std::optional<double> least;
        std::optional<double> most;
        for (const std::optional<double> &value : one.values) {
            if (value) {
                least = std::min(least.value_or(*value), *value);
                most = std::max(most.value_or(*value), *value);
            }
        }
        if (most && !hidden.contains(one.key)) {
            texts << Text::tr("%1: %2 to %3")
                         .arg(one.name, chartValueText(data.unit, least), chartValueText(data.unit, most));
        }
    }
    return texts.join(QStringLiteral("; ")) + u'.';
}

QString stackText(const ChartData &data, const QSet<QString> &hidden)
{
    int peak = 0;
    for (int i = 1; i < data.buckets.size(); ++i) {
        if (data.total(i, hidden).value_or(0) > data.total(peak, hidden).value_or(0)) {
            peak = i;
        }
    }
    const double sum = data.sum(hidden);
    QString text = Text::tr("%1 in all, highest %2 with %3.")
                       .arg(chartValueText(data.unit, sum), bucketText(data.buckets.at(peak), data.zone),
                           chartValueText(data.unit, data.total(peak, hidden)));
    if (data.series.size() > 1 && sum > 0) {
        text += u' ' + sharesText(data, hidden, sum) + u'.';
    }
    return text;
}

} // namespace

QString ChartReadoutText::toText() const
{
    QStringList parts;
    for (const Row &row : rows) {
        parts << (row.value.isEmpty() ? row.name : QStringLiteral("%1 %2").arg(row.name, row.value));
    }
    QString text = title + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    return note.isEmpty() ? text : text + QStringLiteral(". ") + note;
}

ChartReadoutText chartReadout(const ChartData &data, int bucket, const QSet<QString> &hidden)
{
    ChartReadoutText readout;
    if (bucket < 0 || bucket >= data.buckets.size()) {
        return readout;
    }
    readout.title = bucketText(data.buckets.at(bucket), data.zone);
    readout.rows = seriesRows(data, bucket, hidden);
    if (data.shape == ChartData::Shape::Stacked && readout.rows.size() > 1) {
        readout.rows.append({-1, ChartDash::Solid, Text::tr("Total"),
            chartValueText(data.unit, data.total(bucket, hidden)), true});
    }
    const auto before = hidden.contains(previousKey) ? std::nullopt : valueAt(data.previous, bucket);
    if (before) {
        readout.rows.append(
            {-1, ChartDash::Solid, data.previousName, chartValueText(data.unit, before), false, true});
    }
    addForecast(readout, data, bucket);
    if (data.budget) {
        readout.rows.append({-1, ChartDash::Dotted, data.budgetName, {}}); // which names the amount
    }
    QStringList notes;
    for (const ChartMark &mark : data.marks) {
        if (mark.bucket == bucket && !mark.detail.isEmpty()) {
            notes << mark.detail;
        }
    }
    if (data.buckets.at(bucket).incomplete && valueAt(data.forecast.middle, bucket) == std::nullopt) {
        notes << Text::tr("Not complete");
    }
    readout.note = notes.join(QStringLiteral(". "));
    return readout;
}

QString chartSummary(const ChartData &data, const QSet<QString> &hidden)
{
    if (data.isEmpty()) {
        return Text::tr("Nothing to show");
    }
    QString text = Text::tr("From %1 to %2.")
                       .arg(bucketText(data.buckets.constFirst(), data.zone),
                           bucketText(data.buckets.constLast(), data.zone));
    text +=
        u' ' + (data.shape == ChartData::Shape::Stacked ? stackText(data, hidden) : linesText(data, hidden));
    if (!data.marks.isEmpty()) {
        text += u' ' + Text::tr("%Ln marks", nullptr, int(data.marks.size())) + u'.';
    }
    return text;
}

} // namespace aio::ui
