#pragma once

#include <QByteArray>

#include <optional>

namespace aio::extraction {

[[nodiscard]] QByteArray deflated(const QByteArray &bytes);

/// The bytes that were deflated; nothing if they are damaged or would be more than `maxBytes`. qUncompress()
/// has no such bound: it believes the length that the data claims.
[[nodiscard]] std::optional<QByteArray> inflated(const QByteArray &bytes, qsizetype maxBytes);

} // namespace aio::extraction
