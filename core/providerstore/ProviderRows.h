#pragma once

#include "core/providerstore/ProviderRecord.h"
#include "core/storage/Author.h"
#include "core/storage/Connection.h"

namespace aio::providerrows {

// The rows behind ProviderStore. On the database thread, each within the caller's transaction.

/// All that are not deleted, in their order, each with its last test.
[[nodiscard]] Result<QList<ProviderRecord>> list(Connection &connection);

/// Usage if there is no such provider.
[[nodiscard]] Result<ProviderRecord> load(Connection &connection, const QString &id);

/// `config.uuid` is set by the caller; the revision becomes 1.
[[nodiscard]] Result<void> insert(
    Connection &connection, const ai::ProviderConfig &config, const Author &author);

/// Writes all but uuid and id. Conflict if the stored revision is not `baseRevision`.
[[nodiscard]] Result<void> update(
    Connection &connection, const ai::ProviderConfig &config, qint64 baseRevision, const Author &author);

[[nodiscard]] Result<void> remove(Connection &connection, const QUuid &uuid, const Author &author);

[[nodiscard]] Result<void> saveTest(Connection &connection, const QUuid &uuid, const ProviderTest &test);

} // namespace aio::providerrows
