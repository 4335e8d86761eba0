#pragma once

#include "core/base/Error.h"
#include "core/extraction/engine/ExtractionEngine.h"

#include <QFuture>
#include <QImage>

namespace aio::ui {

/// Larger files are refused: no posting is that large.
inline constexpr qint64 mostFileBytes = 64LL * 1024 * 1024;
/// Files of a dropped folder beyond this number are left out.
inline constexpr int mostFiles = 500;

struct LoadedFiles
{
    QList<extraction::ExtractionSource> sources; ///< one a file
    QStringList problems; ///< a sentence each
};

/// Reads files on a worker thread; a folder stands for the files in it.
[[nodiscard]] QFuture<LoadedFiles> loadFiles(const QStringList &paths);

/// A picture as PNG, encoded on a worker thread.
[[nodiscard]] QFuture<extraction::ExtractionSource> encodeImage(const QImage &image, const QString &name);

} // namespace aio::ui
