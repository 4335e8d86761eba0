#include "ui/tables/TimeRange.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace aio::ui {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("aio::ui::TimeRange", text);
}

// Where midnight does not exist, the day begins with the first moment after it.
qint64 startOf(QDate day, const QDateTime &now)
{
    return day.startOfDay(now.timeZone()).toMSecsSinceEpoch();
}

QString dayText(QDate day)
{
    //: Day, month and year in the syntax of QDate::toString(), such as "18 Nov 2026".
    return QLocale().toString(day, said(QT_TRANSLATE_NOOP("aio::ui::TimeRange", "d MMM yyyy")));
}

QString clockText(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

QString timeSpanText(qint64 from, qint64 to, const QTimeZone &zone)
{
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(from, zone);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(to, zone);
    const QString dash = QStringLiteral(" – ");
    if (begin.date() == end.date()) {
        return dayText(begin.date()) + u' ' + clockText(begin.time()) + dash + clockText(end.time());
    }
    const bool wholeDays = begin.time() == QTime(0, 0) && end.time() == QTime(0, 0);
    if (wholeDays) {
        const QDate last = end.date().addDays(-1);
        return last == begin.date() ? dayText(last) : dayText(begin.date()) + dash + dayText(last);
    }
    return dayText(begin.date()) + u' ' + clockText(begin.time()) + dash + dayText(end.date()) + u' '
        + clockText(end.time());
}

QString TimeRange::title(const QTimeZone &zone) const
{
    switch (preset) {
    case Preset::Today:
        return said(QT_TRANSLATE_NOOP("aio::ui::TimeRange", "Today"));
    case Preset::Last7Days:
        return said(QT_TRANSLATE_NOOP("aio::ui::TimeRange", "Last 7 days"));
    case Preset::Last30Days:
        return said(QT_TRANSLATE_NOOP("aio::ui::TimeRange", "Last 30 days"));
    case Preset::MonthToDate:
        return said(QT_TRANSLATE_NOOP("aio::ui::TimeRange", "This month"));
    case Preset::LastMonth:
        return said(QT_TRANSLATE_NOOP("aio::ui::TimeRange", "Last month"));
    case Preset::Last90Days:
        return said(QT_TRANSLATE_NOOP("aio::ui::TimeRange", "Last 90 days"));
    case Preset::YearToDate:
        return said(QT_TRANSLATE_NOOP("aio::ui::TimeRange", "This year"));
    case Preset::Last12Months:
        return said(QT_TRANSLATE_NOOP("aio::ui::TimeRange", "Last 12 months"));
    case Preset::Always:
        return said(QT_TRANSLATE_NOOP("aio::ui::TimeRange", "All time"));
    case Preset::Custom:
        break;
    }
    return timeSpanText(from, to, zone);
}

TimeBounds boundsOf(const TimeRange &range, const QDateTime &now)
{
    const QDate today = now.date();
    const QDate month(today.year(), today.month(), 1);
    switch (range.preset) {
    case TimeRange::Preset::Today:
        return {startOf(today, now), std::nullopt};
    case TimeRange::Preset::Last7Days:
        return {startOf(today.addDays(-6), now), std::nullopt};
    case TimeRange::Preset::Last30Days:
        return {startOf(today.addDays(-29), now), std::nullopt};
    case TimeRange::Preset::MonthToDate:
        return {startOf(month, now), std::nullopt};
    case TimeRange::Preset::LastMonth:
        return {startOf(month.addMonths(-1), now), startOf(month, now)};
    case TimeRange::Preset::Last90Days:
        return {startOf(today.addDays(-89), now), std::nullopt};
    case TimeRange::Preset::YearToDate:
        return {startOf(QDate(today.year(), 1, 1), now), std::nullopt};
    case TimeRange::Preset::Last12Months:
        return {startOf(month.addMonths(-11), now), std::nullopt};
    case TimeRange::Preset::Always:
        return {};
    case TimeRange::Preset::Custom:
        break;
    }
    return {range.from, range.to};
}

const QList<TimeRange::Preset> &timePresets()
{
    using enum TimeRange::Preset;
    static const QList<TimeRange::Preset> presets{
        Today, Last7Days, Last30Days, Last90Days, MonthToDate, LastMonth, YearToDate, Last12Months, Always};
    return presets;
}

} // namespace aio::ui
