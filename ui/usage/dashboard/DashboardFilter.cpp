#include "ui/usage/dashboard/DashboardFilter.h"

#include "ui/tables/FilterBar.h"
#include "ui/tables/RangeButton.h"
#include "ui/usage/dashboard/CompareButton.h"

#include <QDateTime>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace aio::ui {

namespace {

using usage::UsageBucket;

constexpr qint64 dayMs = 24LL * 3'600'000;
const QString keyBy = QStringLiteral("by=");
const QString keyBucket = QStringLiteral("bucket=");
const QString noComparison = QStringLiteral("compare=no");

/// The longest span that bars of a width are of use for.
qint64 longestFor(UsageBucket bucket)
{
    switch (bucket) {
    case UsageBucket::Hour:
        return 15 * dayMs;
    case UsageBucket::Day:
        return 400 * dayMs;
    case UsageBucket::Week:
        return 6 * 366 * dayMs;
    case UsageBucket::Month:
        break;
    }
    return std::numeric_limits<qint64>::max();
}

} // namespace

DashboardFilter::DashboardFilter(QWidget *parent)
    : QObject(parent)
    , m_calls(new CallsFilter(parent))
    , m_compare(new CompareButton(parent))
{
    bar()->field()->hide(); // words are for single calls
    bar()->addFixed(m_compare);
    connect(m_calls, &CallsFilter::changed, this, &DashboardFilter::changed);
    connect(m_compare, &CompareButton::comparesChanged, this, [this] {
        bar()->arrange();
        Q_EMIT changed();
    });
}

void DashboardFilter::setDimension(usage::UsageDimension dimension)
{
    if (dimension != m_dimension) {
        m_dimension = dimension;
        Q_EMIT changed();
    }
}

quota::TimeSpan DashboardFilter::span() const
{
    const TimeBounds bounds = m_calls->range()->bounds();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 end = bounds.to.value_or(now);
    return {bounds.from.value_or(m_oldest.value_or(end - dayMs)), end};
}

bool DashboardFilter::suits(UsageBucket bucket) const
{
    const quota::TimeSpan whole = span();
    return whole.end - whole.start <= longestFor(bucket);
}

UsageBucket DashboardFilter::bucket() const
{
    return m_bucket && suits(*m_bucket) ? *m_bucket : usage::bucketFor(span());
}

void DashboardFilter::setBucket(UsageBucket bucket)
{
    if (bucket != this->bucket()) {
        m_bucket = bucket;
        Q_EMIT changed();
    }
}

usage::ReportQuestion DashboardFilter::question() const
{
    usage::ReportQuestion question;
    question.filter = m_calls->whole();
    question.zone = m_calls->zone();
    question.bucket = bucket();
    question.seriesBy = m_dimension;
    // Nothing comes before all of it.
    question.compares = m_compare->compares() && question.filter.from.has_value();
    return question;
}

QStringList DashboardFilter::toPlace() const
{
    QStringList place = m_calls->toPlace();
    if (m_dimension != usage::UsageDimension::Provider) {
        place << keyBy + usage::dimensionName(m_dimension);
    }
    if (m_bucket) {
        place << keyBucket + usage::bucketName(*m_bucket);
    }
    if (!m_compare->compares()) {
        place << noComparison;
    }
    return place;
}

void DashboardFilter::fromPlace(const QStringList &place)
{
    m_dimension = usage::UsageDimension::Provider;
    m_bucket.reset();
    for (const QString &part : place) {
        if (part.startsWith(keyBy)) {
            const auto dimension = usage::dimensionFromName(QStringView(part).mid(keyBy.size()));
            m_dimension = dimension.value_or(m_dimension);
        } else if (part.startsWith(keyBucket)) {
            m_bucket = usage::bucketFromName(QStringView(part).mid(keyBucket.size()));
        }
    }
    m_compare->setCompares(!place.contains(noComparison));
    m_calls->fromPlace(place);
}

void DashboardFilter::take(const usage::ReportQuestion &question)
{
    QStringList place;
    const usage::UsageFilter &filter = question.filter;
    if (filter.from) {
        const qint64 to = filter.to.value_or(QDateTime::currentMSecsSinceEpoch());
        place << QStringLiteral("range=%1-%2").arg(*filter.from).arg(to);
    } else {
        place << QStringLiteral("range=%1").arg(int(TimeRange::Preset::Always));
    }
    const auto add = [&place](const QString &key, const QStringList &values) {
        for (const QString &value : values) {
            place << key + u'=' + value;
        }
    };
    add(QStringLiteral("provider"), filter.providers);
    add(QStringLiteral("model"), filter.models);
    for (const ai::AiTask task : filter.tasks) {
        place << QStringLiteral("task=") + ai::taskName(task);
    }
    add(QStringLiteral("plan"), filter.plans);
    add(QStringLiteral("user"), filter.users);
    add(QStringLiteral("status"), filter.statuses);
    if (question.zone != QTimeZone::systemTimeZone()) {
        place << QStringLiteral("zone=") + QString::fromLatin1(question.zone.id());
    }
    place << keyBy + usage::dimensionName(question.seriesBy.value_or(usage::UsageDimension::Provider));
    place << keyBucket + usage::bucketName(question.bucket);
    if (!question.compares) {
        place << noComparison;
    }
    fromPlace(place);
    Q_EMIT changed();
}

void DashboardFilter::retranslate()
{
    m_calls->retranslate();
    m_compare->retranslate();
    bar()->arrange();
}

QStringList narrowedPlace(const QStringList &place, const std::optional<quota::TimeSpan> &span,
    const std::optional<usage::UsageDimension> &dimension, const QString &value)
{
    QStringList narrowed;
    const QString replaced = dimension ? usage::dimensionName(*dimension) + u'=' : QString();
    for (const QString &part : place) {
        const bool isRange = span && part.startsWith(u"range=");
        const bool isValue = dimension && part.startsWith(replaced);
        if (!isRange && !isValue) {
            narrowed << part;
        }
    }
    if (span) {
        narrowed.prepend(QStringLiteral("range=%1-%2").arg(span->start).arg(span->end));
    }
    if (dimension && !value.isEmpty()) {
        narrowed << replaced + value;
    }
    return narrowed;
}

} // namespace aio::ui
