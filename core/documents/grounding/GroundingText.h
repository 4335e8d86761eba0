#pragma once

#include "core/base/Error.h"
#include "core/documents/draft/Draft.h"
#include "core/jobs/Extraction.h"

namespace aio::grounding {

/// A piece of a draft and what is known about it from the form of the document.
struct Segment
{
    enum class Field
    {
        Prose, ///< sentences
        Head, ///< name, address, contacts of a CV or a letter's parties
        Label, ///< what the person is, below the name
        Target, ///< about the job that is applied for: subject, salutation
        EntryHead, ///< employer, role, place and period in one line or several
        EducationHead, ///< degree, institution and period
        Role,
        Employer,
        Institution,
        Degree,
        Period,
        Certificate,
        Award,
        Skills, ///< names in a list
        Languages,
        Aside, ///< headings, hobbies, referees: nothing to check but contacts
    };

    TextSpan span;
    Field field = Field::Prose;
    int entry = -1; ///< counts the entries of the document; -1: belongs to none
    QString part; ///< id of the DraftText or DraftEntry that it was made from
};

/// A draft as one text with spans. For Markdown, HTML and plain text the spans count in the file's own text.
struct GroundingText
{
    QString text;
    QList<Segment> segments;
    QStringList targets; ///< names of the company that a letter is for
};

[[nodiscard]] GroundingText groundingText(const Draft &draft);

/// Plain text: headings of a CV and the parts of a letter are found by their words.
[[nodiscard]] GroundingText plainGroundingText(const QString &text);
[[nodiscard]] GroundingText markdownGroundingText(const QString &text);
[[nodiscard]] GroundingText htmlGroundingText(const QString &text);

/// A file by its suffix: .md .txt .html .json (JSON Resume or a stored draft). At most 4 MiB. Errors:
/// BadInput.
[[nodiscard]] Result<GroundingText> draftFileText(const QString &name, const QByteArray &bytes);

} // namespace aio::grounding
