#include "core/storage/BackupFolder.h"

#include "core/base/AtomicFile.h"
#include "core/storage/Connection.h"
#include "core/storage/Dialect.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QThread>

namespace aio {

BackupFolder::BackupFolder(QString path)
    : m_path(std::move(path))
{
}

Result<QString> BackupFolder::add(Connection &connection, int schemaVersion) const
{
    Result<QString> file = nextFile(schemaVersion);
    if (!file) {
        return file;
    }
    if (const Result<void> copied = connection.dialect().copyTo(connection, *file); !copied) {
        QFile::remove(*file);
        return Failure(copied.error());
    }
    QFile::setPermissions(*file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    removeOld();
    return file;
}

Result<QString> BackupFolder::nextFile(int schemaVersion) const
{
    if (const Result<void> made = makePrivateFolder(m_path); !made) {
        return Failure(made.error());
    }
    constexpr int attempts = 1000;
    QString error;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        // The time comes first, so that sorting by name is sorting by age.
        const QString time =
            QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
        QFile file(QStringLiteral("%1/workspace-%2-v%3.db").arg(m_path, time).arg(schemaVersion));
        // Made here and now, empty: two programs that start in one millisecond must not share a name.
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            return file.fileName();
        }
        error = file.errorString();
        if (!file.exists()) {
            break;
        }
        QThread::msleep(1);
    }
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("Storage", "The backup of the workspace could not be written."),
        QCoreApplication::translate("Storage", "Free some space, then try again."), error);
}

QStringList BackupFolder::files() const
{
    QStringList paths;
    const QDir folder(m_path);
    const QStringList names =
        folder.entryList({QStringLiteral("workspace-*-v*.db")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        paths << folder.filePath(name);
    }
    return paths;
}

void BackupFolder::removeOld() const
{
    const QStringList all = files();
    for (qsizetype i = 0; i < all.size() - kept; ++i) {
        QFile::remove(all.at(i));
    }
}

} // namespace aio
