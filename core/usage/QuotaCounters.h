#pragma once

#include "core/quota/QuotaLimit.h"
#include "core/storage/Connection.h"
#include "core/usage/UsageLedger.h"

namespace aio::usage {

// Rows of ai_quota_counter and ai_quota_reservation, on the thread of the connection and within its write
// transaction.

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

/// Holds an amount against a limit; nothing if that worked, else the counter that had no room. A soft limit
/// always has room.
[[nodiscard]] Result<std::optional<CounterState>> hold(
    Connection &connection, const AppliedLimit &applied, qint64 amount, qint64 now);

/// Puts what was used in place of what was held, in every window that is open and holds `at`. The states
/// after it; none if nobody asked for this limit in its window yet.
[[nodiscard]] Result<QList<CounterState>> replaceHeld(
    Connection &connection, const AppliedLimit &applied, qint64 at, qint64 held, qint64 used);

/// What is used of a limit without its counter: from the log and the reservations.
[[nodiscard]] Result<CounterState> countFromLog(
    Connection &connection, const AppliedLimit &applied, qint64 now);

[[nodiscard]] Result<void> insertReservation(
    Connection &connection, const Reservation &held, const AttemptFacts &facts, qint64 expiresAt);

/// A reservation that was taken out.
struct TakenReservation
{
    quota::QuotaSubject subject;
    qint64 at = 0;
    UsedAmounts amounts;
};
[[nodiscard]] Result<std::optional<TakenReservation>> takeReservation(
    Connection &connection, const QUuid &attempt);
/// Those of processes that died.
[[nodiscard]] Result<QList<TakenReservation>> takeExpired(Connection &connection, qint64 now);

/// The steps that `used` reached for the first time in its window; each is told once.
[[nodiscard]] Result<QList<QuotaAlert>> dueAlerts(
    Connection &connection, const AppliedLimit &applied, const CounterState &state, qint64 added, qint64 at);

} // namespace aio::usage
