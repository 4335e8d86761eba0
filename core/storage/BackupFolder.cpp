#include "core/storage/BackupFolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace aio {

BackupFolder::BackupFolder(QString path)
    : m_path(std::move(path))
{
}

Result<QString> BackupFolder::nextFile(int schemaVersion) const
{
    if (!QDir().mkpath(m_path)) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage", "The folder for backups cannot be made: %1")
                .arg(QDir::toNativeSeparators(m_path)),
            QCoreApplication::translate("Storage", "Check that you may write to the workspace."));
    }
    // The time comes first, so that sorting by name is sorting by age.
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    return QStringLiteral("%1/workspace-%2-v%3.db").arg(m_path, time).arg(schemaVersion);
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
