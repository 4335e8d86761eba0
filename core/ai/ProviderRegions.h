#pragma once

#include "core/ai/ProviderConfig.h"

#include <QList>

namespace aio::ai {

/// A part of the world in which a provider works on what it is sent: an address of its own.
struct ProviderRegion
{
    QString id; ///< "eu", "us", …; "any": wherever the provider likes
    QUrl baseUrl;

    bool operator==(const ProviderRegion &) const = default;
    /// "Europe", translated.
    [[nodiscard]] QString title() const;
};

/// What a kind of provider offers, "any" first; empty where nothing can be chosen by the address. A key may
/// be good for one of them only.
[[nodiscard]] QList<ProviderRegion> providerRegions(ProviderKind kind);

/// The region of an address; empty: another address, or a kind without regions.
[[nodiscard]] QString regionOf(const ProviderConfig &config);

} // namespace aio::ai
