#pragma once

#include "core/assist/drafting/DraftQuestion.h"
#include "core/base/Error.h"
#include "core/documents/export/DocumentExport.h"

#include <QCommandLineParser>

namespace aio::cli {

/// What `aioctl draft` was asked for, apart from the contents of files.
struct DraftOptions
{
    QString resume; ///< file
    QString job; ///< file or id; empty: none
    QString out;
    QString engine;
    DraftQuestion question; ///< without profile and job
    documents::ExportFormat format = documents::ExportFormat::Pdf;
    documents::ExportOptions looks;
};

void declareDraftOptions(QCommandLineParser &parser);

/// Errors: Usage for what is missing or has no such value; BadInput for a template that does not exist.
[[nodiscard]] Result<DraftOptions> draftOptions(const QCommandLineParser &parser);

} // namespace aio::cli
