#pragma once

#include "core/base/Error.h"

#include <QByteArray>

#include <memory>

namespace Poppler {
class Document;
}

namespace aio::extraction {

/// Opens a PDF from its bytes. Fails with BadInput and a sentence that says why: not a PDF, too large,
/// damaged, locked with a password, without pages. The document belongs to the calling thread.
[[nodiscard]] Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray &bytes);

/// The language that the PDF's metadata name (BCP 47), or "".
[[nodiscard]] QString pdfLanguage(const QString &xmp);

} // namespace aio::extraction
