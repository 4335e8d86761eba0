#pragma once

#include "core/documentstore/DocumentRecord.h"

namespace aio {

// The part of a document that lists do not show, as the workspace stores it: draft, template, options, kept
// claims, brief, notes and who wrote it.

[[nodiscard]] QJsonObject contentToJson(const Document &document);
/// Fills these members of `document`; unknown keys and values of a wrong kind are skipped.
void readContent(const QJsonObject &content, Document &document);

/// What the document says as text, a paragraph a line: what a search looks through. Parts that are not
/// included count too: they are in the document.
[[nodiscard]] QString searchText(const Draft &draft);

} // namespace aio
