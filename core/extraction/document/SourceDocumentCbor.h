#pragma once

#include "core/base/Error.h"
#include "core/extraction/document/SourceDocument.h"

namespace aio::extraction {

/// The document as compressed CBOR, for the workspace. Everything but the bytes of page images, which are
/// kept as files; the pages' sizes are in.
[[nodiscard]] QByteArray toCbor(const SourceDocument &document);

/// The document of `toCbor()`. Bytes from anywhere are safe to give: memory is bounded, spans and boxes
/// are brought within bounds, anything else that toCbor() would not write is an error.
[[nodiscard]] Result<SourceDocument> sourceDocumentFromCbor(const QByteArray &bytes);

} // namespace aio::extraction
