#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/engine/ExtractionEngine.h"

#include <QFuture>
#include <QImage>
#include <QStringList>

namespace aio::ui {

/// Larger files are refused: no posting is that large.
inline constexpr qint64 mostFileBytes = 64LL * 1024 * 1024;
/// So much is read at once at least, where there is more; one file may be larger.
inline constexpr qint64 togetherBytes = 16LL * 1024 * 1024;
/// Files of a dropped folder beyond this number are left out.
inline constexpr int mostFiles = 500;

/// What a drop of files and folders stands for.
struct FoundFiles
{
    QStringList paths; ///< `mostFiles` at most
    bool more = false; ///< there were more than that
};

/// Looks into the folders, on a worker thread.
[[nodiscard]] QFuture<FoundFiles> findFiles(const QStringList &paths);

/// Some files of a row of them, read together.
struct LoadedFiles
{
    QList<extraction::ExtractionSource> sources; ///< one a file
    QStringList problems; ///< a sentence each
    qsizetype next = 0; ///< the first path that was not read yet
};

/// Reads files on a worker thread, from the path at `first` on: as many as make up `togetherBytes`, one at
/// least. Ends early when the work is cancelled.
[[nodiscard]] QFuture<LoadedFiles> loadFiles(
    const QStringList &paths, qsizetype first, const WorkContext &context);

/// A picture as PNG, encoded on a worker thread.
[[nodiscard]] QFuture<extraction::ExtractionSource> encodeImage(const QImage &image, const QString &name);

} // namespace aio::ui
