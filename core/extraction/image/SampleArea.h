#pragma once

#include "core/extraction/image/Pix.h"

#include <QList>
#include <QRect>

#include <optional>

namespace aio::extraction {

/// Rows of a sample that tells the language, about a dozen lines at the size that pictures are prepared to;
/// and of one that tells the script.
inline constexpr int languageBand = 480;
inline constexpr int scriptBand = 200;

/// The band of a prepared picture, `bandHeight` rows high, that holds most ink; of the rows of `within`
/// unless that is null. `within` itself if it is hardly higher than the band; null means all of the picture.
[[nodiscard]] QRect inkiestBand(const PixPtr &grey, const QRect &within, int bandHeight);

/// What is left above and below a band when all of the picture is to be read and the band was: one or two
/// bands, or none if the band's edges cannot be moved a little so that they cut no line.
struct BandsAround
{
    QRect band; ///< with its edges on rows without ink
    QList<QRect> rest;
};
[[nodiscard]] std::optional<BandsAround> bandsAround(const PixPtr &grey, const QRect &band);

} // namespace aio::extraction
