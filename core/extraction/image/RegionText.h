#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/image/ImageOptions.h"

#include <QByteArray>
#include <QRect>

namespace aio::extraction {

/// Reads one region of a picture as a block of text of its own, however few its words; the lines are
/// separated by newlines, and nothing legible is an empty text. `region` is in pixels of the picture at full
/// size, `known` is text that was read on it before and tells script and language. Blocks, on the calling
/// thread; any thread but the GUI thread. Fails with BadInput (not a picture), Cancelled or Timeout.
[[nodiscard]] Result<QString> readImageRegion(const QByteArray &file, const QRect &region,
    const QString &known, const ImageOptions &options, const WorkContext &context);

} // namespace aio::extraction
