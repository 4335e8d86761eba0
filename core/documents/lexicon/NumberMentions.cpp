#include "core/documents/lexicon/NumberMentions.h"

#include "core/documents/lexicon/NumberWords.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace aio::lexicon {

namespace {

constexpr qsizetype groupDigits = 3;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\u00a0' || c == u'\u202f' || c == u'\u2009';
}

bool isCurrencySign(QChar c)
{
    return c.category() == QChar::Symbol_Currency;
}

/// The number in digits that begins at `at`; moves `at` behind it.
double readDigits(QStringView text, qsizetype &at)
{
    const auto digitsFrom = [text](qsizetype from) {
        qsizetype end = from;
        while (end < text.size() && text.at(end).isDigit()) {
            ++end;
        }
        return end - from;
    };
    QString plain;
    qsizetype run = digitsFrom(at);
    plain += text.mid(at, run);
    const bool mayGroup = run <= groupDigits;
    at += run;
    bool decimal = false;
    while (at + 1 < text.size() && text.at(at + 1).isDigit()) {
        const QChar mark = text.at(at);
        run = digitsFrom(at + 1);
        const bool grouping = mark == u'.' || mark == u',' || mark == u'\'' || mark == u'’' || isSpace(mark);
        if (grouping && run == groupDigits && mayGroup && !decimal) {
            plain += text.mid(at + 1, run);
        } else if ((mark == u'.' || mark == u',') && !decimal && run < groupDigits) {
            plain += u'.' + text.mid(at + 1, run).toString();
            decimal = true;
        } else {
            break;
        }
        at += run + 1;
    }
    // Figures of any script count as the ones that toDouble() knows.
    for (QChar &c : plain) {
        if (c.isDigit()) {
            c = QChar(u'0' + c.digitValue());
        }
    }
    constexpr qsizetype mostDigits = 15;
    return plain.size() > mostDigits ? 0 : plain.toDouble();
}

bool isPercentWord(const QList<Word> &words, qsizetype index, qsizetype &count)
{
    static const QSet<QString> single{QStringLiteral("percent"), QStringLiteral("prozent"),
        QStringLiteral("procent"), QStringLiteral("prozentpunkte"), QStringLiteral("percentage")};
    static const QSet<QString> first{QStringLiteral("per"), QStringLiteral("pour"), QStringLiteral("por")};
    static const QSet<QString> second{
        QStringLiteral("cent"), QStringLiteral("cento"), QStringLiteral("ciento")};
    if (index < words.size() && single.contains(words.at(index).folded)) {
        count = 1;
        return true;
    }
    if (index + 1 < words.size() && first.contains(words.at(index).folded)
        && second.contains(words.at(index + 1).folded)) {
        count = 2;
        return true;
    }
    return false;
}

bool isMoneyWord(const QString &folded)
{
    static const QSet<QString> money{QStringLiteral("eur"), QStringLiteral("euro"), QStringLiteral("euros"),
        QStringLiteral("usd"), QStringLiteral("dollar"), QStringLiteral("dollars"), QStringLiteral("gbp"),
        QStringLiteral("pounds"), QStringLiteral("chf"), QStringLiteral("franken"), QStringLiteral("francs"),
        QStringLiteral("dolares")};
    return money.contains(folded);
}

class Reader
{
public:
    Reader(QStringView text, const QList<Word> &words)
        : m_text(text)
        , m_words(words)
    {
    }

