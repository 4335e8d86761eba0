#pragma once

#include "core/documents/office/OfficeDocument.h"

namespace aio::documents {

// The parts of a .docx file that hold no text of the document.

[[nodiscard]] QByteArray docxStyles(const OfficeDocument &document);
[[nodiscard]] QByteArray docxNumbering(const OfficeDocument &document);
[[nodiscard]] QByteArray docxSettings(const OfficeDocument &document);
[[nodiscard]] QByteArray docxCoreProperties(const OfficeDocument &document);
/// The head of the pages: name and number, on the ground of a sidebar if there is one. That of the first page
/// (`first`) has the ground alone.
[[nodiscard]] QByteArray docxHeader(const OfficeDocument &document, bool first);

/// Twentieths of a point.
[[nodiscard]] QString twips(double points);

constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr auto relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

} // namespace aio::documents
