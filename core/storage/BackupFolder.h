#pragma once

#include "core/base/Error.h"

#include <QStringList>

namespace aio {

class Connection;

/// The folder that keeps copies of the database, newest last by name.
class BackupFolder
{
public:
    /// Copies beyond this number are removed, oldest first.
    static constexpr int kept = 5;

    explicit BackupFolder(QString path);

    /// Copies the open database into the folder, which is made when needed; the path of the copy. UTC time
    /// and version are part of its name.
    [[nodiscard]] Result<QString> add(Connection &connection, int schemaVersion) const;
    /// Full paths of the copies, oldest first.
    [[nodiscard]] QStringList files() const;

private:
    [[nodiscard]] Result<QString> nextFile(int schemaVersion) const;
    void removeOld() const;

    QString m_path;
};

} // namespace aio
