#include "core/extraction/grammar/SalaryEvidence.h"

namespace aio::extraction {

namespace {

using Kind = SalaryToken::Kind;
using Tokens = QList<SalaryToken>;

constexpr qsizetype wordsBefore = 14;
constexpr qsizetype wordsAfter = 9;

bool saysPay(const SalaryToken &token)
{
    return token.is(PayWord::Pay) || token.is(PayWord::PayUnit);
}

/// A line that ends with a word for pay is the label of the next line.
bool isLabelBreak(const Tokens &tokens, qsizetype line)
{
    qsizetype i = line - 1;
    while (i >= 0 && (tokens[i].kind == Kind::Colon || tokens[i].kind == Kind::Bracket))
        --i;
    return tokens[line].kind == Kind::Line && i >= 0
        && (saysPay(tokens[i]) || tokens[i].is(PayWord::Gross) || tokens[i].is(PayWord::OthersPay));
}

void lookBack(const Tokens &tokens, const SalaryCandidate &candidate, SalaryEvidence &evidence)
{
    bool near = true; // only small words so far
    int others = 0;
    const qsizetype stop = qMax(qsizetype(0), candidate.first - wordsBefore);
    for (qsizetype i = candidate.first - 1; i >= stop; --i) {
        const SalaryToken &token = tokens[i];
        if (token.kind == Kind::Clause || (token.kind == Kind::Line && !isLabelBreak(tokens, i)))
            return;
        if (token.kind == Kind::Plus || token.is(PayWord::Plus)) {
            evidence.extra = true;
            return;
        }
        evidence.priced = evidence.priced || token.is(PayWord::Price);
        if (token.is(PayWord::OthersPay)) {
            evidence.notPay = true;
            return;
        }
        if (saysPay(token) && i > 0 && tokens[i - 1].is(PayWord::OthersPay)) { // "Ø Gehalt"
            evidence.notPay = true;
            return;
        }
        if (saysPay(token)) {
            evidence.paySaid = true;
            if (token.is(PayWord::PayUnit) && !evidence.unit)
                evidence.unit = Salary::Unit(token.value);
            // "annual base salary": the unit may stand before the word
            if (i > 0 && tokens[i - 1].is(PayWord::Unit) && !evidence.unit)
                evidence.unit = Salary::Unit(tokens[i - 1].value);
            return;
        }
        if (token.is(PayWord::NotPay)) {
            evidence.notPay = others <= 4;
            return;
        }
        const bool single = !candidate.isRange && token.is(PayWord::Between);
        if (near && (token.is(PayWord::From) || single)) // "fra 205 kr."
            evidence.from = true;
        else if (near && token.is(PayWord::UpTo))
            evidence.upTo = true;
        else if (token.is(PayWord::Unit) && others <= 1 && !evidence.unit)
            evidence.unit = Salary::Unit(token.value);
        if (token.kind == Kind::Other)
            ++others;
        near = near && token.kind == Kind::Phrase && !token.is(PayWord::Unit);
    }
}

/// "25k·14薪": so many salaries a year.
bool isSalaryCount(const Tokens &tokens, qsizetype number)
{
    return number + 1 < tokens.size() && saysPay(tokens[number + 1]) && tokens[number].number >= 12
        && tokens[number].number <= 24;
}

void lookAhead(const Tokens &tokens, const SalaryCandidate &candidate, SalaryEvidence &evidence)
{
    int others = 0;
    bool sameThing = true; // no comma, bracket or "+" since the figure
    const qsizetype stop = qMin(tokens.size(), candidate.last + 1 + wordsAfter);
    for (qsizetype i = candidate.last + 1; i < stop; ++i) {
        const SalaryToken &token = tokens[i];
        evidence.priced = evidence.priced || (sameThing && token.is(PayWord::Price));
        if (token.is(PayWord::OthersPay)) { // "43.900 € im Durchschnitt"
            evidence.notPay = evidence.notPay || sameThing;
            return;
        }
        if (token.kind == Kind::Number) {
            const bool counted = isSalaryCount(tokens, i);
            evidence.paySaid = evidence.paySaid || counted;
            if (counted && !evidence.unit)
                evidence.unit = Salary::Unit::Month;
            return;
        }
        if (token.kind == Kind::Plus && i == candidate.last + 1 && !candidate.isRange
            && (i + 1 >= tokens.size() || tokens[i + 1].kind != Kind::Phrase
                || !tokens[i + 1].is(PayWord::NotPay)))
            evidence.from = evidence.from || !evidence.upTo;
        if (token.kind == Kind::Clause || token.kind == Kind::Line || token.kind == Kind::Plus
            || token.is(PayWord::Plus))
            return;
        if (token.kind == Kind::Comma || token.kind == Kind::Bracket || token.kind == Kind::Dash)
            sameThing = false;
        if (token.is(PayWord::Unit) && others <= 2) {
            if (!evidence.unit || i == candidate.last + 1) // "36 hours a week, € 18,50 an hour"
                evidence.unit = Salary::Unit(token.value);
            evidence.end = qMax(evidence.end, token.end);
        } else if (token.is(PayWord::Gross) && others <= 1) {
            evidence.gross = true;
            evidence.end = qMax(evidence.end, token.end);
        } else if (token.is(PayWord::From) && i == candidate.last + 1) {
            evidence.from = true; // "300万円以上"
        } else if (saysPay(token) && others <= 3) {
            evidence.paySaid = evidence.paySaid || sameThing;
            if (token.is(PayWord::PayUnit) && !evidence.unit && sameThing)
                evidence.unit = Salary::Unit(token.value);
            return;
        } else if (token.is(PayWord::NotPay)) {
            evidence.notPay =
                evidence.notPay || (sameThing && others <= 3 && !(evidence.paySaid && others > 0));
            return;
        } else if (token.kind == Kind::Other) {
            ++others;
        }
    }
}

bool standsAlone(const Tokens &tokens, const SalaryCandidate &candidate)
{
    const bool opens = candidate.first == 0 || tokens[candidate.first - 1].kind == Kind::Clause
        || tokens[candidate.first - 1].kind == Kind::Line;
    const bool closes = candidate.last + 1 >= tokens.size() || tokens[candidate.last + 1].kind == Kind::Clause
        || tokens[candidate.last + 1].kind == Kind::Line;
    if (opens && closes)
        return true; // "35 hours. £27,500. Start in May."
    const auto says = [&](qsizetype i) {
        return tokens[i].kind == Kind::Other || tokens[i].kind == Kind::Number
            || tokens[i].is(PayWord::NotPay);
    };
    for (qsizetype i = candidate.first - 1; i >= 0 && tokens[i].kind != Kind::Line; --i) {
        if (says(i))
            return false;
    }
    for (qsizetype i = candidate.last + 1; i < tokens.size() && tokens[i].kind != Kind::Line; ++i) {
        if (tokens[i].kind == Kind::Plus || tokens[i].is(PayWord::Plus))
            return true; // what comes on top says nothing about the figures before it
        if (says(i))
            return false;
    }
    return true;
}

} // namespace

SalaryEvidence salaryEvidence(const QList<SalaryToken> &tokens, const SalaryCandidate &candidate)
{
    SalaryEvidence evidence;
    evidence.unit = candidate.unit;
    evidence.from = candidate.openEnded;
    lookBack(tokens, candidate, evidence);
    if (!evidence.notPay)
        lookAhead(tokens, candidate, evidence);
    evidence.alone = standsAlone(tokens, candidate);
    return evidence;
}

} // namespace aio::extraction
