#include "core/documents/lexicon/DateMentions.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/MonthNames.h"

#include <QSet>

#include <optional>

namespace aio::lexicon {

namespace {

constexpr int firstYear = 1950;
constexpr int lastYear = 2099;
constexpr int monthsOfYear = 12;
constexpr int daysOfMonth = 31;
constexpr qsizetype yearDigits = 4;

QSet<QString> setOf(const char16_t *words)
{
    QSet<QString> set;
    for (const QStringView word : QStringView(words).split(u' ')) {
        set.insert(foldedWord(word));
    }
    return set;
}

struct Atom
{
    PartialDate date;
    bool today = false;
    qsizetype first = 0;
    qsizetype next = 0; ///< word behind it
};

class Reader
{
public:
    Reader(QStringView text, const QList<Word> &words)
        : m_text(text)
        , m_words(words)
    {
    }

    QList<DateMention> read()
    {
        QList<DateMention> found;
        for (qsizetype i = 0; i < m_words.size();) {
            const auto atom = atomAt(i, false);
            if (!atom) {
                ++i;
                continue;
            }
            DateMention mention = mentionFrom(*atom);
            i = mention.endWord;
            found.append(mention);
        }
        return found;
    }

private:
    [[nodiscard]] int numberAt(qsizetype index, qsizetype mostDigits) const
    {
        if (index >= m_words.size()) {
            return -1;
        }
        const Word &word = m_words.at(index);
        bool right = false;
        const int value = word.folded.size() <= mostDigits ? word.folded.toInt(&right) : 0;
        return right ? value : -1;
    }

    [[nodiscard]] int yearAt(qsizetype index) const
    {
        const int year = numberAt(index, yearDigits);
        return year >= firstYear && year <= lastYear ? year : -1;
    }

    [[nodiscard]] int monthAt(qsizetype index) const
    {
        if (index >= m_words.size() || m_words.at(index).number) {
            return 0;
        }
        const Word &word = m_words.at(index);
        return extraction::monthNumber(extraction::fold(m_text.mid(word.start, word.end - word.start)));
    }

    [[nodiscard]] QString between(qsizetype left, qsizetype right) const
    {
        const qsizetype from = m_words.at(left).end;
        return m_text.mid(from, m_words.at(right).start - from).toString();
    }

    [[nodiscard]] bool joined(qsizetype left, QStringView mark) const
    {
        return left + 1 < m_words.size() && between(left, left + 1) == mark;
    }

