#include "ui/charts/ChartNumbers.h"

#include "core/ai/Money.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cmath>

namespace aio::ui {

namespace {

constexpr double dollar = 1e9;
constexpr double second = 1000;
constexpr double minute = 60 * second;
constexpr double thousand = 1e3;
constexpr double million = 1e6;
constexpr double billion = 1e9;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int mostDigits = 9;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::ChartNumbers)
};

QString withUnit(double value, int digits, const QString &unit)
{
    return QLocale().toString(value, 'f', digits) + QChar::Nbsp + unit;
}

/// As many digits after the point as a step takes to be seen: 0.25 takes two.
int digitsOf(double step)
{
    int digits = 0;
    double rest = step;
    while (digits < mostDigits && rest > 0 && std::abs(rest - std::round(rest)) > 1e-6 * rest) {
        rest *= 10;
        ++digits;
    }
    return digits;
}

QString moneyOf(double nano)
{
    const double dollars = nano / dollar;
    const double size = std::abs(dollars);
    int digits = 2;
    while (size > 0 && digits < mostDigits && size * std::pow(10, digits) < 10) {
        ++digits;
    }
    return QLocale().toCurrencyString(dollars, QStringLiteral("$"), digits);
}

QString durationOf(double ms)
{
    if (ms < second) {
        return withUnit(ms, 0, QStringLiteral("ms"));
    }
    if (ms < minute) {
        return withUnit(ms / second, 1, QStringLiteral("s"));
    }
    return withUnit(std::floor(ms / minute), 0, QStringLiteral("min")) + u' '
        + withUnit(std::floor(std::fmod(ms, minute) / second), 0, QStringLiteral("s"));
}

/// "12k", "61.8 M" and the like; small numbers as they are, to the digits of `step`.
QString compact(double value, double step)
{
    const double size = std::abs(value);
    const auto shortened = [step](double part, double by) {
        return QLocale().toString(part, 'f', step > 0 ? std::min(2, digitsOf(step / by)) : 1);
    };
    if (size >= billion) {
        return shortened(value / billion, billion) + QChar::Nbsp + u'G';
    }
    if (size >= million) {
        return shortened(value / million, million) + QChar::Nbsp + u'M';
    }
    if (size >= 10 * thousand) {
        return shortened(value / thousand, thousand) + QChar::Nbsp + u'k';
    }
    return QLocale().toString(value, 'f', step > 0 ? digitsOf(step) : 0);
}

/// What an axis counts in.
double factorOf(ChartUnit unit, double highest)
{
    switch (unit) {
    case ChartUnit::Money:
        return dollar;
    case ChartUnit::Share:
        return 0.01;
    case ChartUnit::Milliseconds:
        return highest >= 2 * minute ? minute : highest >= second ? second : 1;
    case ChartUnit::Count:
        break;
    }
    return 1;
}

/// The next of 1, 2, 2.5 and 5 times a power of ten that is not below `least`.
double roundStep(double least, bool whole)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double nice : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = nice * power;
        const bool fits = !whole || (step >= 1 && std::abs(step - std::round(step)) < 1e-9);
        if (step >= least * (1 - 1e-9) && fits) {
            return step;
        }
    }
    return std::max(1.0, 10 * power);
}

QString dayOf(QDate date)
{
    //: Day and month in the syntax of QDate::toString(), such as "18 Nov".
    return QLocale().toString(date, Text::tr("d MMM"));
}

/// How far a label may stand from the next, in the round units that people count time in.
enum class LabelUnit
{
    Quarter,
    Hour,
    ThreeHours,
    SixHours,
    Day,
    Week,
    Month,
    QuarterYear,
    HalfYear,
    Year
};

bool beginsUnit(const QDateTime &at, LabelUnit unit)
{
    const QDate date = at.date();
    const QTime time = at.time();
    const bool onHour = time.minute() == 0;
    const bool onDay = onHour && time.hour() == date.startOfDay(at.timeZone()).time().hour();
    switch (unit) {
    case LabelUnit::Quarter:
        return true;
    case LabelUnit::Hour:
        return onHour;
    case LabelUnit::ThreeHours:
        return onHour && time.hour() % 3 == 0;
    case LabelUnit::SixHours:
        return onHour && time.hour() % 6 == 0;
    case LabelUnit::Day:
        return onDay;
    case LabelUnit::Week:
        return onDay && date.dayOfWeek() == int(QLocale().firstDayOfWeek());
    case LabelUnit::Month:
        return onDay && date.day() == 1;
    case LabelUnit::QuarterYear:
        return onDay && date.day() == 1 && date.month() % 3 == 1;
    case LabelUnit::HalfYear:
        return onDay && date.day() == 1 && date.month() % 6 == 1;
    case LabelUnit::Year:
        break;
    }
    return onDay && date.dayOfYear() == 1;
}

QString labelText(const QDateTime &at, LabelUnit unit, qint64 length)
{
    if (unit >= LabelUnit::Month) {
        //: A month and its year in the syntax of QDate::toString(), such as "Nov 2026".
        return QLocale().toString(at.date(), Text::tr("MMM yyyy"));
    }
    if (unit >= LabelUnit::Day || length >= dayMs) {
        return dayOf(at.date());
    }
    const bool midnight = at.time() == at.date().startOfDay(at.timeZone()).time();
    return midnight ? dayOf(at.date()) : QLocale().toString(at.time(), QLocale::ShortFormat);
}

