#include "core/usage/billing/InvoiceAmount.h"

#include <QDateTime>
#include <QString>

#include <limits>

namespace aio::usage {

namespace {

constexpr int nanoPlaces = 9;
constexpr int mostDigits = 60;

bool isDigits(const QString &text)
{
    for (const QChar character : text) {
        if (character < u'0' || character > u'9') {
            return false;
        }
    }
    return true;
}

// With a point as the mark of decimals and no other marks. A single comma before three digits parts
// thousands.
QString withPoint(QString text)
{
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype point = text.lastIndexOf(u'.');
    const bool decimalComma =
        comma >= 0 && (point >= 0 ? comma > point : text.count(u',') == 1 && text.size() - comma - 1 != 3);
    text.remove(decimalComma ? u'.' : u',');
    return decimalComma ? text.replace(u',', u'.') : text;
}

// Digits and where their point stands as nano-dollars.
std::optional<qint64> nanosOf(const QString &digits, int point)
{
    QString whole = digits.left(std::max(point + nanoPlaces, 0));
    if (point + nanoPlaces > digits.size()) {
        whole = digits + QString(point + nanoPlaces - int(digits.size()), u'0');
    }
    const QChar next = point + nanoPlaces >= 0 && point + nanoPlaces < digits.size()
        ? digits.at(point + nanoPlaces)
        : QChar(u'0');
    bool good = true;
    const qint64 nanos = whole.isEmpty() ? 0 : whole.toLongLong(&good);
    if (!good || nanos == std::numeric_limits<qint64>::max()) {
        return std::nullopt;
    }
    return nanos + (next >= u'5' ? 1 : 0);
}

} // namespace

std::optional<InvoiceAmount> InvoiceAmount::fromText(QStringView given, bool inCents)
{
    QString text = given.toString().simplified().remove(u' ').remove(u'$');
    if (text.endsWith(u"USD", Qt::CaseInsensitive)) {
        text.chop(3);
    } else if (text.startsWith(u"USD", Qt::CaseInsensitive)) {
        text.remove(0, 3);
    }
    const bool negative = text.startsWith(u'-');
    text.remove(0, negative || text.startsWith(u'+') ? 1 : 0);
    const qsizetype mark = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    bool good = true;
    const int exponent = mark < 0 ? 0 : text.mid(mark + 1).toInt(&good);
    text = withPoint(mark < 0 ? text : text.left(mark));
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString fraction = point < 0 ? QString() : text.mid(point + 1);
    const QString digits = whole + fraction;
    constexpr int mostExponent = 30;
    if (!good || digits.isEmpty() || digits.size() > mostDigits || !isDigits(digits)
        || qAbs(exponent) > mostExponent) {
        return std::nullopt;
    }
    const int shift = exponent - (inCents ? 2 : 0);
    const auto nanos = nanosOf(digits, int(whole.size()) + shift);
    if (!nanos) {
        return std::nullopt;
    }
    return InvoiceAmount{{negative ? -*nanos : *nanos}, std::max(int(fraction.size()) - shift, 0)};
}

std::optional<QDate> invoiceDay(const QString &text, const QString &format)
{
    const QString trimmed = text.trimmed();
    if (!format.isEmpty()) {
        const QDate day = QDate::fromString(trimmed, format);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    constexpr qsizetype dayLength = 10;
    if (const QDate day = QDate::fromString(trimmed, Qt::ISODate);
        day.isValid() && trimmed.size() == dayLength) {
        return day;
    }
    bool isNumber = false;
    const qint64 seconds = trimmed.toLongLong(&isNumber);
    constexpr qint64 lastSecond = 32'503'680'000; // the year 3000
    if (isNumber) {
        return seconds > 0 && seconds < lastSecond
            ? std::optional(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date())
            : std::nullopt;
    }
    QDateTime time = QDateTime::fromString(trimmed, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC); // providers cut days in UTC
    }
    return time.isValid() ? std::optional(time.toUTC().date()) : std::nullopt;
}

} // namespace aio::usage
