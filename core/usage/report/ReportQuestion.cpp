#include "core/usage/report/ReportQuestion.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace aio::usage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

constexpr std::array buckets{UsageBucket::Hour, UsageBucket::Day, UsageBucket::Week, UsageBucket::Month};

const QString keyFrom = QStringLiteral("from");
const QString keyTo = QStringLiteral("to");
const QString keyZone = QStringLiteral("tz");
const QString keyBucket = QStringLiteral("bucket");
const QString keyBy = QStringLiteral("by");
const QString keyCompare = QStringLiteral("compare");

QString timeText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<qint64> timeOf(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? std::optional(time.toMSecsSinceEpoch())
                                                              : std::nullopt;
}

QStringList *namesOf(UsageFilter &filter, UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::Provider:
        return &filter.providers;
    case UsageDimension::Model:
        return &filter.models;
    case UsageDimension::Plan:
        return &filter.plans;
    case UsageDimension::User:
        return &filter.users;
    case UsageDimension::Status:
        return &filter.statuses;
    case UsageDimension::Task:
        break;
    }
    return nullptr;
}

// Percent signs and what separates pairs must not be read as such.
QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, "/:@,"));
}

bool takeName(ReportQuestion &question, UsageDimension dimension, const QString &value)
{
    if (dimension == UsageDimension::Task) {
        const auto task = ai::taskFromName(value);
        if (task) {
            question.filter.tasks << *task;
        }
        return task.has_value();
    }
    if (dimension == UsageDimension::Status && value != u"ok" && value != u"error"
        && !ai::aiErrorKindFromName(value)) {
        return false;
    }
    *namesOf(question.filter, dimension) << value;
    return !value.isEmpty();
}

bool takeTime(std::optional<qint64> &time, const QString &value)
{
    time = timeOf(value);
    return time.has_value();
}

bool take(ReportQuestion &question, const QString &key, const QString &value)
{
    if (key == keyFrom) {
        return takeTime(question.filter.from, value);
    }
    if (key == keyTo) {
        return takeTime(question.filter.to, value);
    }
    if (key == keyZone) {
        question.zone = QTimeZone(value.toUtf8());
        return question.zone.isValid();
    }
    if (key == keyBucket) {
        const auto bucket = bucketFromName(value);
        question.bucket = bucket.value_or(question.bucket);
        return bucket.has_value();
    }
    if (key == keyBy) {
        question.seriesBy = dimensionFromName(value);
        return question.seriesBy.has_value();
    }
    if (key == keyCompare) {
        question.compares = value == u"yes";
        return question.compares || value == u"no";
    }
    const auto dimension = dimensionFromName(key);
    return dimension && takeName(question, *dimension, value);
}

} // namespace

QString dimensionName(UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::Provider:
        return QStringLiteral("provider");
    case UsageDimension::Model:
        return QStringLiteral("model");
    case UsageDimension::Task:
        return QStringLiteral("task");
    case UsageDimension::Plan:
        return QStringLiteral("plan");
    case UsageDimension::User:
        return QStringLiteral("user");
    case UsageDimension::Status:
        break;
    }
    return QStringLiteral("status");
}

std::optional<UsageDimension> dimensionFromName(QStringView name)
{
    const auto &all = usageDimensions();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [name](UsageDimension each) { return dimensionName(each) == name; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QString dimensionTitle(UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::Provider:
        return Text::tr("Provider");
    case UsageDimension::Model:
        return Text::tr("Model");
    case UsageDimension::Task:
        return Text::tr("Task");
    case UsageDimension::Plan:
        return Text::tr("Plan");
    case UsageDimension::User:
        return Text::tr("User");
    case UsageDimension::Status:
        break;
    }
    return Text::tr("Status");
}

QString bucketName(UsageBucket bucket)
{
    switch (bucket) {
    case UsageBucket::Hour:
        return QStringLiteral("hour");
    case UsageBucket::Day:
        return QStringLiteral("day");
    case UsageBucket::Week:
        return QStringLiteral("week");
    case UsageBucket::Month:
        break;
    }
    return QStringLiteral("month");
}

std::optional<UsageBucket> bucketFromName(QStringView name)
{
    const auto found = std::find_if(
        buckets.begin(), buckets.end(), [name](UsageBucket each) { return bucketName(each) == name; });
    return found == buckets.end() ? std::nullopt : std::optional(*found);
}

QString ReportQuestion::toText() const
{
    QStringList pairs;
    const auto add = [&pairs](
                         const QString &key, const QString &value) { pairs << key + u'=' + encoded(value); };
    if (filter.from) {
        add(keyFrom, timeText(*filter.from));
    }
    if (filter.to) {
        add(keyTo, timeText(*filter.to));
    }
    add(keyZone, QString::fromUtf8(zone.id()));
    add(keyBucket, bucketName(bucket));
    if (seriesBy) {
        add(keyBy, dimensionName(*seriesBy));
    }
    add(keyCompare, compares ? QStringLiteral("yes") : QStringLiteral("no"));
    UsageFilter names = filter;
    for (const UsageDimension dimension : usageDimensions()) {
        QStringList values;
        if (const QStringList *const list = namesOf(names, dimension)) {
            values = *list;
        } else {
            for (const ai::AiTask task : filter.tasks) {
                values << ai::taskName(task);
            }
        }
        for (const QString &value : std::as_const(values)) {
            add(dimensionName(dimension), value);
        }
    }
    return pairs.join(u'&');
}

Result<ReportQuestion> ReportQuestion::fromText(const QString &text)
{
    ReportQuestion question;
    const auto pairs = QUrlQuery(text).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : pairs) {
        if (!take(question, key, value)) {
            return failure(ErrorKind::BadInput, Text::tr("This filter cannot be read: %1=%2").arg(key, value),
                Text::tr("Copy the whole text of the filter again."));
        }
    }
    const UsageFilter &filter = question.filter;
    if (filter.from && filter.to && *filter.from >= *filter.to) {
        return failure(ErrorKind::BadInput, Text::tr("This filter ends before it starts."),
            Text::tr("Give a start that is earlier than the end."));
    }
    return question;
}

UsageBucket bucketFor(const quota::TimeSpan &span)
{
    constexpr qint64 dayMs = 24LL * 3'600'000;
    constexpr std::array<std::pair<qint64, UsageBucket>, 3> longest{std::pair{3 * dayMs, UsageBucket::Hour},
        std::pair{93 * dayMs, UsageBucket::Day}, std::pair{370 * dayMs, UsageBucket::Week}};
    const auto fits = std::find_if(longest.begin(), longest.end(),
        [&span](const auto &each) { return span.end - span.start < each.first; });
    return fits == longest.end() ? UsageBucket::Month : fits->second;
}

} // namespace aio::usage
