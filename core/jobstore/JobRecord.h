#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/jobs/Extraction.h"

#include <QUuid>

namespace aio {

/// A job as the workspace keeps it.
struct JobRecord
{
    QUuid id;
    qint64 revision = 0; ///< counts from 1; every change adds one
    Extraction extraction;
    bool reviewed = false;
    QString sourceName; ///< file name, address or "Clipboard": what the person brought in
    extraction::SourceDocument::Kind sourceKind = extraction::SourceDocument::Kind::Text;
    qint64 createdAt = 0; ///< UTC milliseconds
    qint64 updatedAt = 0;
};

/// What a list shows of a job.
struct JobSummary
{
    QUuid id;
    qint64 revision = 0;
    QString title;
    QString company;
    QString location; ///< all locations in one line
    QString language; ///< BCP 47 primary tag, or empty
    QDate datePosted;
    int toCheck = 0; ///< fields below `checkBelow` that nobody confirmed
    bool reviewed = false;
    QString sourceName;
    extraction::SourceDocument::Kind sourceKind = extraction::SourceDocument::Kind::Text;
    qint64 createdAt = 0; ///< UTC milliseconds
    qint64 updatedAt = 0;

    bool operator==(const JobSummary &) const = default;
};

/// Why two jobs are taken for one, best reason first.
enum class DuplicateReason
{
    SameSource, ///< the same page
    SameText, ///< the same words
    SameApplyUrl, ///< the same place to apply
    SameName, ///< the same title, company and locations
};

struct JobDuplicate
{
    JobSummary job;
    DuplicateReason reason = DuplicateReason::SameName;
};

/// Which jobs a list holds, and in which order.
struct JobFilter
{
    enum class Sort
    {
        Updated,
        Created,
        DatePosted,
        Title,
        Company
    };

    QString text{}; ///< words that title, company, location, skills or description must hold; the last may be
                    ///< begun
    bool toCheckOnly = false;
    std::optional<bool> reviewed{};
    std::optional<extraction::SourceDocument::Kind> sourceKind{};
    bool hasSalary = false; ///< only jobs that state a lowest or highest pay
    Sort sort = Sort::Updated;
    bool ascending = false;
    int limit = 0; ///< 0: all
};

/// The number of fields that a person has to look at.
[[nodiscard]] int fieldsToCheck(const Extraction &extraction);

/// A sentence that tells the reason.
[[nodiscard]] QString duplicateReasonText(DuplicateReason reason);

/// Stable names for rows: "page", "text", "image", "pdf".
[[nodiscard]] QString sourceKindName(extraction::SourceDocument::Kind kind);
[[nodiscard]] extraction::SourceDocument::Kind sourceKindFromName(QStringView name);

} // namespace aio
