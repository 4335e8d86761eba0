#include "ui/jobs/input/FileLoading.h"

#include "core/base/AtomicFile.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace aio::ui {

namespace {

using extraction::ExtractionSource;
using extraction::SourceFile;

FoundFiles expanded(const QStringList &paths)
{
    FoundFiles found;
    const auto add = [&found](const QString &path) {
        found.more = found.paths.size() >= mostFiles;
        if (!found.more) {
            found.paths << path;
        }
        return !found.more;
    };
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            if (!add(path)) {
                return found;
            }
            continue;
        }
        const QFileInfoList inside = QDir(path).entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &file : inside) {
            if (!add(file.absoluteFilePath())) {
                return found;
            }
        }
    }
    return found;
}

LoadedFiles load(const QStringList &paths, qsizetype first, WorkContext context)
{
    LoadedFiles loaded;
    qint64 total = 0;
    for (loaded.next = first; loaded.next < paths.size() && total < togetherBytes && !context.interrupted();
         ++loaded.next) {
        const QString &path = paths.at(loaded.next);
        const QString name = QFileInfo(path).fileName();
        const Result<QByteArray> bytes = readWholeFile(path, mostFileBytes);
        if (!bytes) {
            loaded.problems << QStringLiteral("%1: %2").arg(name, bytes.error().message);
            continue;
        }
        total += bytes->size();
        ExtractionSource source;
        source.files = {SourceFile{name, *bytes}};
        loaded.sources << source;
    }
    return loaded;
}

} // namespace

QFuture<FoundFiles> findFiles(const QStringList &paths)
{
    return QtConcurrent::run([paths] { return expanded(paths); });
}

QFuture<LoadedFiles> loadFiles(const QStringList &paths, qsizetype first, const WorkContext &context)
{
    return QtConcurrent::run([paths, first, context] { return load(paths, first, context); });
}

QFuture<ExtractionSource> encodeImage(const QImage &image, const QString &name)
{
    return QtConcurrent::run([image, name] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        ExtractionSource source;
        source.kind = ExtractionSource::Kind::Images;
        source.files = {SourceFile{name, bytes}};
        return source;
    });
}

} // namespace aio::ui
