#include "core/extraction/image/RegionText.h"

#include "core/extraction/image/ImageLoader.h"
#include "core/extraction/image/OcrRepair.h"
#include "core/extraction/image/TextRecognizer.h"
#include "core/extraction/layout/ReadingOrder.h"

namespace aio::extraction {

Result<QString> readImageRegion(const QByteArray &file, const QRect &region, const QString &known,
    const ImageOptions &options, const WorkContext &context)
{
    auto installed = InstalledLanguages::find();
    if (!installed) {
        return tl::unexpected(installed.error());
    }
    const auto loaded = loadImage(file, context);
    if (!loaded) {
        return tl::unexpected(loaded.error());
    }
    const ImageFrame &frame = loaded->frames.constFirst();
    const QTransform toFrame = QTransform::fromScale(
        double(frame.image.width()) / frame.size.width(), double(frame.image.height()) / frame.size.height());
    const auto pool = options.engines ? options.engines : std::make_shared<OcrEnginePool>();
    TextRecognizer recognizer(*pool, *std::move(installed), options.languages);
    auto words =
        recognizer.readRegion(frame.image, toFrame.mapRect(QRectF(region)).toAlignedRect(), known, context);
    if (!words) {
        return tl::unexpected(words.error());
    }
    QList<LayoutLine> lines = readingOrder(buildRows(*std::move(words)));
    repairLines(lines);
    QStringList texts;
    for (const LayoutLine &line : std::as_const(lines)) {
        texts << line.text();
    }
    return texts.join(u'\n');
}

} // namespace aio::extraction
