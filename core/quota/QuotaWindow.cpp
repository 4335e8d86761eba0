#include "core/quota/QuotaWindow.h"

#include <QCoreApplication>
#include <QDateTime>

namespace aio::quota {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 hoursADay = 24;

const QString rollingPrefix = QStringLiteral("rolling-");

QDate firstDay(QDate day, QuotaWindow::Kind kind)
{
    switch (kind) {
    case QuotaWindow::Kind::Week:
        return day.addDays(1 - day.dayOfWeek());
    case QuotaWindow::Kind::Month:
        return {day.year(), day.month(), 1};
    default:
        return day;
    }
}

QDate dayAfter(QDate first, QuotaWindow::Kind kind)
{
    switch (kind) {
    case QuotaWindow::Kind::Week:
        return first.addDays(7);
    case QuotaWindow::Kind::Month:
        return first.addMonths(1);
    default:
        return first.addDays(1);
    }
}

} // namespace

TimeSpan QuotaWindow::at(qint64 time, const QTimeZone &zone) const
{
    if (kind == Kind::Rolling) {
        const qint64 end = (time / hourMs + 1) * hourMs;
        return {end - days * hoursADay * hourMs, end};
    }
    if (kind == Kind::Minute) {
        const qint64 start = time / minuteMs * minuteMs;
        return {start, start + minuteMs};
    }
    const QDate first = firstDay(QDateTime::fromMSecsSinceEpoch(time, zone).date(), kind);
    // startOfDay() knows days that begin at one o'clock, and of two midnights it takes the first.
    return {first.startOfDay(zone).toMSecsSinceEpoch(),
        dayAfter(first, kind).startOfDay(zone).toMSecsSinceEpoch()};
}

QString QuotaWindow::toText() const
{
    switch (kind) {
    case Kind::Minute:
        return QStringLiteral("minute");
    case Kind::Day:
        return QStringLiteral("day");
    case Kind::Week:
        return QStringLiteral("week");
    case Kind::Month:
        return QStringLiteral("month");
    case Kind::Rolling:
        break;
    }
    return rollingPrefix + QString::number(days) + u'd';
}

std::optional<QuotaWindow> QuotaWindow::fromText(QStringView text)
{
    for (const Kind kind : {Kind::Minute, Kind::Day, Kind::Week, Kind::Month}) {
        if (text == QuotaWindow{kind, 30}.toText()) {
            return QuotaWindow{kind, 30};
        }
    }
    if (!text.startsWith(rollingPrefix) || !text.endsWith(u'd')) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int days = text.mid(rollingPrefix.size()).chopped(1).toInt(&isNumber);
    if (!isNumber || days < 1 || days > maxRollingDays) {
        return std::nullopt;
    }
    return QuotaWindow{Kind::Rolling, days};
}

QString QuotaWindow::title() const
{
    switch (kind) {
    case Kind::Minute:
        return QCoreApplication::translate("Quota", "a minute");
    case Kind::Day:
        return QCoreApplication::translate("Quota", "a day");
    case Kind::Week:
        return QCoreApplication::translate("Quota", "a week");
    case Kind::Month:
        return QCoreApplication::translate("Quota", "a month");
    case Kind::Rolling:
        break;
    }
    return QCoreApplication::translate("Quota", "in %n day(s)", nullptr, days);
}

} // namespace aio::quota
