#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/extraction/layout/LayoutWord.h"

namespace aio::extraction {

/// A block before it has a place in the text.
struct LayoutBlock
{
    TextBlock::Kind kind = TextBlock::Kind::Paragraph;
    QList<LayoutLine> lines;
    int level = 0;
    bool aside = false;
    qsizetype labelWords = 0; ///< Pair: this many words of the first line are the label
};

/// Joins lines to headings, paragraphs, list items and pairs of label and value. Lines come in reading order
/// from one page.
[[nodiscard]] QList<LayoutBlock> buildBlocks(const QList<LayoutLine> &lines);

} // namespace aio::extraction