    QList<NumberMention> read()
    {
        for (qsizetype i = 0; i < m_words.size();) {
            NumberMention mention;
            mention.firstWord = i;
            const bool found = m_words.at(i).number ? digits(i, mention) : spelled(i, mention);
            if (!found) {
                ++i;
                continue;
            }
            addHalf(mention);
            addScale(mention);
            addUnit(mention);
            i = std::max(i + 1, mention.endWord);
            m_found.append(mention);
            shareUnit();
        }
        return m_found;
    }

private:
    [[nodiscard]] QChar charAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar();
    }

    void endAt(NumberMention &mention, qsizetype end) const
    {
        mention.end = end;
        while (mention.endWord < m_words.size() && m_words.at(mention.endWord).start < end) {
            ++mention.endWord;
        }
    }

    bool digits(qsizetype index, NumberMention &mention)
    {
        const Word &word = m_words.at(index);
        const QChar before = charAt(word.start - 1);
        if (before == u'/' || before == u'_' || before == u'#'
            || (before == u'.' && charAt(word.start - 2).isLetterOrNumber())
            || (before == u'-' && charAt(word.start - 2).isLetterOrNumber())) {
            return false;
        }
        qsizetype at = word.start;
        mention.value = readDigits(m_text, at);
        mention.start = word.start;
        mention.endWord = index;
        if (charAt(at) == u'/' && charAt(at + 1).isDigit()) {
            return false;
        }
        // What is stuck to the digits: a scale, "+", or letters that make a name of it.
        qsizetype letters = at;
        while (charAt(letters).isLetter()) {
            ++letters;
        }
        if (letters > at) {
            const QString stuck = foldedWord(m_text.mid(at, letters - at));
            const double scale = scaleOf(stuck);
            if (scale == 0 && stuck != u"x" && !isMoneyWord(stuck)) {
                return false;
            }
            mention.value *= scale > 0 ? scale : 1;
            at = letters;
        }
        if (charAt(at) == u'+') {
            mention.atLeast = true;
            ++at;
        }
        endAt(mention, at);
        return true;
    }

    /// "once" is eleven only in Spanish, "due" and "sei" are numbers only in Italian: two small words of the
    /// language have to stand in the text.
    [[nodiscard]] bool isOtherWord(qsizetype index) const
    {
        static const QSet<QString> spanish{QStringLiteral("el"), QStringLiteral("la"), QStringLiteral("los"),
            QStringLiteral("de"), QStringLiteral("y"), QStringLiteral("con"), QStringLiteral("en"),
            QStringLiteral("un"), QStringLiteral("una"), QStringLiteral("durante"), QStringLiteral("anos")};
        static const QSet<QString> italian{QStringLiteral("il"), QStringLiteral("la"), QStringLiteral("di"),
            QStringLiteral("e"), QStringLiteral("con"), QStringLiteral("un"), QStringLiteral("una"),
            QStringLiteral("per"), QStringLiteral("ho"), QStringLiteral("anni"), QStringLiteral("da")};
        const QString &word = m_words.at(index).folded;
        const bool once = word == u"once";
        if (!once && word != u"due" && word != u"sei") {
            return false;
        }
        const QSet<QString> &cues = once ? spanish : italian;
        constexpr int enough = 2;
        return std::ranges::count_if(m_words, [&](const Word &other) { return cues.contains(other.folded); })
            < enough;
    }

    bool spelled(qsizetype index, NumberMention &mention)
    {
        const auto number = isOtherWord(index) ? std::nullopt : spelledNumber(m_words, index);
        if (!number) {
            return compound(index, mention);
        }
        mention.value = number->value;
        mention.spelled = true;
        mention.start = m_words.at(index).start;
        mention.endWord = index + number->count;
        mention.end = m_words.at(mention.endWord - 1).end;
        return true;
    }

    /// "sechsjährige", "zwölfköpfiges"
    bool compound(qsizetype index, NumberMention &mention)
    {
        const Word &word = m_words.at(index);
        for (const auto *tail : {u"jahrig", u"kopfig", u"monatig", u"einhalb"}) {
            const qsizetype at = word.folded.indexOf(QStringView(tail));
            if (at <= 1) {
                continue;
            }
            Word part = word;
            part.folded = word.folded.left(at);
            if (const auto number = spelledNumber({part}, 0)) {
                mention.value = number->value;
                mention.spelled = true;
                mention.start = word.start;
                mention.end = word.end;
                const bool half = QStringView(tail) == u"einhalb";
                constexpr double oneHalf = 0.5;
                mention.value += half ? oneHalf : 0;
                // The unit of the others is in the same word.
                mention.endWord = half ? index + 1 : index;
                return true;
            }
        }
        return false;
    }

    /// "five and a half", "cinco y medio"
    void addHalf(NumberMention &mention) const
    {
        static const QList<QStringList> halves{
            {QStringLiteral("and"), QStringLiteral("a"), QStringLiteral("half")},
            {QStringLiteral("et"), QStringLiteral("demi")}, {QStringLiteral("et"), QStringLiteral("demie")},
            {QStringLiteral("y"), QStringLiteral("medio")}, {QStringLiteral("y"), QStringLiteral("media")},
            {QStringLiteral("e"), QStringLiteral("mezzo")}, {QStringLiteral("e"), QStringLiteral("meio")}};
        for (const QStringList &half : halves) {
            bool same = mention.endWord + half.size() <= m_words.size();
            for (qsizetype i = 0; same && i < half.size(); ++i) {
                same = m_words.at(mention.endWord + i).folded == half.at(i);
            }
            if (same) {
                constexpr double oneHalf = 0.5;
                mention.value += oneHalf;
                mention.endWord += half.size();
                mention.end = m_words.at(mention.endWord - 1).end;
                return;
            }
        }
    }

    /// "from 40 to 85 percent": the unit belongs to both.
    void shareUnit()
    {
        if (m_found.size() < 2 || m_found.last().unit != NumberMention::Unit::Percent) {
            return;
        }
        NumberMention &first = m_found[m_found.size() - 2];
        static const QSet<QString> to{QStringLiteral("to"), QStringLiteral("auf"), QStringLiteral("bis"),
            QStringLiteral("a"), QStringLiteral("al"), QStringLiteral("naar"), QStringLiteral("para"),
            QStringLiteral("tot")};
        const qsizetype between = m_found.last().firstWord - first.endWord;
        if (first.unit == NumberMention::Unit::Plain
            && (between == 0 || (between == 1 && to.contains(m_words.at(first.endWord).folded)))) {
            first.unit = NumberMention::Unit::Percent;
        }
    }

    void addScale(NumberMention &mention) const
    {
        qsizetype ignored = 0;
        for (int i = 0;
             i < 2 && mention.endWord < m_words.size() && !isPercentWord(m_words, mention.endWord, ignored);
             ++i) {
            const Word &next = m_words.at(mention.endWord);
            const bool near = next.start - mention.end <= 1;
            const double scale = near && next.folded.size() > 1 ? scaleOf(next.folded) : 0;
            constexpr double hundred = 100;
            if (scale == 0 || (scale == hundred && mention.value >= hundred)) {
                return;
            }
            mention.value *= scale;
            mention.end = next.end;
            ++mention.endWord;
        }
    }

    void addUnit(NumberMention &mention) const
    {
        qsizetype at = mention.end;
        while (isSpace(charAt(at))) {
            ++at;
        }
        qsizetype count = 0;
        if (charAt(at) == u'%' || charAt(at) == u'٪') {
            mention.unit = NumberMention::Unit::Percent;
            endAt(mention, at + 1);
        } else if (isPercentWord(m_words, mention.endWord, count)) {
            mention.unit = NumberMention::Unit::Percent;
            mention.endWord += count;
            mention.end = m_words.at(mention.endWord - 1).end;
        } else if (isCurrencySign(charAt(at))) {
            mention.unit = NumberMention::Unit::Money;
            endAt(mention, at + 1);
        } else if (mention.endWord < m_words.size() && isMoneyWord(m_words.at(mention.endWord).folded)) {
            mention.unit = NumberMention::Unit::Money;
            mention.end = m_words.at(mention.endWord++).end;
        } else {
            qsizetype before = mention.start - 1;
            while (isSpace(charAt(before))) {
                --before;
            }
            const bool word = mention.firstWord > 0 && isMoneyWord(m_words.at(mention.firstWord - 1).folded)
                && mention.start - m_words.at(mention.firstWord - 1).end <= 1;
            if (isCurrencySign(charAt(before)) || word) {
                mention.unit = NumberMention::Unit::Money;
                mention.start = word ? m_words.at(mention.firstWord - 1).start : before;
            }
        }
    }

    QStringView m_text;
    const QList<Word> &m_words;
    QList<NumberMention> m_found;
};

} // namespace

QList<NumberMention> numbersIn(QStringView text, const QList<Word> &words)
{
    return Reader(text, words).read();
}

} // namespace aio::lexicon
