#include "core/usage/report/ReportSpans.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <limits>

namespace aio::usage {

namespace {

constexpr qint64 secondLengthMs = 1000;

qint64 floorTo(qint64 time, qint64 step)
{
    return time - ((time % step) + step) % step;
}

qint64 offsetAt(qint64 time, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)) * secondLengthMs;
}

quota::TimeSpan hourAt(qint64 time, const QTimeZone &zone)
{
    const qint64 offset = offsetAt(time, zone);
    const qint64 start = floorTo(time + offset, hourMs) - offset;
    // Where the clock is put by half an hour, the hour after is cut at another minute.
    const qint64 end = start + hourMs;
    const qint64 after = offsetAt(end, zone);
    const qint64 cut = floorTo(end + after, hourMs) - after;
    return {start, cut > time ? cut : end};
}

bool isDayStart(qint64 time, const QTimeZone &zone)
{
    return bucketAt(time, UsageBucket::Day, zone).start == time;
}

QDate dateOf(qint64 time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone).date();
}

qint64 startOf(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

} // namespace

quota::TimeSpan toQuarters(const quota::TimeSpan &span)
{
    const qint64 start = quarterOf(span.start);
    return {start, std::max(quarterOf(span.end + quarterMs - 1), start + quarterMs)};
}

quota::TimeSpan bucketAt(qint64 time, UsageBucket bucket, const QTimeZone &zone)
{
    using Kind = quota::QuotaWindow::Kind;
    switch (bucket) {
    case UsageBucket::Hour:
        return hourAt(time, zone);
    case UsageBucket::Day:
        return quota::QuotaWindow{Kind::Day}.at(time, zone);
    case UsageBucket::Week:
        return quota::QuotaWindow{Kind::Week}.at(time, zone);
    case UsageBucket::Month:
        break;
    }
    return quota::QuotaWindow{Kind::Month}.at(time, zone);
}

Result<QList<ReportBucket>> bucketsOf(
    const quota::TimeSpan &span, UsageBucket bucket, const QTimeZone &zone, qint64 now)
{
    QList<ReportBucket> buckets;
    for (qint64 at = span.start; at < span.end;) {
        if (buckets.size() == ReportQuestion::mostBuckets) {
            return failure(ErrorKind::Usage,
                QCoreApplication::translate("Usage", "The period has too many bars of this width."),
                QCoreApplication::translate("Usage", "Choose wider bars or a shorter period."));
        }
        const quota::TimeSpan whole = bucketAt(at, bucket, zone);
        const quota::TimeSpan part{at, std::min(whole.end, span.end)};
        buckets.append({part, whole, part == whole && whole.end <= now});
        at = part.end;
    }
    return buckets;
}

quota::TimeSpan previousOf(const quota::TimeSpan &span, const QTimeZone &zone)
{
    if (!isDayStart(span.start, zone) || !isDayStart(span.end, zone)) {
        return {span.start - (span.end - span.start), span.start};
    }
    const QDate first = dateOf(span.start, zone);
    const QDate last = dateOf(span.end, zone);
    if (first.day() == 1 && last.day() == 1) {
        const int months = (last.year() - first.year()) * 12 + last.month() - first.month();
        return {startOf(first.addMonths(-months), zone), span.start};
    }
    return {startOf(first.addDays(-first.daysTo(last)), zone), span.start};
}

ZoneClock::ZoneClock(const QTimeZone &zone)
    : m_zone(zone)
{
}

ZoneClock::Place ZoneClock::at(qint64 time)
{
    if (!m_known.contains(time)) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
        m_offsetMs = offsetAt(time, m_zone);
        // Zones without changes have no next one; those of the past are as good as none.
        const QTimeZone::OffsetData next =
            m_zone.hasTransitions() ? m_zone.nextTransition(moment) : QTimeZone::OffsetData{};
        m_known = {
            time, next.atUtc.isValid() ? next.atUtc.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max()};
    }
    constexpr qint64 thursday = 3; // the weekday of the first of January 1970
    const qint64 local = time + m_offsetMs;
    const qint64 days = floorTo(local, dayMs) / dayMs;
    constexpr qint64 week = UsageReport::weekDays;
    return {int((((days + thursday) % week) + week) % week), int((local - floorTo(local, dayMs)) / hourMs)};
}

} // namespace aio::usage
