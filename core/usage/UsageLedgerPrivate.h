#pragma once

#include "core/base/RetryPause.h"
#include "core/storage/Connection.h"
#include "core/usage/CounterBook.h"
#include "core/usage/LedgerAmounts.h"
#include "core/usage/ReservationBook.h"
#include "core/usage/UsageIds.h"
#include "core/usage/UsageLedger.h"

#include <QHash>

namespace aio::usage {

/// What the ledger knows of its database between two transactions, and the steps of one.
class UsageLedger::Private
{
public:
    Private(LedgerOptions given, std::unique_ptr<Connection> opened)
        : options(std::move(given))
        , connection(std::move(opened))
        , counters(*connection)
        , reservations(*connection)
        , ids(*connection)
    {
    }

    Result<void> refresh();
    QList<AppliedLimit> applied(const quota::QuotaSubject &subject, ai::ProviderKind kind, qint64 at);
    Result<void> prepare(const LedgerWork &work);
    Result<std::pair<qint64, qint64>> idsOf(const UsageAttempt &attempt);
    Result<LedgerAnswer> tryCommit(const LedgerWork &work);
    Result<LedgerAnswer> commitPatiently(const LedgerWork &work);
    bool rests() const { return away && pause.isOn(); }
    void noteReach(const Error &error);
    Result<LedgerAnswer> perform(const LedgerWork &work);
    void forget()
    {
        counters.forget();
        reservations.forget();
        ids.forget();
    }
    Result<void> settleAll(const QList<LedgerWork::Settle> &settles, LedgerAnswer &answer);
    Result<QList<QuotaAlert>> count(const Reservation &held, const UsageAttempt &attempt);
    Result<void> endReservation(
        const QUuid &id, const UsageAttempt &attempt, const QList<AppliedLimit> &limits);
    Result<bool> mayStand(
        const TakenReservation &reservation, const UsageAttempt &attempt, const QList<AppliedLimit> &limits);
    bool isFree(const AttemptFacts &facts);
    Result<Admission> admit(const AttemptFacts &facts, const catalog::WorstCase &worst);
    Result<std::optional<QuotaRefusal>> holdAll(
        const AttemptFacts &facts, const QList<AppliedLimit> &limits, const UsedAmounts &amounts);
    Result<bool> freeExpired(qint64 now);
    Result<void> giveBack(const TakenReservation &taken);
    Result<void> release(const Reservation &held);

    LedgerOptions options;
    std::unique_ptr<Connection> connection;
    CounterBook counters;
    ReservationBook reservations;
    UsageIds ids;
    qint64 notedUntil = 0; // as readNotedUntil() says
    std::optional<qint64> seen; // what others wrote, by then
    qint64 stamp = -1; // of the limits below
    QList<quota::QuotaLimit> limits;
    QTimeZone zone;
    std::optional<Error> away; // why there is no connection; not tried again before the pause is over
    RetryPause pause;
    int commits = 0; // since the database's log was carried over
    QHash<QString, quota::TimeSpan> windows; // the last of each kind: cutting one costs more than a call
};

[[nodiscard]] inline Reservation heldReservation(const TakenReservation &reservation)
{
    return {reservation.attempt, reservation.amounts.tokens, {reservation.amounts.nanoUsd}};
}

} // namespace aio::usage
