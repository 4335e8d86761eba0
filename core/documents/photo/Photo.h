#pragma once

#include "core/base/Error.h"

#include <QImage>

namespace aio::documents {

// The photo of a CV: `basics.image` of JSON Resume. A workspace keeps it as a data: address in the profile
// itself, so that it goes wherever the profile goes. Reentrant; decoding takes time, keep it off the GUI
// thread.

/// What a photo that was cut out measures: 35 × 45 mm at 300 dots an inch, as for passports.
inline constexpr QSize photoPixels{413, 531};

/// Reads a photo from a local path, a file: or a data: address, at most 8 MiB and made no larger than a page
/// needs; opaque. Null if there is none or it is no picture. Nothing is fetched from the network.
[[nodiscard]] QImage readPhoto(const QString &source);

/// A picture to cut a photo out of: upright, opaque, at most 2000 pixels a side. Fails with BadInput for what
/// is no picture of PNG, JPEG, WebP, GIF, BMP or TIFF, or one smaller than 64 pixels.
[[nodiscard]] Result<QImage> pictureFrom(const QByteArray &bytes);

/// Where a photo usually lies in a picture of this size: as large as it gets, in the middle, near the top.
/// Has the shape of photoPixels.
[[nodiscard]] QRect usualCrop(const QSize &picture);

/// The part of a picture as a data: address of a JPEG of photoPixels at most, without anything that the file
/// told besides. Empty if the part is outside of the picture.
[[nodiscard]] QString photoAddress(const QImage &picture, const QRect &part);

/// The photo of a profile that comes from elsewhere, as a workspace keeps it: a data: address that is larger
/// than photos have to be is made smaller, and one that holds no picture is dropped. Other addresses stay as
/// they are.
[[nodiscard]] QString keptPhoto(const QString &image);

/// The photo as a JPEG file, for the formats that carry one.
[[nodiscard]] QByteArray jpegOf(const QImage &photo);

} // namespace aio::documents
