#pragma once

#include "core/documentstore/DocumentRecord.h"
#include "ui/widgets/StatusPill.h"

namespace aio::ui {

/// "CV", "Cover letter".
[[nodiscard]] QString documentKindTitle(DocumentKind kind);
/// "Draft", "Ready", "Sent".
[[nodiscard]] QString documentStatusTitle(DocumentStatus status);
[[nodiscard]] StatusPill::Content documentStatusPill(DocumentStatus status);
/// "PDF, 14:32"; empty: never exported.
[[nodiscard]] QString lastExportText(const DocumentSummary &document);
/// The language's name in the present language; the tag where it has none.
[[nodiscard]] QString languageTitle(const QString &tag);

} // namespace aio::ui
