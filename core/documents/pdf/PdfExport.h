#pragma once

#include "core/base/Error.h"
#include "core/documents/layout/Typesetter.h"

#include <QDateTime>

namespace aio::documents {

/// What a PDF says about itself.
struct PdfInfo
{
    QString title;
    QString author;
    QDateTime created; ///< UTC; invalid: now
    bool archival = false; ///< as PDF/A-1b (ISO 19005-1)
};

/// A PDF 1.4 of pages that `typesetter` set, and on its thread: text in reading order with embedded fonts,
/// tagged, with bookmarks and links. Fails with Internal if a font cannot be embedded.
[[nodiscard]] Result<QByteArray> pdfOf(
    const PagedDocument &document, const Typesetter &typesetter, const PdfInfo &info);

} // namespace aio::documents
