#pragma once

#include "core/extraction/engine/ExtractionEngine.h"

namespace aio::cli {

/// What `aioctl extract` was asked to read, before anything is opened.
struct ExtractInput
{
    extraction::ExtractionSource::Kind kind = extraction::ExtractionSource::Kind::Detect;
    QStringList files; ///< "-" is standard input
    QUrl url;
    bool each = false;
};

/// Opens the files: one source, or one per file with `each`. Files are read whole, up to 64 MB each.
[[nodiscard]] Result<QList<extraction::ExtractionSource>> openInput(const ExtractInput &input);

} // namespace aio::cli
