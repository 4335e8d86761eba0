#pragma once

#include "core/usage/QuotaCounters.h"

#include <QHash>

namespace aio::usage {

/// The reservations of one ledger (ai_quota_reservation). Knows its own, so that none is read back, and those
/// that stand: a reservation whose call ended may be kept for the next call of the same kind, which then
/// needs no transaction to be admitted. What stands counts as reserved for everybody else, as it did before.
///
/// On the thread of the connection; changes within its write transaction.
class ReservationBook
{
public:
    static constexpr qsizetype mostStanding = 64;
    /// No longer may one stand; far below the time after which it would expire.
    static constexpr qint64 longestMs = 60'000;

    explicit ReservationBook(Connection &connection);

    /// Somebody else wrote: it may have ended what expired.
    void forgetKnown();
    /// Limits changed: what stands was not held against the new ones, and is only given back.
    void retireStanding();
    /// The transaction failed: nothing is sure.
    void forget();

    [[nodiscard]] Result<void> add(const TakenReservation &reservation, qint64 expiresAt);
    /// Nothing: it expired and was given back.
    [[nodiscard]] Result<std::optional<TakenReservation>> find(const QUuid &attempt);
    [[nodiscard]] Result<void> remove(const QUuid &attempt);
    /// Removes those of processes that died.
    [[nodiscard]] Result<QList<TakenReservation>> takeExpired(qint64 now);

    /// Whether a reservation may be kept when its call ends at that time: not if anybody else wrote since it
    /// was made, for that may have been a limit.
    [[nodiscard]] bool mayStand(const TakenReservation &reservation, qint64 now) const;
    void stand(const TakenReservation &reservation);
    /// One that covers such a call, and was made within all of the windows.
    [[nodiscard]] std::optional<TakenReservation> takeStanding(const quota::QuotaSubject &subject,
        const UsedAmounts &amounts, const QList<AppliedLimit> &limits, qint64 now);
    [[nodiscard]] QList<TakenReservation> takeAllStanding();
    [[nodiscard]] QList<TakenReservation> takeRetired();
    [[nodiscard]] bool hasStanding() const { return !m_standing.isEmpty(); }

private:
    Connection &m_connection;
    QHash<QUuid, TakenReservation> m_known;
    QList<TakenReservation> m_standing;
    QList<TakenReservation> m_retired;
};

} // namespace aio::usage
