#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QString>

namespace aio {

/// Files named after the SHA-256 of their bytes: the same bytes are kept once, and damage is noticed. A
/// value; every function may be called from any thread, and from several processes at once.
class FileStore
{
public:
    /// The largest file that `load()` reads back.
    static constexpr qint64 maxBytes = 256LL * 1024 * 1024;

    explicit FileStore(QString folder);

    /// Keeps `bytes`; the name to ask for them by (64 hexadecimal digits).
    [[nodiscard]] Result<QString> store(const QByteArray &bytes) const;
    /// The bytes of a name; an error if the file is gone, or no longer what was stored.
    [[nodiscard]] Result<QByteArray> load(const QString &sha256) const;
    [[nodiscard]] bool contains(const QString &sha256) const;
    /// Where a name is on disk; empty for what is no name.
    [[nodiscard]] QString path(const QString &sha256) const;

private:
    QString m_folder;
};

} // namespace aio
