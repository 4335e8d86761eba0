#include "core/documents/compare/ContentWalk.h"

#include "core/documents/compare/TextDiff.h"

#include <algorithm>
#include <array>

namespace aio::compare {

namespace {

Change changeOf(const QString &before, const QString &after)
{
    if (before == after) {
        return Change::Same;
    }
    if (before.isEmpty()) {
        return Change::Added;
    }
    return after.isEmpty() ? Change::Removed : Change::Changed;
}

// Sentences put together again, with the blanks they had or one between them.
class TextWriter
{
public:
    void write(const QString &words, const QString &gap)
    {
        if (words.isEmpty()) {
            return;
        }
        if (!m_text.isEmpty()) {
            m_text += m_gap.isEmpty() ? QStringLiteral(" ") : m_gap;
        }
        m_text += words;
        m_gap = gap;
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    QString m_gap;
};

/// The id that a text has in the document, or gets.
QString idOf(const DraftText *before, const DraftText *after)
{
    const bool known = before != nullptr && !before->id.isEmpty();
    return known ? before->id : after != nullptr ? after->id : QString();
}

bool isShown(const DraftText *text)
{
    return text != nullptr && text->included && !text->text.trimmed().isEmpty();
}

} // namespace

ContentWalk::OneDecision::OneDecision(ContentWalk &walk)
    : m_walk(walk)
    , m_outer(walk.m_shared)
    , m_id(walk.next())
{
    walk.m_shared = m_id;
}

ContentWalk::OneDecision::~OneDecision()
{
    m_walk.m_shared = m_outer;
}

bool ContentWalk::taken(int from, int to) const
{
    for (int id = from; id < to; ++id) {
        if (taken(id)) {
            return true;
        }
    }
    return false;
}

void ContentWalk::open(Section section)
{
    m_open = std::move(section);
}

void ContentWalk::close()
{
    if (!m_open.blocks.isEmpty()) {
        m_sections.append(m_open);
    }
    m_open = {};
}

void ContentWalk::add(const Block &block)
{
    if (!block.pieces.isEmpty()) {
        m_open.blocks.append(block);
    }
}

QString ContentWalk::field(Block &block, const QString &before, const QString &after, bool editable)
{
    const Change change = changeOf(before, after);
    if (change == Change::Same) {
        if (!before.isEmpty()) {
            block.pieces.append({-1, change, before, after, false});
        }
        return before;
    }
    const bool alone = m_shared < 0;
    const int id = next();
    block.pieces.append({id, change, before, after, editable && alone && !after.isEmpty()});
    if (!taken(id)) {
        return before;
    }
    const QString words = m_decisions.value(id).words;
    return words.isEmpty() || !editable || !alone ? after : words;
}

bool ContentWalk::takesField(Block &block, const QString &before, const QString &after)
{
    const qsizetype pieces = block.pieces.size();
    (void)field(block, before, after, false);
    return block.pieces.size() > pieces && taken(block.pieces.constLast().id);
}

QString ContentWalk::line(const QString &before, const QString &after)
{
    Block block;
    const QString merged = field(block, before, after);
    add(block);
    return merged;
}

bool ContentWalk::takesLine(const QString &before, const QString &after)
{
    Block block;
    const bool takes = takesField(block, before, after);
    add(block);
    return takes;
}

QStringList ContentWalk::lines(const QStringList &before, const QStringList &after)
{
    return line(before.join(u'\n'), after.join(u'\n')).split(u'\n', Qt::SkipEmptyParts);
}

ContentWalk::Text ContentWalk::text(
    Block::Kind kind, const DraftText *before, const DraftText *after, bool moved)
{
    Block block{kind, idOf(before, after), moved, {}};
    if (isShown(before) && isShown(after)) {
        return textOnBothSides(std::move(block), *before, *after);
    }
    if (isShown(before)) {
        return textThatGoes(std::move(block), *before, after);
    }
    if (isShown(after)) {
        return textThatComes(std::move(block), before, *after);
    }
    return before != nullptr ? Text(*before) : after != nullptr ? Text(*after) : Text();
}

ContentWalk::Text ContentWalk::textOnBothSides(Block block, const DraftText &before, const DraftText &after)
{
    const QList<SentenceText> older = sentencesOf(before.text);
    const QList<SentenceText> newer = sentencesOf(after.text);
    TextWriter writer;
    bool any = false;
    bool changed = false;
    for (const Aligned &row : aligned(older, newer)) {
        const SentenceText was = row.before < 0 ? SentenceText{} : older.at(row.before);
        const SentenceText is = row.after < 0 ? SentenceText{} : newer.at(row.after);
        const QString words = field(block, was.words, is.words);
        const Piece &piece = block.pieces.constLast();
        changed = changed || piece.change != Change::Same;
        any = any || (piece.id >= 0 && taken(piece.id));
        writer.write(words, row.after < 0 ? was.gap : is.gap);
    }
    add(block);
    DraftText merged = before;
    if (!changed) {
        return merged; // not even its blanks change
    }
    merged.included = !writer.text().isEmpty();
    merged.text = merged.included ? writer.text() : before.text;
    if (any && merged.included) {
        merged.origin = after.origin;
    }
    return merged;
}

ContentWalk::Text ContentWalk::textThatGoes(Block block, const DraftText &before, const DraftText *after)
{
    const OneDecision decision(*this);
    for (const SentenceText &sentence : sentencesOf(before.text)) {
        (void)field(block, sentence.words, {});
    }
    add(block);
    DraftText merged = before;
    if (decision.taken()) {
        merged = after != nullptr ? *after : before;
        merged.id = before.id;
        merged.included = false;
    }
    return merged;
}

ContentWalk::Text ContentWalk::textThatComes(Block block, const DraftText *before, const DraftText &after)
{
    TextWriter writer;
    for (const SentenceText &sentence : sentencesOf(after.text)) {
        writer.write(field(block, {}, sentence.words), sentence.gap);
    }
    add(block);
    if (writer.text().isEmpty()) {
        return before != nullptr ? Text(*before) : Text();
    }
    DraftText merged = after;
    merged.id = idOf(before, &after);
    merged.text = writer.text();
    return merged;
}

QList<DraftText> ContentWalk::texts(
    Block::Kind kind, const QList<DraftText> &before, const QList<DraftText> &after)
{
    using Rule = bool (*)(const DraftText &, const DraftText &);
    static constexpr std::array<Rule, 3> rules{
        [](const DraftText &left, const DraftText &right) {
            return !left.id.isEmpty() && left.id == right.id;
        },
        [](const DraftText &left, const DraftText &right) {
            return !left.origin.isEmpty() && left.origin == right.origin;
        },
        [](const DraftText &left, const DraftText &right) {
            return left.text.simplified() == right.text.simplified();
        },
    };
    const Pairing pairing = arranged(
        paired(before, after, rules,
            [](const DraftText &left, const DraftText &right) { return likeness(left.text, right.text); }),
        [&](const Pair &pair) {
            return pair.before >= 0 && pair.after >= 0 && isShown(&before.at(pair.before))
                && isShown(&after.at(pair.after));
        });
    const bool newerOrder = takesOrder(pairing);
    QList<Text> merged;
    for (qsizetype i = 0; i < pairing.pairs.size(); ++i) {
        const Pair &pair = pairing.pairs.at(i);
        merged.append(text(kind, pair.before < 0 ? nullptr : &before.at(pair.before),
            pair.after < 0 ? nullptr : &after.at(pair.after), pairing.moved.at(i)));
    }
    return inOrder(merged, pairing, newerOrder);
}

bool ContentWalk::takesOrder(const Pairing &pairing)
{
    if (!pairing.reordered) {
        return true; // both orders are the same to a reader; the newer one places what comes
    }
    const int id = next();
    add({Block::Kind::Order, {}, false, {{id, Change::Moved, {}, {}, false}}});
    return taken(id);
}

} // namespace aio::compare
