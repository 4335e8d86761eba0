#include "core/extraction/grammar/DateGrammar.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/MonthNames.h"
#include "core/extraction/grammar/RelativeDate.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

using Match = QRegularExpressionMatch;

QDate dayOf(int year, int month, int day)
{
    if (year < 100)
        year += 2000;
    return year < 1990 || year > 2100 ? QDate() : QDate(year, month, day); // an invalid day gives a null date
}

QDate yearFirst(const Match &match, const GrammarContext &)
{
    return dayOf(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
}

QDate reiwa(const Match &match, const GrammarContext &)
{
    return dayOf(
        2018 + match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
}

/// True if "a/b/year" is month first, false if day first, nothing if only the numbers could tell.
std::optional<bool> monthFirst(const GrammarContext &context)
{
    if (context.country == QStringLiteral("US") || context.country == QStringLiteral("PH"))
        return true;
    if (!context.country.isEmpty() && context.country != QStringLiteral("CA"))
        return false;
    static const QStringList dayFirst =
        QStringLiteral("de fr es pt it nl cs sk pl sv da nb no fi ar ro tr ru uk").split(u' ');
    if (dayFirst.contains(context.language))
        return false;
    return std::nullopt;
}

QDate yearLast(const Match &match, const GrammarContext &context)
{
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    const int year = match.capturedView(4).toInt();
    if (match.capturedView(2) == u"." || first > 12 || first == second)
        return dayOf(year, second, first);
    const auto american = monthFirst(context);
    if (second > 12)
        return american.value_or(true) ? dayOf(year, first, second) : QDate();
    if (!american)
        return {};
    return *american ? dayOf(year, first, second) : dayOf(year, second, first);
}

QDate dayThenName(const Match &match, const GrammarContext &)
{
    const int month = monthNumber(match.capturedView(2).trimmed());
    return month ? dayOf(match.capturedView(3).toInt(), month, match.capturedView(1).toInt()) : QDate();
}

QDate nameThenDay(const Match &match, const GrammarContext &)
{
    const int month = monthNumber(match.capturedView(1));
    return month ? dayOf(match.capturedView(3).toInt(), month, match.capturedView(2).toInt()) : QDate();
}

struct Pattern
{
    QRegularExpression expression;
    QDate (*read)(const Match &, const GrammarContext &);
};

const std::vector<Pattern> &patterns()
{
    const auto make = [](const char16_t *pattern) {
        QRegularExpression expression(
            QString::fromUtf16(pattern), QRegularExpression::UseUnicodePropertiesOption);
        expression.optimize();
        return expression;
    };
    static const std::vector<Pattern> all = {
        {make(u"(?<![\\d.,])((?:19|20|21)\\d\\d) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})(?!\\d)日?"),
            yearFirst},
        {make(u"令和 ?(\\d{1,2})年 ?(\\d{1,2})月 ?(\\d{1,2})日"), reiwa},
        {make(u"(?<![\\d./-])(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?\\2 "
              u"?((?:19|20|21)\\d\\d|\\d\\d)(?![\\d/]|[.-]\\d)"),
            yearLast},
        {make(u"(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|:e|\\.)?[ -]*(?:de |of |d')?(\\p{L}{3,12}(?: "
              u"(?:ال\\p{L}+))?)"
              u"\\.?,?[ -]*(?:de[l]? )?'?((?:19|20|21)\\d\\d|(?<=[-'])\\d\\d)(?!\\d)"),
            dayThenName},
        {make(u"(?<!\\p{L})(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20|21)\\d\\d)(?!\\d)"),
            nameThenDay},
    };
    return all;
}

} // namespace

std::optional<DateMatch> findDate(QStringView text, const GrammarContext &context)
{
    const QString folded = fold(text);
    std::optional<DateMatch> best;
    for (const Pattern &pattern : patterns()) {
        auto matches = pattern.expression.globalMatch(folded);
        while (matches.hasNext()) {
            const Match match = matches.next();
            if (best && match.capturedStart() >= best->span.start)
                break;
            const QDate date = pattern.read(match, context);
            if (!date.isValid())
                continue;
            best = DateMatch{date, {match.capturedStart(), match.capturedEnd()}};
            break;
        }
    }
    return best ? best : findRelativeDate(folded, context.today);
}

} // namespace aio::extraction
