#pragma once

#include "core/documents/office/OfficeDocument.h"

class QXmlStreamWriter;

namespace aio::documents {

// What a .docx file draws. Both belong into a run.

/// The photo, from the relation "photo": in the line, or at the end side of the page beside the paragraph.
void writeDocxPhoto(QXmlStreamWriter &xml, const OfficeDocument &document, bool inLine);

/// The ground of the sidebar or the head, behind the text.
void writeDocxGround(QXmlStreamWriter &xml, const OfficeDocument &document);

} // namespace aio::documents
