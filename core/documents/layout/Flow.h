#pragma once

#include "core/documents/layout/Paragraph.h"

#include <functional>

namespace aio::documents {

/// A piece that stands in a column: a heading, the head of an entry, a paragraph. x = 0 is the column's left.
struct Block
{
    double gapBefore = 0; ///< nothing at the top of a page
    QList<SetLine> lines;
    QList<PageFill> fills; ///< y from the block's top
    QList<PageImage> images;
    double minHeight = 0;
    double padAfter = 0; ///< below the lines, part of the block
    bool keepWithNext = false; ///< its last line stays on a page with the next block's first lines
    QString outlineTitle; ///< "" for none
    int outlineLevel = 0;

    [[nodiscard]] double height() const;
};

/// Where a column stands on page `number`, counted from 0.
using ColumnOf = std::function<QRectF(int number)>;

/// Puts blocks into columns, page after page; pages are added as needed. A paragraph is parted only with two
/// lines on each side, and what is kept with the next block moves with it.
void flow(const QList<Block> &blocks, const ColumnOf &columnOf, PagedDocument &document);

/// Puts a block at a place of its own.
void place(const Block &block, QPointF at, int page, PagedDocument &document);

} // namespace aio::documents
