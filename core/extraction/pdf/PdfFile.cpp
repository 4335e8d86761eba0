#include "core/extraction/pdf/PdfFile.h"

#include "core/base/Log.h"
#include "core/extraction/pdf/PdfReader.h"

#include <poppler-qt6.h>

#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamReader>

#include <mutex>

namespace aio::extraction {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::extraction::PdfFile)
};

// The header may stand behind other bytes, as in files that came through mail.
bool looksLikePdf(const QByteArray &bytes)
{
    return QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

// Poppler writes to standard error by itself otherwise.
void keepPopplerQuiet()
{
    static std::once_flag once;
    std::call_once(once, [] {
        Poppler::setDebugErrorFunction(
            [](const QString &message, const QVariant &) { qCDebug(lcExtraction) << "poppler:" << message; },
            {});
    });
}

} // namespace

Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray &bytes)
{
    if (!looksLikePdf(bytes)) {
        return failure(ErrorKind::BadInput, Text::tr("This is not a PDF."),
            Text::tr("Save or download the document again."));
    }
    if (bytes.size() > PdfLimits::maxBytes) {
        return failure(ErrorKind::BadInput,
            Text::tr("The PDF is too large: %1. The limit is 50 MB.")
                .arg(QLocale().formattedDataSize(bytes.size(), 1, QLocale::DataSizeSIFormat)),
            Text::tr("Save only the pages of the posting."));
    }
    keepPopplerQuiet();
    auto document = Poppler::Document::loadFromData(bytes);
    if (!document) {
        return failure(ErrorKind::BadInput, Text::tr("The PDF is damaged or cut off."),
            Text::tr("Save or download it again."));
    }
    if (document->isLocked()) {
        return failure(ErrorKind::BadInput, Text::tr("The PDF is locked with a password."),
            Text::tr("Open it in a PDF viewer and print it to a new PDF without a password."));
    }
    if (document->numPages() < 1) {
        return failure(
            ErrorKind::BadInput, Text::tr("The PDF has no pages."), Text::tr("Save or download it again."));
    }
    return document;
}

QString pdfLanguage(const QString &xmp)
{
    QXmlStreamReader xml(xmp);
    bool inside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"language") {
            inside = xml.isStartElement();
        } else if (inside && xml.isCharacters() && !xml.isWhitespace()) {
            return xml.text().trimmed().toString().left(35);
        }
    }
    return {};
}

} // namespace aio::extraction
