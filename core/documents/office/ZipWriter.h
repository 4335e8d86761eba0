#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QList>

namespace aio::documents {

struct ZipEntry
{
    QString name; ///< with "/" between folders
    QByteArray data;
    bool stored = false; ///< not compressed
};

/// A ZIP file with these entries, in this order.
[[nodiscard]] Result<QByteArray> zipOf(const QList<ZipEntry> &entries);

} // namespace aio::documents
