#pragma once

#include "core/routing/RoutePolicy.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"

#include <QFuture>

namespace aio::routing {

/// A policy that was saved.
struct PolicyRevision
{
    qint64 revision = 0; ///< counts from 1; 0: the standard policy, nothing was saved yet
    RoutePolicy policy;
    QString author; ///< empty for revision 0
    QString origin; ///< device
    qint64 savedAt = 0; ///< UTC ms
    QString note; ///< "restored from revision 3", or what the author wrote

    bool operator==(const PolicyRevision &) const = default;
};

/// The revisions of the routing policy (`route_policy`). A save never changes an earlier one; each is also in
/// the activity log, written in the same transaction. Calls return at once, from any thread; futures finish
/// on the database thread. The database must outlive them.
class RouteStore
{
public:
    RouteStore(Database &database, Author author);

    /// The policy in force.
    QFuture<Result<PolicyRevision>> load();
    /// Saves a new revision over `base`, the one that was edited. Conflict if another was saved meanwhile.
    QFuture<Result<PolicyRevision>> save(const RoutePolicy &policy, qint64 base, const QString &note = {});
    /// The newest `limit` revisions, newest first, starting below `before` (0: from the newest).
    QFuture<Result<QList<PolicyRevision>>> history(int limit = 50, qint64 before = 0);
    /// Makes an earlier revision (0: the standard policy) the newest one.
    QFuture<Result<PolicyRevision>> restore(qint64 revision);

private:
    Database &m_database;
    Author m_author;
};

} // namespace aio::routing
