#pragma once

#include <QImage>

namespace aio::documents {

/// Reads a photo from a local path, a file: or a data: address, at most 8 MiB and made no larger than a page
/// needs. Null if there is none or it is no picture. Nothing is fetched from the network.
[[nodiscard]] QImage readPhoto(const QString &source);

} // namespace aio::documents
