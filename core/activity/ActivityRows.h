#pragma once

#include "core/activity/ActivityEntry.h"
#include "core/storage/Author.h"
#include "core/storage/Connection.h"

namespace aio::activity {

// On the database thread, within the caller's transaction: a change and its entry are kept together or not
// at all.

/// What is said of a change; time, id and author are added. No secret may be in it.
struct Change
{
    QString action;
    QString objectKind;
    QString objectId;
    QString objectName;
    QJsonObject from{};
    QJsonObject to{};
};

[[nodiscard]] Result<void> append(Connection &connection, const Author &author, const Change &change);

[[nodiscard]] Result<ActivityPage> list(Connection &connection, const ActivityFilter &filter);

/// The members in which two objects differ, as `from` and `to` of a Change.
struct Difference
{
    QJsonObject from;
    QJsonObject to;
};
[[nodiscard]] Difference difference(const QJsonObject &before, const QJsonObject &after);

} // namespace aio::activity
