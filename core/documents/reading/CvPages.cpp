#include "core/documents/reading/CvPages.h"

#include "core/documents/reading/CvReader.h"
#include "core/documents/reading/PageLines.h"
#include "core/documents/reading/PageOrder.h"
#include "core/extraction/image/InkInspector.h"
#include "core/extraction/image/InstalledLanguages.h"
#include "core/extraction/image/OcrEnginePool.h"
#include "core/extraction/image/PageImage.h"
#include "core/extraction/image/TextRecognizer.h"
#include "core/extraction/pdf/PdfFile.h"
#include "core/extraction/pdf/PdfPage.h"
#include "core/extraction/pdf/PdfReader.h"

#include <poppler-qt6.h>

#include <QCoreApplication>
#include <QtConcurrentRun>

#include <algorithm>

namespace aio {

using namespace extraction;

namespace {

constexpr double recognitionResolution = 200; // dots per inch that the recogniser reads small print at
constexpr qsizetype fewestWords = 5; // a page number or a stamp on a scanned page is not its text

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CvReader)
};

// Some writers put tabs and hard spaces into their words, and soft hyphens that no line breaks at.
QList<LayoutWord> cleanWords(const QList<LayoutWord> &words)
{
    QList<LayoutWord> clean;
    for (const LayoutWord &word : words) {
        QString text = word.text;
        const bool breaks = text.endsWith(QChar(QChar::SoftHyphen));
        text.remove(QChar(QChar::SoftHyphen));
        text += breaks ? QString(QChar(QChar::SoftHyphen)) : QString();
        // However many of them, they are as wide as one space.
        text = text.simplified();
        const double step = word.box.width() / double(std::max<qsizetype>(1, text.size()));
        qsizetype start = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i < text.size() && !text.at(i).isSpace()) {
                continue;
            }
            if (i > start) {
                LayoutWord part = word;
                part.text = text.mid(start, i - start);
                part.box.setLeft(word.box.left() + double(start) * step);
                part.box.setRight(word.box.left() + double(i) * step);
                clean.append(part);
            }
            start = i + 1;
        }
    }
    return clean;
}

class Recognition
{
public:
    explicit Recognition(std::shared_ptr<OcrEnginePool> engines)
        : m_engines(std::move(engines))
    {
    }

    Result<PageWords> read(const QImage &image, const WorkContext &context)
    {
        auto installed = InstalledLanguages::find();
        if (!installed) {
            return Failure(installed.error());
        }
        if (!m_engines) {
            m_engines = std::make_shared<OcrEnginePool>();
        }
        context.report(QStringLiteral("ocr"), 0);
        auto read = TextRecognizer(*m_engines, *std::move(installed), {}).read(image, context);
        if (!read) {
            return Failure(read.error());
        }
        return std::move(read->page);
    }

private:
    std::shared_ptr<OcrEnginePool> m_engines;
};

// Empty paper: recognising nothing takes longest.
bool isBlank(const QImage &image)
{
    constexpr int ink = 24; // of 255: paper and noise differ less
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    int darkest = 255;
    int lightest = 0;
    for (int y = 0; y < gray.height(); ++y) {
        const uchar *line = gray.constScanLine(y);
        const auto [low, high] = std::minmax_element(line, line + gray.width());
        darkest = std::min<int>(darkest, *low);
        lightest = std::max<int>(lightest, *high);
    }
    return lightest - darkest < ink;
}

class PdfPages
{
public:
    PdfPages(const Poppler::Document &pdf, std::shared_ptr<OcrEnginePool> engines)
        : m_pdf(pdf)
        , m_recognition(std::move(engines))
    {
    }

    Result<void> add(int index, const WorkContext &context);
    [[nodiscard]] CvSource take();

private:
    /// What is done beside the reading of the next page.
    struct Finished
    {
        QList<LayoutWord> words;
        SourcePage image;
    };
    struct Open
    {
        QFuture<Finished> finished;
        QTransform toImage;
        QList<PageLink> links;
    };

    [[nodiscard]] QList<PageLink> links(int index, QSizeF size) const;
    void close();

    const Poppler::Document &m_pdf;
    QList<Open> m_open; ///< in the order of the pages
    Recognition m_recognition;
    PageLines m_lines;
    QList<SourcePage> m_pages;
    QStringList m_warnings;
};

QList<PageLink> PdfPages::links(int index, QSizeF size) const
{
    constexpr size_t most = 200;
    QList<PageLink> found;
    const std::unique_ptr<Poppler::Page> page = m_pdf.page(index);
    const auto links = page->links();
    for (size_t i = 0; i < std::min(links.size(), most); ++i) {
        if (links[i]->linkType() == Poppler::Link::Browse) {
            const QRectF area = links[i]->linkArea().normalized();
            found.append({QRectF(area.left() * size.width(), area.top() * size.height(),
                              area.width() * size.width(), area.height() * size.height()),
                static_cast<const Poppler::LinkBrowse &>(*links[i]).url()});
        }
    }
    return found;
}

