#include "core/base/AtomicFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace aio {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Failure writeFailure(const QString &path, const QSaveFile &file, qint64 wanted, bool opened)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QString detail = file.errorString();
    if (!folder.isDir()) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Files", "The folder for this file does not exist: %1").arg(shown),
            QCoreApplication::translate("Files", "Choose another folder."), detail);
    }
    const QStorageInfo disk(folder.filePath());
    // File systems of the kernel have no size at all; they are not full.
    const bool tooSmall = disk.bytesTotal() > 0 && disk.bytesAvailable() < wanted;
    if (tooSmall || file.error() == QFileDevice::ResourceError) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Files", "The disk is full. This file was not written: %1")
                .arg(shown),
            QCoreApplication::translate("Files", "Free some space, then try again."), detail);
    }
    // A file that may not be written is refused when it is opened, with the same kind of error.
    if (file.error() == QFileDevice::WriteError && opened) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Files", "This file could not be written to the end: %1").arg(shown),
            QCoreApplication::translate("Files", "Check the disk and its free space, then try again."),
            detail);
    }
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("Files", "You may not write this file: %1").arg(shown),
        QCoreApplication::translate("Files", "Check the permissions of its folder, or choose another one."),
        detail);
}

Result<void> write(const QString &path, const QByteArray &bytes, bool isPrivate)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return writeFailure(path, file, bytes.size(), false);
    }
    if (isPrivate) {
        file.setPermissions(ownerOnly);
    }
    // commit() of Qt 6.4 takes no notice of a last piece that did not fit on the disk: a file that is cut off
    // would take the place of the old one. So everything is written before.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const Failure failed = writeFailure(path, file, bytes.size(), true);
        file.cancelWriting();
        return failed;
    }
    if (!file.commit()) {
        return writeFailure(path, file, bytes.size(), true);
    }
    return {};
}

} // namespace

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    return write(path, bytes, false);
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    return write(path, bytes, true);
}

Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Files", "This file cannot be read: %1").arg(shown),
            QCoreApplication::translate("Files", "Check that it exists and that you may read it."),
            file.errorString());
    }
    // One byte more than allowed tells a file that grows, or a device without a size, from one that fits.
    const QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("Files", "This file is too large: %1").arg(shown), {},
            QStringLiteral("more than %1 bytes").arg(maxBytes));
    }
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Files", "This file cannot be read: %1").arg(shown),
            QCoreApplication::translate("Files", "Check the disk, then try again."), file.errorString());
    }
    return bytes;
}

Result<void> makePrivateFolder(const QString &path)
{
    constexpr auto folderPermissions = ownerOnly | QFileDevice::ExeOwner;
    if (QFileInfo(path).isDir()) {
        return {};
    }
    const QFileInfo parent(QFileInfo(path).absolutePath());
    if (!parent.exists() && parent.filePath() != path) {
        if (Result<void> made = makePrivateFolder(parent.filePath()); !made) {
            return made;
        }
    }
    if (!QDir().mkdir(path, folderPermissions) && !QFileInfo(path).isDir()) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Files", "This folder cannot be made: %1")
                .arg(QDir::toNativeSeparators(path)),
            QCoreApplication::translate(
                "Files", "Check that you may write there, or choose another folder."));
    }
    return {};
}

} // namespace aio
