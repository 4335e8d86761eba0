#include "core/extraction/grammar/SalaryGrammar.h"

#include "core/extraction/grammar/Currencies.h"
#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/SalaryEvidence.h"

namespace aio::extraction {

namespace {

using Kind = SalaryToken::Kind;

QString currencyOf(const SalaryCandidate &candidate, const GrammarContext &context)
{
    if (candidate.currency >= 0) {
        const QString &code = salaryCurrencyCodes().at(candidate.currency);
        const bool yuan = code == u"CNY"; // 元 is also the dollar of Taiwan and of Hong Kong
        if (yuan && (context.country == u"TW" || context.country == u"HK"))
            return currencyOfCountry(context.country);
        return code;
    }
    // counted in 万 or 千, or in Chinese without a sign, pay is in the money of the language
    if (candidate.sharedSign < 0 && (context.language == u"zh" || context.language == u"ja")) {
        const bool home = context.country.isEmpty() || context.country == u"CN" || context.country == u"JP";
        return home && candidate.scaled ? resolveCurrency(SharedSign::YenYuan, context) : QString();
    }
    // "RAL 30-35k", "Gehalt: 50-60k": thousands without a sign are in the euro where that is the money
    static const QStringList ofEuro = QStringLiteral("it fi el sk").split(u' ');
    const bool euro = context.country.isEmpty() ? ofEuro.contains(context.language)
                                                : currencyOfCountry(context.country) == u"EUR";
    if (candidate.sharedSign < 0 && candidate.scaled && !candidate.millions && euro)
        return QStringLiteral("EUR");
    return candidate.sharedSign >= 0 ? resolveCurrency(SharedSign(candidate.sharedSign), context) : QString();
}

struct Band
{
    const char16_t *currencies;
    double min;
    double max;
    Salary::Unit unit;
};

/// Where the custom of a currency and the size leave no doubt about the unit.
std::optional<Salary::Unit> unitByCustom(const QString &currency, double low, double high)
{
    static constexpr Band bands[] = {
        {u"EUR USD GBP CHF CAD AUD NZD", 20000, 900000, Salary::Unit::Year},
        {u"JPY", 2000000, 90000000, Salary::Unit::Year},
        {u"CZK", 14000, 300000, Salary::Unit::Month},
        {u"PLN", 3000, 60000, Salary::Unit::Month},
        {u"CNY", 3000, 150000, Salary::Unit::Month},
        {u"BRL", 1000, 60000, Salary::Unit::Month},
        {u"SEK", 15000, 120000, Salary::Unit::Month},
        {u"INR", 200000, 90000000, Salary::Unit::Year},
    };
    for (const Band &band : bands) {
        if (QStringView(band.currencies).contains(currency) && !currency.isEmpty() && low >= band.min
            && high <= band.max)
            return band.unit;
    }
    return std::nullopt;
}

bool plausible(const SalaryCandidate &candidate, const QString &currency, std::optional<Salary::Unit> unit)
{
    static const QString large = QStringLiteral("EUR USD GBP CHF CAD AUD NZD PLN BRL SGD");
    const double high = candidate.high;
    if (high <= 0 || candidate.low <= 0 || high > 2e10)
        return false;
    if (candidate.isRange && high > candidate.low * 20)
        return false;
    if (large.contains(currency) && !currency.isEmpty() && high > 3e6)
        return false;
    if (!unit)
        return true;
    switch (*unit) {
    case Salary::Unit::Year:
        return high >= 1000;
    case Salary::Unit::Month:
        return high >= 50;
    default:
        return high >= 1;
    }
}

/// "CHF 45 a day" beside a nursery is what it costs; by the hour or by the year people are paid.
bool isSmallPrice(const SalaryCandidate &candidate, const SalaryEvidence &evidence)
{
    static const QString small = QStringLiteral("SEK NOK DKK CZK MXN PHP ZAR TWD THB INR RUB UAH TRY");
    const bool krona = candidate.sharedSign == int(SharedSign::Krona);
    const bool smallMoney =
        krona || (candidate.currency >= 0 && small.contains(salaryCurrencyCodes().at(candidate.currency)));
    const double mostPrice = smallMoney ? 10000 : 1000;
    return evidence.unit != Salary::Unit::Hour && evidence.unit != Salary::Unit::Year && !candidate.scaled
        && candidate.high < mostPrice;
}

/// 0: these figures are no pay; else how sure we are that they are.
double judge(const SalaryCandidate &candidate, const SalaryEvidence &evidence, const GrammarContext &context)
{
    const bool currency = candidate.currency >= 0 || candidate.sharedSign >= 0;
    const bool scaled = candidate.scaled;
    if (evidence.notPay || candidate.millions)
        return 0;
    if (evidence.priced && !context.labelled && !evidence.paySaid && isSmallPrice(candidate, evidence))
        return 0;
    const auto isYear = [](double figure) { return figure >= 1950 && figure <= 2050; };
    if (!currency && !scaled && !candidate.grouped && isYear(candidate.low) && isYear(candidate.high))
        return 0;
    const bool sizeable = scaled || candidate.high >= 100;
    if (context.labelled
        && (currency || ((sizeable || evidence.unit) && (evidence.paySaid || candidate.leading))))
        return currency ? 0.92 : 0.8;
    if (evidence.paySaid) {
        if (currency)
            return sizeable || evidence.unit ? 0.9 : 0;
        return scaled || (evidence.unit && sizeable) || (candidate.isRange && candidate.high >= 1000)
                || candidate.high >= 5000
            ? 0.78
            : 0;
    }
    if (!currency || evidence.extra)
        return 0;
    if (evidence.gross)
        return 0.85;
    if (evidence.unit)
        return candidate.isRange ? 0.85 : 0.78;
    if (evidence.alone)
        return candidate.isRange && sizeable ? 0.8 : (candidate.high >= 10000 ? 0.7 : 0);
    return candidate.isRange && scaled && candidate.high <= candidate.low * 3 ? 0.66 : 0;
}

Salary salaryOf(
    const SalaryCandidate &candidate, const SalaryEvidence &evidence, const GrammarContext &context)
{
    Salary salary;
    salary.currency = currencyOf(candidate, context);
    salary.unit = evidence.unit;
    if (candidate.isRange || (!evidence.from && !evidence.upTo)) {
        salary.min = candidate.low;
        salary.max = candidate.high;
    } else if (evidence.upTo) {
        salary.max = candidate.high;
    } else {
        salary.min = candidate.low;
    }
    if (!salary.unit)
        salary.unit = unitByCustom(salary.currency, candidate.low, candidate.high);
    return salary;
}

} // namespace

std::optional<SalaryMatch> findSalary(QStringView text, const GrammarContext &context)
{
    const QString folded = fold(text);
    const QList<SalaryToken> tokens = salaryTokens(folded);
    std::optional<SalaryMatch> best;
    for (const SalaryCandidate &candidate : salaryCandidates(tokens, context)) {
        const SalaryEvidence evidence = salaryEvidence(tokens, candidate);
        const double confidence = judge(candidate, evidence, context);
        if (confidence <= 0 || (best && confidence <= best->confidence))
            continue;
        const Salary salary = salaryOf(candidate, evidence, context);
        if (plausible(candidate, salary.currency, salary.unit))
            best = SalaryMatch{salary,
                {tokens[candidate.first].start, qMax(tokens[candidate.last].end, evidence.end)}, confidence};
    }
    return best;
}

} // namespace aio::extraction
