#include "core/extraction/builtin/SourceReader.h"

#include "core/extraction/engine/ContentSniffer.h"
#include "core/extraction/image/ImageReader.h"
#include "core/extraction/image/OcrEnginePool.h"
#include "core/extraction/image/RegionText.h"
#include "core/extraction/page/PageReader.h"
#include "core/extraction/pdf/PdfReader.h"
#include "core/extraction/text/PlainTextReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio::extraction {

namespace {

using Kind = ExtractionSource::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceReader)
};

// What the content says; what the caller expected only decides where the content leaves a choice.
Result<Kind> kindOf(const ExtractionSource &source, const SourceFile &file)
{
    switch (sniffContent(file.bytes).kind) {
    case ContentKind::Empty:
        return failure(ErrorKind::BadInput, Text::tr("\"%1\" is empty.").arg(file.name),
            Text::tr("Choose another file."));
    case ContentKind::Image:
        return Kind::Images;
    case ContentKind::Pdf:
        return Kind::Pdf;
    case ContentKind::Archive:
        return failure(ErrorKind::BadInput,
            Text::tr("\"%1\" is an archive or an office document.").arg(file.name),
            Text::tr("Save it as PDF, or copy its text."));
    case ContentKind::Html:
        return source.kind == Kind::Text ? Kind::Text : Kind::Html;
    case ContentKind::Text:
        break;
    }
    if (source.kind == Kind::Images) {
        return failure(ErrorKind::BadInput, Text::tr("\"%1\" is not a picture.").arg(file.name),
            Text::tr("PNG, JPEG, WebP, BMP, TIFF and GIF can be read."));
    }
    if (source.kind == Kind::Pdf) {
        return failure(ErrorKind::BadInput, Text::tr("\"%1\" is not a PDF.").arg(file.name),
            Text::tr("Choose another file."));
    }
    const bool page = source.kind == Kind::Html || source.kind == Kind::Url;
    return page ? Kind::Html : Kind::Text;
}

Result<SourceDocument> readFile(
    Kind kind, const ExtractionSource &source, const ImageOptions &options, const WorkContext &context)
{
    const auto &[name, bytes, contentType] = source.files.constFirst();
    if (kind != Kind::Pdf && kind != Kind::Html) {
        return readPlainText(bytes, context);
    }
    auto document = kind == Kind::Pdf ? readPdf(bytes, options, context)
                                      : readPage({bytes, contentType, source.url}, context);
    if (document) {
        document->original = {bytes, contentType, source.url};
    }
    return document;
}

} // namespace

SourceReader::SourceReader()
    : m_engines(std::make_shared<OcrEnginePool>())
{
}

SourceReader::~SourceReader() = default;

Result<SourceDocument> SourceReader::read(const ExtractionRequest &request, const WorkContext &context) const
{
    const ExtractionSource &source = request.source;
    if (source.files.isEmpty()) {
        return failure(ErrorKind::Usage, Text::tr("There is nothing to read."));
    }
    QList<Kind> kinds;
    for (const SourceFile &file : source.files) {
        const auto kind = kindOf(source, file);
        if (!kind) {
            return Failure(kind.error());
        }
        kinds.append(*kind);
    }
    ImageOptions options;
    options.engines = m_engines;
    options.acceptFewWords = request.acceptDoubtful;
    context.report(QStringLiteral("read"), 0);
    const bool pictures =
        std::all_of(kinds.cbegin(), kinds.cend(), [](Kind kind) { return kind == Kind::Images; });
    if (pictures) {
        QList<QByteArray> images;
        for (const SourceFile &file : source.files) {
            images.append(file.bytes);
        }
        return readImages(images, options, context);
    }
    if (source.files.size() > 1) {
        return failure(ErrorKind::BadInput, Text::tr("Only pictures can be several pages of one posting."),
            Text::tr("Read the other files one by one."));
    }
    return readFile(kinds.constFirst(), source, options, context);
}

Result<QString> SourceReader::readRegion(const RegionRequest &request, const WorkContext &context) const
{
    ImageOptions options;
    options.engines = m_engines;
    return readImageRegion(request.image, request.region, request.known, options, context);
}

} // namespace aio::extraction
