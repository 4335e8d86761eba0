#pragma once

#include "core/secrets/KeyInfo.h"
#include "core/storage/Connection.h"

namespace aio::credentialrows {

// The index of keys: which provider has one, where, and what it ends with. On the database thread, each
// within the caller's transaction. No key is ever in it.

[[nodiscard]] Result<QList<KeyInfo>> list(Connection &connection);
[[nodiscard]] Result<std::optional<KeyInfo>> load(
    Connection &connection, const QUuid &provider, KeySource source);

/// Inserts or replaces the row of `info.provider` and `info.source`.
[[nodiscard]] Result<void> save(Connection &connection, const KeyInfo &info);

/// True if there was one.
[[nodiscard]] Result<bool> remove(Connection &connection, const QUuid &provider, KeySource source);

/// What a test of the key said; makes a row for keys of the environment, which have none until then.
[[nodiscard]] Result<void> noteTest(
    Connection &connection, const QUuid &provider, KeySource source, const QString &outcome, qint64 at);
[[nodiscard]] Result<void> noteUse(
    Connection &connection, const QUuid &provider, KeySource source, qint64 at);

} // namespace aio::credentialrows
