#include "core/documents/grounding/Sentence.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace aio::grounding {

using namespace lexicon;

bool Sentence::isFree(qsizetype first, qsizetype count) const
{
    for (qsizetype i = first; i < first + count; ++i) {
        if (used.value(i)) {
            return false;
        }
    }
    return true;
}

void Sentence::take(qsizetype first, qsizetype count)
{
    for (qsizetype i = first; i < first + count && i < used.size(); ++i) {
        used[i] = true;
    }
}

QString Sentence::written(qsizetype first, qsizetype count) const
{
    const qsizetype from = words.at(first).start;
    return text.mid(from, words.at(first + count - 1).end - from);
}

QStringView Sentence::gapBefore(qsizetype word) const
{
    const qsizetype from = word > 0 ? words.at(word - 1).end : 0;
    return QStringView(text).mid(from, words.at(word).start - from);
}

namespace {

constexpr qsizetype longestNext = 40;

/// "Dr.", "B.Sc.", "ca.", "3." do not end a sentence.
bool endsSentence(QStringView text, qsizetype point)
{
    if (text.at(point) != u'.') {
        return true;
    }
    qsizetype from = point;
    while (from > 0 && text.at(from - 1).isLetterOrNumber()) {
        --from;
    }
    const QString before = text.mid(from, point - from).toString().toLower();
    static const QSet<QString> shortened{QStringLiteral("dr"), QStringLiteral("prof"), QStringLiteral("ca"),
        QStringLiteral("inc"), QStringLiteral("mio"), QStringLiteral("mrd"), QStringLiteral("nr"),
        QStringLiteral("no"), QStringLiteral("st"), QStringLiteral("mr"), QStringLiteral("mrs"),
        QStringLiteral("ms"), QStringLiteral("sc"), QStringLiteral("bzw"), QStringLiteral("inkl"),
        QStringLiteral("tsd"), QStringLiteral("approx"), QStringLiteral("dipl"), QStringLiteral("ing"),
        QStringLiteral("eng"), QStringLiteral("co"), QStringLiteral("sr")};
    constexpr qsizetype ordinalDigits = 2;
    if (!before.isEmpty() && before.front().isDigit()) {
        return before.size() > ordinalDigits;
    }
    if (before.size() > 1) {
        return !shortened.contains(before);
    }
    // "Iberrail S.L. More than": no name goes on with a small word.
    const QList<Word> next = wordsOf(text.mid(point + 1, longestNext));
    return before.isEmpty() || (!next.isEmpty() && next.first().capital && isSmallWord(next.first().folded));
}

QList<TextSpan> splitProse(QStringView text)
{
    QList<TextSpan> spans;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool mark =
            c == u'.' || c == u'!' || c == u'?' || c == u';' || c == u'。' || c == u'！' || c == u'？';
        const bool wide = c == u'。' || c == u'！' || c == u'？';
        const bool ends =
            mark && (wide || i + 1 == text.size() || text.at(i + 1).isSpace()) && endsSentence(text, i);
        if (ends) {
            spans.append({from, i + 1});
            from = i + 1;
        }
    }
    spans.append({from, text.size()});
    return spans;
}

// "Sie" and "Ihr" address the reader only with a capital, and not at the beginning of a sentence.
bool isAddress(const Sentence &sentence, qsizetype index)
{
    const Lexicon &lexicon = Lexicon::shared();
    for (const ConceptHit &hit : lexicon.at(sentence.words, index, Category::Addressee)) {
        if (hit.meaning->id != u"formal" || sentence.words.at(index).capital) {
            return true;
        }
    }
    return false;
}

bool isRelative(const Word &word)
{
    static const QSet<QString> words{QStringLiteral("die"), QStringLiteral("der"), QStringLiteral("das"),
        QStringLiteral("den"), QStringLiteral("dem"), QStringLiteral("that"), QStringLiteral("which"),
        QStringLiteral("who"), QStringLiteral("que"), QStringLiteral("qui"), QStringLiteral("che"),
        QStringLiteral("waar"), QStringLiteral("welche"), QStringLiteral("welchen")};
    return words.contains(word.folded);
}

