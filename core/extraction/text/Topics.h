#pragma once

#include <QStringView>

namespace aio::extraction {

/// What a heading announces or a label names.
enum class Topic
{
    None, ///< not in the lexicon
    Title,
    Company,
    AboutCompany,
    Location,
    Salary,
    EmploymentType,
    WorkMode,
    DatePosted,
    ValidThrough,
    StartDate,
    Apply,
    Contact,
    Identifier,
    Seniority,
    Experience,
    Education,
    Languages,
    Skills, ///< tools and technologies: every short item is a skill
    Qualifications, ///< requirements in sentences
    Preferred,
    Responsibilities,
    Benefits,
    AboutRole,
    Mail, ///< From, To, Date of a mail: about the message, not the job
    Subject,
    Other ///< known, of no interest: process, equal opportunity, similar jobs
};

/// The topic of a heading ("What you'll need", "Dein Profil:", "■勤務地"): by the whole, or by a known phrase
/// that makes up most of it.
[[nodiscard]] Topic headingTopic(QStringView heading);

/// The topic of a label ("Location", "Gehalt (brutto)", "勤務地"): stricter than for headings.
[[nodiscard]] Topic labelTopic(QStringView label);

/// True if the topic opens a section of list items rather than naming one fact.
[[nodiscard]] bool isSection(Topic topic);

} // namespace aio::extraction
