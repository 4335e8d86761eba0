#include "core/documents/resume/PartialDate.h"

namespace aio {

namespace {

/// The number in `text` when it is exactly `digits` ASCII digits; otherwise absent.
std::optional<int> number(QStringView text, qsizetype digits)
{
    if (text.size() != digits) {
        return std::nullopt;
    }
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

QString PartialDate::toString() const
{
    if (isEmpty()) {
        return {};
    }
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month > 0) {
        text += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    }
    if (month > 0 && day > 0) {
        text += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    }
    return text;
}

QDate PartialDate::firstDay() const
{
    return isEmpty() ? QDate() : QDate(year, month > 0 ? month : 1, month > 0 && day > 0 ? day : 1);
}

QDate PartialDate::lastDay() const
{
    if (isEmpty()) {
        return {};
    }
    if (month == 0) {
        return {year, 12, 31};
    }
    return day > 0 ? QDate(year, month, day) : QDate(year, month, QDate(year, month, 1).daysInMonth());
}

std::optional<PartialDate> PartialDate::fromString(QStringView text)
{
    const QList<QStringView> parts = text.split(u'-');
    if (parts.size() > 3) {
        return std::nullopt;
    }
    PartialDate date;
    const auto year = number(parts.at(0), 4);
    if (!year || *year == 0) {
        return std::nullopt;
    }
    date.year = *year;
    if (parts.size() > 1) {
        const auto month = number(parts.at(1), 2);
        if (!month || *month < 1 || *month > 12) {
            return std::nullopt;
        }
        date.month = *month;
    }
    if (parts.size() > 2) {
        const auto day = number(parts.at(2), 2);
        if (!day || !QDate::isValid(date.year, date.month, *day)) {
            return std::nullopt;
        }
        date.day = *day;
    }
    return date;
}

} // namespace aio
