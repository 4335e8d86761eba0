#include "core/ai/Money.h"

#include <cstdlib>
#include <limits>

namespace aio::ai {

namespace {

constexpr qint64 nanosPerDollar = 1'000'000'000;
constexpr int nanoDigits = 9;

// Digits as a number; nothing for anything else.
std::optional<qint64> digits(QStringView text)
{
    qint64 value = 0;
    for (const QChar character : text) {
        if (character < u'0' || character > u'9') {
            return std::nullopt;
        }
        const int digit = character.unicode() - u'0';
        if (value > (std::numeric_limits<qint64>::max() - digit) / 10) {
            return std::nullopt;
        }
        value = value * 10 + digit;
    }
    return value;
}

} // namespace

QString Money::toDecimal() const
{
    // The magnitude is unsigned, so that the smallest number of all has one too.
    const quint64 magnitude = nanoUsd < 0 ? 0 - quint64(nanoUsd) : quint64(nanoUsd);
    return QStringLiteral("%1%2.%3")
        .arg(nanoUsd < 0 ? QStringLiteral("-") : QString())
        .arg(magnitude / quint64(nanosPerDollar))
        .arg(magnitude % quint64(nanosPerDollar), nanoDigits, 10, QLatin1Char('0'));
}

std::optional<Money> Money::fromDecimal(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView unsignedText = negative ? text.mid(1) : text;
    const qsizetype point = unsignedText.indexOf(u'.');
    const QStringView whole = point < 0 ? unsignedText : unsignedText.left(point);
    const QString fraction = point < 0 ? QString() : unsignedText.mid(point + 1).toString();
    if (whole.isEmpty() || fraction.size() > nanoDigits || (point >= 0 && fraction.isEmpty())) {
        return std::nullopt;
    }
    const std::optional<qint64> dollars = digits(whole);
    const std::optional<qint64> nanos = digits(fraction.leftJustified(nanoDigits, u'0'));
    if (!dollars || !nanos || *dollars > (std::numeric_limits<qint64>::max() - *nanos) / nanosPerDollar) {
        return std::nullopt;
    }
    const qint64 total = *dollars * nanosPerDollar + *nanos;
    return Money{negative ? -total : total};
}

} // namespace aio::ai
