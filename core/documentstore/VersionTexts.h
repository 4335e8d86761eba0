#pragma once

#include "core/storage/Connection.h"

#include <QJsonObject>
#include <QUuid>

namespace aio::versionrows {

// Photo and sent text are the largest parts of a document and mostly the same from version to version. A
// version only keeps them where they differ from the one before; where they are the same it names the version
// that has them, which is never changed. On the database thread.

/// The content with what version `previous` says too taken out. `previousContent` is its content as stored.
[[nodiscard]] Result<QJsonObject> withoutRepeated(
    Connection &connection, QJsonObject content, const QUuid &previous, const QJsonObject &previousContent);

/// Puts back what `withoutRepeated()` took out.
[[nodiscard]] Result<QJsonObject> withRepeated(Connection &connection, QJsonObject content);

/// The content of a version as it is stored; none if there is no such version.
[[nodiscard]] Result<std::optional<QJsonObject>> storedContent(Connection &connection, const QUuid &version);

} // namespace aio::versionrows
