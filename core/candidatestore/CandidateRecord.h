#pragma once

#include "core/documents/resume/Resume.h"
#include "core/extraction/document/SourceDocument.h"

#include <QUuid>

namespace aio {

/// One profile of a candidate: a language, or a variant for one kind of job.
struct CandidateProfile
{
    QUuid id;
    QString name; ///< what the person calls it: "English", "Short"; may be empty when it is the only one
    QString language; ///< BCP 47 primary tag
    Resume resume;
    /// Where imported fields come from: JSON Pointer into the profile → how the importer describes it. Opaque
    /// here.
    QJsonObject provenance;

    bool operator==(const CandidateProfile &) const = default;
};

/// What the workspace keeps of a candidate. Everything that a person edits is in here and saved as one.
struct Candidate
{
    QList<CandidateProfile> profiles; ///< the first one is shown in lists; never empty once stored
    QStringList tags;
    QString notes;
    int toCheck = 0; ///< imported fields that nobody confirmed

    [[nodiscard]] QString name() const
    {
        return profiles.isEmpty() ? QString() : profiles.first().resume.basics.name;
    }

    bool operator==(const Candidate &) const = default;
};

struct CandidateRecord
{
    QUuid id;
    qint64 revision = 0; ///< counts from 1; every change adds one
    Candidate candidate;
    qint64 createdAt = 0; ///< UTC milliseconds
    qint64 updatedAt = 0;
};

/// What a list shows of a candidate.
struct CandidateSummary
{
    QUuid id;
    qint64 revision = 0;
    QString name;
    QString label; ///< what the person is: "Software engineer"
    QString location;
    QStringList tags;
    int toCheck = 0;
    int documents = 0; ///< drafts made from this candidate
    qint64 updatedAt = 0; ///< UTC milliseconds

    bool operator==(const CandidateSummary &) const = default;
};

/// A file that a profile was read from.
struct CandidateSource
{
    QUuid id;
    QString name; ///< the file's name
    QString contentType; ///< media type
    qint64 createdAt = 0; ///< UTC milliseconds
};

struct CandidateFilter
{
    enum class Sort
    {
        Updated,
        Name
    };

    QString text{}; ///< words that name, label, location, tags or profile must hold; the last may be begun
    QString tag{};
    bool toCheckOnly = false;
    Sort sort = Sort::Updated;
    bool ascending = false;
    int limit = 0; ///< 0: all
};

} // namespace aio
