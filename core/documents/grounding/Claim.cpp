#include "core/documents/grounding/Claim.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace aio::grounding {

QString claimKindName(ClaimKind kind)
{
    static constexpr std::array names = {"employer", "role", "period", "degree", "institution", "certificate",
        "skill", "number", "language", "award", "contact", "other"};
    return QString::fromLatin1(names.at(std::size_t(kind)));
}

qsizetype Grounding::supported() const
{
    return std::ranges::count_if(claims, &Claim::supported);
}

QList<Claim> Grounding::unsupported() const
{
    QList<Claim> list;
    std::ranges::copy_if(
        claims, std::back_inserter(list), [](const Claim &claim) { return !claim.supported; });
    return list;
}

QJsonObject toJson(const Grounding &grounding)
{
    QJsonArray unsupported;
    for (const Claim &claim : grounding.unsupported()) {
        QJsonObject object{
            {QStringLiteral("text"), claim.text},
            {QStringLiteral("kind"), claimKindName(claim.kind)},
            {QStringLiteral("reason"), claim.reason},
            {QStringLiteral("span"), QJsonArray{claim.span.start, claim.span.end}},
        };
        if (!claim.fact.isEmpty()) {
            object.insert(QStringLiteral("fact"), claim.fact);
        }
        unsupported.append(object);
    }
    return {
        {QStringLiteral("claims"), grounding.claims.size()},
        {QStringLiteral("supported"), grounding.supported()},
        {QStringLiteral("unsupported"), unsupported},
    };
}

} // namespace aio::grounding
