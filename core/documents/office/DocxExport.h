#pragma once

#include "core/base/Error.h"
#include "core/documents/office/OfficeDocument.h"

namespace aio::documents {

/// A .docx file (ECMA-376, transitional). Reentrant.
[[nodiscard]] Result<QByteArray> docxOf(const OfficeDocument &document);

/// An .odt file (OpenDocument 1.3). Reentrant.
[[nodiscard]] Result<QByteArray> odtOf(const OfficeDocument &document);

} // namespace aio::documents
