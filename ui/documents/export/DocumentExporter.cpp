#include "ui/documents/export/DocumentExporter.h"

#include "core/base/WhenFinished.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QtConcurrentRun>

namespace aio::ui {

namespace {

using documents::ExportFormat;

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Docx:
        return QStringLiteral("docx");
    case ExportFormat::Odt:
        return QStringLiteral("odt");
    case ExportFormat::Html:
        return QStringLiteral("html");
    case ExportFormat::Markdown:
        return QStringLiteral("md");
    case ExportFormat::Text:
        return QStringLiteral("txt");
    default:
        return QStringLiteral("json");
    }
}

} // namespace

documents::DocumentOptions lookOf(const Document &document)
{
    documents::DocumentOptions options = documents::optionsFromJson(document.options);
    options.templateKey = document.templateId;
    return options;
}

QString exportFileName(const Document &document, ExportFormat format)
{
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    const QString plain = QString(document.title).replace(refused, QStringLiteral(" ")).simplified();
    const QString name = plain.isEmpty() || plain.startsWith(u'.') ? DocumentExporter::tr("document") : plain;
    return name + u'.' + suffixOf(format);
}

QString exportFormatTitle(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return DocumentExporter::tr("PDF");
    case ExportFormat::Docx:
        return DocumentExporter::tr("Word (DOCX)");
    case ExportFormat::Odt:
        return DocumentExporter::tr("OpenDocument (ODT)");
    case ExportFormat::Html:
        return DocumentExporter::tr("Web page (HTML)");
    case ExportFormat::Markdown:
        return DocumentExporter::tr("Markdown");
    case ExportFormat::Text:
        return DocumentExporter::tr("Plain text");
    default:
        return DocumentExporter::tr("JSON Resume");
    }
}

QString exportFilter(ExportFormat format)
{
    return QStringLiteral("%1 (*.%2)")
        .arg(exportFormatTitle(format).section(QStringLiteral(" ("), 0, 0), suffixOf(format));
}

DocumentExporter::DocumentExporter(const DocumentsServices &services, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
{
}

DocumentExporter::~DocumentExporter()
{
    m_pool.waitForDone();
}

void DocumentExporter::exportAs(const QUuid &id, const Document &document, ExportFormat format, bool archival)
{
    m_services.files.chooseSaveName(m_page, tr("Export as %1").arg(exportFormatTitle(format)),
        exportFileName(document, format), {exportFilter(format)},
        [this, id, document, archival](const QString &path, const QString &) {
            if (!path.isEmpty()) {
                write(id, document, path, archival); // its suffix says the format
            }
        });
}

void DocumentExporter::write(const QUuid &id, const Document &document, const QString &path, bool archival)
{
    const documents::ExportOptions options{lookOf(document), archival};
    const auto work = [draft = document.draft, path, options] {
        return documents::exportDraft(draft, path, options);
    };
    whenFinished(
        QtConcurrent::run(&m_pool, work), this, [this, id, document, path](const Result<void> &written) {
            if (!written) {
                Q_EMIT notify(
                    {QStringLiteral("%1 %2").arg(written.error().message, written.error().hint).trimmed(),
                        Severity::Danger});
                return;
            }
            const QString suffix = QFileInfo(path).suffix().toLower();
            note(id, document, suffix);
            const QString folder = QFileInfo(path).absolutePath();
            Q_EMIT notify({tr("Exported to %1").arg(QFileInfo(path).fileName()), Severity::Success,
                tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
            Q_EMIT exported(id, path);
        });
}

/// The file is there by now; what is missing is only its trace.
void DocumentExporter::note(const QUuid &id, const Document &document, const QString &suffix)
{
    const auto told = [this](const Error &error) {
        Q_EMIT notify({tr("The file is written, but the export could not be noted. %1").arg(error.message),
            Severity::Warning});
    };
    whenFinished(m_services.documents.noteExport(id, suffix), this,
        [this, id, document, suffix, told](const Result<void> &noted) {
            if (!noted) {
                told(noted.error());
                return;
            }
            whenFinished(m_services.documents.addVersion(id, document, VersionReason::Exported,
                             tr("Exported as %1").arg(suffix.toUpper())),
                this, [told](const Result<DocumentVersion> &kept) {
                    if (!kept) {
                        told(kept.error());
                    }
                });
        });
}

} // namespace aio::ui
