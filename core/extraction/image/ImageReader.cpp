#include "core/extraction/image/ImageReader.h"

#include "core/extraction/image/ImageLoader.h"
#include "core/extraction/image/OcrRepair.h"
#include "core/extraction/image/PageImage.h"
#include "core/extraction/image/TextRecognizer.h"
#include "core/extraction/layout/DocumentAssembler.h"
#include "core/extraction/layout/ReadingOrder.h"
#include "core/extraction/layout/SeamFinder.h"

#include <QCoreApplication>

namespace aio::extraction {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::extraction::ImageReader)
};

class Reader
{
public:
    Reader(const ImageOptions &options, InstalledLanguages installed, const WorkContext &context)
        : m_pool(options.engines ? options.engines : std::make_shared<OcrEnginePool>())
        , m_recognizer(*m_pool, std::move(installed), options.languages)
        , m_context(context)
        , m_assembler(m_document)
    {
        m_document.kind = SourceDocument::Kind::Image;
    }

    Result<void> add(const QByteArray &bytes, int index, int count);
    SourceDocument take() { return std::move(m_document); }

private:
    Result<void> addFrame(const ImageFrame &frame, const SourcePage &page);

    std::shared_ptr<OcrEnginePool> m_pool;
    TextRecognizer m_recognizer;
    const WorkContext &m_context;
    SourceDocument m_document;
    DocumentAssembler m_assembler;
    QList<LayoutLine> m_before; ///< of the picture before this one
};

Result<void> Reader::addFrame(const ImageFrame &frame, const SourcePage &page)
{
    auto recognized = m_recognizer.read(frame.image, m_context);
    if (!recognized) {
        return tl::unexpected(recognized.error());
    }
    QList<LayoutLine> lines = readingOrder(buildRows(recognized->page.words));
    repairLines(lines);
    const QList<LayoutLine> all = lines;
    lines.remove(0, repeatedLines(m_before, lines));
    m_before = all;
    const double x = double(frame.size.width()) / frame.image.width();
    const double y = double(frame.size.height()) / frame.image.height();
    const QTransform toImage = recognized->page.toImage * QTransform::fromScale(x, y);
    m_assembler.addPage(int(m_document.pages.size()), buildBlocks(lines), toImage);
    m_document.pages.append(page);
    return {};
}

Result<void> Reader::add(const QByteArray &bytes, int index, int count)
{
    m_context.report(QStringLiteral("read"), double(index) / count);
    auto loaded = loadImage(bytes, m_context);
    if (!loaded) {
        return tl::unexpected(loaded.error());
    }
    if (loaded->skippedFrames > 0) {
        m_document.warnings.append(
            Text::tr("The image has too many pages. The first %1 were read.").arg(ImageLimits::maxFrames));
    }
    for (const ImageFrame &frame : std::as_const(loaded->frames)) {
        m_context.report(QStringLiteral("ocr"), double(index) / count);
        if (auto added = addFrame(frame, pageImage(bytes, *loaded, frame)); !added) {
            return added;
        }
    }
    return {};
}

Error tooFewWords(qsizetype words)
{
    return {ErrorKind::BadInput, Text::tr("We could not read this image."),
        Text::tr("%n words found, too few for a posting. Try a larger screenshot.", nullptr, int(words)), {}};
}

} // namespace

Result<SourceDocument> readImages(
    const QList<QByteArray> &files, const ImageOptions &options, const WorkContext &context)
{
    if (files.isEmpty()) {
        return failure(ErrorKind::Usage, Text::tr("There is no image to read."));
    }
    auto installed = InstalledLanguages::find();
    if (!installed) {
        return tl::unexpected(installed.error());
    }
    Reader reader(options, *std::move(installed), context);
    for (int i = 0; i < int(files.size()); ++i) {
        if (auto added = reader.add(files.at(i), i, int(files.size())); !added) {
            return tl::unexpected(added.error());
        }
    }
    context.report(QStringLiteral("ocr"), 1);
    SourceDocument document = reader.take();
    if (document.words.size() < minPostingWords && !options.acceptFewWords) {
        return tl::unexpected(tooFewWords(document.words.size()));
    }
    return document;
}

} // namespace aio::extraction
