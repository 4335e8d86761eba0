#include "ui/usage/dashboard/ReportText.h"

#include "ui/charts/ChartNumbers.h"
#include "ui/usage/calls/CallText.h"

#include <QCoreApplication>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::Dashboard)
};

constexpr double msInUs = 1000;

QString nobody(usage::UsageDimension dimension)
{
    switch (dimension) {
    case usage::UsageDimension::User:
        return Text::tr("No user");
    case usage::UsageDimension::Plan:
        return Text::tr("No plan");
    case usage::UsageDimension::Model:
        return Text::tr("No model");
    default:
        break;
    }
    return Text::tr("None");
}

} // namespace

QString dimensionValueText(usage::UsageDimension dimension, const QString &name)
{
    if (name.isEmpty()) {
        return nobody(dimension);
    }
    switch (dimension) {
    case usage::UsageDimension::Task: {
        const auto task = ai::taskFromName(name);
        return task ? ai::taskTitle(*task) : name;
    }
    case usage::UsageDimension::Plan:
        return ai::planTitle(name);
    case usage::UsageDimension::Status: {
        const auto kind = ai::aiErrorKindFromName(name);
        return kind || name == u"ok" ? callStatusText(kind) : name;
    }
    case usage::UsageDimension::Provider:
    case usage::UsageDimension::Model:
    case usage::UsageDimension::User:
        break;
    }
    return name;
}

QString costByText(usage::UsageBucket bucket)
{
    switch (bucket) {
    case usage::UsageBucket::Hour:
        return Text::tr("Cost by hour");
    case usage::UsageBucket::Day:
        return Text::tr("Cost by day");
    case usage::UsageBucket::Week:
        return Text::tr("Cost by week");
    case usage::UsageBucket::Month:
        break;
    }
    return Text::tr("Cost by month");
}

QList<ChartBucket> chartBuckets(const usage::UsageReport &report)
{
    QList<ChartBucket> buckets;
    buckets.reserve(report.buckets.size());
    for (const usage::ReportBucket &bucket : report.buckets) {
        buckets.append({bucket.whole.start, bucket.whole.end, !bucket.complete});
    }
    return buckets;
}

QString costText(ai::Money money)
{
    return chartValueText(ChartUnit::Money, chartMoney(money));
}

QString measuredTimeText(const std::optional<qint64> &microseconds)
{
    return chartValueText(ChartUnit::Milliseconds,
        microseconds ? std::optional<double>(double(*microseconds) / msInUs) : std::nullopt);
}

} // namespace aio::ui
