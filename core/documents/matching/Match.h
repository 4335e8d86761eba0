#pragma once

#include "core/documents/matching/Evidence.h"
#include "core/jobs/JobPosting.h"

#include <QJsonObject>

namespace aio::matching {

enum class Area
{
    RequiredSkills, ///< weight 40
    PreferredSkills, ///< 10
    Experience, ///< 20
    Education, ///< 10
    Languages, ///< 10
    Location, ///< 10
};

/// "required_skills", … as in JSON, and for a person.
[[nodiscard]] QString areaName(Area area);
[[nodiscard]] QString areaTitle(Area area);

/// One requirement of the job and what the profile has for it.
struct Requirement
{
    QString wanted; ///< the job's words
    std::optional<Evidence> evidence; ///< the profile's words; nothing: it says nothing about this
    double share = 0; ///< 0…1 of the requirement that is met
    QString reason; ///< a translated sentence

    bool operator==(const Requirement &) const = default;
};

struct AreaScore
{
    Area area = Area::RequiredSkills;
    double weight = 0; ///< of the whole score, in percent, after leaving out what the job does not ask for
    double share = 0; ///< 0…1: the mean of the requirements
    QList<Requirement> requirements;

    bool operator==(const AreaScore &) const = default;
};

/// How well a profile fits a job. Areas that the job says nothing about, or that cannot be told, have no part
/// in the score; their weight goes to the others in proportion.
struct Match
{
    int score = 0; ///< 0…100
    QList<AreaScore> areas;
    QStringList missing; ///< skills that the profile does not name

    bool operator==(const Match &) const = default;
};

/// Deterministic: the same profile, job and day give the same match. Thread-safe.
[[nodiscard]] Match matchOf(const Resume &profile, const JobPosting &job, const QDate &today);

/// {"score", "reasons": [{"area", "weight", "share", "job", "profile", "fact", "reason"}], "missing": […]}
[[nodiscard]] QJsonObject toJson(const Match &match);

} // namespace aio::matching
