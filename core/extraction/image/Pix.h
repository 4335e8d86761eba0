#pragma once

#include "core/base/Error.h"

#include <QImage>

#include <memory>

struct Pix;

namespace aio::extraction {

struct PixDeleter
{
    void operator()(Pix *pix) const;
};

/// A picture of Leptonica with one owner.
using PixPtr = std::unique_ptr<Pix, PixDeleter>;

/// The picture as 8-bit grey. Transparent parts get the background that its text stands out from. Null if
/// there is not enough memory.
[[nodiscard]] PixPtr toGreyPix(const QImage &image);

/// An 8-bit grey picture of Leptonica as QImage.
[[nodiscard]] QImage toImage(const PixPtr &pix);

} // namespace aio::extraction
