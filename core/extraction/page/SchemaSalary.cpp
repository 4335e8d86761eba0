#include "core/extraction/page/SchemaSalary.h"

#include "core/extraction/page/CleanText.h"
#include "core/extraction/page/SchemaValue.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

// Currencies in which an hour's pay is a number of two or three digits.
bool isHardCurrency(const QString &currency)
{
    static const QStringList hard{
        u"USD"_s, u"EUR"_s, u"GBP"_s, u"CHF"_s, u"CAD"_s, u"AUD"_s, u"NZD"_s, u"SGD"_s};
    return hard.contains(currency);
}

// 99999, 999999, 111111, 123456, 12345 …
bool isTypedAtRandom(double number)
{
    static const QRegularExpression pattern(u"^(?:9{4,}|1{4,}|123456?7?8?9?|0+|1)$"_s);
    return pattern.match(QString::number(qint64(number))).hasMatch();
}

// A unit that the figures contradict is worse than none: 65000 an hour is a year's pay with a wrong label.
void dropImpossibleUnit(Salary &salary)
{
    if (!salary.unit || !isHardCurrency(salary.currency)) {
        return;
    }
    static constexpr std::array<double, 5> highest{1500, 8000, 30'000, 100'000, 5'000'000};
    static constexpr std::array<double, 5> lowest{2, 15, 60, 150, 1000};
    const auto unit = std::size_t(*salary.unit);
    const double figure = salary.max.value_or(salary.min.value_or(0));
    if (figure > highest.at(unit) || figure < lowest.at(unit)) {
        salary.unit.reset();
    }
}

struct Figures
{
    QJsonValue min;
    QJsonValue max;
    QJsonValue one;
    QString currency;
    QString unit;
};

// Figures stand in the amount or in its `value`, which may be an object, a list or a number.
Figures figuresOf(const QJsonValue &value)
{
    Figures figures;
    QJsonValue current = value.isArray() ? value.toArray().first() : value;
    for (int depth = 0; depth < 4 && current.isObject(); ++depth) {
        const QJsonObject object = current.toObject();
        figures.min = schemaProperty(
            object, {"minValue", "minSalary", "minPrice", "min", "minimum", "minAmount", "from"});
        figures.max = schemaProperty(
            object, {"maxValue", "maxSalary", "maxPrice", "max", "maximum", "maxAmount", "to"});
        if (figures.currency.isEmpty()) {
            figures.currency = schemaText(
                schemaProperty(object, {"currency", "priceCurrency", "currencyCode", "salaryCurrency"}));
        }
        if (figures.unit.isEmpty()) {
            figures.unit = schemaText(schemaProperty(object,
                {"unitText", "unitCode", "duration", "unit", "period", "interval", "frequency", "payPeriod",
                    "timeUnit", "measure", "per"}));
        }
        if (!figures.min.isUndefined() || !figures.max.isUndefined()) {
            return figures;
        }
        current = schemaProperty(object, {"value", "price", "median", "amount", "salary"});
        current = current.isArray() ? current.toArray().first() : current;
    }
    figures.one = current;
    return figures;
}

std::optional<double> positive(const QJsonValue &value)
{
    const auto number = value.isUndefined() ? std::nullopt : schemaNumber(value);
    return number && *number > 0 && std::isfinite(*number) && !isTypedAtRandom(*number) ? number
                                                                                        : std::nullopt;
}

} // namespace

std::optional<Salary::Unit> schemaSalaryUnit(const QString &text)
{
    using Unit = Salary::Unit;
    struct Stem
    {
        const char16_t *pattern;
        Unit unit;
    };
    static const std::array<Stem, 5> stems{{
        {u"hour|\\bhr|\\bhur|\\bh\\b|stunde|\\bstd|heure|\\bhora|\\bora\\b|\\buur|hodin|godzin|timme|timm|"
         u"час|ساعة|時給|时薪|小时|時間|pt1h|每小时|saat",
            Unit::Hour},
        {u"\\bda(?:y|ily)|\\btag|jour|\\bd[ií]a|giorno|\\bdag|\\bden\\b|dzie|день|يوم|日給|日薪|p1d|per "
         u"diem|\\bday",
            Unit::Day},
        {u"week|\\bwee\\b|woche|semaine|semana|settimana|týd|tydzie|vecka|недел|أسبوع|週|周|p1w|p7d",
            Unit::Week},
        {u"month|\\bmon\\b|\\bmo\\b|monat|mois|mensual|mensuel|mensal|\\bmes\\b|\\bmês|mese|mensile|maand|"
         u"měs|mies|månad|месяц|شهر|月|p1m",
            Unit::Month},
        {u"year|annu|\\bann\\b|\\bann?\\b|\\byr|\\bpa\\b|p\\.a|jahr|jährlich|\\baño|anual|\\bano\\b|anno|"
         u"jaar|\\brok|roč|rocz|\\bår|год|سنة|年|p1y",
            Unit::Year},
    }};
    const QString lower = text.trimmed().toLower();
    if (lower.isEmpty() || lower.size() > 60) {
        return std::nullopt;
    }
    for (const Stem &stem : stems) {
        const QRegularExpression pattern(
            QString::fromUtf16(stem.pattern), QRegularExpression::UseUnicodePropertiesOption);
        if (pattern.match(lower).hasMatch()) {
            return stem.unit;
        }
    }
    return std::nullopt;
}

