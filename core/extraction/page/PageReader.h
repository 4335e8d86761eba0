#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/document/SourceDocument.h"

namespace aio::extraction {

/// The bytes of a page and what is known of where they came from.
struct PageInput
{
    QByteArray bytes;
    QString contentType; ///< the Content-Type header; "" if unknown
    QUrl url; ///< where the page was loaded from, after redirects; empty if unknown
};

/// Reads a posting from HTML: its visible text as blocks, and votes from structured data. Works on any thread
/// and stops when the context says so. BadInput with a sentence for a person if the page is too large, empty,
/// a sign-in page, a robot check, or only says that the posting is gone.
[[nodiscard]] Result<SourceDocument> readPage(const PageInput &input, const WorkContext &context);

} // namespace aio::extraction