    [[nodiscard]] std::optional<Atom> atomAt(qsizetype i, bool todayCounts) const
    {
        if (i >= m_words.size()) {
            return std::nullopt;
        }
        if (todayCounts && isToday(i)) {
            return Atom{{}, true, i, i + 1};
        }
        for (const auto &read : {&Reader::numeric, &Reader::named}) {
            if (auto atom = (this->*read)(i)) {
                return atom;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isToday(qsizetype i) const
    {
        static const QSet<QString> words = setOf(
            u"present now today current currently date ongoing heute jetzt aktuell laufend présent actuel "
            u"aujourd actualité actualidad presente actualmente hoy oggi attuale hoje atual heden nu ce");
        return words.contains(m_words.at(i).folded);
    }

    [[nodiscard]] std::optional<Atom> numeric(qsizetype i) const
    {
        const int first = numberAt(i, yearDigits);
        if (first < 0) {
            return std::nullopt;
        }
        const int year = yearAt(i);
        if (year > 0) {
            const int month = joined(i, u"-") ? numberAt(i + 1, 2) : -1;
            if (month >= 1 && month <= monthsOfYear && m_words.at(i + 1).folded.size() == 2) {
                const int day = joined(i + 1, u"-") ? numberAt(i + 2, 2) : -1;
                const bool exact = day >= 1 && day <= daysOfMonth && m_words.at(i + 2).folded.size() == 2;
                return Atom{{year, month, exact ? day : 0}, false, i, i + (exact ? 3 : 2)};
            }
            return Atom{{year, 0, 0}, false, i, i + 1};
        }
        const int second = numberAt(i + 1, yearDigits);
        const bool slash = joined(i, u"/");
        const bool point = joined(i, u".");
        if (second < 0 || (!slash && !point)) {
            return std::nullopt;
        }
        if (first >= 1 && first <= monthsOfYear && yearAt(i + 1) > 0) {
            return Atom{{second, first, 0}, false, i, i + 2};
        }
        const int third = joined(i + 1, slash ? u"/" : u".") ? yearAt(i + 2) : -1;
        if (third < 0 || second < 1 || first < 1 || first > daysOfMonth || second > daysOfMonth) {
            return std::nullopt;
        }
        const bool monthFirst = second > monthsOfYear;
        return Atom{{third, monthFirst ? first : second, monthFirst ? second : first}, false, i, i + 3};
    }

    /// "March 2019", "12. März 2019", "March 12, 2019", "marzo de 2019"
    [[nodiscard]] std::optional<Atom> named(qsizetype i) const
    {
        qsizetype at = i;
        int day = numberAt(at, 2);
        const bool dayFirst = day >= 1 && day <= daysOfMonth;
        if (dayFirst) {
            ++at;
            at += skipped(at);
        }
        const int month = monthAt(at);
        if (month == 0) {
            return std::nullopt;
        }
        ++at;
        at += skipped(at);
        if (!dayFirst) {
            day = yearAt(at) > 0 ? -1 : numberAt(at, 2);
            at += day > 0 ? 1 : 0;
        }
        const int year = yearAt(at);
        if (year < 0) {
            return std::nullopt;
        }
        return Atom{{year, month, std::max(day, 0)}, false, i, at + 1};
    }

    [[nodiscard]] qsizetype skipped(qsizetype at) const
    {
        static const QSet<QString> words = setOf(u"of de del di");
        return at < m_words.size() && words.contains(m_words.at(at).folded) ? 1 : 0;
    }

    /// Words from `i` on that say "to"; nothing if what follows is no second date.
    [[nodiscard]] std::optional<Atom> endOfRange(qsizetype i, bool between2) const
    {
        static const QSet<QString> to = setOf(u"to until till through bis à a al hasta fino até tot zum zu "
                                              u"jusqu en y e et oggi o ad the m end ende au");
        static const QSet<QString> with = setOf(u"and und et y e en i");
        if (i >= m_words.size()) {
            return std::nullopt;
        }
        const QString gap = between(i - 1, i).trimmed();
        static const QSet<QString> marks{QStringLiteral("-"), QStringLiteral("–"), QStringLiteral("—"),
            QStringLiteral("~"), QStringLiteral("‐"), QStringLiteral("−"), QStringLiteral("."),
            QStringLiteral("./."), QString()};
        const bool dash = !gap.isEmpty() && gap != u".";
        if (!marks.contains(gap)) {
            return std::nullopt;
        }
        qsizetype at = i;
        constexpr qsizetype mostWords = 3;
        while (!dash && at < m_words.size() && at - i < mostWords
            && (between2 ? with : to).contains(m_words.at(at).folded)) {
            ++at;
        }
        if (!dash && at == i) {
            return std::nullopt;
        }
        return atomAt(at, true);
    }

    [[nodiscard]] DateMention mentionFrom(const Atom &atom) const
    {
        static const QSet<QString> since =
            setOf(u"since seit depuis desde sinds dal ab from von de du vanaf ab dalla");
        static const QSet<QString> until = setOf(u"until till bis jusqu hasta fino até tot");
        static const QSet<QString> pair = setOf(u"between zwischen entre tra fra tussen");
        DateMention mention;
        mention.firstWord = atom.first;
        mention.endWord = atom.next;
        mention.from = atom.date;
        const bool between2 = precededBy(atom.first, pair);
        auto end = endOfRange(atom.next, between2);
        if (!end) {
            end = shortYear(atom);
        }
        if (end) {
            mention.kind = DateMention::Kind::Range;
            mention.to = end->date;
            mention.ongoing = end->today;
            mention.endWord = end->next;
        } else if (precededBy(atom.first, since)
            && !m_text.mid(m_words.at(atom.first).end).trimmed().startsWith(u')')) {
            mention.kind = DateMention::Kind::Since;
        } else if (precededBy(atom.first, until)) {
            mention.kind = DateMention::Kind::Until;
            mention.to = atom.date;
        }
        mention.start = m_words.at(mention.firstWord).start;
        mention.end = m_words.at(mention.endWord - 1).end;
        return mention;
    }

    /// "2016–19"
    [[nodiscard]] std::optional<Atom> shortYear(const Atom &atom) const
    {
        constexpr int century = 100;
        const int two = numberAt(atom.next, 2);
        if (two < 0 || atom.date.month != 0 || m_words.at(atom.next).folded.size() != 2) {
            return std::nullopt;
        }
        const QString gap = between(atom.next - 1, atom.next);
        if (gap != u"–" && gap != u"-" && gap != u"/") {
            return std::nullopt;
        }
        const int year = atom.date.year / century * century + two;
        if (year <= atom.date.year || year > lastYear) {
            return std::nullopt;
        }
        return Atom{{year, 0, 0}, false, atom.next, atom.next + 1};
    }

    [[nodiscard]] bool precededBy(qsizetype first, const QSet<QString> &words) const
    {
        static const QSet<QString> between2 =
            setOf(u"the dem der le el il o early late anfang ende mitte início zu zum en");
        qsizetype at = first - 1;
        if (at > 0 && between2.contains(m_words.at(at).folded) && !words.contains(m_words.at(at).folded)) {
            --at;
        }
        return at >= 0 && words.contains(m_words.at(at).folded);
    }

    QStringView m_text;
    const QList<Word> &m_words;
};

} // namespace

QList<DateMention> datesIn(QStringView text, const QList<Word> &words)
{
    return Reader(text, words).read();
}

} // namespace aio::lexicon
