#pragma once

#include "core/extraction/text/Headline.h"

namespace aio::extraction {

// The field readers: each looks at the posting alone and votes for its own fields.

[[nodiscard]] QList<Vote> readTitle(const Posting &posting, const QList<Headline> &headlines);
[[nodiscard]] QList<Vote> readCompany(const Posting &posting, const QList<Headline> &headlines);
[[nodiscard]] QList<Vote> readLocations(const Posting &posting, const QList<Headline> &headlines);
[[nodiscard]] QList<Vote> readPay(const Posting &posting);
[[nodiscard]] QList<Vote> readEmployment(const Posting &posting);
[[nodiscard]] QList<Vote> readWorkMode(const Posting &posting);
[[nodiscard]] QList<Vote> readDates(const Posting &posting);
[[nodiscard]] QList<Vote> readProseDates(const Posting &posting);
/// Who is to be asked, by name: in a line about contact, or next to an address. `near`: the line is about
/// applying.
[[nodiscard]] QList<Vote> readPerson(const Posting &posting, const OutlineLine &line, bool near);
[[nodiscard]] QList<Vote> readContact(const Posting &posting);
[[nodiscard]] QList<Vote> readApplyLink(const Posting &posting);
[[nodiscard]] QList<Vote> readSkills(const Posting &posting);
/// Seniority, years of experience, education, languages and the posting's number.
[[nodiscard]] QList<Vote> readProfile(const Posting &posting, const QList<Headline> &headlines);
[[nodiscard]] QList<Vote> readLists(const Posting &posting); ///< responsibilities, qualifications, benefits

} // namespace aio::extraction
