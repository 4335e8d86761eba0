#pragma once

#include "core/candidatestore/CandidateRecord.h"
#include "core/documents/drafting/Drafter.h"
#include "core/documentstore/DocumentRecord.h"
#include "core/jobstore/JobRecord.h"

#include <QCoreApplication>

#include <optional>

namespace aio {

/// How a document is to be written.
struct DraftStyle
{
    DocumentKind kind = DocumentKind::Cv;
    QString language; ///< BCP 47 primary tag; empty: the job's, or else the profile's
    drafting::CvLength cvLength = drafting::CvLength::TwoPages;
    LetterTone tone = LetterTone::Formal;
    drafting::LetterLength letterLength = drafting::LetterLength::Medium;

    bool operator==(const DraftStyle &) const = default;
};

/// The style as a document keeps it for the next draft, and back.
[[nodiscard]] DocumentBrief briefOf(const DraftStyle &style);
[[nodiscard]] DraftStyle styleOf(const Document &document);

/// A document that somebody wants drafted.
struct DraftOrder
{
    DraftStyle style;
    QUuid candidateId;
    QUuid profileId; ///< null: the candidate's first profile
    QUuid jobId; ///< null: for no job in particular

    bool operator==(const DraftOrder &) const = default;
};

/// The profile that an order means: the first one if it names none, or one that is gone.
[[nodiscard]] const CandidateProfile &profileOf(const Candidate &candidate, const QUuid &profile);

/// What the built-in drafter writes. Thread-safe; takes milliseconds.
[[nodiscard]] Draft builtInDraft(
    const Resume &profile, const JobPosting &job, const DraftStyle &style, const QDate &today);

/// A new document with that draft, held against the profile. Thread-safe.
[[nodiscard]] Document draftedDocument(const DraftOrder &order, const CandidateRecord &candidate,
    const std::optional<JobRecord> &job, const QDate &today);

/// "Ada Krall, CV": what a new document is called.
[[nodiscard]] QString documentTitle(DocumentKind kind, const QString &candidate);

} // namespace aio
