#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/document/SourceDocument.h"

namespace aio::extraction {

inline constexpr qsizetype maxTextBytes = qsizetype(10) * 1024 * 1024; ///< larger texts are refused
inline constexpr qsizetype readTextCharacters =
    300000; ///< a posting is read up to here; more gives a warning

/// A posting as plain text, Markdown or mail: finds the encoding, joins wrapped lines, and marks headings,
/// list items and "Label: value" lines. The document's text is the input with its lines tidied, so that a
/// person recognises it. Errors (BadInput): empty, too large, binary.
[[nodiscard]] Result<SourceDocument> readPlainText(const QByteArray &bytes, const WorkContext &context);

} // namespace aio::extraction
