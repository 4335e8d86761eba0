#pragma once

#include <QStringView>

namespace aio {

/// What a section of a CV is about.
enum class CvSection
{
    None, ///< no heading that is known
    Title, ///< "Curriculum Vitae": names the document
    Contact,
    Personal, ///< birth date, nationality and the like
    Profiles,
    Summary,
    Work,
    Volunteer,
    Education,
    Skills,
    Languages,
    Certificates,
    Awards,
    Publications,
    Projects,
    Interests,
    References,
    Activities, ///< memberships, campus life: a section of its own
    Other ///< patents, talks, teaching: a section of its own
};

/// The section that a line announces if it says nothing else: "Berufserfahrung", "WORK EXPERIENCE:",
/// "Formation et diplômes". English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish and
/// Czech. None for anything longer.
[[nodiscard]] CvSection sectionOfLine(QStringView line);

/// The same for a line that looks like a heading: words around a known phrase are forgiven ("Relevant work
/// experience", "Ausgewählte Projekte").
[[nodiscard]] CvSection sectionOfHeading(QStringView heading);

} // namespace aio
