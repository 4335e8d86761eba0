#include "core/usage/ReservationBook.h"

#include <algorithm>
#include <utility>

namespace aio::usage {

ReservationBook::ReservationBook(Connection &connection)
    : m_connection(connection)
{
}

void ReservationBook::forgetKnown()
{
    m_known.clear();
}

void ReservationBook::retireStanding()
{
    m_retired += std::exchange(m_standing, {});
}

void ReservationBook::forget()
{
    m_known.clear();
    m_standing.clear(); // their rows expire
    m_retired.clear();
}

Result<void> ReservationBook::add(const TakenReservation &reservation, qint64 expiresAt)
{
    const Result<void> added = insertReservation(m_connection, reservation, expiresAt);
    if (added) {
        m_known.insert(reservation.attempt, reservation);
    }
    return added;
}

Result<std::optional<TakenReservation>> ReservationBook::find(const QUuid &attempt)
{
    const auto known = m_known.constFind(attempt);
    return known != m_known.constEnd() ? Result<std::optional<TakenReservation>>(*known)
                                       : findReservation(m_connection, attempt);
}

Result<void> ReservationBook::remove(const QUuid &attempt)
{
    m_known.remove(attempt);
    return deleteReservation(m_connection, attempt);
}

Result<QList<TakenReservation>> ReservationBook::takeExpired(qint64 now)
{
    const auto expired = aio::usage::takeExpired(m_connection, now);
    if (expired) {
        for (const TakenReservation &each : *expired) {
            m_known.remove(each.attempt);
            const auto isIt = [&each](
                                  const TakenReservation &other) { return other.attempt == each.attempt; };
            m_standing.removeIf(isIt);
            m_retired.removeIf(isIt);
        }
    }
    return expired;
}

bool ReservationBook::mayStand(const TakenReservation &reservation, qint64 now) const
{
    return m_standing.size() < mostStanding && m_known.contains(reservation.attempt) && now >= reservation.at
        && now - reservation.at < longestMs;
}

void ReservationBook::stand(const TakenReservation &reservation)
{
    m_known.remove(reservation.attempt);
    m_standing.append(reservation);
}

std::optional<TakenReservation> ReservationBook::takeStanding(const quota::QuotaSubject &subject,
    const UsedAmounts &amounts, const QList<AppliedLimit> &limits, qint64 now)
{
    const auto found = std::find_if(m_standing.begin(), m_standing.end(), [&](const TakenReservation &each) {
        return each.subject == subject && each.amounts.tokens >= amounts.tokens
            && each.amounts.nanoUsd >= amounts.nanoUsd && now >= each.at && now - each.at < longestMs
            && std::all_of(limits.cbegin(), limits.cend(),
                [&each](const AppliedLimit &limit) { return limit.window.contains(each.at); });
    });
    if (found == m_standing.end()) {
        return std::nullopt;
    }
    TakenReservation taken = *found;
    m_standing.erase(found);
    m_known.insert(taken.attempt, taken);
    return taken;
}

QList<TakenReservation> ReservationBook::takeAllStanding()
{
    return std::exchange(m_standing, {}) + takeRetired();
}

QList<TakenReservation> ReservationBook::takeRetired()
{
    return std::exchange(m_retired, {});
}

} // namespace aio::usage
