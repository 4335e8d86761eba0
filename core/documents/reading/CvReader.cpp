#include "core/documents/reading/CvReader.h"

#include "core/documents/reading/CvPages.h"
#include "core/documents/reading/DocxReader.h"
#include "core/documents/reading/OdtReader.h"
#include "core/documents/reading/TextLines.h"
#include "core/extraction/engine/ContentSniffer.h"

#include <QCoreApplication>
#include <QLocale>

namespace aio {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CvReader)
};

Failure noText()
{
    return failure(ErrorKind::BadInput, Text::tr("There is no text in this file."),
        Text::tr("Choose another file, or take a picture of the CV and add that."));
}

// Old Word files and office files that are locked with a password share this container.
bool isCompoundFile(const QByteArray &bytes)
{
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

Result<CvSource> readArchive(const QByteArray &bytes, const WorkContext &context)
{
    auto archive = OfficeArchive::open(bytes);
    if (!archive) {
        return Failure(archive.error());
    }
    if ((*archive)->contains(QStringLiteral("word/document.xml"))) {
        return readDocx(**archive, context);
    }
    if ((*archive)->contains(QStringLiteral("content.xml"))) {
        return readOdt(**archive, context);
    }
    return failure(ErrorKind::BadInput, Text::tr("This archive is no text document."),
        Text::tr("A CV can be read from PDF, DOCX, ODT, text, Markdown, JSON Resume or a picture."));
}

Result<CvSource> readKind(
    const QByteArray &bytes, const WorkContext &context, std::shared_ptr<extraction::OcrEnginePool> engines)
{
    using extraction::ContentKind;
    if (isCompoundFile(bytes)) {
        return failure(ErrorKind::BadInput,
            Text::tr("This is an old Word document, or a document that is locked with a password."),
            Text::tr("Open it in a word processor and save it as DOCX without a password, or as PDF."));
    }
    if (bytes.startsWith("{\\rtf")) {
        return failure(ErrorKind::BadInput, Text::tr("RTF files cannot be read."),
            Text::tr("Open it in a word processor and save it as DOCX or PDF."));
    }
    switch (extraction::sniffContent(bytes).kind) {
    case ContentKind::Empty:
        return failure(ErrorKind::BadInput, Text::tr("The file is empty."), Text::tr("Choose another file."));
    case ContentKind::Pdf:
        return readCvPdf(bytes, std::move(engines), context);
    case ContentKind::Image:
        return readCvPicture(bytes, std::move(engines), context);
    case ContentKind::Archive:
        return readArchive(bytes, context);
    case ContentKind::Html:
        return failure(ErrorKind::BadInput, Text::tr("This is a web page."),
            Text::tr("Print it to a PDF and add that."));
    case ContentKind::Text:
        break;
    }
    return readCvText(bytes, context);
}

} // namespace

Result<CvSource> readCv(
    const QByteArray &bytes, const WorkContext &context, std::shared_ptr<extraction::OcrEnginePool> engines)
{
    if (bytes.size() > CvLimits::maxBytes) {
        return failure(ErrorKind::BadInput,
            Text::tr("The file is too large: %1. The limit is 50 MB.")
                .arg(QLocale().formattedDataSize(bytes.size(), 1, QLocale::DataSizeSIFormat)),
            Text::tr("Save the CV with smaller pictures."));
    }
    auto source = readKind(bytes, context, std::move(engines));
    if (!source) {
        return source;
    }
    if (const auto goOn = context.check(); !goOn) {
        return Failure(goOn.error());
    }
    if (source->lines.isEmpty()) {
        return noText();
    }
    source->document.original = {bytes};
    return source;
}

} // namespace aio
