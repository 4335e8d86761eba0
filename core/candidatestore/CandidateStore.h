#pragma once

#include "core/candidatestore/CandidateRecord.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "core/workspace/FileStore.h"

#include <QFuture>
#include <QObject>

namespace aio {

/// The candidates of the workspace. Every call returns at once and may come from any thread; its future
/// finishes on the database thread. Signals are emitted on this object's thread after the change is safe on
/// disk. The database must outlive the store.
class CandidateStore : public QObject
{
    Q_OBJECT

public:
    CandidateStore(Database &database, FileStore files, Author author, QObject *parent = nullptr);
    /// Waits for the calls that are under way.
    ~CandidateStore() override;

    QFuture<Result<QList<CandidateSummary>>> list(const CandidateFilter &filter = {});
    QFuture<Result<CandidateRecord>> load(const QUuid &id);
    /// The files that a candidate's profiles were read from, oldest first, and one of them whole.
    QFuture<Result<QList<CandidateSource>>> sources(const QUuid &candidate);
    QFuture<Result<extraction::SourceDocument>> loadSource(const QUuid &source);

    /// Keeps a new candidate. Profiles without an id get one; a candidate without profiles gets an empty one.
    QFuture<Result<CandidateRecord>> add(const Candidate &candidate);
    /// Keeps a new candidate together with the file that it was read from.
    QFuture<Result<CandidateRecord>> add(
        const Candidate &candidate, const extraction::SourceDocument &source, const QString &sourceName);
    /// Keeps one more file for a candidate; its id.
    QFuture<Result<QUuid>> addSource(
        const QUuid &candidate, const extraction::SourceDocument &source, const QString &sourceName);

    /// Replaces what is kept of a candidate; the new revision. ErrorKind::Conflict if somebody changed it
    /// since `baseRevision`: then nothing is overwritten.
    QFuture<Result<qint64>> save(const QUuid &id, qint64 baseRevision, const Candidate &candidate);

    /// Hides candidates; `restore()` brings them back. The ids that changed.
    QFuture<Result<QList<QUuid>>> remove(const QList<QUuid> &ids);
    QFuture<Result<QList<QUuid>>> restore(const QList<QUuid> &ids);

    /// Candidates with the same e-mail address or the same name, best first.
    QFuture<Result<QList<CandidateSummary>>> findSamePerson(const Candidate &candidate);

Q_SIGNALS:
    void candidatesAdded(const QList<QUuid> &ids);
    void candidatesChanged(const QList<QUuid> &ids);
    void candidatesRemoved(const QList<QUuid> &ids);
    /// Another process changed the workspace: lists should be read again.
    void changedElsewhere();

private:
    using Signal = void (CandidateStore::*)(const QList<QUuid> &);
    /// From the database thread: emits on this object's thread.
    void announce(Signal signal, const QList<QUuid> &ids);
    QFuture<Result<QList<QUuid>>> setDeleted(const QList<QUuid> &ids, bool deleted);
    QFuture<Result<CandidateRecord>> insert(const Candidate &candidate,
        const std::optional<extraction::SourceDocument> &source, const QString &sourceName);

    Database &m_database;
    FileStore m_files;
    Author m_author;
};

} // namespace aio
