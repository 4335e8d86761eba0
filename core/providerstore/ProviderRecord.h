#pragma once

#include "core/ai/ProviderConfig.h"

#include <QJsonObject>

namespace aio {

/// The short name of the engine of this program as a provider. It is always there.
inline QString builtInProvider()
{
    return QStringLiteral("builtin");
}

/// The last credential test of a provider, on this computer.
struct ProviderTest
{
    qint64 at = 0; ///< UTC milliseconds
    bool ok = false;
    QJsonObject report; ///< as `aioctl providers test` prints it; no secret is in it

    bool operator==(const ProviderTest &) const = default;
};

/// A provider as it is kept.
struct ProviderRecord
{
    ai::ProviderConfig config;
    qint64 revision = 0; ///< counts its changes; an edit names the one that it is based on
    qint64 createdAt = 0; ///< UTC milliseconds
    qint64 updatedAt = 0;
    QString updatedBy{};
    std::optional<ProviderTest> lastTest{};

    bool operator==(const ProviderRecord &) const = default;
};

} // namespace aio