QString currencyCode(const QString &text)
{
    static const QHash<QString, QString> names{{u"€"_s, u"EUR"_s}, {u"EURO"_s, u"EUR"_s},
        {u"EUROS"_s, u"EUR"_s}, {u"£"_s, u"GBP"_s}, {u"KČ"_s, u"CZK"_s}, {u"RMB"_s, u"CNY"_s},
        {u"元"_s, u"CNY"_s}, {u"人民币"_s, u"CNY"_s}, {u"円"_s, u"JPY"_s}, {u"R$"_s, u"BRL"_s},
        {u"ZŁ"_s, u"PLN"_s}, {u"US$"_s, u"USD"_s}, {u"US DOLLAR"_s, u"USD"_s}, {u"A$"_s, u"AUD"_s},
        {u"C$"_s, u"CAD"_s}, {u"NT$"_s, u"TWD"_s}, {u"HK$"_s, u"HKD"_s}, {u"₹"_s, u"INR"_s},
        {u"RS"_s, u"INR"_s}, {u"₽"_s, u"RUB"_s}, {u"₩"_s, u"KRW"_s}, {u"₪"_s, u"ILS"_s}, {u"₺"_s, u"TRY"_s},
        {u"₫"_s, u"VND"_s}, {u"₴"_s, u"UAH"_s}, {u"FT"_s, u"HUF"_s}};
    const QString upper = text.trimmed().toUpper();
    static const QRegularExpression iso(u"^[A-Z]{3,4}$"_s);
    if (const QString known = names.value(upper); !known.isEmpty()) {
        return known;
    }
    return iso.match(upper).hasMatch() && upper != u"XXX" && upper != u"NULL" ? upper : QString();
}

bool isPlausibleSalary(const Salary &salary)
{
    if (salary.isEmpty()) {
        return false;
    }
    const double low = salary.min.value_or(salary.max.value_or(0));
    const double high = salary.max.value_or(low);
    // Two ends of one range differ by a factor of a few; 5 and 80000 are two different things.
    if (low <= 0 || high < low || high > low * 25 || high > 5e9) {
        return false;
    }
    // Without an hour or a day to go with it, a figure this small counts years or weeks, not money.
    const bool small = salary.unit == Salary::Unit::Hour || salary.unit == Salary::Unit::Day;
    return small ? high >= 2 : high >= 60;
}

std::optional<Salary> schemaSalary(const QJsonValue &value, const QString &outerCurrency)
{
    if (value.isUndefined() || value.isNull()) {
        return std::nullopt;
    }
    const Figures figures = figuresOf(value);
    Salary salary;
    salary.min = positive(figures.min);
    salary.max = positive(figures.max);
    if (!salary.min && !salary.max) {
        salary.min = salary.max = positive(figures.one);
    }
    salary.currency = currencyCode(figures.currency.isEmpty() ? outerCurrency : figures.currency);
    salary.unit = schemaSalaryUnit(figures.unit);
    if (salary.min && salary.max && *salary.min > *salary.max) {
        std::swap(salary.min, salary.max);
    }
    dropImpossibleUnit(salary);
    return isPlausibleSalary(salary) ? std::optional(salary) : std::nullopt;
}

QString schemaSalaryText(const QJsonValue &value)
{
    const Figures figures = figuresOf(value);
    QStringList words;
    for (const QJsonValue &part : {figures.one, figures.min, figures.max}) {
        if (part.isString() && !schemaNumber(part)) {
            words << schemaText(part);
        }
    }
    words.removeDuplicates();
    words.removeAll(QString());
    return words.join(u" – "_s);
}

} // namespace aio::extraction
