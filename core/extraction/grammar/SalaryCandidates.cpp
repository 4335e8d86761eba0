#include "core/extraction/grammar/SalaryEvidence.h"

namespace aio::extraction {

namespace {

using Kind = SalaryToken::Kind;
using Tokens = QList<SalaryToken>;

struct Amount
{
    qsizetype first = 0;
    qsizetype last = 0;
    double value = 0;
    double factor = 1;
    bool grouped = false;
    bool lakh = false;
    bool million = false;
    bool open = false; ///< "90k+"
    int currency = -1;
    int sharedSign = -1;
};

bool isCurrency(const SalaryToken &token)
{
    return token.is(PayWord::Currency) || token.is(PayWord::SharedCurrency);
}

void takeCurrency(Amount &amount, const SalaryToken &token)
{
    if (token.is(PayWord::Currency))
        amount.currency = token.value;
    else if (amount.currency < 0)
        amount.sharedSign = token.value;
}

/// "k", "万" and the like right behind the figure. Single letters count only when they touch it.
bool takeFactor(Amount &amount, const Tokens &tokens, const GrammarContext &context)
{
    const qsizetype next = amount.last + 1;
    if (next >= tokens.size() || tokens[next].kind != Kind::Phrase)
        return false;
    const SalaryToken &token = tokens[next];
    const bool touches = token.start == tokens[amount.last].end;
    const bool letter = token.end - token.start == 1 && tokens[next].word != PayWord::TenThousand;
    if (letter && !touches && token.word != PayWord::Thousand)
        return false;
    switch (token.word) {
    case PayWord::Thousand:
        amount.factor = 1000;
        break;
    case PayWord::TenThousand:
        if (!touches && context.language != u"ja" && context.language != u"zh" && context.language != u"ko")
            return false;
        amount.factor = 10000;
        break;
    case PayWord::Lakh:
        amount.factor = 100000;
        amount.lakh = true;
        break;
    case PayWord::Million:
        amount.factor = 1000000;
        amount.million = true;
        break;
    default:
        return false;
    }
    amount.last = next;
    return true;
}

Amount amountAt(const Tokens &tokens, qsizetype number, const GrammarContext &context)
{
    Amount amount;
    amount.first = amount.last = number;
    amount.value = tokens[number].number;
    amount.grouped = tokens[number].grouped;
    takeFactor(amount, tokens, context);
    const qsizetype rest = amount.last + 1; // "24万5,000円": what follows the ten thousands
    if (amount.factor == 10000 && rest < tokens.size() && tokens[rest].kind == Kind::Number
        && tokens[rest].start == tokens[amount.last].end && tokens[rest].number < 10000) {
        amount.value += tokens[rest].number / amount.factor;
        amount.last = rest;
    }
    if (amount.last + 1 < tokens.size() && isCurrency(tokens[amount.last + 1]))
        takeCurrency(amount, tokens[++amount.last]);
    if (amount.last + 2 < tokens.size() && tokens[amount.last + 1].kind == Kind::Plus
        && isCurrency(tokens[amount.last + 2])) {
        takeCurrency(amount, tokens[amount.last + 2]);
        amount.last += 2;
        amount.open = true;
    }
    if (amount.factor == 1)
        takeFactor(amount, tokens, context); // "60 €k"
    qsizetype before = number - 1;
    while (before >= 0 && isCurrency(tokens[before]) && number - before <= 2) {
        takeCurrency(amount, tokens[before]); // also "USD $45,000"
        amount.first = before--;
    }
    return amount;
}

/// The unit that stands between, or nothing if the tokens do not join two ends of a range.
struct Joint
{
    bool joins = false;
    std::optional<Salary::Unit> unit;
};

Joint jointBetween(const Tokens &tokens, const Amount &a, const Amount &b)
{
    Joint joint;
    constexpr qsizetype most = 7;
    if (b.first - a.last - 1 > most)
        return joint;
    bool between = false;
    for (qsizetype i = a.first - 1; i >= 0 && i >= a.first - 4; --i)
        between = between || tokens[i].is(PayWord::Between);
    for (qsizetype i = a.last + 1; i < b.first; ++i) {
        const SalaryToken &token = tokens[i];
        if (token.kind == Kind::Dash || token.is(PayWord::To) || token.is(PayWord::UpTo)
            || (token.is(PayWord::And) && between))
            joint.joins = true;
        else if (token.is(PayWord::Unit))
            joint.unit = Salary::Unit(token.value);
        else if (!token.is(PayWord::Filler) && !token.is(PayWord::Gross) && !token.is(PayWord::From)
            && token.kind != Kind::Bracket && token.kind != Kind::Dash)
            return {};
    }
    return joint;
}

bool mayBeMillions(const Amount &amount)
{
    static const QStringList small = QStringLiteral("JPY KRW IDR VND CLP COP HUF INR NGN").split(u' ');
    return amount.currency >= 0 && small.contains(salaryCurrencyCodes().at(amount.currency));
}

void finish(SalaryCandidate &candidate, const Amount &amount, const Tokens &tokens)
{
    candidate.scaled = amount.factor > 1;
    candidate.grouped = candidate.grouped || amount.grouped;
    candidate.currency = amount.currency;
    candidate.sharedSign = amount.sharedSign;
    candidate.millions = amount.million && !mayBeMillions(amount);
    if (amount.lakh) { // counted so in India alone, and by the year
        candidate.currency = int(salaryCurrencyCodes().indexOf(QStringLiteral("INR")));
        candidate.unit = Salary::Unit::Year;
    }
    candidate.leading = true;
    for (qsizetype i = 0; i < candidate.first && candidate.leading; ++i)
        candidate.leading = tokens[i].kind == Kind::Bracket || tokens[i].is(PayWord::Filler)
            || tokens[i].is(PayWord::From) || tokens[i].is(PayWord::UpTo) || tokens[i].is(PayWord::Between)
            || tokens[i].is(PayWord::Gross) || tokens[i].is(PayWord::Unit) || tokens[i].kind == Kind::Colon;
}

/// Both ends with what only one of them states: "80-100k €", "€60 – 70k", "50-80.000 Kč".
std::optional<SalaryCandidate> rangeOf(Amount a, Amount b, const Joint &joint, const Tokens &tokens)
{
    if (a.factor == 1 && b.factor > 1 && a.value <= b.value && a.value < 1000)
        a.factor = b.factor;
    if (b.factor == 1 && a.factor > 1 && b.value < 1000)
        b.factor = a.factor;
    if (a.factor == 1 && b.factor == 1 && b.grouped && !a.grouped && a.value < 1000
        && a.value * 1000 <= b.value)
        a.factor = 1000;
    if (a.currency < 0 && a.sharedSign < 0) {
        a.currency = b.currency;
        a.sharedSign = b.sharedSign;
    } else if (b.currency >= 0 && a.currency < 0) {
        a.currency = b.currency;
    }
    a.lakh = a.lakh || b.lakh;
    a.million = a.million || b.million;
    a.factor = qMax(a.factor, 1.0);
    SalaryCandidate candidate;
    candidate.first = a.first;
    candidate.last = b.last;
    candidate.low = a.value * a.factor;
    candidate.high = b.value * b.factor;
    candidate.isRange = true;
    candidate.grouped = a.grouped || b.grouped;
    candidate.unit = joint.unit;
    finish(candidate, a, tokens);
    candidate.scaled = a.factor > 1 || b.factor > 1;
    if (candidate.low > candidate.high)
        return std::nullopt;
    return candidate;
}

SalaryCandidate single(const Amount &amount, const Tokens &tokens)
{
    SalaryCandidate candidate;
    candidate.first = amount.first;
    candidate.last = amount.last;
    candidate.low = candidate.high = amount.value * amount.factor;
    candidate.grouped = amount.grouped;
    candidate.openEnded = amount.open;
    finish(candidate, amount, tokens);
    return candidate;
}

} // namespace

QList<SalaryCandidate> salaryCandidates(const QList<SalaryToken> &tokens, const GrammarContext &context)
{
    QList<Amount> amounts;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == Kind::Number && (amounts.isEmpty() || i > amounts.last().last))
            amounts.append(amountAt(tokens, i, context));
    }
    QList<SalaryCandidate> candidates;
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        if (i + 1 < amounts.size()) {
            const Joint joint = jointBetween(tokens, amounts[i], amounts[i + 1]);
            const auto range =
                joint.joins ? rangeOf(amounts[i], amounts[i + 1], joint, tokens) : std::nullopt;
            if (range) {
                candidates.append(*range);
                ++i;
                continue;
            }
        }
        candidates.append(single(amounts[i], tokens));
    }
    return candidates;
}

} // namespace aio::extraction
