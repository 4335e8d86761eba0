#pragma once

#include "core/documents/export/DocumentExport.h"
#include "ui/documents/DocumentsServices.h"
#include "ui/widgets/Toast.h"

#include <QThreadPool>

namespace aio::ui {

/// The looks that a document asks for.
[[nodiscard]] documents::DocumentOptions lookOf(const Document &document);
/// "Ada Krall, CV.pdf": what a file of the document is called.
[[nodiscard]] QString exportFileName(const Document &document, documents::ExportFormat format);
/// As for QFileDialog.
[[nodiscard]] QString exportFilter(documents::ExportFormat format);
[[nodiscard]] QString exportFormatTitle(documents::ExportFormat format);

/// Writes documents where the person says, on another thread, whole or not at all; then notes the export and
/// keeps what was exported as a version. GUI thread only.
class DocumentExporter : public QObject
{
    Q_OBJECT

public:
    DocumentExporter(const DocumentsServices &services, QWidget *page);
    /// Waits for files that are being written.
    ~DocumentExporter() override;

    void exportAs(const QUuid &id, const Document &document, documents::ExportFormat format, bool archival);

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);
    void exported(const QUuid &id, const QString &path);

private:
    void write(const QUuid &id, const Document &document, const QString &path, bool archival);
    void note(const QUuid &id, const Document &document, const QString &suffix);

    const DocumentsServices &m_services;
    QWidget *m_page;
    QThreadPool m_pool;
};

} // namespace aio::ui
