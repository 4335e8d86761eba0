#pragma once

#include "core/documents/import/Evidence.h"

namespace aio {

/// A profile on a site that JSON Resume lists under basics.profiles.
struct FoundProfile
{
    Found url;
    QString network;
    QString username;
};

[[nodiscard]] QList<Found> emailsIn(const Evidence &evidence, const TextSpan &span);
[[nodiscard]] QList<Found> phonesIn(const Evidence &evidence, const TextSpan &span);

/// Addresses of profiles ("linkedin.com/in/name", "LinkedIn: name") and of other sites, in order.
[[nodiscard]] QList<FoundProfile> profilesIn(const Evidence &evidence, const TextSpan &span);
[[nodiscard]] QList<Found> websitesIn(const Evidence &evidence, const TextSpan &span);

/// The network that a host belongs to: "LinkedIn"; empty for any other.
[[nodiscard]] QString networkOf(QStringView text);

/// A postal address or place, taken apart; `span` is all of it.
struct FoundAddress
{
    Found address;
    Found postalCode;
    Found city;
    Found region;
    Found country; ///< text: ISO 3166-1 alpha-2
    [[nodiscard]] bool isEmpty() const
    {
        return address.isEmpty() && postalCode.isEmpty() && city.isEmpty() && region.isEmpty()
            && country.isEmpty();
    }
};

/// "Oudegracht 112", "Am Stadtpark 3": what can be a street if a postal code stands beside it.
[[nodiscard]] bool maybeStreet(QStringView text);

/// `labelled`: a label says that it is an address.
[[nodiscard]] FoundAddress addressIn(const Evidence &evidence, const TextSpan &span, bool labelled);

} // namespace aio
