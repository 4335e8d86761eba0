#include "core/providers/RetryAfter.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr double maxMs = 7.0 * 24 * 3600 * 1000;

std::optional<qint64> bounded(double milliseconds)
{
    if (!std::isfinite(milliseconds) || milliseconds < 0) {
        return std::nullopt;
    }
    return qint64(std::ceil(std::min(milliseconds, maxMs)));
}

std::optional<qint64> number(const QByteArray &text, double factor)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    return ok ? bounded(value * factor) : std::nullopt;
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<qint64> until(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() ? bounded(double(std::max<qint64>(0, now.msecsTo(time)))) : std::nullopt;
}

// The longest wait of the limits that are used up; of all of them if the answer does not say which.
std::optional<qint64> limitReset(const HttpAnswer &answer, const QDateTime &now)
{
    static const std::array<std::pair<QByteArray, QByteArray>, 6> limits{
        std::pair("x-ratelimit-remaining-requests"_ba, "x-ratelimit-reset-requests"_ba),
        std::pair("x-ratelimit-remaining-tokens"_ba, "x-ratelimit-reset-tokens"_ba),
        std::pair("anthropic-ratelimit-requests-remaining"_ba, "anthropic-ratelimit-requests-reset"_ba),
        std::pair("anthropic-ratelimit-tokens-remaining"_ba, "anthropic-ratelimit-tokens-reset"_ba),
        std::pair(
            "anthropic-ratelimit-input-tokens-remaining"_ba, "anthropic-ratelimit-input-tokens-reset"_ba),
        std::pair(
            "anthropic-ratelimit-output-tokens-remaining"_ba, "anthropic-ratelimit-output-tokens-reset"_ba)};
    std::optional<qint64> spent;
    std::optional<qint64> any;
    for (const auto &[remaining, reset] : limits) {
        const QString text = QString::fromLatin1(answer.header(reset));
        std::optional<qint64> wait = durationMs(text);
        if (!wait) {
            wait = until(QDateTime::fromString(text, Qt::ISODateWithMs), now);
        }
        if (!wait) {
            continue;
        }
        any = std::max(any.value_or(0), *wait);
        if (answer.header(remaining).trimmed() == "0") {
            spent = std::max(spent.value_or(0), *wait);
        }
    }
    return spent ? spent : any;
}

} // namespace

std::optional<qint64> retryAfterMs(const HttpAnswer &answer, const QDateTime &now)
{
    if (const auto exact = number(answer.header("retry-after-ms"), 1)) {
        return exact;
    }
    const QByteArray after = answer.header("retry-after");
    if (const auto seconds = number(after, 1000)) {
        return seconds;
    }
    // The server's own clock, so that a wrong one here does not matter.
    const QDateTime served = httpDate(answer.header("date"));
    const QDateTime from = served.isValid() ? served : now;
    if (const auto wait = until(httpDate(after), from)) {
        return wait;
    }
    return answer.status == 429 ? limitReset(answer, from) : std::nullopt;
}

void obeyShouldRetry(ai::AiError &error, const HttpAnswer &answer)
{
    const QByteArray should = answer.header("x-should-retry").trimmed().toLower();
    if (should == "true" || should == "false") {
        error.retryable = should == "true";
    }
}

std::optional<qint64> durationMs(QStringView text)
{
    static const QRegularExpression whole(u"^(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?(?:h|ms|m|s|us|µs|ns))+$"_s);
    static const QRegularExpression part(u"([0-9]+(?:\\.[0-9]+)?)(h|ms|m|s|us|µs|ns)"_s);
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() > 64 || !whole.match(trimmed).hasMatch()) {
        return std::nullopt;
    }
    double total = 0;
    for (auto parts = part.globalMatch(trimmed); parts.hasNext();) {
        const QRegularExpressionMatch match = parts.next();
        const QStringView unit = match.capturedView(2);
        const double factor = unit == u"h" ? 3'600'000.0
            : unit == u"m"                 ? 60'000.0
            : unit == u"s"                 ? 1000.0
            : unit == u"ms"                ? 1.0
            : unit == u"ns"                ? 1e-6
                                           : 1e-3;
        total += match.capturedView(1).toDouble() * factor;
    }
    return bounded(total);
}

} // namespace aio::providers