/// Marks the clauses that speak of the reader, their team and the job.
void markAsides(Sentence &sentence)
{
    const Lexicon &lexicon = Lexicon::shared();
    const QList<Word> &words = sentence.words;
    qsizetype first = 0;
    qsizetype before = 0; ///< where the clause before begins
    bool meBefore = false;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        const bool clauseEnds = i == words.size() || (i > first && sentence.gapBefore(i).contains(u','))
            || (i > first
                && (sentence.gapBefore(i).contains(u'–') || sentence.gapBefore(i).contains(u':')
                    || sentence.gapBefore(i).contains(u'—')));
        if (!clauseEnds) {
            continue;
        }
        bool you = false;
        bool me = false;
        for (qsizetype w = first; w < i; ++w) {
            you = you || isAddress(sentence, w);
            me = me || !lexicon.at(words, w, Category::FirstPerson).isEmpty();
        }
        for (qsizetype w = first; you && !me && w < i; ++w) {
            sentence.aside[w] = true;
        }
        // "for the 40 parks, which you will build": what is said of the noun holds for the noun.
        if (you && !me && first > 0 && isRelative(words.at(first))) {
            for (qsizetype w = before; !meBefore && w < first; ++w) {
                sentence.aside[w] = true;
            }
        }
        before = first;
        meBefore = me;
        first = i;
    }
    // "your team of twelve", "apply for the position of Senior Engineer": what follows is theirs.
    constexpr qsizetype reach = 6;
    constexpr qsizetype targetReach = 12;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool target = !lexicon.at(words, i, Category::Target).isEmpty();
        if (!target && !isAddress(sentence, i)) {
            continue;
        }
        for (qsizetype w = i; w < std::min(words.size(), i + (target ? targetReach : reach)); ++w) {
            if (w > i
                && (sentence.gapBefore(w).contains(u',')
                    || !lexicon.at(words, w, Category::FirstPerson).isEmpty())) {
                break;
            }
            sentence.aside[w] = true;
        }
    }
}

} // namespace

int germanWords(const Sentence &sentence)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QStringView word :
            QStringView(u"und der die das ich mit bei habe wurde dem den ein eine fur zu im von mein meine "
                        u"ist aus um auf")
                .split(u' ')) {
            set.insert(word.toString());
        }
        return set;
    }();
    return int(
        std::ranges::count_if(sentence.words, [](const Word &word) { return words.contains(word.folded); }));
}

bool isGerman(const QList<Sentence> &sentences)
{
    static const QSet<QString> telling{QStringLiteral("und"), QStringLiteral("ich"), QStringLiteral("mit"),
        QStringLiteral("fur"), QStringLiteral("von"), QStringLiteral("bei"), QStringLiteral("auf"),
        QStringLiteral("im"), QStringLiteral("zum"), QStringLiteral("zur"), QStringLiteral("durch"),
        QStringLiteral("sowie"), QStringLiteral("seit"), QStringLiteral("eine"), QStringLiteral("uber")};
    QSet<QString> found;
    for (const Sentence &sentence : sentences) {
        for (const Word &word : sentence.words) {
            if (telling.contains(word.folded)) {
                found.insert(word.folded);
            }
        }
    }
    constexpr qsizetype enough = 3;
    return found.size() >= enough;
}

QList<Sentence> sentencesOf(const GroundingText &draft)
{
    QList<Sentence> sentences;
    for (const Segment &segment : draft.segments) {
        const QStringView all = QStringView(draft.text).mid(segment.span.start, segment.span.length());
        const bool prose = segment.field == Segment::Field::Prose;
        const QList<TextSpan> spans = prose ? splitProse(all) : QList<TextSpan>{{0, all.size()}};
        for (const TextSpan &span : spans) {
            Sentence sentence;
            sentence.text = all.mid(span.start, span.length()).toString();
            sentence.start = segment.span.start + span.start;
            sentence.words = wordsOf(sentence.text);
            sentence.field = segment.field;
            sentence.entry = segment.entry;
            if (sentence.words.isEmpty()) {
                continue;
            }
            sentence.used.fill(false, sentence.words.size());
            sentence.aside.fill(segment.field == Segment::Field::Target, sentence.words.size());
            if (prose) {
                markAsides(sentence);
            }
            sentences.append(std::move(sentence));
        }
    }
    return sentences;
}

} // namespace aio::grounding
