#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace aio {

/// One thing that somebody changed, as the audit log keeps it. Entries are never edited and never removed.
struct ActivityEntry
{
    QUuid id; ///< UUIDv7: entries sort by it
    qint64 at = 0; ///< UTC, milliseconds since the epoch
    QString user; ///< account name of the person
    QString device; ///< see Workspace::deviceId()
    QString action; ///< "provider.add", "key.set", …: the object's kind, then a verb
    QString objectKind; ///< "provider", "key", …
    QString objectId;
    QString objectName; ///< as it was called then
    QJsonObject from; ///< what changed, before; empty for something new
    QJsonObject to; ///< and after; empty for something removed

    bool operator==(const ActivityEntry &) const = default;
};

/// Which entries to list. What is empty does not limit; of several values one must hold.
struct ActivityFilter
{
    static constexpr int maxLimit = 1000;

    QStringList users{};
    QStringList actions{}; ///< whole names, or with a final dot all of a kind: "provider."
    QStringList objectKinds{};
    QString objectId{};
    QString text{}; ///< in the object's name, the action or the user, any case
    std::optional<qint64> since{}; ///< UTC milliseconds, from this moment on
    std::optional<qint64> until{}; ///< before this moment
    QUuid before{}; ///< only entries older than this one: ActivityPage::next
    int limit = 100; ///< 1…maxLimit

    bool operator==(const ActivityFilter &) const = default;
};

/// Entries, newest first.
struct ActivityPage
{
    QList<ActivityEntry> entries;
    QUuid next; ///< ActivityFilter::before of the next page; null: that was the last

    bool operator==(const ActivityPage &) const = default;
};

} // namespace aio
