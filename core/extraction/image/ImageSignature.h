#pragma once

#include <QByteArray>

namespace aio::extraction {

enum class ImageSignature
{
    Unknown,
    Png,
    Jpeg,
    Gif,
    Bmp,
    Tiff,
    WebP,
    Heic,
    Avif
};

/// What the first bytes say. Used where no decoder takes a file, to tell a person why.
[[nodiscard]] ImageSignature imageSignature(const QByteArray &bytes);

/// Formats of QImageReader that are drawings or containers rather than pictures; they are not opened.
[[nodiscard]] bool isVectorFormat(const QByteArray &format);

} // namespace aio::extraction
