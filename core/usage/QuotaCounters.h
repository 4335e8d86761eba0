#pragma once

#include "core/quota/QuotaLimit.h"
#include "core/storage/Connection.h"
#include "core/usage/UsageLedger.h"
#include "core/usage/UsageSums.h"

namespace aio::usage {

// What limits count, and rows of ai_quota_reservation and ai_quota_alert, on the thread of the connection
// and, to change something, within its write transaction. The counters themselves are a CounterBook's.

/// A limit that applies to an attempt.
struct AppliedLimit
{
    quota::QuotaLimit limit;
    QString subject;
    quota::TimeSpan window;
};

/// What an attempt uses, in every unit.
struct UsedAmounts
{
    qint64 requests = 0;
    qint64 tokens = 0;
    qint64 nanoUsd = 0;

    [[nodiscard]] qint64 in(quota::QuotaUnit unit) const;
};

/// A counter as it stands.
struct CounterState
{
    qint64 used = 0;
    qint64 reserved = 0;
    quota::TimeSpan window;
};

/// What is used of a limit without its counter: from the log and the reservations.
[[nodiscard]] Result<CounterState> countFromLog(
    Connection &connection, const AppliedLimit &applied, qint64 now);
/// The same, with what the log says.
[[nodiscard]] Result<CounterState> countFrom(
    Connection &connection, const UsageSum &used, const AppliedLimit &applied, qint64 now);
/// Which attempts a limit counts, whoever its subject is.
[[nodiscard]] SumFilter sumFilterOf(const quota::QuotaLimit &limit);

/// A reservation as its row has it.
struct TakenReservation
{
    quota::QuotaSubject subject;
    qint64 at = 0; ///< when it was made: it counts in the windows that this is in
    UsedAmounts amounts;
    QUuid attempt; ///< its id: the attempt that it was made for
};
[[nodiscard]] Result<void> insertReservation(
    Connection &connection, const TakenReservation &reservation, qint64 expiresAt);
[[nodiscard]] Result<std::optional<TakenReservation>> findReservation(
    Connection &connection, const QUuid &attempt);
[[nodiscard]] Result<void> deleteReservation(Connection &connection, const QUuid &attempt);
/// Removes those of processes that died.
[[nodiscard]] Result<QList<TakenReservation>> takeExpired(Connection &connection, qint64 now);

/// The steps that `used` reached for the first time in its window; each is told once.
[[nodiscard]] Result<QList<QuotaAlert>> dueAlerts(
    Connection &connection, const AppliedLimit &applied, const CounterState &state, qint64 added, qint64 at);

} // namespace aio::usage
