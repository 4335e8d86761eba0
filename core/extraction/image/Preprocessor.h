#pragma once

#include "core/extraction/image/Pix.h"

#include <QSize>
#include <QTransform>

namespace aio::extraction {

/// A picture made ready for the recogniser: dark text on white, level, with letters of a good size.
struct PreparedImage
{
    PixPtr pix; ///< 8-bit grey
    QTransform toSource; ///< from its pixels to those of the picture it was made of
    double scale = 1; ///< its pixels per source pixel

    [[nodiscard]] QSize size() const;
};

/// Ways in which a picture may lie; degrees clockwise that turn it upright.
enum class QuarterTurn
{
    None = 0,
    Right = 90,
    Half = 180,
    Left = 270
};

/// Prepares a picture; `turn` is applied first. Null pix: not enough memory.
[[nodiscard]] PreparedImage prepareImage(const QImage &image, QuarterTurn turn);

/// True if the lines of text run down the picture rather than across it.
[[nodiscard]] bool linesRunDown(const QImage &image);

} // namespace aio::extraction
