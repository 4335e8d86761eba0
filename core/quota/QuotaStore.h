#pragma once

#include "core/quota/QuotaLimit.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"

#include <QFuture>

namespace aio::quota {

/// The limits of the workspace (`ai_quota`). Every change is in the activity log, written in the same
/// transaction; ledgers of all processes follow at their next call. Calls return at once, from any thread;
/// futures finish on the database thread. The database must outlive them.
class QuotaStore
{
public:
    QuotaStore(Database &database, Author author);

    /// All limits, oldest first.
    QFuture<Result<QList<QuotaLimit>>> list();
    /// Adds a limit; id and revision are made here. BadInput for a negative limit, an empty subject, an
    /// unknown plan filter or a window out of range.
    QFuture<Result<QuotaLimit>> add(const QuotaLimit &limit);
    /// Replaces a limit. Conflict if its revision is not the newest.
    QFuture<Result<QuotaLimit>> update(const QuotaLimit &limit);
    QFuture<Result<void>> remove(const QUuid &id);

    /// The zone in which windows are cut; the computer's until one is set. The first limit that is added
    /// keeps it.
    QFuture<Result<QTimeZone>> timeZone();
    QFuture<Result<void>> setTimeZone(const QTimeZone &zone);

private:
    Database &m_database;
    Author m_author;
};

} // namespace aio::quota
