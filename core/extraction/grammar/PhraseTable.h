#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>

namespace aio::extraction {

/// A set of phrases, each with a tag, found in folded text in one pass: the longest phrase at a place wins.
/// A phrase that begins or ends with a letter matches only at the edge of a word; phrases in Han or kana
/// match anywhere. Immutable once built: safe to share between threads.
class PhraseTable
{
public:
    /// What may touch the phrase from outside.
    enum class Edge
    {
        Word, ///< neither letters nor digits
        Letter, ///< digits may touch: "50000eur"
    };

    struct Line
    {
        int tag = 0;
        const char16_t *phrases = u""; ///< separated by '|'
    };

    struct Hit
    {
        qsizetype start = 0;
        qsizetype end = 0;
        int tag = 0;
    };

    explicit PhraseTable(std::initializer_list<Line> lines = {}, Edge edge = Edge::Word);

    /// Phrases separated by '|', in any case; the first tag given to a phrase stays.
    void add(QStringView phrases, int tag);

    /// The longest phrase that starts at `at` of a folded text.
    [[nodiscard]] std::optional<Hit> matchAt(QStringView folded, qsizetype at) const;

    /// All phrases in order, none inside another.
    [[nodiscard]] QList<Hit> findAll(QStringView folded) const;

    /// The tag of a folded text that is a phrase as a whole.
    [[nodiscard]] std::optional<int> exact(QStringView folded) const;

private:
    struct Entry
    {
        QString phrase;
        int tag = 0;
    };

    [[nodiscard]] bool edgesFit(QStringView folded, qsizetype start, qsizetype end) const;

    QHash<quint32, QList<Entry>> m_buckets; ///< by the first two characters, longest phrase first
    Edge m_edge;
};

} // namespace aio::extraction
