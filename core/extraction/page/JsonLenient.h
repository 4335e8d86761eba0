#pragma once

#include <QJsonValue>
#include <QStringView>

#include <optional>

namespace aio::extraction {

/// Reads JSON as pages contain it: strict JSON first, then with comments, trailing commas, raw line breaks
/// and control characters in strings, single quotes, unquoted keys, `undefined`/`NaN`, wrappers such as
/// `<!-- … -->`, CDATA and a trailing `;`, and character references (`&quot;`) in place of quotes. Text that
/// ends early yields what was complete until then. nullopt if it is no object or array, or nests deeper than
/// `jsonMaxDepth`.
[[nodiscard]] std::optional<QJsonValue> parseLenientJson(QStringView text);

/// The same for a value that begins at `start` within a script; `*end` is set to the unit after it.
[[nodiscard]] std::optional<QJsonValue> parseJsValue(QStringView script, qsizetype start, qsizetype *end);

inline constexpr int jsonMaxDepth = 96;

} // namespace aio::extraction
