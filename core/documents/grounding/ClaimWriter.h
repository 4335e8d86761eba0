#pragma once

#include "core/documents/grounding/Claim.h"
#include "core/documents/grounding/ProfileFacts.h"
#include "core/documents/grounding/Sentence.h"

namespace aio::grounding {

/// What a finder says about one claim.
struct Verdict
{
    bool supported = false;
    QString reason{};
    QString fact{};
};

/// What all finders work on and write to.
struct Check
{
    const ProfileFacts &facts;
    QList<Keys> targets; ///< names of the company that is written to
    QHash<int, qsizetype> entries; ///< entry of the draft to entry of the profile
    QList<Claim> claims;
    bool german = false; ///< the draft is in German, where every noun has a capital
    bool foreign = false; ///< the draft is in a language that the word list does not have

    void add(Sentence &sentence, ClaimKind kind, qsizetype first, qsizetype count, const Verdict &verdict);
    void addSpan(const Sentence &sentence, ClaimKind kind, TextSpan inSentence, const Verdict &verdict);

    /// The entries of the profile that the sentence names, or that it stands below. Names count, then titles.
    [[nodiscard]] QList<const EntryFact *> entriesOf(const Sentence &sentence) const;
    [[nodiscard]] bool isTarget(const Keys &keys) const;
};

/// The entry whose name these words are, legal forms and parts of the name aside.
[[nodiscard]] const EntryFact *entryNamed(const ProfileFacts &facts, const Keys &keys, QStringView written);

/// "2016 to 2021" in the person's language.
[[nodiscard]] QString periodText(const EntryFact &entry);

} // namespace aio::grounding
