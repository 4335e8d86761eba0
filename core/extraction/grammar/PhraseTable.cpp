#include "core/extraction/grammar/PhraseTable.h"

#include "core/extraction/grammar/Fold.h"

#include <algorithm>

namespace aio::extraction {

namespace {

quint32 bucketKey(QStringView text)
{
    return quint32(text[0].unicode()) << 16 | (text.size() > 1 ? text[1].unicode() : 0U);
}

} // namespace

PhraseTable::PhraseTable(std::initializer_list<Line> lines, Edge edge)
    : m_edge(edge)
{
    for (const Line &line : lines)
        add(QStringView(line.phrases), line.tag);
}

void PhraseTable::add(QStringView phrases, int tag)
{
    for (const QStringView part : phrases.split(u'|', Qt::SkipEmptyParts)) {
        const QString phrase = fold(part);
        QList<Entry> &bucket = m_buckets[bucketKey(phrase)];
        const auto place = std::find_if(bucket.begin(), bucket.end(),
            [&](const Entry &entry) { return entry.phrase.size() <= phrase.size(); });
        const bool known = std::any_of(
            bucket.cbegin(), bucket.cend(), [&](const Entry &entry) { return entry.phrase == phrase; });
        if (!known)
            bucket.insert(place, {phrase, tag});
    }
}

bool PhraseTable::edgesFit(QStringView folded, qsizetype start, qsizetype end) const
{
    const auto binds = [this](QChar inner, QChar outer) {
        if (!inner.isLetterOrNumber() || isCjk(inner) || isCjk(outer))
            return false;
        if (inner.isDigit() && outer.isDigit())
            return true;
        return outer.isLetter() || outer.isMark() || (m_edge == Edge::Word && outer.isDigit());
    };
    if (start > 0 && binds(folded[start], folded[start - 1]))
        return false;
    return end >= folded.size() || !binds(folded[end - 1], folded[end]);
}

std::optional<PhraseTable::Hit> PhraseTable::matchAt(QStringView folded, qsizetype at) const
{
    const QStringView rest = folded.sliced(at);
    const auto search = [&](quint32 key) -> std::optional<Hit> {
        const auto bucket = m_buckets.constFind(key);
        if (bucket == m_buckets.cend())
            return std::nullopt;
        for (const Entry &entry : *bucket) {
            if (rest.startsWith(entry.phrase) && edgesFit(folded, at, at + entry.phrase.size()))
                return Hit{at, at + entry.phrase.size(), entry.tag};
        }
        return std::nullopt;
    };
    if (rest.isEmpty())
        return std::nullopt;
    if (rest.size() > 1) {
        if (const auto hit = search(bucketKey(rest.first(2))))
            return hit;
    }
    return search(bucketKey(rest.first(1)));
}

QList<PhraseTable::Hit> PhraseTable::findAll(QStringView folded) const
{
    QList<Hit> hits;
    for (qsizetype at = 0; at < folded.size();) {
        const QChar c = folded[at];
        const bool insideWord =
            at > 0 && c.isLetter() && !isCjk(c) && folded[at - 1].isLetter() && !isCjk(folded[at - 1]);
        if (c.isSpace() || insideWord) {
            ++at;
            continue;
        }
        if (const auto hit = matchAt(folded, at)) {
            hits.append(*hit);
            at = hit->end;
        } else {
            ++at;
        }
    }
    return hits;
}

std::optional<int> PhraseTable::exact(QStringView folded) const
{
    if (folded.isEmpty())
        return std::nullopt;
    const auto bucket = m_buckets.constFind(bucketKey(folded));
    if (bucket == m_buckets.cend())
        return std::nullopt;
    for (const Entry &entry : *bucket) {
        if (entry.phrase == folded)
            return entry.tag;
    }
    return std::nullopt;
}

} // namespace aio::extraction