/// As many of them as `most`, at equal distances.
QList<ChartLabel> everyNth(const QList<ChartLabel> &labels, int most)
{
    const qsizetype step = (labels.size() + most - 1) / most;
    QList<ChartLabel> some;
    for (qsizetype i = 0; i < labels.size(); i += step) {
        some << labels.at(i);
    }
    return some;
}

} // namespace

QString chartValueText(ChartUnit unit, const std::optional<double> &value)
{
    if (!value) {
        return QStringLiteral("—");
    }
    switch (unit) {
    case ChartUnit::Money:
        return moneyOf(*value);
    case ChartUnit::Milliseconds:
        return durationOf(*value);
    case ChartUnit::Share:
        return withUnit(*value * 100, 1, QStringLiteral("%"));
    case ChartUnit::Count:
        break;
    }
    return QLocale().toString(qint64(std::llround(*value)));
}

QString chartShortText(ChartUnit unit, double value, double step)
{
    switch (unit) {
    case ChartUnit::Money: {
        const double dollars = value / dollar;
        if (std::abs(dollars) >= 10 * thousand) {
            return u'$' + compact(dollars, step / dollar);
        }
        const int digits = step > 0 ? digitsOf(step / dollar) : 2;
        return QLocale().toCurrencyString(dollars, QStringLiteral("$"), digits == 1 ? 2 : digits);
    }
    case ChartUnit::Milliseconds: {
        const double factor = factorOf(unit, std::max(value, step));
        const QString name = factor > second ? QStringLiteral("min")
            : factor > 1                     ? QStringLiteral("s")
                                             : QStringLiteral("ms");
        return withUnit(value / factor, step > 0 ? digitsOf(step / factor) : 1, name);
    }
    case ChartUnit::Share:
        return withUnit(value * 100, step > 0 ? digitsOf(step * 100) : 1, QStringLiteral("%"));
    case ChartUnit::Count:
        break;
    }
    return compact(value, step);
}

QVariant chartRawValue(ChartUnit unit, const std::optional<double> &value)
{
    if (!value) {
        return QString();
    }
    switch (unit) {
    case ChartUnit::Money:
        return ai::Money{std::llround(*value)}.toDecimal();
    case ChartUnit::Count:
        return QVariant::fromValue(qlonglong(std::llround(*value)));
    case ChartUnit::Milliseconds:
    case ChartUnit::Share:
        break;
    }
    return *value;
}

QList<double> chartTicks(ChartUnit unit, double highest, int most)
{
    const double factor = factorOf(unit, highest);
    const double top = highest > 0 ? highest / factor : 1;
    const int steps = std::max(1, most - 1);
    const double step = roundStep(top / steps, unit == ChartUnit::Count);
    QList<double> ticks;
    for (int i = 0; ticks.isEmpty() || ticks.constLast() < top * factor * (1 - 1e-9); ++i) {
        ticks << i * step * factor;
    }
    return ticks;
}

QString bucketText(const ChartBucket &bucket, const QTimeZone &zone)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(bucket.from, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(bucket.to, zone);
    const QLocale locale;
    const QDate date = from.date();
    if (from == date.startOfDay(zone) && to == date.addDays(1).startOfDay(zone)) {
        //: A day in the syntax of QDate::toString(), such as "Wed 18 Nov 2026".
        return locale.toString(date, Text::tr("ddd d MMM yyyy"));
    }
    if (from == date.startOfDay(zone) && date.day() == 1 && to == date.addMonths(1).startOfDay(zone)) {
        return locale.toString(date, QStringLiteral("MMMM yyyy"));
    }
    //: Day, month and year in the syntax of QDate::toString(), such as "18 Nov 2026".
    const QString day = Text::tr("d MMM yyyy");
    if (bucket.to - bucket.from < dayMs) {
        return QStringLiteral("%1 %2 – %3")
            .arg(locale.toString(date, day), locale.toString(from.time(), QLocale::ShortFormat),
                locale.toString(to.time(), QLocale::ShortFormat));
    }
    const QDate last = QDateTime::fromMSecsSinceEpoch(bucket.to - 1, zone).date();
    return QStringLiteral("%1 – %2").arg(locale.toString(date, day), locale.toString(last, day));
}

QList<ChartLabel> chartLabels(const ChartData &data, int first, int last, int most)
{
    if (data.buckets.isEmpty() || most < 1) {
        return {};
    }
    first = std::clamp(first, 0, int(data.buckets.size()) - 1);
    last = std::clamp(last, first, int(data.buckets.size()) - 1);
    const qint64 length = data.buckets.at(first).to - data.buckets.at(first).from;
    const LabelUnit least = length >= 27 * dayMs ? LabelUnit::Month
        : length >= dayMs - 2 * hourMs           ? LabelUnit::Day
        : length >= hourMs                       ? LabelUnit::Hour
                                                 : LabelUnit::Quarter;
    QList<ChartLabel> thinned;
    for (int unit = int(least); unit <= int(LabelUnit::Year); ++unit) {
        QList<ChartLabel> labels;
        for (int i = first; i <= last; ++i) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(data.buckets.at(i).from, data.zone);
            if (beginsUnit(at, LabelUnit(unit))) {
                labels.append({i, labelText(at, LabelUnit(unit), length)});
            }
        }
        if (labels.size() > most) {
            thinned = everyNth(labels, most);
        } else if (labels.size() > 1 || (labels.size() == 1 && thinned.isEmpty())) {
            return labels;
        } else {
            break; // few of the rougher ones: some of the finer ones say more
        }
    }
    if (!thinned.isEmpty()) {
        return thinned;
    }
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(data.buckets.at(first).from, data.zone);
    return {{first, labelText(begin, least, length)}};
}

} // namespace aio::ui
