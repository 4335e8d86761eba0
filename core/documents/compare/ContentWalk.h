#pragma once

#include "core/documents/compare/Comparison.h"
#include "core/documents/compare/Pairing.h"

#include <optional>

namespace aio::compare {

/// Goes through two drafts side by side, always in the same order, and does two things at once: writes down
/// what changed, and puts together what the decisions make of it. So decisions always mean the change that
/// was shown.
class ContentWalk
{
public:
    explicit ContentWalk(const Decisions &decisions)
        : m_decisions(decisions)
    {
    }

    [[nodiscard]] CvContent cv(const CvContent &before, const CvContent &after);
    [[nodiscard]] LetterContent letter(const LetterContent &before, const LetterContent &after);

    [[nodiscard]] Comparison comparison() const { return {m_sections, m_next}; }
    [[nodiscard]] bool anyTaken() const { return taken(0, m_next); }

private:
    using Text = std::optional<DraftText>;

    // The numbers of decisions.
    [[nodiscard]] int next() { return m_shared >= 0 ? m_shared : m_next++; }
    [[nodiscard]] bool taken(int id) const { return m_decisions.value(id).taken; }
    [[nodiscard]] bool taken(int from, int to) const; ///< any of from … to - 1

    /// While it lives, all changes have one number.
    class OneDecision
    {
    public:
        explicit OneDecision(ContentWalk &walk);
        ~OneDecision();
        Q_DISABLE_COPY_MOVE(OneDecision)

        [[nodiscard]] bool taken() const { return m_walk.taken(m_id); }

    private:
        ContentWalk &m_walk;
        int m_outer;
        int m_id;
    };

    // Single values: each adds a piece to `block` and returns what is decided.
    [[nodiscard]] QString field(
        Block &block, const QString &before, const QString &after, bool editable = true);
    [[nodiscard]] bool takesField(Block &block, const QString &before, const QString &after);

    /// A line of its own.
    [[nodiscard]] QString line(const QString &before, const QString &after);
    [[nodiscard]] bool takesLine(const QString &before, const QString &after);
    [[nodiscard]] QStringList lines(const QStringList &before, const QStringList &after);

    /// Texts as they stand on both sides; null: there is none. Nothing: the merged draft has none.
    [[nodiscard]] Text text(
        Block::Kind kind, const DraftText *before, const DraftText *after, bool moved = false);
    [[nodiscard]] Text textOnBothSides(Block block, const DraftText &before, const DraftText &after);
    [[nodiscard]] Text textThatGoes(Block block, const DraftText &before, const DraftText *after);
    [[nodiscard]] Text textThatComes(Block block, const DraftText *before, const DraftText &after);
    [[nodiscard]] QList<DraftText> texts(
        Block::Kind kind, const QList<DraftText> &before, const QList<DraftText> &after);

    [[nodiscard]] ResumeBasics basics(const ResumeBasics &before, const ResumeBasics &after);
    [[nodiscard]] std::optional<DraftEntry> entry(
        const DraftEntry *before, const DraftEntry *after, bool moved);
    [[nodiscard]] DraftEntry entryFields(
        const DraftEntry &before, const DraftEntry &after, bool moved, bool comes);
    [[nodiscard]] DraftEntry entryHead(const DraftEntry &before, const DraftEntry &after, bool moved);
    [[nodiscard]] QList<DraftEntry> entries(const QList<DraftEntry> &before, const QList<DraftEntry> &after);
    [[nodiscard]] std::optional<DraftSection> section(
        const DraftSection *before, const DraftSection *after, bool moved);
    [[nodiscard]] QList<DraftSection> sections(
        const QList<DraftSection> &before, const QList<DraftSection> &after);
    [[nodiscard]] LetterParty party(const LetterParty &before, const LetterParty &after);

    /// The order of a list: adds a block if it changed. True: as the newer has it.
    [[nodiscard]] bool takesOrder(const Pairing &pairing);

    void open(Section section);
    void close(); ///< drops a section without blocks
    void add(const Block &block);

    const Decisions &m_decisions;
    QList<Section> m_sections;
    Section m_open;
    int m_next = 0;
    int m_shared = -1;
};

/// The merged items in the order that was decided.
template <typename T>
[[nodiscard]] QList<T> inOrder(const QList<std::optional<T>> &merged, const Pairing &pairing, bool newerOrder)
{
    QList<T> list;
    for (qsizetype i = 0; i < merged.size(); ++i) {
        if (const auto &item = merged.at(newerOrder ? i : pairing.olderOrder.at(i))) {
            list.append(*item);
        }
    }
    return list;
}

} // namespace aio::compare
