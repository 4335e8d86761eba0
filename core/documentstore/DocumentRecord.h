#pragma once

#include "core/documents/draft/Draft.h"
#include "core/documentstore/DocumentBrief.h"

#include <QJsonObject>
#include <QUuid>

#include <optional>

namespace aio {

enum class DocumentKind
{
    Cv,
    Letter,
};

/// How far a document is; a person says so.
enum class DocumentStatus
{
    Draft,
    Ready,
    Sent,
};

/// A claim that the profile does not back and that a person answers for, with the reason given.
struct KeptClaim
{
    QString text; ///< the words as they stood in the draft
    QString reason;
    QString keptBy;
    qint64 keptAt = 0; ///< UTC milliseconds

    bool operator==(const KeptClaim &) const = default;
};

/// A document as people edit it; saved as one.
struct Document
{
    QString title;
    DocumentStatus status = DocumentStatus::Draft;
    Draft draft;
    QString templateId; ///< with its version, "classic@1": an update never changes how an old document looks
    QJsonObject options; ///< how the template is set: paper, colour, font; opaque here
    QUuid candidateId; ///< null: none
    QUuid profileId; ///< which of the candidate's profiles
    QString candidateName; ///< as it was when the document was last saved: lists show it
    QUuid jobId; ///< null: meant for no job in particular
    QString jobTitle;
    QList<KeptClaim> keptClaims;
    DocumentBrief brief;
    QString notes; ///< of the people who work on it; in no export and never sent
    std::optional<WrittenBy> writtenBy; ///< nothing: by people and the built-in drafter
    int openClaims = 0; ///< claims that the profile does not back and nobody keeps

    [[nodiscard]] DocumentKind kind() const
    {
        return draft.isLetter() ? DocumentKind::Letter : DocumentKind::Cv;
    }

    bool operator==(const Document &) const = default;
};

struct DocumentRecord
{
    QUuid id;
    qint64 revision = 0; ///< counts from 1; every change adds one
    Document document;
    int versions = 0; ///< how many versions are kept
    qint64 createdAt = 0; ///< UTC milliseconds
    qint64 updatedAt = 0;
};

/// What a list shows of a document.
struct DocumentSummary
{
    QUuid id;
    qint64 revision = 0;
    DocumentKind kind = DocumentKind::Cv;
    QString title;
    DocumentStatus status = DocumentStatus::Draft;
    QString language;
    QUuid candidateId;
    QString candidateName;
    QUuid jobId;
    QString jobTitle;
    int versions = 0;
    int openClaims = 0;
    qint64 exportedAt = 0; ///< UTC milliseconds; 0: never
    QString exportedAs; ///< suffix of the last export: "pdf"
    qint64 updatedAt = 0;

    bool operator==(const DocumentSummary &) const = default;
};

/// Why a version was made.
enum class VersionReason
{
    Saved, ///< a person made a save point
    Proposed, ///< a drafter or a model wrote it
    Restored, ///< an older version was taken up again
    Exported, ///< it was exported as it stood
};

/// A document as it stood at one time. Never changed.
struct DocumentVersion
{
    QUuid id;
    QUuid parentId; ///< the version that it was made from; null: none
    int number = 0; ///< counts from 1 in its document
    VersionReason reason = VersionReason::Saved;
    QString label; ///< what a person or a drafter calls it
    QString createdBy;
    qint64 createdAt = 0; ///< UTC milliseconds
};

struct DocumentFilter
{
    enum class Sort
    {
        Updated,
        Title,
        Candidate,
        Job
    };

    QString text{}; ///< words that title, candidate, job or the text must hold; the last may be begun
    std::optional<DocumentKind> kind{};
    std::optional<DocumentStatus> status{};
    QUuid candidateId{}; ///< null: any
    QUuid jobId{}; ///< null: any
    bool openClaimsOnly = false;
    Sort sort = Sort::Updated;
    bool ascending = false;
    int limit = 0; ///< 0: all
};

// Stable names for rows: "cv", "letter"; "draft", "ready", "sent"; "saved", "proposed", "restored",
// "exported". A name that is unknown reads as the first.

[[nodiscard]] QString documentKindName(DocumentKind kind);
[[nodiscard]] DocumentKind documentKindFromName(QStringView name);
[[nodiscard]] QString documentStatusName(DocumentStatus status);
[[nodiscard]] DocumentStatus documentStatusFromName(QStringView name);
[[nodiscard]] QString versionReasonName(VersionReason reason);
[[nodiscard]] VersionReason versionReasonFromName(QStringView name);

} // namespace aio
