#pragma once

#include "core/jobstore/JobRecord.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "core/workspace/FileStore.h"

#include <QFuture>
#include <QObject>

namespace aio {

/// The jobs of the workspace. Every call returns at once and may come from any thread; its future finishes on
/// the database thread. Signals are emitted on this object's thread after the change is safe on disk.
/// The database must outlive the store.
class JobStore : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        int all = 0;
        int toCheck = 0; ///< jobs with fields to check that nobody reviewed
    };

    JobStore(Database &database, FileStore files, Author author, QObject *parent = nullptr);
    /// Waits for the calls that are under way.
    ~JobStore() override;

    QFuture<Result<QList<JobSummary>>> list(const JobFilter &filter = {});
    QFuture<Result<Counts>> counts();
    QFuture<Result<JobRecord>> load(const QUuid &id);
    /// The source that a job was read from, with the bytes of its page images.
    QFuture<Result<extraction::SourceDocument>> loadSource(const QUuid &id);

    /// Keeps a new job and its source.
    QFuture<Result<JobRecord>> add(
        const Extraction &extraction, const extraction::SourceDocument &source, const QString &sourceName);

    /// Replaces a job's values; the new revision. ErrorKind::Conflict if the job was changed since
    /// `baseRevision`: then nothing is overwritten.
    QFuture<Result<qint64>> save(
        const QUuid &id, qint64 baseRevision, const Extraction &extraction, bool reviewed);

    /// Hides jobs; `restore()` brings them back. The ids that changed.
    QFuture<Result<QList<QUuid>>> remove(const QList<QUuid> &ids);
    QFuture<Result<QList<QUuid>>> restore(const QList<QUuid> &ids);

    /// Jobs that are probably the same posting, best reason first. `sourceText` is SourceDocument::text;
    /// without it, texts are not compared.
    QFuture<Result<QList<JobDuplicate>>> findDuplicates(
        const JobPosting &job, const QString &sourceText = {});

Q_SIGNALS:
    void jobsAdded(const QList<QUuid> &ids);
    void jobsChanged(const QList<QUuid> &ids);
    void jobsRemoved(const QList<QUuid> &ids);
    /// Another process changed the workspace: lists should be read again.
    void changedElsewhere();

private:
    using Signal = void (JobStore::*)(const QList<QUuid> &);
    /// From the database thread: emits on this object's thread.
    void announce(Signal signal, const QList<QUuid> &ids);
    QFuture<Result<QList<QUuid>>> setDeleted(const QList<QUuid> &ids, bool deleted);

    Database &m_database;
    FileStore m_files;
    Author m_author;
};

} // namespace aio
