#include "core/extraction/grammar/SalaryTokens.h"

#include "core/extraction/grammar/Fold.h"

namespace aio::extraction {

namespace {

using Kind = SalaryToken::Kind;

qsizetype digitRun(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    return end - at;
}

bool isGroupMark(QChar c)
{
    return c == u'.' || c == u',' || c == u'\'' || c == u' ';
}

/// Reads "50 000", "50.000,00", "1,200.50", "110'000", "12,00,000", "4.5". A mark before exactly three
/// digits groups; before one or two at the end it is the decimal mark.
SalaryToken readNumber(QStringView text, qsizetype at)
{
    SalaryToken token;
    token.kind = Kind::Number;
    token.start = at;
    qsizetype end = at + digitRun(text, at);
    QString digits = text.sliced(at, end - at).toString();
    QChar mark;
    while (end + 1 < text.size() && isGroupMark(text[end]) && digits.size() <= 15) {
        const qsizetype run = digitRun(text, end + 1);
        const bool indian = text[end] == u',' && run == 2 && end + 3 < text.size() && text[end + 3] == u',';
        const bool first = mark.isNull();
        if ((run != 3 && !indian) || (first && digits.size() > 3) || (!first && text[end] != mark))
            break;
        if (first && digits == u"0")
            break;
        mark = text[end];
        digits += text.sliced(end + 1, run);
        end += 1 + run;
    }
    token.grouped = !mark.isNull();
    token.digits = int(digits.size());
    QString decimals;
    if (end + 1 < text.size() && (text[end] == u'.' || text[end] == u',') && text[end] != mark) {
        const qsizetype run = digitRun(text, end + 1);
        if (run == 1 || run == 2) {
            decimals = text.sliced(end + 1, run).toString();
            end += 1 + run;
        }
    }
    token.number = digits.size() > 15 ? 0 : (digits + u'.' + decimals + u'0').toDouble();
    const bool dashed = text.sliced(end).startsWith(u",-") || text.sliced(end).startsWith(u".-");
    if (dashed && digitRun(text, qMin(end + 2, text.size())) == 0)
        end += 2; // "50.000,-", "4'850.–"
    token.end = end;
    return token;
}

Kind punctuation(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'-':
    case u'~':
    case u'→':
        return Kind::Dash;
    case u'+':
        return Kind::Plus;
    case u',':
        return Kind::Comma;
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'【':
    case u'】':
        return Kind::Bracket;
    case u':':
        return Kind::Colon;
    case u'.':
        return at + 1 >= text.size() || text[at + 1].isSpace() ? Kind::Clause : Kind::Other;
    case u';':
    case u'!':
    case u'?':
    case u'。':
        return Kind::Clause;
    case u'\n':
    case u'|':
    case u'•':
    case u'\r':
        return Kind::Line;
    default:
        return Kind::Other;
    }
}

std::optional<PhraseTable::Hit> phraseAt(QStringView text, qsizetype at)
{
    if (const auto hit = salaryPhrases().matchAt(text, at))
        return hit;
    if (text[at] != u'/' || at + 2 >= text.size() || text[at + 1] != u' ')
        return std::nullopt;
    constexpr qsizetype longestUnit = 16; // "/ month" reads as "/month"
    const QString joined = u'/' + text.sliced(at + 2, qMin(longestUnit, text.size() - at - 2)).toString();
    auto hit = salaryPhrases().matchAt(joined, 0);
    if (hit) {
        hit->start = at;
        hit->end += at + 1;
    }
    return hit;
}

qsizetype wordEnd(QStringView text, qsizetype at)
{
    if (isCjk(text[at]))
        return at + 1;
    qsizetype end = at;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark()) && !isCjk(text[end]))
        ++end;
    return qMax(end, at + 1);
}

/// "R45 000": the letter counts only where it touches a grouped figure.
bool isRand(QStringView text, qsizetype at)
{
    if (text[at] != u'r' || at + 1 >= text.size() || digitRun(text, at + 1) == 0
        || (at > 0 && text[at - 1].isLetterOrNumber()))
        return false;
    return readNumber(text, at + 1).grouped;
}

SalaryToken tokenAt(QStringView text, qsizetype at)
{
    SalaryToken token;
    token.start = at;
    if (const auto hit = phraseAt(text, at)) {
        token.kind = Kind::Phrase;
        token.end = hit->end;
        token.word = PayWord(hit->tag / 256);
        token.value = hit->tag % 256;
        return token;
    }
    if (isRand(text, at)) {
        token.kind = Kind::Phrase;
        token.end = at + 1;
        token.word = PayWord::Currency;
        token.value = int(salaryCurrencyCodes().indexOf(u"ZAR"));
        return token;
    }
    if (text[at] >= u'0' && text[at] <= u'9') {
        SalaryToken number = readNumber(text, at);
        const QStringView rest = text.sliced(number.end).trimmed();
        if (rest.startsWith(u'%') || rest.startsWith(u'٪'))
            number.kind = Kind::Other;
        return number;
    }
    if (text[at].isLetter()) {
        token.end = wordEnd(text, at);
        return token;
    }
    token.end = at + 1;
    token.kind = punctuation(text, at);
    return token;
}

} // namespace

QList<SalaryToken> salaryTokens(QStringView folded)
{
    QList<SalaryToken> tokens;
    for (qsizetype at = 0; at < folded.size();) {
        if (folded[at] == u' ') {
            ++at;
            continue;
        }
        tokens.append(tokenAt(folded, at));
        at = tokens.last().end;
    }
    return tokens;
}

} // namespace aio::extraction
