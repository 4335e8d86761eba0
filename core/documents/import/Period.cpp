#include "core/documents/import/Period.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/MonthNames.h"

#include <QRegularExpression>

namespace aio {

using extraction::fold;
using extraction::monthNumber;

namespace {

constexpr int firstYear = 1940;
constexpr int lastYear = 2100;

QRegularExpression anchored(const QString &pattern)
{
    return QRegularExpression(
        QStringLiteral("\\G(?:%1)").arg(pattern), QRegularExpression::UseUnicodePropertiesOption);
}

struct DateHit
{
    PartialDate date;
    qsizetype end = 0;
    bool monthOnly = false; ///< "Jan" of "Jan – Mar 2020"
    bool shortYear = false; ///< "03/19": only beside another date
};

bool isYear(int year)
{
    return year >= firstYear && year <= lastYear;
}

int fullYear(int twoDigits)
{
    constexpr int pivot = 45; // '46 was 1946, '45 will be 2045
    return twoDigits > pivot ? 1900 + twoDigits : 2000 + twoDigits;
}

std::optional<DateHit> made(int year, int month, int day, qsizetype end)
{
    const bool wrongDay = day < 0 || day > 31 || (day > 0 && !QDate(year, month, day).isValid());
    if (!isYear(year) || month < 0 || month > 12 || wrongDay) {
        return {};
    }
    return DateHit{{year, month, day}, end};
}

std::optional<DateHit> numericAt(const QString &text, qsizetype at)
{
    static const QRegularExpression iso = anchored(
        QStringLiteral("(\\d{4})[-/.](0?[1-9]|1[0-2])(?:[-/.](0[1-9]|[12]\\d|3[01]))?(?![\\d])(?![-/.]\\d)"));
    static const QRegularExpression dayFirst =
        anchored(QStringLiteral("(0?[1-9]|[12]\\d|3[01])[./-] ?(0?[1-9]|1[0-2])[./-] ?(\\d{4})(?!\\d)"));
    static const QRegularExpression monthFirst =
        anchored(QStringLiteral("(0?[1-9]|1[0-2]) ?[./-] ?((?:19|20)\\d\\d)(?![\\p{L}\\d])"));
    static const QRegularExpression shortForm =
        anchored(QStringLiteral("(0[1-9]|1[0-2]) ?[./] ?'?(\\d\\d)(?![\\d./])"));
    static const QRegularExpression year =
        anchored(QStringLiteral("((?:19|20)\\d\\d)(?![\\p{L}\\d%€$]|\\.\\d)(?! ?(?:eur|usd|euro)\\b)"));
    if (const auto m = iso.match(text, at); m.hasMatch()) {
        return made(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt(), m.capturedEnd());
    }
    if (const auto m = dayFirst.match(text, at); m.hasMatch()) {
        return made(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt(), m.capturedEnd());
    }
    if (const auto m = monthFirst.match(text, at); m.hasMatch()) {
        return made(m.captured(2).toInt(), m.captured(1).toInt(), 0, m.capturedEnd());
    }
    if (const auto m = shortForm.match(text, at); m.hasMatch()) {
        auto hit = made(fullYear(m.captured(2).toInt()), m.captured(1).toInt(), 0, m.capturedEnd());
        if (hit) {
            hit->shortYear = true;
        }
        return hit;
    }
    if (const auto m = year.match(text, at); m.hasMatch()) {
        return made(m.captured(1).toInt(), 0, 0, m.capturedEnd());
    }
    return {};
}

// "Jan. 2019", "12 de marzo de 2019", "March 3rd, 2019", "Sept '18", "Summer 2013", "WS 2018/19".
std::optional<DateHit> namedAt(const QString &text, qsizetype at)
{
    static const QRegularExpression season = anchored(QStringLiteral(
        "(?:summer|winter|spring|fall|autumn|sommer|herbst|frühjahr|frühling|été|hiver|printemps|automne|"
        "verano|invierno|primavera|otoño|estate|inverno|autunno|wise|sose|ws|ss|wintersemester|"
        "sommersemester|zomer|herfst|lente|q[1-4]|h[12])[ ,/]+(?:of )?((?:19|20)\\d\\d)(?:/\\d\\d(?!\\d))?"));
    if (const auto m = season.match(text, at); m.hasMatch()) {
        return made(m.captured(1).toInt(), 0, 0, m.capturedEnd());
    }
    static const QRegularExpression named =
        anchored(QStringLiteral("(?:(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)? ?(?:de |of )?)?(\\p{L}{3,14})[.,]?"
                                "(?: (\\d{1,2})(?:st|nd|rd|th)?,)?[ /-]?(?: ?(?:de|del|of|do|d')? "
                                "?)((?:19|20)\\d\\d|'\\d\\d)(?!\\d)"));
    if (const auto m = named.match(text, at); m.hasMatch()) {
        const int month = monthNumber(m.captured(2));
        const QString digits = m.captured(4);
        const int year =
            digits.startsWith(u'\'') ? fullYear(QStringView(digits).mid(1).toInt()) : digits.toInt();
        const int day = m.captured(1).isEmpty() ? m.captured(3).toInt() : m.captured(1).toInt();
        return month > 0 ? made(year, month, day, m.capturedEnd()) : std::optional<DateHit>();
    }
    static const QRegularExpression alone =
        anchored(QStringLiteral("(\\p{L}{3,14})\\.?(?= ?(?:-|to\\b|bis\\b|à\\b|a\\b|até\\b|tot\\b))"));
    if (const auto m = alone.match(text, at); m.hasMatch() && monthNumber(m.captured(1)) > 0) {
        return DateHit{{0, monthNumber(m.captured(1)), 0}, m.capturedEnd(), true};
    }
    return {};
}

std::optional<DateHit> dateAt(const QString &text, qsizetype at)
{
    const auto numeric = numericAt(text, at);
    return numeric ? numeric : namedAt(text, at);
}

std::optional<qsizetype> presentAt(const QString &text, qsizetype at)
{
    static const QRegularExpression words = anchored(QStringLiteral(
        "(?:the )?(?:present|current|currently|now|today|ongoing|to date|date|till date|till now|heute|"
        "aktuell|laufend|jetzt|gegenwart|andauernd|dato|l'heure actuelle|aujourd'hui|présent|à ce jour|ce "
        "jour|"
        "en cours|maintenant|actuel|actuelle|actuellement|la actualidad|actualidad|el presente|presente|"
        "actual|actualmente|hoy|fecha|oggi|attuale|attualmente|in corso|adesso|atualmente|atual|"
        "o presente|o momento|hoje|data atual|heden|nu|huidig|vandaag|obecnie|teraz|nadal|dziś|chwili "
        "obecnej|"
        "pågående|nuvarande|idag|tills vidare|současnost|současnosti|dosud|dnes|nyní|trvá|today's date)"
        "(?![\\p{L}])"));
    const auto m = words.match(text, at);
    return m.hasMatch() ? std::optional(m.capturedEnd()) : std::nullopt;
}

qsizetype skipSpaces(const QString &text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace()) {
        ++at;
    }
    return at;
}

// Words that say "from then on".
std::optional<qsizetype> sinceAt(const QString &text, qsizetype at)
{
    static const QRegularExpression words = anchored(QStringLiteral(
        "(?:since|seit|ab|depuis|desde|dal|dall'|dallo|sinds|vanaf|od|sedan|från och med|a partir de|"
        "à partir de) ?(?=[\\p{L}\\d])"));
    const auto m = words.match(text, at);
    return m.hasMatch() ? std::optional(m.capturedEnd()) : std::nullopt;
}

std::optional<qsizetype> separatorAt(const QString &text, qsizetype at)
{
    static const QRegularExpression sign = anchored(QStringLiteral(
        " ?(?:-+|~|→|>) ?|,? (?:to|bis|until|till|through|thru|à|au|jusqu'à|jusqu'au|hasta|hasta "
        "la|a|al|alla|"
        "ad|fino a|até|até o|ao|tot en met|t/m|tot|do|till|až|bis zum|jusqu'en|bis heute(?= ))(?: |(?<='))"));
    const auto m = sign.match(text, at);
    return m.hasMatch() ? std::optional(m.capturedEnd()) : std::nullopt;
}

bool isWordStart(const QString &text, qsizetype at)
{
    if (at == 0) {
        return true;
    }
    const QChar before = text.at(at - 1);
    return !before.isLetterOrNumber() && before != u'#' && before != u'$' && before != u'€'
        && !(before == u'-' && at > 1 && text.at(at - 2).isLetterOrNumber())
        && !((before == u'.' || before == u',' || before == u'/') && at > 1 && text.at(at - 2).isDigit())
        && !(before == u'.' && at > 1 && text.at(at - 2).isLetter() && text.at(at).isDigit());
}

// "2019-21", "2017/18": the second year in two digits.
std::optional<Period> shortRange(const QString &text, qsizetype at)
{
    static const QRegularExpression range =
        anchored(QStringLiteral("((?:19|20)\\d\\d) ?([-/]) ?(\\d\\d|(?:19|20)\\d\\d)(?![\\d./])"));
    const auto m = range.match(text, at);
    if (!m.hasMatch()) {
        return {};
    }
    const int start = m.captured(1).toInt();
    const int tail = m.captured(3).toInt();
    const int end = m.captured(3).size() == 2 ? start / 100 * 100 + tail : tail;
    // "2019-04" is April, "2017/18" a school year.
    constexpr int months = 12;
    const bool mayBeMonth = m.captured(3).size() == 2 && tail <= months && end != start + 1;
    if (mayBeMonth || end <= start || !isYear(start) || !isYear(end)) {
        return {};
    }
    Period period;
    period.start = {start, 0, 0};
    period.end = {end, 0, 0};
    period.span = {at, m.capturedEnd()};
    return period;
}

bool isOrdered(const Period &period)
{
    return period.start.isEmpty() || period.end.isEmpty() || period.start.firstDay() <= period.end.lastDay();
}

std::optional<Period> rangeFrom(const QString &text, qsizetype at, DateHit first)
{
    Period period;
    const auto separator = separatorAt(text, first.end);
    if (!separator) {
        return {};
    }
    const qsizetype next = skipSpaces(text, *separator);
    if (const auto present = presentAt(text, next); present && !first.monthOnly) {
        period.start = first.date;
        period.ongoing = true;
        period.span = {at, *present};
        return period;
    }
    const auto second = dateAt(text, next);
    if (!second || second->monthOnly) {
        if (first.monthOnly || first.shortYear || next < text.size()) {
            return {};
        }
        period.start = first.date;
        period.dangling = true;
        period.span = {at, next};
        return period;
    }
    if (first.monthOnly) {
        first.date.year = second->date.year;
    }
    period.start = first.date;
    period.end = second->date;
    period.span = {at, second->end};
    return isOrdered(period) ? std::optional(period) : std::nullopt;
}

std::optional<Period> periodAt(const QString &text, qsizetype at)
{
    if (const auto since = sinceAt(text, at)) {
        if (const auto date = dateAt(text, *since); date && !date->monthOnly) {
            if (auto range = rangeFrom(text, *since, *date); range && !range->dangling) {
                range->span.start = at;
                return range;
            }
            Period period;
            period.start = date->date;
            period.ongoing = true;
            period.span = {at, date->end};
            return period;
        }
    }
    static const QRegularExpression lead =
        anchored(QStringLiteral("(?:from|von|vom|du|de|del|da|dal|van|od|från|entre) (?=[\\p{L}\\d])"));
    const auto m = lead.match(text, at);
    const qsizetype from = m.hasMatch() ? m.capturedEnd() : at;
    const auto first = dateAt(text, from);
    if (first) {
        if (auto range = rangeFrom(text, from, *first)) {
            range->span.start = at;
            return range;
        }
    }
    return shortRange(text, from);
}

// Brackets and commas that hold nothing but the period.
void widen(QStringView text, Period &period)
{
    qsizetype from = period.span.start;
    qsizetype to = period.span.end;
    while (from > 0 && text.at(from - 1).isSpace()) {
        --from;
    }
    while (to < text.size() && text.at(to).isSpace()) {
        ++to;
    }
    const bool brackets = from > 0 && to < text.size() && QStringView(u"([").contains(text.at(from - 1))
        && QStringView(u")]").contains(text.at(to));
    if (brackets) {
        period.span = {from - 1, to + 1};
    }
}

} // namespace

