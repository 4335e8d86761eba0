#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/image/Pix.h"
#include "core/extraction/layout/LayoutWord.h"

#include <QRect>
#include <QStringList>

#include <memory>

namespace tesseract {
class TessBaseAPI;
}

namespace aio::extraction {

/// Tesseract with the models of one set of languages loaded (about 15 MB and 0.1 s a language). One thread at
/// a time.
class OcrEngine
{
public:
    /// `folder` holds the *.traineddata files. Null if a model cannot be loaded.
    [[nodiscard]] static std::unique_ptr<OcrEngine> load(const QString &folder, const QStringList &languages);

    OcrEngine(const OcrEngine &) = delete;
    OcrEngine &operator=(const OcrEngine &) = delete;
    ~OcrEngine();

    /// What the area is known to hold.
    enum class Holds
    {
        APage, ///< columns, headings and pictures are looked for
        OneBlock ///< a few lines or words, one below the other
    };

    /// The words of `pix` within `area` (all of it if null) with boxes in pixels of that area. Runs on the
    /// calling thread alone. Fails with Cancelled or Timeout as the context says.
    [[nodiscard]] Result<QList<LayoutWord>> read(
        const PixPtr &pix, const QRect &area, const WorkContext &context, Holds holds = Holds::APage);

private:
    explicit OcrEngine(std::unique_ptr<tesseract::TessBaseAPI> api);
    [[nodiscard]] QList<LayoutWord> words();

    std::unique_ptr<tesseract::TessBaseAPI> m_api;
};

} // namespace aio::extraction
