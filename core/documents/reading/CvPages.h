#pragma once

#include "core/base/WorkContext.h"
#include "core/documents/reading/CvSource.h"

#include <memory>

namespace aio::extraction {
class OcrEnginePool;
}

namespace aio {

/// The text of a PDF with its places; pages without text are recognised as pictures. See readCv().
[[nodiscard]] Result<CvSource> readCvPdf(
    const QByteArray &bytes, std::shared_ptr<extraction::OcrEnginePool> engines, const WorkContext &context);

/// The text on a picture of a CV: a scan, a photo or a screenshot, several pages in a TIFF. See readCv().
[[nodiscard]] Result<CvSource> readCvPicture(
    const QByteArray &bytes, std::shared_ptr<extraction::OcrEnginePool> engines, const WorkContext &context);

} // namespace aio
