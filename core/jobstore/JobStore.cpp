#include "core/jobstore/JobStore.h"

#include "core/base/Uuid.h"
#include "core/jobstore/JobRows.h"
#include "core/jobstore/JobSearch.h"
#include "core/jobstore/SourceRows.h"
#include "core/storage/SharedRow.h"

#include <QDateTime>

namespace aio {

using extraction::SourceDocument;

JobStore::JobStore(Database &database, FileStore files, Author author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_files(std::move(files))
    , m_author(std::move(author))
{
    connect(&m_database, &Database::changedElsewhere, this, &JobStore::changedElsewhere);
}

JobStore::~JobStore()
{
    m_database.drain();
}

QFuture<Result<QList<JobSummary>>> JobStore::list(const JobFilter &filter)
{
    return m_database.read([filter](Connection &connection) { return searchJobs(connection, filter); });
}

QFuture<Result<JobStore::Counts>> JobStore::counts()
{
    return m_database.read([](Connection &connection) -> Result<Counts> {
        const auto counts = connection.first(
            QStringLiteral("SELECT count(*), coalesce(sum(CASE WHEN to_check > 0 AND reviewed = 0 "
                           "THEN 1 ELSE 0 END), 0) FROM job "
                           "WHERE deleted_at IS NULL"),
            {}, [](const SqlRow &row) {
                return Counts{row.number(0), row.number(1)};
            });
        if (!counts) {
            return Failure(counts.error());
        }
        return counts->value_or(Counts{});
    });
}

QFuture<Result<JobRecord>> JobStore::load(const QUuid &id)
{
    return m_database.read([id](Connection &connection) { return jobrows::load(connection, id); });
}

QFuture<Result<SourceDocument>> JobStore::loadSource(const QUuid &id)
{
    return m_database.read(
        [id, files = m_files](Connection &connection) { return sourcerows::load(connection, id, files); });
}

QFuture<Result<JobRecord>> JobStore::add(
    const Extraction &extraction, const SourceDocument &source, const QString &sourceName)
{
    return m_database.change(
        [this, extraction, source, sourceName](Connection &connection) -> Result<JobRecord> {
            // Files first: a row never names an image that is not there.
            const Result<PreparedSource> prepared = sourcerows::prepare(source, m_files);
            if (!prepared) {
                return Failure(prepared.error());
            }
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const JobRecord record{makeUuidV7(), 1, extraction, false, sourceName, source.kind, now, now};
            const Result<void> done = connection.inWriteTransaction([&](Connection &inner) -> Result<void> {
                if (Result<void> job = jobrows::insert(inner, record, source.text, m_author); !job) {
                    return job;
                }
                return sourcerows::insert(inner, record.id, *prepared);
            });
            if (!done) {
                return Failure(done.error());
            }
            announce(&JobStore::jobsAdded, {record.id});
            return record;
        });
}

QFuture<Result<qint64>> JobStore::save(
    const QUuid &id, qint64 baseRevision, const Extraction &extraction, bool reviewed)
{
    return m_database.change([this, id, baseRevision, extraction, reviewed](Connection &connection) {
        Result<qint64> revision = connection.inWriteTransaction([&](Connection &inner) {
            return jobrows::update(inner, id, baseRevision, extraction, reviewed, m_author);
        });
        if (revision) {
            announce(&JobStore::jobsChanged, {id});
        }
        return revision;
    });
}

QFuture<Result<QList<QUuid>>> JobStore::remove(const QList<QUuid> &ids)
{
    return setDeleted(ids, true);
}

QFuture<Result<QList<QUuid>>> JobStore::restore(const QList<QUuid> &ids)
{
    return setDeleted(ids, false);
}

QFuture<Result<QList<QUuid>>> JobStore::setDeleted(const QList<QUuid> &ids, bool deleted)
{
    return m_database.change([this, ids, deleted](Connection &connection) {
        auto changed = connection.inWriteTransaction([&](Connection &inner) {
            return sharedrow::setDeleted(inner, QStringLiteral("job"), ids, deleted, m_author);
        });
        if (changed && !changed->isEmpty()) {
            announce(deleted ? &JobStore::jobsRemoved : &JobStore::jobsAdded, *changed);
        }
        return changed;
    });
}

QFuture<Result<QList<JobDuplicate>>> JobStore::findDuplicates(
    const JobPosting &job, const QString &sourceText)
{
    return m_database.read(
        [job, sourceText](Connection &connection) { return searchDuplicates(connection, job, sourceText); });
}

void JobStore::announce(Signal signal, const QList<QUuid> &ids)
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
