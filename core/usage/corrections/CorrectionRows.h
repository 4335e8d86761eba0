#pragma once

#include "core/storage/Author.h"
#include "core/usage/UsageIds.h"
#include "core/usage/UsageRollup.h"
#include "core/usage/corrections/CorrectionSet.h"

namespace aio::usage {

// Rows of corrections, on the thread of the connection and within a write transaction of the caller.

/// Which of the log's attempts, in the order of the log.
struct AttemptPlace
{
    qint64 startedAt = 0;
    QByteArray id{""}; ///< 16 bytes; the empty one comes before all of its moment

    bool operator==(const AttemptPlace &) const = default;
};

/// Changes what attempts cost, without touching the log's rows: notes before and after, says what holds now,
/// and carries the difference into the figures.
class CorrectionWriter
{
public:
    /// `set`: CorrectionSet::id. It must be noted already.
    CorrectionWriter(Connection &connection, const QUuid &set);

    /// `attempt` as it is read now.
    [[nodiscard]] Result<void> correct(const UsageAttempt &attempt, const catalog::Cost &cost);
    /// Puts back what held before `undone` changed the attempt. False: that set's correction is not the one
    /// that holds, because it was taken back already; nothing changed.
    [[nodiscard]] Result<bool> restore(const AttemptPlace &place, const QUuid &undone);
    /// Writes the figures and the set's sums: the last thing in the transaction.
    [[nodiscard]] Result<void> finish();

private:
    struct Holding
    {
        qint64 series = 0;
        QByteArray set; ///< empty: no correction holds
    };
    [[nodiscard]] Result<std::optional<Holding>> holding(const AttemptPlace &place);
    [[nodiscard]] Result<void> note(const UsageAttempt &attempt, const Holding &before,
        const catalog::Cost &cost, qint64 series, const QByteArray &set);

    Connection &m_connection;
    QByteArray m_set;
    UsageIds m_ids;
    RollupBatch m_rollups;
    CorrectionTally m_tally;
    qint64 m_first = 0;
    qint64 m_last = 0;
};

[[nodiscard]] Result<void> insertSet(Connection &connection, const CorrectionSet &set, const Author &author);
[[nodiscard]] Result<void> setState(Connection &connection, const QUuid &set, CorrectionSet::State state);
/// Newest first.
[[nodiscard]] Result<QList<CorrectionSet>> readSets(Connection &connection, int limit);
[[nodiscard]] Result<std::optional<CorrectionSet>> readSet(Connection &connection, const QUuid &id);
/// Whether a later set corrected an attempt that `set` had corrected, and still holds.
[[nodiscard]] Result<bool> isCorrectedAgain(Connection &connection, const QUuid &set);

} // namespace aio::usage
