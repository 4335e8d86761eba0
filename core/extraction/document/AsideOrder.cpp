#include "core/extraction/document/AsideOrder.h"

#include <algorithm>

namespace aio::extraction {

namespace {

// A stretch of the old text and where it went.
struct Move
{
    TextSpan from;
    qsizetype to = 0;
};

class Mover
{
public:
    explicit Mover(const SourceDocument &document)
        : m_document(document)
    {
    }

    void append(const TextBlock &block)
    {
        if (!m_text.isEmpty()) {
            // What stood between the blocks (one newline or two) tells how close they belong together.
            m_text += gapBefore(block.span.start);
        }
        m_moves.append({block.span, m_text.size()});
        m_text += m_document.view(block.span);
    }

    [[nodiscard]] const QString &text() const { return m_text; }

    void sortMoves()
    {
        std::sort(m_moves.begin(), m_moves.end(),
            [](const Move &a, const Move &b) { return a.from.start < b.from.start; });
    }

    // A span outside every block has nowhere to go.
    [[nodiscard]] std::optional<TextSpan> moved(const TextSpan &span) const
    {
        const auto after = std::upper_bound(m_moves.cbegin(), m_moves.cend(), span.start,
            [](qsizetype start, const Move &move) { return start < move.from.start; });
        if (after == m_moves.cbegin()) {
            return std::nullopt;
        }
        const Move &move = *std::prev(after);
        const qsizetype start = span.start - move.from.start + move.to;
        if (span.end <= move.from.end) {
            return TextSpan{start, start + span.length()};
        }
        // Over several blocks: kept only if they stayed neighbours.
        const auto last = std::find_if(std::prev(after), m_moves.cend(),
            [&span](const Move &other) { return span.end <= other.from.end; });
        if (last == m_moves.cend() || span.end <= last->from.start) {
            return std::nullopt;
        }
        const qsizetype end = span.end - last->from.start + last->to;
        return end - start == span.length() ? std::optional(TextSpan{start, end}) : std::nullopt;
    }

private:
    [[nodiscard]] QStringView gapBefore(qsizetype position) const
    {
        qsizetype start = position;
        while (start > 0 && m_document.text.at(start - 1).isSpace()) {
            --start;
        }
        const QStringView gap = QStringView(m_document.text).mid(start, position - start);
        return gap.contains(u'\n') ? gap : QStringView(u"\n");
    }

    const SourceDocument &m_document;
    QString m_text;
    QList<Move> m_moves;
};

} // namespace

qsizetype moveAsidesToEnd(SourceDocument &document)
{
    const auto isMain = [](const TextBlock &block) { return !block.aside; };
    if (std::none_of(document.blocks.cbegin(), document.blocks.cend(), isMain)) {
        for (TextBlock &block : document.blocks) {
            block.aside = false;
        }
        return document.text.size();
    }
    if (std::all_of(document.blocks.cbegin(), document.blocks.cend(), isMain)) {
        return document.text.size();
    }

    QList<TextBlock> blocks = document.blocks;
    std::stable_partition(blocks.begin(), blocks.end(), isMain);
    Mover mover(document);
    qsizetype mainEnd = 0;
    for (const TextBlock &block : std::as_const(blocks)) {
        mover.append(block);
        if (isMain(block)) {
            mainEnd = mover.text().size();
        }
    }
    mover.sortMoves();

    for (TextBlock &block : blocks) {
        block.label = block.label.isEmpty() ? TextSpan{} : mover.moved(block.label).value_or(TextSpan{});
        block.value = block.value.isEmpty() ? TextSpan{} : mover.moved(block.value).value_or(TextSpan{});
        block.span = mover.moved(block.span).value_or(TextSpan{});
    }
    QList<Word> words;
    words.reserve(document.words.size());
    for (Word word : std::as_const(document.words)) {
        if (const auto span = mover.moved(word.span)) {
            word.span = *span;
            words.append(word);
        }
    }
    std::stable_sort(
        words.begin(), words.end(), [](const Word &a, const Word &b) { return a.span.start < b.span.start; });
    for (Vote &vote : document.votes) {
        vote.span = vote.span ? mover.moved(*vote.span) : std::nullopt;
    }
    document.text = mover.text();
    document.blocks = blocks;
    document.words = words;
    return mainEnd;
}

} // namespace aio::extraction