Result<void> PdfPages::add(int index, const WorkContext &context)
{
    const PdfPage page(m_pdf, index);
    if (!page.isValid()) {
        m_warnings.append(Text::tr("Page %1 is damaged and was left out.").arg(index + 1));
        return {};
    }
    const double resolution = page.resolution(PdfLimits::dotsPerInch);
    const QImage shown = page.render(resolution, context);
    PageWords words;
    words.words = cleanWords(page.words(resolution, context));
    if (auto go = context.check(); !go) {
        return go;
    }
    const bool hasText = words.words.size() >= fewestWords;
    if (!hasText && !shown.isNull() && !isBlank(shown)) {
        const double fine = page.resolution(recognitionResolution);
        auto read = m_recognition.read(page.render(fine, context), context);
        if (!read) {
            return Failure(read.error());
        }
        if (read->words.size() > words.words.size()) {
            words = *std::move(read);
            words.toImage *= QTransform::fromScale(resolution / fine, resolution / fine);
        }
    }
    // Poppler draws one page after the other; what the ink tells takes longer and needs no Poppler.
    auto finished = QtConcurrent::run([shown, hasText, text = words.words] {
        Finished done{text, encodedPage(shown)};
        if (hasText && !shown.isNull()) {
            inspectInk(shown, done.words);
        }
        return done;
    });
    m_open.append({std::move(finished), words.toImage, links(index, shown.size())});
    constexpr qsizetype mostAtOnce = 4; // bounds the memory of pictures
    if (m_open.size() > mostAtOnce) {
        close();
    }
    return {};
}

void PdfPages::close()
{
    Open open = m_open.takeFirst();
    open.finished.waitForFinished();
    const Finished page = open.finished.takeResult();
    m_lines.add(pageRows(page.words), int(m_pages.size()), open.toImage, open.links);
    m_pages.append(page.image);
}

CvSource PdfPages::take()
{
    while (!m_open.isEmpty()) {
        close();
    }
    CvSource source = m_lines.take();
    source.document.kind = SourceDocument::Kind::Pdf;
    source.document.title = m_pdf.info(QStringLiteral("Title")).trimmed();
    source.document.declaredLanguage = pdfLanguage(m_pdf.metadata());
    source.document.pages = m_pages;
    source.document.warnings += m_warnings;
    return source;
}

Error tooLong(int pages)
{
    return {ErrorKind::BadInput, Text::tr("This PDF has %n pages: it is no CV.", nullptr, pages),
        Text::tr("Save the pages of the CV alone as a PDF."), {}};
}

} // namespace

Result<CvSource> readCvPdf(
    const QByteArray &bytes, std::shared_ptr<OcrEnginePool> engines, const WorkContext &context)
{
    const auto pdf = openPdf(bytes);
    if (!pdf) {
        return Failure(pdf.error());
    }
    const int all = (*pdf)->numPages();
    if (all > CvLimits::mostPages) {
        return Failure(tooLong(all));
    }
    PdfPages pages(**pdf, std::move(engines));
    QStringList warnings;
    const int count = std::min(all, CvLimits::maxPages);
    for (int index = 0; index < count; ++index) {
        context.report(QStringLiteral("read"), double(index) / count);
        const auto added = pages.add(index, context.limitedTo(PdfLimits::pageMilliseconds));
        if (added) {
            continue;
        }
        if (context.interrupted() || added.error().kind != ErrorKind::Timeout) {
            return Failure(added.error());
        }
        warnings.append(Text::tr("Page %1 took too long and was left out.").arg(index + 1));
    }
    CvSource source = pages.take();
    source.document.warnings += warnings;
    if (all > count) {
        source.document.warnings.append(
            Text::tr("The PDF has %1 pages. The first %2 were read.").arg(all).arg(count));
    }
    return source;
}

Result<CvSource> readCvPicture(
    const QByteArray &bytes, std::shared_ptr<OcrEnginePool> engines, const WorkContext &context)
{
    auto loaded = loadImage(bytes, context);
    if (!loaded) {
        return Failure(loaded.error());
    }
    Recognition recognition(std::move(engines));
    PageLines lines;
    QList<SourcePage> pages;
    for (const ImageFrame &frame : std::as_const(loaded->frames)) {
        auto words = recognition.read(frame.image, context);
        if (!words) {
            return Failure(words.error());
        }
        const double x = double(frame.size.width()) / frame.image.width();
        const double y = double(frame.size.height()) / frame.image.height();
        lines.add(
            pageRows(words->words), int(pages.size()), words->toImage * QTransform::fromScale(x, y), {});
        pages.append(pageImage(bytes, *loaded, frame));
    }
    CvSource source = lines.take();
    source.document.kind = SourceDocument::Kind::Image;
    source.document.pages = pages;
    if (loaded->skippedFrames > 0) {
        source.document.warnings.append(
            Text::tr("The image has too many pages. The first %1 were read.").arg(ImageLimits::maxFrames));
    }
    return source;
}

} // namespace aio
