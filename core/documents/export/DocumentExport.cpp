#include "core/documents/export/DocumentExport.h"

#include "core/base/AtomicFile.h"
#include "core/documents/composition/Composition.h"
#include "core/documents/draft/CvProfile.h"
#include "core/documents/export/HtmlExport.h"
#include "core/documents/export/TextExport.h"
#include "core/documents/office/DocxExport.h"
#include "core/documents/pdf/PdfExport.h"
#include "core/documents/resume/ResumeJson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct Suffix
{
    const char *suffix;
    ExportFormat format;
};
constexpr std::array suffixes{Suffix{"pdf", ExportFormat::Pdf}, Suffix{"docx", ExportFormat::Docx},
    Suffix{"odt", ExportFormat::Odt}, Suffix{"html", ExportFormat::Html}, Suffix{"htm", ExportFormat::Html},
    Suffix{"md", ExportFormat::Markdown}, Suffix{"txt", ExportFormat::Text},
    Suffix{"json", ExportFormat::JsonResume}};

Result<QByteArray> jsonResume(const Draft &draft, bool photo)
{
    const auto *const cv = std::get_if<CvContent>(&draft.content);
    if (cv == nullptr) {
        return failure(ErrorKind::BadInput, Text::tr("A letter cannot be written as JSON Resume."),
            Text::tr("Choose another format, such as PDF or DOCX."));
    }
    Resume resume = resumeOf(*cv);
    if (!photo) {
        resume.basics.image.clear();
    }
    return QJsonDocument(toJson(resume)).toJson();
}

} // namespace

Result<ExportFormat> exportFormatOf(const QString &path)
{
    const QString wanted = QFileInfo(path).suffix().toLower();
    QStringList names;
    for (const Suffix &known : suffixes) {
        if (wanted == QLatin1StringView(known.suffix)) {
            return known.format;
        }
        names.append(u'.' + QLatin1StringView(known.suffix));
    }
    return failure(ErrorKind::Usage,
        wanted.isEmpty() ? Text::tr("The file name has no ending that tells the format.")
                         : Text::tr("Documents cannot be written as \".%1\".").arg(wanted),
        Text::tr("Use one of these endings: %1").arg(names.join(u", "_s)));
}

Result<QByteArray> exportedBytes(
    const Draft &draft, ExportFormat format, const ExportOptions &options, Typesetter &typesetter)
{
    const DocumentOptions &own = options.document;
    const bool american = own.paper == Paper::Letter;
    if (format == ExportFormat::Text) {
        return plainTextOf(draft, american).toUtf8();
    }
    if (format == ExportFormat::Markdown) {
        return markdownOf(draft, american).toUtf8();
    }
    if (format == ExportFormat::JsonResume) {
        return jsonResume(draft, own.photo);
    }
    const auto looks =
        TemplateCatalog().find(own.templateKey, draft.isCv() ? TemplateKind::Cv : TemplateKind::Letter);
    if (!looks) {
        return tl::unexpected(looks.error());
    }
    switch (format) {
    case ExportFormat::Docx:
        return docxOf(officeDocument(draft, *looks, own));
    case ExportFormat::Odt:
        return odtOf(officeDocument(draft, *looks, own));
    case ExportFormat::Html:
        return htmlOf(draft, *looks, own).toUtf8();
    default:
        break;
    }
    PdfInfo info;
    info.title = documentTitle(draft);
    info.author = documentAuthor(draft);
    info.archival = options.archival;
    return pdfOf(typesetter.set(draft, *looks, own), typesetter, info);
}

Result<void> exportDraft(const Draft &draft, const QString &path, const ExportOptions &options)
{
    const Result<ExportFormat> format = exportFormatOf(path);
    if (!format) {
        return tl::unexpected(format.error());
    }
    Typesetter typesetter;
    const Result<QByteArray> bytes = exportedBytes(draft, *format, options, typesetter);
    return bytes ? writeFileAtomically(path, *bytes) : Result<void>(tl::unexpected(bytes.error()));
}

} // namespace aio::documents
