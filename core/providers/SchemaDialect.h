#pragma once

#include <QJsonObject>

#include <optional>

namespace aio::providers {

/// A schema in OpenAI's strict subset: every object closed and all of its properties required, where an
/// optional one may be null instead. Keywords outside the subset move into the description. Nothing if it
/// cannot be said strictly: an object with any names, or a root that is no object.
[[nodiscard]] std::optional<QJsonObject> strictSchema(const QJsonObject &schema);

/// In the subset of Anthropic's output_config.format and strict tools: every object closed; keywords outside
/// the subset move into the description. Of more optional members than a grammar may have the lists become
/// required ones that may be empty, and others ones that may be null.
[[nodiscard]] QJsonObject anthropicSchema(const QJsonObject &schema);

/// As Gemini's `responseSchema`, a subset of OpenAPI 3: types in upper case, `nullable` instead of a union
/// with null. Nothing if it needs `responseJsonSchema`: references, or an object with any names.
[[nodiscard]] std::optional<QJsonObject> geminiSchema(const QJsonObject &schema);

/// As Gemini's `responseJsonSchema`, for what the other cannot say; keywords outside the subset move into the
/// description.
[[nodiscard]] QJsonObject geminiJsonSchema(const QJsonObject &schema);

} // namespace aio::providers
