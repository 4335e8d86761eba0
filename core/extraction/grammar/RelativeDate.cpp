#include "core/extraction/grammar/RelativeDate.h"

#include "core/extraction/grammar/PhraseTable.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

enum Unit
{
    Minutes,
    Days,
    Weeks,
    Months,
    Years
};

const PhraseTable &units()
{
    static const PhraseTable table(
        {
            {Minutes,
                u"minute|minutes|min|mins|hour|hours|hr|hrs|h|stunde|stunden|minuten|heure|heures|hora|horas|"
                u"minuto|minutos|ora|"
                u"ore|minuti|uur|uren|hodinou|hodinami|minutami|godzin|godziny|godzinę|minut|timme|timmar|"
                u"minuter|"
                u"時間|分|小时|小時|分钟|分鐘|ساعة|ساعات|دقيقة|دقائق"},
            {Days,
                u"day|days|d|tag|tagen|jour|jours|día|días|dia|dias|giorno|giorni|dag|dagen|dagar|dnem|dny|"
                u"dnů|dni|dzień|日|天|"
                u"يوم|أيام|يوما|päivää"},
            {Weeks,
                u"week|weeks|w|wk|wks|woche|wochen|semaine|semaines|semana|semanas|settimana|settimane|weken|"
                u"týdnem|týdny|"
                u"tydzień|tygodnie|tygodni|vecka|veckor|週間|周|个星期|星期|أسبوع|أسابيع|viikkoa"},
            {Months,
                u"month|months|mo|monat|monaten|mois|mes|meses|mês|mese|mesi|maand|maanden|měsícem|měsíci|"
                u"miesiąc|miesiące|"
                u"miesięcy|månad|månader|ヶ月|か月|カ月|个月|個月|شهر|أشهر|شهور"},
            {Years,
                u"year|years|jahr|jahren|an|ans|año|años|ano|anos|anno|anni|jaar|rokem|lety|rok|lata|lat|år|"
                u"年"},
        },
        PhraseTable::Edge::Letter);
    return table;
}

QDate before(const QDate &today, int count, int unit)
{
    switch (unit) {
    case Minutes:
        return today;
    case Days:
        return today.addDays(-count);
    case Weeks:
        return today.addDays(qint64(-7) * count);
    case Months:
        return today.addMonths(-count);
    default:
        return today.addYears(-count);
    }
}

int countOf(QStringView word)
{
    bool isNumber = false;
    const int count = word.toInt(&isNumber);
    return isNumber ? count : 1; // "a week ago", "vor einem Tag", "před týdnem"
}

std::optional<DateMatch> counted(const QString &folded, const QDate &today)
{
    static const QRegularExpression prefixed(
        QStringLiteral(
            "(?<![\\p{L}\\d])(?:vor|il y a|hace|há|ha|före|před|منذ|قبل)\\s+(?:(\\d{1,3})\\+?|über|plus "
            "de|más de|mais de)?\\s*(?:einem|einer|un|une|una|uma|um)?\\s*(\\p{L}+)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression suffixed(
        QStringLiteral("(?<![\\p{L}\\d])(\\d{1,3}|an?|one|een|en|ett|un[ao]?)\\+?\\s*(\\p{L}+?)\\s*(?:ago|fa|"
                       "geleden|temu|"
                       "sedan|siden|sitten|前|以前|之前|atrás)(?![a-z])"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::optional<DateMatch> best;
    for (const QRegularExpression *expression : {&suffixed, &prefixed}) {
        auto matches = expression->globalMatch(folded);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const auto unit = units().exact(match.capturedView(2));
            if (!unit)
                continue;
            const QDate date = before(today, countOf(match.capturedView(1)), *unit);
            if (date >= today.addYears(-10) && (!best || match.capturedStart() < best->span.start))
                best = DateMatch{date, {match.capturedStart(), match.capturedEnd()}};
            break;
        }
    }
    return best;
}

} // namespace

std::optional<DateMatch> findRelativeDate(const QString &folded, const QDate &today)
{
    if (!today.isValid())
        return std::nullopt;
    if (const auto match = counted(folded, today))
        return match;
    static const PhraseTable days({
        {0,
            u"today|just posted|heute|aujourd'hui|hoy|hoje|oggi|vandaag|dnes|dzisiaj|dziś|idag|i "
            u"dag|اليوم|今日|本日|今天"},
        {1, u"yesterday|gestern|hier|ayer|ontem|ieri|gisteren|včera|wczoraj|igår|i går|أمس|昨日|昨天"},
        {2, u"vorgestern|avant-hier|anteayer|anteontem|eergisteren|předevčírem|przedwczoraj|一昨日|前天"},
    });
    const auto hits = days.findAll(folded);
    if (hits.isEmpty())
        return std::nullopt;
    return DateMatch{today.addDays(-hits.first().tag), {hits.first().start, hits.first().end}};
}

} // namespace aio::extraction
