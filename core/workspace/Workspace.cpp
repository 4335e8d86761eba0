#include "core/workspace/Workspace.h"

#include "core/base/AtomicFile.h"
#include "core/base/Uuid.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace aio {

namespace {

Result<void> checkUsable(const QString &path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (info.exists() && !info.isDir()) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Workspace", "The workspace must be a folder, and this is a file: %1")
                .arg(shown),
            QCoreApplication::translate("Workspace", "Choose a folder."));
    }
    if (const Result<void> made = makePrivateFolder(path); !made) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Workspace", "The workspace cannot be made: %1").arg(shown),
            QCoreApplication::translate(
                "Workspace", "Check that you may write there, or choose another folder."),
            made.error().message);
    }
    if (!QFileInfo(path).isWritable()) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Workspace", "You may not write to the workspace: %1").arg(shown),
            QCoreApplication::translate(
                "Workspace", "Change the folder's permissions, or choose another workspace."));
    }
    return {};
}

Result<QString> readDeviceId(const QString &file)
{
    constexpr qint64 longest = 200;
    const Result<QByteArray> bytes = readWholeFile(file, longest);
    if (!bytes) {
        return Failure(bytes.error());
    }
    const QUuid id = QUuid::fromString(QString::fromLatin1(*bytes).trimmed());
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

// Two programs that start at once on a new workspace must agree on one id, hence the lock.
Result<QString> deviceIdOf(const QString &folder)
{
    constexpr int patienceMs = 5000;
    const QString file = folder + QStringLiteral("/device-id");
    QLockFile lock(file + QStringLiteral(".lock"));
    lock.tryLock(patienceMs);
    if (QFileInfo::exists(file)) {
        Result<QString> known = readDeviceId(file);
        if (!known || !known->isEmpty()) {
            return known;
        }
    }
    const QString id = makeUuidV7().toString(QUuid::WithoutBraces);
    if (const Result<void> written = writePrivateFile(file, id.toLatin1() + '\n'); !written) {
        return Failure(written.error());
    }
    return id;
}

} // namespace

QString Workspace::locate(const QString &given)
{
    QString path = given;
    if (path.isEmpty()) {
        path = qEnvironmentVariable("AIORCHESTRATOR_WORKSPACE");
    }
    if (path.isEmpty()) {
        path = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    }
    return QDir::cleanPath(QDir(path).absolutePath());
}

Result<Workspace> Workspace::open(const QString &path)
{
    const QString root = QDir::cleanPath(QDir(path).absolutePath());
    if (const Result<void> usable = checkUsable(root); !usable) {
        return Failure(usable.error());
    }
    const Result<QString> deviceId = deviceIdOf(root);
    if (!deviceId) {
        return Failure(deviceId.error());
    }
    Workspace workspace(root, *deviceId);
    for (const QString &folder :
        {workspace.sourcesFolder(), workspace.backupsFolder(), workspace.logsFolder()}) {
        if (const Result<void> made = makePrivateFolder(folder); !made) {
            return Failure(made.error());
        }
    }
    return workspace;
}

Workspace::Workspace(QString path, QString deviceId)
    : m_path(std::move(path))
    , m_deviceId(std::move(deviceId))
{
}

} // namespace aio
