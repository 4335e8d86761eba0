#pragma once

#include <QUuid>

namespace aio {

/// A UUIDv7 (RFC 9562 §5.7): 48 bits of UTC milliseconds, then random bits. Sorts by time of creation, so an
/// index on it grows at its end. Ids made by one process within a millisecond still ascend. Thread-safe.
[[nodiscard]] QUuid makeUuidV7();

/// The milliseconds since the epoch that are kept in `id`, which must be a UUIDv7.
[[nodiscard]] qint64 uuidV7Time(const QUuid &id);

} // namespace aio
