#pragma once

#include "core/documents/lexicon/Words.h"

#include <QHash>

#include <optional>

namespace aio::lexicon {

/// What kind of thing a concept is. The names are those of the categories in resources/lexicon/concepts.txt.
enum class Category
{
    Head, ///< what a role is: engineer, nurse
    Level, ///< senior, head of; rank 1…8
    Degree, ///< rank 2 school … 6 doctorate
    Field, ///< of study
    Language, ///< id is the BCP 47 tag
    Fluency, ///< ranks 1 (A1) … 6 (C2), 7 native
    LanguageCue,
    Skill,
    Term, ///< everyday words of working life that differ between languages
    People,
    Year,
    Legal,
    Institution,
    CertificateCue,
    Certificate,
    Award,
    Section,
    Target,
    Addressee,
    FirstPerson,
    Start,
    End,
    Approx,
    Factor,
    At,
};

/// A meaning that several words of several languages share.
struct Concept
{
    Category category = Category::Term;
    QString id;
    int low = 0; ///< rank, 0 where it has none
    int high = 0;
};

/// A concept found in a list of words.
struct ConceptHit
{
    const Concept *meaning = nullptr;
    qsizetype first = 0; ///< index of the word
    qsizetype count = 0; ///< words
};

/// The concepts of the program's word list. Immutable and thread-safe.
class Lexicon
{
public:
    /// The one that belongs to the program, read on first use.
    [[nodiscard]] static const Lexicon &shared();

    /// All concepts of the category whose words stand at `index`, longest first. German compounds count by
    /// their last part ("Softwareentwickler"), for roles, people and awards.
    [[nodiscard]] QList<ConceptHit> at(const QList<Word> &words, qsizetype index, Category category) const;

    /// All concepts of the category, the longest at each place, none inside another.
    [[nodiscard]] QList<ConceptHit> find(const QList<Word> &words, Category category) const;

    [[nodiscard]] bool contains(const QList<Word> &words, Category category) const;

    /// The concept that a text as a whole is.
    [[nodiscard]] const Concept *whole(QStringView text, Category category) const;

    /// What two words are compared by: the concepts of a word in any category that translates, or else its
    /// root.
    [[nodiscard]] QStringList keysOf(const Word &word) const;

private:
    Lexicon();

    struct Entry
    {
        QStringList roots;
        QStringList folded;
        qsizetype meaning = 0;
    };

    void read(const QString &line, Category category);
    void addCompounds(
        const QList<Word> &words, qsizetype index, Category category, QList<ConceptHit> &hits) const;

    QList<Concept> m_concepts;
    QHash<QString, QList<Entry>> m_entries; ///< by the first word's root
    QHash<Category, QHash<QString, QList<std::pair<QString, qsizetype>>>>
        m_suffixes; ///< of compounds, by their last letters
    QHash<QString, QStringList> m_keys; ///< root of a single word to concept keys
};

} // namespace aio::lexicon
