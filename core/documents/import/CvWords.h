#pragma once

#include "core/jobs/Extraction.h"

#include <QStringView>

namespace aio {

// The vocabulary of CVs in the languages of SectionHeadings.h. Spans count in the text that is given.

/// A degree at the start of or within the text: "Bachelor of Science", "M.Sc.", "Diplom-Ingenieur (FH)",
/// "Licence", "Laurea magistrale". Empty if there is none.
[[nodiscard]] TextSpan degreeIn(QStringView text);

/// True if the text names a school or university.
[[nodiscard]] bool namesInstitution(QStringView text);

/// A grade with its words off: "GPA: 3.8/4.0" → "3.8/4.0", "Note: 1,7" → "1,7". Empty if there is none.
[[nodiscard]] TextSpan scoreIn(QStringView text);

/// The natural languages that the text names, in order.
[[nodiscard]] QList<TextSpan> languageNamesIn(QStringView text);

/// How well a language is spoken: "C1", "Muttersprache", "fluent", "courant". Empty if it is not said.
[[nodiscard]] TextSpan fluencyIn(QStringView text);

/// True if the whole text is a level of a skill: "Advanced", "sehr gut", "Grundkenntnisse".
[[nodiscard]] bool isSkillLevel(QStringView text);

/// True if the whole text says how much or where one works: "Vollzeit", "Full-time", "Remote", "CDI".
[[nodiscard]] bool isEmploymentNote(QStringView text);

/// True for a label that introduces the tools of a project: "Technologies", "Umfeld", "Stack".
[[nodiscard]] bool isToolsLabel(QStringView label);

/// True for what introduces languages among other skills: "Lingua madre", "Otros idiomas".
[[nodiscard]] bool isLanguagesLabel(QStringView label);

/// True for "Führerschein", "Patente di guida".
[[nodiscard]] bool isLicenceLabel(QStringView label);

/// True for "References available on request" and its like.
[[nodiscard]] bool isOnRequest(QStringView text);

/// True for people at the start of what they will be: "student", "Absolventin", "étudiant".
[[nodiscard]] bool namesStudent(QStringView text);

} // namespace aio
