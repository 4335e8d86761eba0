#include "core/candidatestore/CandidateJson.h"

#include "core/documents/resume/ResumeJson.h"

#include <QJsonArray>

namespace aio {

namespace {

QJsonObject profileToJson(const CandidateProfile &profile)
{
    return {
        {QStringLiteral("id"), profile.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("language"), profile.language},
        {QStringLiteral("resume"), toJson(profile.resume)},
        {QStringLiteral("provenance"), profile.provenance},
    };
}

CandidateProfile profileFromJson(const QJsonObject &object)
{
    CandidateProfile profile;
    profile.id = QUuid::fromString(object.value(QStringLiteral("id")).toString());
    profile.name = object.value(QStringLiteral("name")).toString();
    profile.language = object.value(QStringLiteral("language")).toString();
    profile.resume = resumeFromJson(object.value(QStringLiteral("resume")).toObject());
    profile.provenance = object.value(QStringLiteral("provenance")).toObject();
    return profile;
}

// Profiles are a few levels deep; files that are not are cut here.
constexpr int kDeepest = 16;

void collectText(const QJsonValue &value, QStringList &lines, int depth)
{
    if (depth > kDeepest) {
        return;
    }
    if (value.isString()) {
        lines.append(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray()) {
            collectText(item, lines, depth + 1);
        }
    } else if (value.isObject()) {
        for (const QJsonValue &item : value.toObject()) {
            collectText(item, lines, depth + 1);
        }
    }
}

} // namespace

QJsonObject toJson(const Candidate &candidate)
{
    QJsonArray profiles;
    for (const CandidateProfile &profile : candidate.profiles) {
        profiles.append(profileToJson(profile));
    }
    return {
        {QStringLiteral("profiles"), profiles},
        {QStringLiteral("tags"), QJsonArray::fromStringList(candidate.tags)},
        {QStringLiteral("notes"), candidate.notes},
        {QStringLiteral("to_check"), candidate.toCheck},
    };
}

Candidate candidateFromJson(const QJsonObject &object)
{
    Candidate candidate;
    for (const QJsonValue &profile : object.value(QStringLiteral("profiles")).toArray()) {
        candidate.profiles.append(profileFromJson(profile.toObject()));
    }
    for (const QJsonValue &tag : object.value(QStringLiteral("tags")).toArray()) {
        candidate.tags.append(tag.toString());
    }
    candidate.notes = object.value(QStringLiteral("notes")).toString();
    candidate.toCheck = object.value(QStringLiteral("to_check")).toInt();
    return candidate;
}

QString searchText(const Candidate &candidate)
{
    QStringList lines;
    for (const CandidateProfile &profile : candidate.profiles) {
        Resume said = profile.resume;
        said.basics.image.clear(); // a photo has no words
        collectText(toJson(said), lines, 0);
    }
    lines.append(candidate.notes);
    return lines.join(u'\n');
}

} // namespace aio
