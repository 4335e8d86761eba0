#include "core/usage/document/ReportWords.h"

#include <QDateTime>
#include <QHash>

#include <array>
#include <cmath>

namespace aio::usage {

namespace {

using namespace Qt::StringLiterals;

struct BothWords
{
    const char16_t *english;
    const char16_t *german;
};

// In the order of ReportWord.
constexpr std::array bothWords{
    BothWords{u"AI usage report", u"Bericht über die KI-Nutzung"},
    BothWords{u"Page %1 of %2", u"Seite %1 von %2"},
    BothWords{u"Made %1", u"Erstellt am %1"},
    BothWords{u"Only %1", u"Nur %1"},
    BothWords{u"Cost", u"Kosten"},
    BothWords{u"Calls", u"Aufrufe"},
    BothWords{u"Tokens", u"Token"},
    BothWords{u"Failed", u"Fehler"},
    BothWords{u"Time to answer, p95", u"Antwortzeit, p95"},
    BothWords{u"First token, p50", u"Erstes Token, p50"},
    BothWords{u"Cost per document", u"Kosten je Dokument"},
    BothWords{u"%1 documents", u"%1 Dokumente"},
    BothWords{u"Fallbacks", u"Ausweichmodelle"},
    BothWords{u"Retries", u"Wiederholungen"},
    BothWords{u"From cache", u"Aus dem Cache"},
    BothWords{u"Calls with a price", u"Aufrufe mit Preis"},
    BothWords{u"before: %1", u"davor: %1"},
    BothWords{u"Cost over time, by model", u"Kosten im Verlauf, nach Modell"},
    BothWords{u"not complete yet", u"noch nicht vollständig"},
    BothWords{u"Forecast to the end of the month", u"Prognose zum Monatsende"},
    BothWords{u"%1 are expected, with four chances in five between %2 and %3. So far: %4.",
        u"Erwartet werden %1, in vier von fünf Fällen zwischen %2 und %3. Bisher: %4."},
    BothWords{u"The budget of %1 leaves %2.", u"Vom Budget von %1 bleiben %2."},
    BothWords{u"That is over the budget of %1 by %2.", u"Das liegt um %2 über dem Budget von %1."},
    BothWords{u"There is no forecast: it needs a week of whole days, and a period that reaches today.",
        u"Es gibt keine Prognose: Sie braucht eine Woche ganzer Tage und einen Zeitraum bis heute."},
    BothWords{u"By %1", u"Nach %1"},
    BothWords{u"Provider", u"Anbieter"},
    BothWords{u"Model", u"Modell"},
    BothWords{u"Task", u"Aufgabe"},
    BothWords{u"Plan", u"Tarif"},
    BothWords{u"User", u"Person"},
    BothWords{u"Status", u"Status"},
    BothWords{u"Share", u"Anteil"},
    BothWords{u"Total", u"Summe"},
    BothWords{u"%1 others", u"%1 weitere"},
    BothWords{u"None", u"Ohne Angabe"},
    BothWords{u"Days that cost far more than usual", u"Tage, die weit mehr kosteten als üblich"},
    BothWords{u"No day stands out.", u"Kein Tag fällt auf."},
    BothWords{u"The period is too long to look at each of its days.",
        u"Der Zeitraum ist zu lang, um jeden seiner Tage anzusehen."},
    BothWords{u"Day", u"Tag"},
    BothWords{u"Usual", u"Üblich"},
    BothWords{u"Why", u"Warum"},
    BothWords{u"Failed calls by kind", u"Fehlgeschlagene Aufrufe nach Art"},
    BothWords{u"No call failed.", u"Kein Aufruf schlug fehl."},
    BothWords{u"Kind", u"Art"},
    BothWords{u"Coverage of prices", u"Abdeckung durch Preise"},
    BothWords{u"The price of every call is known: the sums are complete.",
        u"Der Preis jedes Aufrufs ist bekannt: Die Summen sind vollständig."},
    BothWords{u"%1 of the calls have a price. The sums lack %2 calls whose cost is not known.",
        u"%1 der Aufrufe haben einen Preis. In den Summen fehlen %2 Aufrufe, deren Kosten unbekannt sind."},
    BothWords{u"%1 calls within the sums are estimated.", u"%1 Aufrufe in den Summen sind geschätzt."},
    BothWords{u"Without a price", u"Ohne Preis"},
    BothWords{u"There were no calls in this period.", u"In diesem Zeitraum gab es keine Aufrufe."},
    BothWords{u"Private", u"Privat"},
};
static_assert(bothWords.size() == std::size_t(ReportWord::PrivatePlan) + 1);

struct NamedWords
{
    const char16_t *name;
    BothWords words;
};

constexpr std::array valueWords{
    NamedWords{u"extract_text", {u"Extract from text", u"Aus Text lesen"}},
    NamedWords{u"extract_image", {u"Extract from image", u"Aus Bild lesen"}},
    NamedWords{u"check_image", {u"Check image", u"Bild prüfen"}},
    NamedWords{u"draft_cv", {u"Draft CV", u"Lebenslauf entwerfen"}},
    NamedWords{u"cover_letter", {u"Cover letter", u"Anschreiben"}},
    NamedWords{u"chat", {u"Chat", u"Chat"}},
    NamedWords{u"test", {u"Credential test", u"Schlüsseltest"}},
    NamedWords{u"freemium", {u"Freemium", u"Freemium"}},
    NamedWords{u"pro", {u"Pro", u"Pro"}},
    NamedWords{u"team", {u"Team", u"Team"}},
    NamedWords{u"private", {u"Private", u"Privat"}},
    NamedWords{u"ok", {u"OK", u"OK"}},
    NamedWords{u"auth", {u"Key refused", u"Schlüssel abgelehnt"}},
    NamedWords{u"no_credit", {u"No credit", u"Kein Guthaben"}},
    NamedWords{u"rate_limit", {u"Asked to wait", u"Um Geduld gebeten"}},
    NamedWords{u"overloaded", {u"Overloaded", u"Überlastet"}},
    NamedWords{u"context_too_long", {u"Too long", u"Zu lang"}},
    NamedWords{u"blocked", {u"Blocked", u"Gesperrt"}},
    NamedWords{u"bad_request", {u"Request refused", u"Anfrage abgelehnt"}},
    NamedWords{u"model_gone", {u"Model gone", u"Modell nicht mehr da"}},
    NamedWords{u"network", {u"Network", u"Netz"}},
    NamedWords{u"tls", {u"Secure connection", u"Sichere Verbindung"}},
    NamedWords{u"timeout", {u"No answer in time", u"Keine Antwort in der Zeit"}},
    NamedWords{u"cancelled", {u"Cancelled", u"Abgebrochen"}},
    NamedWords{u"bad_answer", {u"Unusable answer", u"Unbrauchbare Antwort"}},
    NamedWords{u"quota", {u"Stopped by quota", u"Vom Kontingent gestoppt"}},
    NamedWords{u"no_route", {u"No route", u"Keine Route"}},
    NamedWords{u"keychain", {u"Keychain", u"Schlüsselbund"}},
    NamedWords{u"storage", {u"Storage", u"Speicher"}},
};

constexpr std::array causeWords{BothWords{u"more calls", u"mehr Aufrufe"},
    BothWords{u"dearer models", u"teurere Modelle"}, BothWords{u"more retries", u"mehr Wiederholungen"},
    BothWords{u"longer prompts", u"längere Eingaben"}, BothWords{u"higher prices", u"höhere Preise"}};

constexpr double nanoPerDollar = 1e9;
constexpr double percentFactor = 100;

QString said(const BothWords &words, bool german)
{
    return QString::fromUtf16(german ? words.german : words.english);
}

int moneyDigits(double dollars)
{
    const double size = std::abs(dollars);
    if (size >= 1 || size == 0) {
        return 2;
    }
    return size >= 0.01 ? 3 : 5;
}

} // namespace

ReportWords::ReportWords(const QLocale &locale)
    : m_locale(locale)
    , m_german(locale.language() == QLocale::German)
{
    if (!m_german && locale.language() != QLocale::English) {
        m_locale = QLocale(QLocale::English, QLocale::UnitedStates); // numbers as the words have them
    }
}

QString ReportWords::operator()(ReportWord word) const
{
    return said(bothWords.at(std::size_t(word)), m_german);
}

QString ReportWords::title(UsageDimension dimension) const
{
    return (*this)(ReportWord(int(ReportWord::Provider) + int(dimension)));
}

QString ReportWords::value(UsageDimension dimension, const QString &name) const
{
    if (name.isEmpty()) {
        return (*this)(ReportWord::None);
    }
    if (dimension == UsageDimension::Task || dimension == UsageDimension::Plan
        || dimension == UsageDimension::Status) {
        for (const NamedWords &each : valueWords) {
            if (name == QStringView(each.name)) {
                return said(each.words, m_german);
            }
        }
    }
    return name;
}

QString ReportWords::cause(CostCause cause) const
{
    return said(causeWords.at(std::size_t(cause)), m_german);
}

QString ReportWords::money(ai::Money money) const
{
    const double dollars = double(money.nanoUsd) / nanoPerDollar;
    return m_locale.toCurrencyString(dollars, u"$"_s, moneyDigits(dollars));
}

QString ReportWords::axisMoney(double nano) const
{
    const double dollars = nano / nanoPerDollar;
    const int digits = dollars == std::floor(dollars) ? 0 : moneyDigits(dollars);
    return m_locale.toCurrencyString(dollars, u"$"_s, digits);
}

QString ReportWords::count(qint64 count) const
{
    return m_locale.toString(count);
}

QString ReportWords::shortCount(qint64 count) const
{
    constexpr double million = 1e6;
    constexpr double thousand = 1e3;
    constexpr double ten = 10;
    const auto size = double(count);
    if (size >= ten * thousand && size < million) {
        return m_locale.toString(size / thousand, 'f', 1) + u" k"_s;
    }
    return size >= million ? m_locale.toString(size / million, 'f', 1) + (m_german ? u" Mio."_s : u" M"_s)
                           : m_locale.toString(count);
}

QString ReportWords::share(const std::optional<double> &share) const
{
    return share ? m_locale.toString(*share * percentFactor, 'f', 1) + u" %"_s : u"—"_s;
}

QString ReportWords::seconds(const std::optional<qint64> &microseconds) const
{
    constexpr double second = 1e6;
    return microseconds ? m_locale.toString(double(*microseconds) / second, 'f', 1) + u" s"_s : u"—"_s;
}

QString ReportWords::change(const std::optional<double> &change) const
{
    if (!change) {
        return {};
    }
    const QString sign = *change > 0 ? u"+"_s : *change < 0 ? u"−"_s : QString();
    return sign + share(std::abs(*change));
}

QDate ReportWords::dateOf(qint64 time, const QTimeZone &zone) const
{
    return QDateTime::fromMSecsSinceEpoch(time, zone).date();
}

QString ReportWords::day(QDate date) const
{
    return m_locale.toString(date, m_german ? u"d. MMM yyyy"_s : u"d MMM yyyy"_s);
}

QString ReportWords::period(const UsageReport &report) const
{
    const QDate first = dateOf(report.span.start, report.question.zone);
    const QDate last = dateOf(std::max(report.span.start, report.span.end - 1), report.question.zone);
    if (first.day() == 1 && last == first.addMonths(1).addDays(-1)) {
        return m_locale.toString(first, u"MMMM yyyy"_s);
    }
    return first == last ? day(first) : u"%1 – %2"_s.arg(day(first), day(last));
}

QString ReportWords::bar(const UsageReport &report, qsizetype index) const
{
    const qint64 start = report.buckets.at(index).whole.start;
    const QDate date = dateOf(start, report.question.zone);
    switch (report.question.bucket) {
    case UsageBucket::Month:
        return m_locale.toString(date, u"MMM yyyy"_s);
    case UsageBucket::Hour:
        return m_locale.toString(
            QDateTime::fromMSecsSinceEpoch(start, report.question.zone).time(), u"HH:mm"_s);
    case UsageBucket::Day:
    case UsageBucket::Week:
        break;
    }
    return m_locale.toString(date, m_german ? u"d. MMM"_s : u"d MMM"_s);
}

} // namespace aio::usage
