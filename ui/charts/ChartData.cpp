#include "ui/charts/ChartData.h"

#include <algorithm>

namespace aio::ui {

namespace {

/// A budget far above what is spent would flatten the chart to a line on the ground.
constexpr double budgetWithin = 3;

void raise(double &highest, const std::optional<double> &value)
{
    highest = std::max(highest, value.value_or(0));
}

std::optional<double> valueAt(const ChartValues &values, int index)
{
    return index >= 0 && index < values.size() ? values.at(index) : std::nullopt;
}

} // namespace

std::optional<double> ChartSeries::at(int bucket) const
{
    return valueAt(values, bucket);
}

double ChartSeries::sum() const
{
    double sum = 0;
    for (const std::optional<double> &value : values) {
        sum += value.value_or(0);
    }
    return sum;
}

int ChartForecast::begin() const
{
    const auto first = std::find_if(
        middle.cbegin(), middle.cend(), [](const std::optional<double> &value) { return value.has_value(); });
    return first == middle.cend() ? -1 : int(first - middle.cbegin());
}

bool ChartData::isEmpty() const
{
    const auto isKnown = [](const std::optional<double> &value) { return value && *value != 0; };
    return buckets.isEmpty() || std::none_of(series.cbegin(), series.cend(), [&](const ChartSeries &one) {
        return std::any_of(one.values.cbegin(), one.values.cend(), isKnown);
    });
}

std::optional<double> ChartData::total(int bucket, const QSet<QString> &hidden) const
{
    std::optional<double> total;
    for (const ChartSeries &one : series) {
        const auto value = hidden.contains(one.key) ? std::nullopt : one.at(bucket);
        if (value) {
            total = total.value_or(0) + *value;
        }
    }
    return total;
}

double ChartData::sum(const QSet<QString> &hidden) const
{
    double sum = 0;
    for (const ChartSeries &one : series) {
        sum += hidden.contains(one.key) ? 0 : one.sum();
    }
    return sum;
}

double ChartData::highest(int first, int last, const QSet<QString> &hidden) const
{
    double highest = 0;
    for (int i = first; i <= last; ++i) {
        if (shape == Shape::Stacked) {
            raise(highest, total(i, hidden));
        } else {
            for (const ChartSeries &one : series) {
                raise(highest, hidden.contains(one.key) ? std::nullopt : one.at(i));
            }
        }
        raise(highest, hidden.contains(previousKey) ? std::nullopt : valueAt(previous, i));
        raise(highest, valueAt(forecast.high, i));
        raise(highest, valueAt(forecast.middle, i));
    }
    if (budget && *budget <= budgetWithin * highest) {
        highest = std::max(highest, *budget);
    }
    return highest;
}

bool ChartData::hasShapeOf(const ChartData &other) const
{
    return shape == other.shape && unit == other.unit && buckets.size() == other.buckets.size()
        && forecast.middle.size() == other.forecast.middle.size()
        && forecast.begin() == other.forecast.begin() && budget.has_value() == other.budget.has_value()
        && previous.size() == other.previous.size()
        && std::equal(series.cbegin(), series.cend(), other.series.cbegin(), other.series.cend(),
            [](const ChartSeries &one, const ChartSeries &two) {
                return one.key == two.key && one.color == two.color && one.dash == two.dash;
            });
}

} // namespace aio::ui
