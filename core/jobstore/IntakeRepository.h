#pragma once

#include "core/jobstore/IntakeItem.h"
#include "core/storage/Database.h"
#include "core/workspace/FileStore.h"

#include <QFuture>

namespace aio {

/// The intake queue on disk, so that a batch survives the end of the program. Calls return at once, from any
/// thread; futures finish on the database thread. The database must outlive them.
class IntakeRepository
{
public:
    IntakeRepository(Database &database, FileStore files);

    /// Keeps the bytes of files before an item names them; the names to put into IntakeItem::files, in order.
    QFuture<Result<QStringList>> storeFiles(const QList<QByteArray> &files);
    QFuture<Result<QByteArray>> loadFile(const QString &sha256);

    /// Adds new items; sets their times.
    QFuture<Result<void>> add(const QList<IntakeItem> &items);
    /// Writes state, error and job of one item. BadInput if the item is gone.
    QFuture<Result<void>> update(const IntakeItem &item);

    /// Every item, oldest batch first.
    QFuture<Result<QList<IntakeItem>>> all();
    /// What a new start goes on with: items that were running when the program ended become Waiting again.
    QFuture<Result<QList<IntakeItem>>> resume();

    QFuture<Result<void>> remove(const QList<QUuid> &ids);
    /// Forgets what is finished.
    QFuture<Result<void>> removeFinished();

private:
    Database &m_database;
    FileStore m_files;
};

} // namespace aio
