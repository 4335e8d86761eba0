#pragma once

#include "core/base/Error.h"

#include <QByteArray>

namespace aio {

/// Writes `bytes` to `path` so that at any moment the file is either the old or the new one, whole: a file
/// that a person asked for, readable as their other files. The error says whether the folder, the permission
/// or the space is missing.
[[nodiscard]] Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes);

/// The same for a file of the program's own: only the owner may read it.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

/// Reads a whole file of at most `maxBytes`.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes);

/// Makes a folder and its parents; new ones are readable by the owner only.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

} // namespace aio
