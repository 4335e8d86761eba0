#pragma once

#include "core/documents/layout/PagedDocument.h"

class QPainter;

namespace aio::documents {

/// Paints a page: in points, from (0, 0), without the paper. Scale the painter for another size. Any thread.
void paintPage(QPainter &painter, const PagedDocument &document, int page);

/// The id of what stands at a place of a page, "" for none: a click on the preview finds its text. The place
/// may lie a little beside the letters.
[[nodiscard]] QString sourceAt(const PagedDocument &document, int page, QPointF at);

/// Where a source stands: page and box of each of its lines.
[[nodiscard]] QList<QPair<int, QRectF>> boxesOf(const PagedDocument &document, const QString &sourceId);

} // namespace aio::documents
