#pragma once

#include "core/base/Error.h"
#include "core/documents/layout/Typesetter.h"
#include "core/documents/templates/TemplateCatalog.h"

namespace aio::documents {

enum class ExportFormat
{
    Pdf,
    Docx,
    Odt,
    Html,
    Markdown,
    Text,
    JsonResume, ///< CVs only
};

/// The format that a file's suffix names (.pdf .docx .odt .html .htm .md .txt .json). Fails with Usage and
/// the suffixes there are.
[[nodiscard]] Result<ExportFormat> exportFormatOf(const QString &path);

struct ExportOptions
{
    DocumentOptions document;
    bool archival = false; ///< PDF as PDF/A-1b
};

/// The document in a format. Needs a QGuiApplication for PDF and HTML; any thread but the GUI thread. Fails
/// with BadInput (no such template, a letter as JSON Resume) or Internal (a font that cannot be embedded).
[[nodiscard]] Result<QByteArray> exportedBytes(
    const Draft &draft, ExportFormat format, const ExportOptions &options, Typesetter &typesetter);

/// Writes the document to `path` in the format of its suffix, whole or not at all: on any failure a file that
/// was there stays as it was. Fails as exportFormatOf() and exportedBytes(), or with Storage.
[[nodiscard]] Result<void> exportDraft(const Draft &draft, const QString &path, const ExportOptions &options);

} // namespace aio::documents
