#include "core/documentstore/DocumentRecord.h"

#include <array>

namespace aio {

namespace {

constexpr std::array<QLatin1String, 2> kindNames = {QLatin1String("cv"), QLatin1String("letter")};
constexpr std::array<QLatin1String, 3> statusNames = {
    QLatin1String("draft"), QLatin1String("ready"), QLatin1String("sent")};
constexpr std::array<QLatin1String, 4> reasonNames = {
    QLatin1String("saved"), QLatin1String("proposed"), QLatin1String("restored"), QLatin1String("exported")};

// The enumerations count from 0 in the order of their names.
template <typename E, std::size_t N> QString nameOf(const std::array<QLatin1String, N> &names, E value)
{
    return names.at(static_cast<std::size_t>(value));
}

template <typename E, std::size_t N> E fromName(const std::array<QLatin1String, N> &names, QStringView name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == names.at(i)) {
            return static_cast<E>(i);
        }
    }
    return static_cast<E>(0);
}

} // namespace

QString documentKindName(DocumentKind kind)
{
    return nameOf(kindNames, kind);
}

DocumentKind documentKindFromName(QStringView name)
{
    return fromName<DocumentKind>(kindNames, name);
}

QString documentStatusName(DocumentStatus status)
{
    return nameOf(statusNames, status);
}

DocumentStatus documentStatusFromName(QStringView name)
{
    return fromName<DocumentStatus>(statusNames, name);
}

QString versionReasonName(VersionReason reason)
{
    return nameOf(reasonNames, reason);
}

VersionReason versionReasonFromName(QStringView name)
{
    return fromName<VersionReason>(reasonNames, name);
}

} // namespace aio
