#pragma once

#include "core/documents/lexicon/Lexicon.h"
#include "core/documents/lexicon/NumberMentions.h"
#include "core/documents/resume/Resume.h"

#include <QHash>
#include <QSet>

namespace aio::grounding {

using Keys = QSet<QString>; ///< what words are compared by, see Lexicon::keysOf()

/// What a text says, for comparing: all words but small ones and legal forms.
[[nodiscard]] Keys keysOf(QStringView text);
[[nodiscard]] Keys keysOf(const QList<lexicon::Word> &words, qsizetype first, qsizetype count);

/// An entry of the profile that claims are held against.
struct EntryFact
{
    enum class Kind
    {
        Work,
        Education,
        Project,
        Award,
        Certificate,
        Publication,
    };

    Kind kind = Kind::Work;
    QString pointer;
    QString name; ///< employer, institution, awarder, issuer
    QString title; ///< position, degree and area, award, certificate
    PartialDate start;
    PartialDate end;
    bool ongoing = false;
    Keys nameKeys;
    Keys titleKeys;
    Keys allKeys; ///< of everything that the entry says
    QString firstRoot; ///< of the name; empty where it says nothing by itself
    QStringList initials; ///< "bmw" of "Bayerische Motoren Werke"
    QStringList texts{}; ///< its sentences, as written but for spaces
    Keys properKeys{}; ///< of an institution's name without what every such name says: "padova"
    QString tailRoot{}; ///< of a name that begins with what it is: "zwaan" of "Reclamebureau De Zwaan"
};

struct NumberFact
{
    lexicon::NumberMention number;
    QString pointer;
    QString written; ///< as the profile has it
    Keys around; ///< of the words next to it
    bool people = false;
    bool years = false;
    bool ofName = false; ///< "Qt 6": counts nothing
};

/// "Python 3", "ISO 9001", "Industrie 4.0": a number that belongs to a name.
[[nodiscard]] bool belongsToName(
    QStringView text, const QList<lexicon::Word> &words, const lexicon::NumberMention &number);

struct LanguageFact
{
    QString id;
    QString written;
    QString pointer;
    int low = 0; ///< 0: no level is stated
    int high = 0;
};

/// A profile prepared for comparing. Built once, then read by any thread.
class ProfileFacts
{
public:
    explicit ProfileFacts(const Resume &profile, const QDate &today);

    [[nodiscard]] const QList<EntryFact> &entries() const { return m_entries; }
    [[nodiscard]] const QList<NumberFact> &numbers() const { return m_numbers; }
    [[nodiscard]] const QList<LanguageFact> &languages() const { return m_languages; }
    [[nodiscard]] const QStringList &labels() const { return m_labels; }
    [[nodiscard]] const QStringList &contacts() const { return m_contacts; }
    [[nodiscard]] const QSet<int> &years() const { return m_years; } ///< that texts of the profile name

    /// Takes words of a draft for those of the profile that they are an inflected form of: "Wiślanym" is
    /// "Wiślany". For drafts in a language whose endings rootOf() does not know.
    void learnInflections(const QList<lexicon::Word> &words);

    [[nodiscard]] bool knows(const QString &key) const { return m_vocabulary.contains(key); }
    [[nodiscard]] QString pointerOf(const QString &key) const { return m_vocabulary.value(key); }
    /// 0…1: the share of `keys` that stand anywhere in the profile.
    [[nodiscard]] double coverage(const Keys &keys) const;
    /// A skill, certificate or award concept, or the words of one, somewhere in the profile.
    [[nodiscard]] bool knowsConcept(lexicon::Category category, const QString &id) const;

    /// Years from the beginning of an entry to its end or today; 0 without dates.
    [[nodiscard]] double yearsOf(const EntryFact &entry) const;
    /// Years in which the person worked, overlaps counted once.
    [[nodiscard]] double yearsOfWork() const;
    /// "a third", "doubled" and the like as percent, as texts of the profile name them.
    [[nodiscard]] const QList<double> &shares() const { return m_shares; }

private:
    void add(EntryFact entry, const QStringList &texts);
    void addText(const QString &text, const QString &pointer);
    void addEntries(const Resume &profile);
    void addOthers(const Resume &profile);

    QDate m_today;
    QList<EntryFact> m_entries;
    QList<NumberFact> m_numbers;
    QList<LanguageFact> m_languages;
    QStringList m_labels;
    QStringList m_contacts;
    QList<double> m_shares;
    QSet<int> m_years;
    QHash<QString, QString> m_vocabulary; ///< key to pointer
    QSet<QString> m_concepts;
};

} // namespace aio::grounding
