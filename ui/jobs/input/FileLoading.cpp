#include "ui/jobs/input/FileLoading.h"

#include "core/base/AtomicFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace aio::ui {

namespace {

using extraction::ExtractionSource;
using extraction::SourceFile;

QStringList expanded(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        const QFileInfoList inside = QDir(path).entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &file : inside.mid(0, mostFiles)) {
            files << file.absoluteFilePath();
        }
    }
    return files;
}

LoadedFiles load(const QStringList &paths)
{
    LoadedFiles loaded;
    const QStringList files = expanded(paths);
    for (const QString &path : files.mid(0, mostFiles)) {
        const QString name = QFileInfo(path).fileName();
        const Result<QByteArray> bytes = readWholeFile(path, mostFileBytes);
        if (!bytes) {
            loaded.problems << QStringLiteral("%1: %2").arg(name, bytes.error().message);
            continue;
        }
        ExtractionSource source;
        source.files = {SourceFile{name, *bytes}};
        loaded.sources << source;
    }
    if (files.size() > mostFiles) {
        loaded.problems << QCoreApplication::translate(
            "FileLoading", "Only the first %n files were taken.", nullptr, mostFiles);
    }
    return loaded;
}

} // namespace

QFuture<LoadedFiles> loadFiles(const QStringList &paths)
{
    return QtConcurrent::run([paths] { return load(paths); });
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
