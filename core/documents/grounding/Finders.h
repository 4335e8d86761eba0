#pragma once

#include "core/documents/grounding/ClaimWriter.h"

namespace aio::grounding {

// Each finds its kinds of claims in one sentence and adds them with their verdicts. They run in the order of
// this list: words that one has taken are gone for the next.

void findContacts(Check &check, Sentence &sentence);
void findHeadOfEntry(
    Check &check, Sentence &sentence); ///< lines with employer or school, role, place, period
void findPeriods(Check &check, Sentence &sentence);
void findCertificates(Check &check, Sentence &sentence);
void findAwards(Check &check, Sentence &sentence);
void findInstitutions(Check &check, Sentence &sentence);
void findDegrees(Check &check, Sentence &sentence);
void findLanguages(Check &check, Sentence &sentence);
void findEmployers(Check &check, Sentence &sentence);
void findRoles(Check &check, Sentence &sentence);
void findNumbers(Check &check, Sentence &sentence);
void findSkills(Check &check, Sentence &sentence);
void findSkillsBeside(Check &check, Sentence &sentence); ///< unknown ones in a list with known ones
void findOtherNames(Check &check, Sentence &sentence); ///< names that the profile does not know

// Verdicts that lines of an entry need too.
[[nodiscard]] Verdict employerVerdict(const Check &check, const Keys &keys, QStringView written);
[[nodiscard]] Verdict institutionVerdict(const Check &check, const QList<lexicon::Word> &words,
    qsizetype first, qsizetype count, QStringView written);
[[nodiscard]] Verdict roleVerdict(
    const Check &check, const QString &role, const QList<const EntryFact *> &entries);
[[nodiscard]] Verdict degreeVerdict(const Check &check, const QString &degree);
[[nodiscard]] Verdict certificateVerdict(const Check &check, const QString &name);
[[nodiscard]] Verdict awardVerdict(const Check &check, const QString &name);

} // namespace aio::grounding
