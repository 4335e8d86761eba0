#pragma once

#include "core/documents/office/OfficeDocument.h"

namespace aio::documents {

struct DocxBody
{
    QByteArray xml; ///< word/document.xml
    QStringList links; ///< targets of the relations "link1", "link2", …
};

[[nodiscard]] DocxBody docxBody(const OfficeDocument &document);

} // namespace aio::documents
