#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace aio::house {

/// A library with one purpose, as its CMakeLists.txt declares it.
struct Room
{
    QString name;
    QString folder;
    QStringList link;
    QStringList privateLink;
};

/// Which room may use which.
class RoomPlan
{
public:
    /// Reads lines of NAME|FOLDER|LINK,…|PRIVATE_LINK,…
    static RoomPlan fromText(const QString &text);

    const QList<Room> &rooms() const { return m_rooms; }

    /// The room that `path` lies in: the one with the deepest folder above it; nullptr when there is none.
    const Room *roomOf(const QString &path) const;

    /// Names of the rooms that `room` may include: its own, what it links, and what those pass on.
    QSet<QString> reach(const Room &room) const;

    /// Names of rooms that reach themselves over others; empty when dependencies only point down.
    QStringList cycles() const;

private:
    QSet<QString> closure(const QStringList &start, bool withPrivate) const;

    QList<Room> m_rooms;
    QHash<QString, qsizetype> m_byName;
};

} // namespace aio::house
