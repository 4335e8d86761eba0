#include "app/cli/ExtractInput.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace aio::cli {

using extraction::ExtractionSource;
using extraction::SourceFile;

namespace {

// Above every limit of the readers, which say it in their own words; this one only bounds memory.
constexpr qint64 maxFileBytes = 64 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

Result<SourceFile> openFile(const QString &name)
{
    QFile file(name);
    const bool standardInput = name == u"-";
    if (!standardInput && QFileInfo(name).isDir()) {
        return failure(ErrorKind::BadInput, Text::tr("\"%1\" is a folder.").arg(name),
            Text::tr("Name the files in it."));
    }
    const bool opened =
        standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return failure(
            ErrorKind::BadInput, Text::tr("\"%1\" cannot be read: %2.").arg(name, file.errorString()));
    }
    SourceFile source{standardInput ? Text::tr("standard input") : QFileInfo(name).fileName(), {}};
    source.bytes = file.read(maxFileBytes + 1);
    if (source.bytes.size() > maxFileBytes) {
        return failure(ErrorKind::BadInput, Text::tr("\"%1\" is larger than 64 MB.").arg(name),
            Text::tr("Use a smaller page, picture or text."));
    }
    return source;
}

} // namespace

Result<QList<ExtractionSource>> openInput(const ExtractInput &input)
{
    ExtractionSource source;
    source.kind = input.kind;
    source.url = input.url;
    if (input.kind == ExtractionSource::Kind::Url) {
        return QList<ExtractionSource>{source};
    }
    QList<ExtractionSource> each;
    for (const QString &name : input.files) {
        const auto file = openFile(name);
        if (!file) {
            return Failure(file.error());
        }
        source.files.append(*file);
        if (input.each) {
            each.append(source);
            source.files.clear();
        }
    }
    return input.each ? each : QList<ExtractionSource>{source};
}

} // namespace aio::cli
