#pragma once

#include "core/documents/layout/PagedDocument.h"
#include "core/documents/pdf/PdfFile.h"

namespace aio::documents {

/// Writes the structure tree (headings, paragraphs, lists in reading order) of a tagged PDF. `marks` has the
/// paragraphs of each page by the number of their mark. Returns the number of its root.
[[nodiscard]] int writeStructure(
    const PagedDocument &document, const QList<QList<int>> &marks, const QList<int> &pages, PdfFile &file);

/// Writes the bookmarks; 0 if there are none.
[[nodiscard]] int writeOutline(const PagedDocument &document, const QList<int> &pages, PdfFile &file);

} // namespace aio::documents
