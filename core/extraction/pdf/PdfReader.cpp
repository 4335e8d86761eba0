#include "core/extraction/pdf/PdfReader.h"

#include "core/extraction/image/InkInspector.h"
#include "core/extraction/image/PageImage.h"
#include "core/extraction/image/TextRecognizer.h"
#include "core/extraction/layout/DocumentAssembler.h"
#include "core/extraction/layout/ReadingOrder.h"
#include "core/extraction/pdf/PdfFile.h"
#include "core/extraction/pdf/PdfPage.h"

#include <poppler-qt6.h>

#include <QCoreApplication>

namespace aio::extraction {

namespace {

constexpr double recognitionResolution = 200; // dots per inch that the recogniser reads small print at
constexpr qsizetype fewestWords = 5; // a page number or a stamp on a scanned page is not its text

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::extraction::PdfReader)
};

class Reader
{
public:
    Reader(const Poppler::Document &pdf, const ImageOptions &options)
        : m_pdf(pdf)
        , m_options(options)
        , m_assembler(m_document)
    {
        m_document.kind = SourceDocument::Kind::Pdf;
        m_document.title = pdf.info(QStringLiteral("Title")).trimmed();
        m_document.declaredLanguage = pdfLanguage(pdf.metadata());
    }

    Result<void> add(int index, const WorkContext &context);
    SourceDocument take();

private:
    Result<PageWords> recognized(const PdfPage &page, double shownResolution, const WorkContext &context);

    const Poppler::Document &m_pdf;
    ImageOptions m_options;
    SourceDocument m_document;
    DocumentAssembler m_assembler;
};

Result<PageWords> Reader::recognized(const PdfPage &page, double shownResolution, const WorkContext &context)
{
    auto installed = InstalledLanguages::find();
    if (!installed) {
        return tl::unexpected(installed.error());
    }
    if (!m_options.engines) {
        m_options.engines = std::make_shared<OcrEnginePool>();
    }
    const double resolution = page.resolution(recognitionResolution);
    const QImage image = page.render(resolution, context);
    if (image.isNull()) {
        return PageWords{};
    }
    auto read =
        TextRecognizer(*m_options.engines, *std::move(installed), m_options.languages).read(image, context);
    if (!read) {
        return tl::unexpected(read.error());
    }
    const double scale = shownResolution / resolution;
    read->page.toImage *= QTransform::fromScale(scale, scale);
    return std::move(read->page);
}

Result<void> Reader::add(int index, const WorkContext &context)
{
    const PdfPage page(m_pdf, index);
    if (!page.isValid()) {
        m_document.warnings.append(Text::tr("Page %1 is damaged and was left out.").arg(index + 1));
        return {};
    }
    const double resolution = page.resolution(PdfLimits::dotsPerInch);
    const QImage shown = page.render(resolution, context);
    PageWords words;
    words.words = page.words(resolution, context);
    if (auto go = context.check(); !go) {
        return go;
    }
    if (!shown.isNull() && words.words.size() >= fewestWords) {
        inspectInk(shown, words.words);
    } else if (!shown.isNull()) {
        auto read = recognized(page, resolution, context);
        if (!read) {
            return tl::unexpected(read.error());
        }
        if (read->words.size() > words.words.size()) {
            words = *std::move(read);
        }
    }
    const QList<LayoutLine> lines = readingOrder(buildRows(words.words));
    m_assembler.addPage(int(m_document.pages.size()), buildBlocks(lines), words.toImage);
    m_document.pages.append(encodedPage(shown));
    return {};
}

SourceDocument Reader::take()
{
    return std::move(m_document);
}

} // namespace

Result<SourceDocument> readPdf(
    const QByteArray &bytes, const ImageOptions &options, const WorkContext &context)
{
    auto pdf = openPdf(bytes);
    if (!pdf) {
        return tl::unexpected(pdf.error());
    }
    Reader reader(**pdf, options);
    const int all = (*pdf)->numPages();
    const int count = std::min(all, PdfLimits::maxPages);
    QStringList warnings;
    for (int page = 0; page < count; ++page) {
        context.report(QStringLiteral("read"), double(page) / count);
        const WorkContext pageContext = context.limitedTo(PdfLimits::pageMilliseconds);
        const auto added = reader.add(page, pageContext);
        if (added) {
            continue;
        }
        if (context.interrupted() || added.error().kind != ErrorKind::Timeout) {
            return tl::unexpected(added.error());
        }
        warnings.append(Text::tr("Page %1 took too long and was left out.").arg(page + 1));
    }
    SourceDocument document = reader.take();
    document.warnings += warnings;
    if (all > count) {
        document.warnings.append(
            Text::tr("The PDF has %1 pages. The first %2 were read.").arg(all).arg(count));
    }
    if (document.words.isEmpty() && !options.acceptFewWords) {
        return failure(ErrorKind::BadInput, Text::tr("There is no text in this PDF."),
            Text::tr("Take a screenshot of the posting and add that."));
    }
    return document;
}

} // namespace aio::extraction
