#include "core/extraction/document/SourceDocument.h"

#include <algorithm>

namespace aio::extraction {

namespace {

// The words that overlap `span`: they are sorted by position, so the search is logarithmic.
std::pair<qsizetype, qsizetype> wordRange(const QList<Word> &words, const TextSpan &span)
{
    const auto first = std::partition_point(
        words.cbegin(), words.cend(), [&span](const Word &word) { return word.span.end <= span.start; });
    const auto last = std::partition_point(
        first, words.cend(), [&span](const Word &word) { return word.span.start < span.end; });
    return {first - words.cbegin(), last - words.cbegin()};
}

bool onOneLine(const QRect &line, const QRect &word)
{
    const int overlap = std::min(line.bottom(), word.bottom()) - std::max(line.top(), word.top());
    // Words in reading order step right on a line; a step back to the left starts a new one.
    return overlap * 2 > std::min(line.height(), word.height());
}

} // namespace

QStringView SourceDocument::view(const TextSpan &span) const
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, start, text.size());
    return QStringView(text).mid(start, end - start);
}

QList<QRect> SourceDocument::boxes(const TextSpan &span, int *page) const
{
    QList<QRect> lines;
    const auto [first, last] = wordRange(words, span);
    if (first >= last) {
        return lines;
    }
    // A value lies on one page; words that run on to the next are left out.
    const int firstPage = words.at(first).page;
    if (page != nullptr) {
        *page = firstPage;
    }
    for (qsizetype i = first; i < last && words.at(i).page == firstPage; ++i) {
        const QRect &box = words.at(i).box;
        if (!lines.isEmpty() && onOneLine(lines.constLast(), box)) {
            lines.last() = lines.constLast().united(box);
        } else {
            lines.append(box);
        }
    }
    return lines;
}

int SourceDocument::wordConfidence(const TextSpan &span) const
{
    const auto [first, last] = wordRange(words, span);
    int lowest = 100;
    for (qsizetype i = first; i < last; ++i) {
        lowest = std::min(lowest, words.at(i).confidence);
    }
    return lowest;
}

} // namespace aio::extraction
