#pragma once

#include "core/documents/layout/PagedDocument.h"
#include "core/documents/pdf/PdfFont.h"

namespace aio::documents {

/// What a page draws, in the operators of PDF.
struct PdfContent
{
    QByteArray stream;
    QList<int> marks; ///< the paragraph of each marked part, by its number
};

/// `fonts` collects the letters; images are drawn as /Im0, /Im1, …
[[nodiscard]] PdfContent contentOf(const Page &page, double pageHeight, std::vector<PdfFont> &fonts);

} // namespace aio::documents
