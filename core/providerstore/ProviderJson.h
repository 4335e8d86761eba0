#pragma once

#include "core/base/Error.h"
#include "core/providerstore/ProviderRecord.h"

namespace aio::providerjson {

/// All of a configuration but its uuid, with stable names; no secret is part of one.
[[nodiscard]] QJsonObject toJson(const ai::ProviderConfig &config);

/// Reads what toJson() wrote. Members that are absent keep the value in `base`; unknown ones are ignored.
/// BadInput names the first member of a wrong type.
[[nodiscard]] Result<ai::ProviderConfig> fromJson(const QJsonObject &object, ai::ProviderConfig base = {});

/// Extra headers as JSON and back: an array of {"name", "value"}, in their order.
[[nodiscard]] QJsonArray headersToJson(const QList<std::pair<QString, QString>> &headers);
[[nodiscard]] QList<std::pair<QString, QString>> headersFromJson(const QJsonArray &array);

} // namespace aio::providerjson
