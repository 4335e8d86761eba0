#pragma once

#include "core/base/Error.h"

#include <QStringList>

namespace aio {

/// The folder that keeps copies of the database, newest last by name.
class BackupFolder
{
public:
    /// Copies beyond this number are removed, oldest first.
    static constexpr int kept = 5;

    explicit BackupFolder(QString path);

    /// A file name that is free: version and UTC time are part of it. Makes the folder.
    [[nodiscard]] Result<QString> nextFile(int schemaVersion) const;
    /// Full paths of the copies, oldest first.
    [[nodiscard]] QStringList files() const;
    void removeOld() const;

private:
    QString m_path;
};

} // namespace aio