std::optional<Period> findPeriod(QStringView text)
{
    const QString folded = fold(text);
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (isWordStart(folded, at) && folded.at(at).isLetterOrNumber()) {
            if (auto period = periodAt(folded, at)) {
                widen(text, *period);
                return period;
            }
        }
    }
    static const QRegularExpression until = anchored(
        QStringLiteral("(?:until|bis|bis zum|jusqu'en|hasta|fino al|até|tot|do|till|expected|voraussichtlich|"
                       "expected graduation:?|graduation:?|graduated:?|abschluss:?) "));
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (!isWordStart(folded, at) || !folded.at(at).isLetterOrNumber()) {
            continue;
        }
        const auto m = until.match(folded, at);
        const auto date = dateAt(folded, m.hasMatch() ? m.capturedEnd() : at);
        if (!date || date->monthOnly || date->shortYear) {
            continue;
        }
        Period period;
        period.start = m.hasMatch() ? PartialDate{} : date->date;
        period.end = date->date;
        period.single = !m.hasMatch();
        period.span = {at, date->end};
        widen(text, period);
        return period;
    }
    return {};
}

std::optional<Period> periodEnd(QStringView text)
{
    const QString folded = fold(text.trimmed());
    Period period;
    if (const auto present = presentAt(folded, 0); present && *present == folded.size()) {
        period.ongoing = true;
        return period;
    }
    const auto date = dateAt(folded, 0);
    if (!date || date->monthOnly || date->end != folded.size()) {
        return {};
    }
    period.end = date->date;
    return period;
}

bool isDuration(QStringView text)
{
    static const QRegularExpression duration(
        QStringLiteral(
            "^[\\s(·,]*(?:\\d+(?:[.,]\\d)? ?\\+? "
            "?(?:years?|yrs?\\.?|months?|mos?\\.?|weeks?|jahren?|monaten?|monate|jahre|"
            "jahr|monat|wochen|ans?|mois|semaines|años?|mes|meses|semanas|anni|anno|mesi|mese|anos?|mês|"
            "meses|"
            "jaar|maanden|maand|weken|lata?|lat|miesiące|miesięcy|år|månader|roky?|let|měsíců)[\\s,·)]*"
            "(?:and|und|et|y|e|en|i|och)?\\s*){1,2}$"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return duration.match(text.toString()).hasMatch();
}

} // namespace aio
