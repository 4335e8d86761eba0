#pragma once

#include "core/documentstore/DocumentRecord.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"

#include <QFuture>
#include <QObject>

namespace aio {

/// The documents of the workspace and their versions. Every call returns at once and may come from any
/// thread; its future finishes on the database thread. Signals are emitted on this object's thread after the
/// change is safe on disk. The database must outlive the store.
class DocumentStore : public QObject
{
    Q_OBJECT

public:
    DocumentStore(Database &database, Author author, QObject *parent = nullptr);
    /// Waits for the calls that are under way.
    ~DocumentStore() override;

    QFuture<Result<QList<DocumentSummary>>> list(const DocumentFilter &filter = {});
    /// How many documents match, whatever the filter's limit.
    QFuture<Result<qint64>> count(const DocumentFilter &filter = {});
    QFuture<Result<DocumentRecord>> load(const QUuid &id);

    /// Keeps a new document, without a version.
    QFuture<Result<DocumentRecord>> add(const Document &document);

    /// Replaces what the document says; the new revision. This is what autosave calls: it makes no version.
    /// Claims that somebody answers for now, or no longer, are noted in the audit log.
    /// ErrorKind::Conflict if somebody changed it since `baseRevision`: then nothing is overwritten.
    QFuture<Result<qint64>> save(const QUuid &id, qint64 baseRevision, const Document &document);

    /// Keeps `document` as a version, whatever the stored document says: a proposal is a version before it is
    /// taken up. `parent` may be null.
    QFuture<Result<DocumentVersion>> addVersion(const QUuid &id, const Document &document,
        VersionReason reason, const QString &label = {}, const QUuid &parent = {});
    /// Newest first.
    QFuture<Result<QList<DocumentVersion>>> versions(const QUuid &id);
    /// What a version holds: all that contentToJson() keeps; the rest is as default-made.
    QFuture<Result<Document>> loadVersion(const QUuid &version);

    /// Notes that the document was exported, in the audit log too; `suffix` as in "pdf".
    QFuture<Result<void>> noteExport(const QUuid &id, const QString &suffix);

    /// Hides documents; `restore()` brings them back. The ids that changed.
    QFuture<Result<QList<QUuid>>> remove(const QList<QUuid> &ids);
    QFuture<Result<QList<QUuid>>> restore(const QList<QUuid> &ids);

Q_SIGNALS:
    void documentsAdded(const QList<QUuid> &ids);
    void documentsChanged(const QList<QUuid> &ids);
    void documentsRemoved(const QList<QUuid> &ids);
    /// Another process changed the workspace: lists should be read again.
    void changedElsewhere();

private:
    using Signal = void (DocumentStore::*)(const QList<QUuid> &);
    /// From the database thread: emits on this object's thread.
    void announce(Signal signal, const QList<QUuid> &ids);
    QFuture<Result<QList<QUuid>>> setDeleted(const QList<QUuid> &ids, bool deleted);
    /// Writes with `work(Connection &)` → Result<…> and tells afterwards that the document changed.
    template <typename Work> auto change(const QUuid &id, Work work)
    {
        return m_database.change([this, id, work = std::move(work)](Connection &connection) mutable {
            auto result = connection.inWriteTransaction(work);
            if (result) {
                announce(&DocumentStore::documentsChanged, {id});
            }
            return result;
        });
    }

    Database &m_database;
    Author m_author;
};

} // namespace aio
