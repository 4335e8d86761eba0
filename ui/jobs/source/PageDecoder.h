#pragma once

#include "core/extraction/document/SourceDocument.h"

#include <QFuture>
#include <QImage>

namespace aio::ui {

/// Decodes the picture of a page on a worker thread. Null if it cannot be shown. Pictures beyond `mostPixels`
/// come smaller: the window shows them smaller anyhow. `fitInto` bounds the size further, as for thumbnails.
[[nodiscard]] QFuture<QImage> decodePage(const QByteArray &bytes, const QSize &fitInto = {});

inline constexpr qint64 mostPixels = 24'000'000;

} // namespace aio::ui
