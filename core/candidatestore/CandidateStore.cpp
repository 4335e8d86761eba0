#include "core/candidatestore/CandidateStore.h"

#include "core/base/Uuid.h"
#include "core/candidatestore/CandidateRows.h"
#include "core/candidatestore/CandidateSearch.h"
#include "core/candidatestore/CandidateSources.h"
#include "core/storage/SharedRow.h"

#include <QDateTime>

namespace aio {

using extraction::SourceDocument;

namespace {

Candidate withIds(Candidate candidate)
{
    if (candidate.profiles.isEmpty()) {
        candidate.profiles.append(CandidateProfile());
    }
    for (CandidateProfile &profile : candidate.profiles) {
        if (profile.id.isNull()) {
            profile.id = makeUuidV7();
        }
    }
    return candidate;
}

} // namespace

CandidateStore::CandidateStore(Database &database, FileStore files, Author author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_files(std::move(files))
    , m_author(std::move(author))
{
    connect(&m_database, &Database::changedElsewhere, this, &CandidateStore::changedElsewhere);
}

CandidateStore::~CandidateStore()
{
    m_database.drain();
}

QFuture<Result<QList<CandidateSummary>>> CandidateStore::list(const CandidateFilter &filter)
{
    return m_database.read([filter](Connection &connection) { return searchCandidates(connection, filter); });
}

QFuture<Result<CandidateRecord>> CandidateStore::load(const QUuid &id)
{
    return m_database.read([id](Connection &connection) { return candidaterows::load(connection, id); });
}

QFuture<Result<QList<CandidateSource>>> CandidateStore::sources(const QUuid &candidate)
{
    return m_database.read(
        [candidate](Connection &connection) { return candidatesources::list(connection, candidate); });
}

QFuture<Result<SourceDocument>> CandidateStore::loadSource(const QUuid &source)
{
    return m_database.read([source, files = m_files](Connection &connection) {
        return candidatesources::load(connection, source, files);
    });
}

QFuture<Result<CandidateRecord>> CandidateStore::add(const Candidate &candidate)
{
    return insert(candidate, std::nullopt, {});
}

QFuture<Result<CandidateRecord>> CandidateStore::add(
    const Candidate &candidate, const SourceDocument &source, const QString &sourceName)
{
    return insert(candidate, source, sourceName);
}

QFuture<Result<CandidateRecord>> CandidateStore::insert(
    const Candidate &candidate, const std::optional<SourceDocument> &source, const QString &sourceName)
{
    return m_database.change(
        [this, candidate, source, sourceName](Connection &connection) -> Result<CandidateRecord> {
            // Files first: a row never names a file that is not there.
            std::optional<candidatesources::Prepared> prepared;
            if (source) {
                auto done = candidatesources::prepare(sourceName, *source, m_files);
                if (!done) {
                    return Failure(done.error());
                }
                prepared = *done;
            }
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const CandidateRecord record{makeUuidV7(), 1, withIds(candidate), now, now};
            const Result<void> done = connection.inWriteTransaction([&](Connection &inner) -> Result<void> {
                if (Result<void> row = candidaterows::insert(inner, record, m_author); !row || !prepared) {
                    return row;
                }
                return candidatesources::insert(inner, record.id, *prepared, now);
            });
            if (!done) {
                return Failure(done.error());
            }
            announce(&CandidateStore::candidatesAdded, {record.id});
            return record;
        });
}

QFuture<Result<QUuid>> CandidateStore::addSource(
    const QUuid &candidate, const SourceDocument &source, const QString &sourceName)
{
    return m_database.change([this, candidate, source, sourceName](Connection &connection) -> Result<QUuid> {
        const auto prepared = candidatesources::prepare(sourceName, source, m_files);
        if (!prepared) {
            return Failure(prepared.error());
        }
        const Result<void> done = connection.inWriteTransaction([&](Connection &inner) {
            return candidatesources::insert(inner, candidate, *prepared, QDateTime::currentMSecsSinceEpoch());
        });
        if (!done) {
            return Failure(done.error());
        }
        announce(&CandidateStore::candidatesChanged, {candidate});
        return prepared->id;
    });
}

QFuture<Result<qint64>> CandidateStore::save(const QUuid &id, qint64 baseRevision, const Candidate &candidate)
{
    return m_database.change([this, id, baseRevision, candidate](Connection &connection) {
        Result<qint64> revision = connection.inWriteTransaction([&](Connection &inner) {
            return candidaterows::update(inner, id, baseRevision, withIds(candidate), m_author);
        });
        if (revision) {
            announce(&CandidateStore::candidatesChanged, {id});
        }
        return revision;
    });
}

QFuture<Result<QList<QUuid>>> CandidateStore::remove(const QList<QUuid> &ids)
{
    return setDeleted(ids, true);
}

QFuture<Result<QList<QUuid>>> CandidateStore::restore(const QList<QUuid> &ids)
{
    return setDeleted(ids, false);
}

QFuture<Result<QList<QUuid>>> CandidateStore::setDeleted(const QList<QUuid> &ids, bool deleted)
{
    return m_database.change([this, ids, deleted](Connection &connection) {
        auto changed = connection.inWriteTransaction([&](Connection &inner) {
            return sharedrow::setDeleted(inner, QStringLiteral("candidate"), ids, deleted, m_author);
        });
        if (changed && !changed->isEmpty()) {
            announce(
                deleted ? &CandidateStore::candidatesRemoved : &CandidateStore::candidatesAdded, *changed);
        }
        return changed;
    });
}

QFuture<Result<QList<CandidateSummary>>> CandidateStore::findSamePerson(const Candidate &candidate)
{
    return m_database.read(
        [candidate](Connection &connection) { return searchSamePerson(connection, candidate); });
}

void CandidateStore::announce(Signal signal, const QList<QUuid> &ids)
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
