#pragma once

#include "core/activity/ActivityEntry.h"

#include <QJsonObject>

namespace aio::activity {

/// RFC 4180 with a header row; times as ISO 8601 in UTC. A cell that a spreadsheet would take for a formula
/// begins with an apostrophe.
[[nodiscard]] QByteArray toCsv(const QList<ActivityEntry> &entries);

/// An array of objects with the same names as the CSV's columns.
[[nodiscard]] QByteArray toJson(const QList<ActivityEntry> &entries);
[[nodiscard]] QJsonObject toJson(const ActivityEntry &entry);

} // namespace aio::activity
