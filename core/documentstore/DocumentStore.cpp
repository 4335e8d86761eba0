#include "core/documentstore/DocumentStore.h"

#include "core/base/Uuid.h"
#include "core/documentstore/DocumentRows.h"
#include "core/documentstore/DocumentSearch.h"
#include "core/documentstore/VersionRows.h"
#include "core/storage/SharedRow.h"

#include <QDateTime>

namespace aio {

DocumentStore::DocumentStore(Database &database, Author author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(std::move(author))
{
    connect(&m_database, &Database::changedElsewhere, this, &DocumentStore::changedElsewhere);
}

DocumentStore::~DocumentStore()
{
    m_database.drain();
}

QFuture<Result<QList<DocumentSummary>>> DocumentStore::list(const DocumentFilter &filter)
{
    return m_database.read([filter](Connection &connection) { return searchDocuments(connection, filter); });
}

QFuture<Result<qint64>> DocumentStore::count(const DocumentFilter &filter)
{
    return m_database.read([filter](Connection &connection) { return countDocuments(connection, filter); });
}

QFuture<Result<DocumentRecord>> DocumentStore::load(const QUuid &id)
{
    return m_database.read([id](Connection &connection) { return documentrows::load(connection, id); });
}

QFuture<Result<DocumentRecord>> DocumentStore::add(const Document &document)
{
    return m_database.change([this, document](Connection &connection) -> Result<DocumentRecord> {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const DocumentRecord record{makeUuidV7(), 1, document, 0, now, now};
        const Result<void> done = connection.inWriteTransaction(
            [&](Connection &inner) { return documentrows::insert(inner, record, m_author); });
        if (!done) {
            return Failure(done.error());
        }
        announce(&DocumentStore::documentsAdded, {record.id});
        return record;
    });
}

QFuture<Result<qint64>> DocumentStore::save(const QUuid &id, qint64 baseRevision, const Document &document)
{
    return change(id, [this, id, baseRevision, document](Connection &connection) {
        return documentrows::update(connection, id, baseRevision, document, m_author);
    });
}

QFuture<Result<DocumentVersion>> DocumentStore::addVersion(const QUuid &id, const Document &document,
    VersionReason reason, const QString &label, const QUuid &parent)
{
    const DocumentVersion version{makeUuidV7(), parent, 0, reason, label, {}, 0};
    return change(id, [this, id, document, version](Connection &connection) {
        return versionrows::insert(connection, id, version, document, m_author);
    });
}

QFuture<Result<QList<DocumentVersion>>> DocumentStore::versions(const QUuid &id)
{
    return m_database.read([id](Connection &connection) { return versionrows::list(connection, id); });
}

QFuture<Result<Document>> DocumentStore::loadVersion(const QUuid &version)
{
    return m_database.read(
        [version](Connection &connection) { return versionrows::load(connection, version); });
}

QFuture<Result<void>> DocumentStore::noteExport(const QUuid &id, const QString &suffix)
{
    return change(id, [this, id, suffix](Connection &connection) {
        return documentrows::noteExport(connection, id, suffix, m_author);
    });
}

QFuture<Result<QList<QUuid>>> DocumentStore::remove(const QList<QUuid> &ids)
{
    return setDeleted(ids, true);
}

QFuture<Result<QList<QUuid>>> DocumentStore::restore(const QList<QUuid> &ids)
{
    return setDeleted(ids, false);
}

QFuture<Result<QList<QUuid>>> DocumentStore::setDeleted(const QList<QUuid> &ids, bool deleted)
{
    return m_database.change([this, ids, deleted](Connection &connection) {
        auto changed = connection.inWriteTransaction([&](Connection &inner) {
            return sharedrow::setDeleted(inner, QStringLiteral("document"), ids, deleted, m_author);
        });
        if (changed && !changed->isEmpty()) {
            announce(deleted ? &DocumentStore::documentsRemoved : &DocumentStore::documentsAdded, *changed);
        }
        return changed;
    });
}

void DocumentStore::announce(Signal signal, const QList<QUuid> &ids)
{
    QMetaObject::invokeMethod(
        this,
        [this, signal, ids] {
            Q_EMIT(this->*signal)
            (ids);
        },
        Qt::QueuedConnection);
}

} // namespace aio
