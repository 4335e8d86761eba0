#include "core/documents/matching/Match.h"

#include <QJsonArray>

#include <cmath>

namespace aio::matching {

namespace {

double rounded(double value)
{
    constexpr double hundred = 100;
    return std::round(value * hundred) / hundred;
}

} // namespace

QJsonObject toJson(const Match &match)
{
    QJsonArray reasons;
    for (const AreaScore &area : match.areas) {
        for (const Requirement &requirement : area.requirements) {
            QJsonObject reason{
                {QStringLiteral("area"), areaName(area.area)},
                {QStringLiteral("weight"), rounded(area.weight / double(area.requirements.size()))},
                {QStringLiteral("share"), rounded(requirement.share)},
                {QStringLiteral("job"), requirement.wanted},
                {QStringLiteral("reason"), requirement.reason},
            };
            if (requirement.evidence) {
                reason.insert(QStringLiteral("profile"), requirement.evidence->text);
                reason.insert(QStringLiteral("fact"), requirement.evidence->pointer);
            }
            reasons.append(reason);
        }
    }
    return {
        {QStringLiteral("score"), match.score},
        {QStringLiteral("reasons"), reasons},
        {QStringLiteral("missing"), QJsonArray::fromStringList(match.missing)},
    };
}

} // namespace aio::matching
