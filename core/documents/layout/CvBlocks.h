#pragma once

#include "core/documents/layout/BlockMaker.h"

namespace aio::documents {

/// The blocks of one section.
[[nodiscard]] QList<Block> sectionBlocks(const ComposedSection &section, BlockMaker &make);

/// A heading with a paragraph: the summary.
[[nodiscard]] QList<Block> summaryBlocks(const QString &heading, const ComposedText &text, BlockMaker &make);

/// Name, label and contacts in a column. `photo` may be null.
[[nodiscard]] QList<Block> headBlocks(
    const ComposedCv &cv, bool withLabel, const QImage &photo, BlockMaker &make);

} // namespace aio::documents
