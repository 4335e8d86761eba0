#include "tests/house/RoomPlan.h"

namespace aio::house {

RoomPlan RoomPlan::fromText(const QString &text)
{
    RoomPlan plan;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'|');
        if (parts.size() == 4) {
            plan.m_byName.insert(parts[0], plan.m_rooms.size());
            plan.m_rooms.append({parts[0], parts[1], parts[2].split(u',', Qt::SkipEmptyParts),
                parts[3].split(u',', Qt::SkipEmptyParts)});
        }
    }
    return plan;
}

const Room *RoomPlan::roomOf(const QString &path) const
{
    const Room *deepest = nullptr;
    for (const Room &room : m_rooms) {
        if (path.startsWith(room.folder + u'/')
            && (deepest == nullptr || room.folder.size() > deepest->folder.size())) {
            deepest = &room;
        }
    }
    return deepest;
}

QSet<QString> RoomPlan::closure(const QStringList &start, bool withPrivate) const
{
    QSet<QString> seen;
    QStringList open = start;
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        if (!m_byName.contains(name) || seen.contains(name)) {
            continue;
        }
        seen.insert(name);
        const Room &room = m_rooms[m_byName[name]];
        open += withPrivate ? room.link + room.privateLink : room.link;
    }
    return seen;
}

QSet<QString> RoomPlan::reach(const Room &room) const
{
    QSet<QString> names = closure(room.link + room.privateLink, false);
    names.insert(room.name);
    return names;
}

QStringList RoomPlan::cycles() const
{
    QStringList found;
    for (const Room &room : m_rooms) {
        if (closure(room.link + room.privateLink, true).contains(room.name)) {
            found.append(room.name);
        }
    }
    return found;
}

} // namespace aio::house
