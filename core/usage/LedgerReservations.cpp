// How the ledger holds room in the limits for a call, and gives it back.
#include "core/usage/UsageLedgerPrivate.h"

namespace aio::usage {

Result<void> UsageLedger::Private::endReservation(
    const QUuid &id, const UsageAttempt &attempt, const QList<AppliedLimit> &limits)
{
    const auto found = reservations.find(id);
    if (!found) {
        return Failure(found.error());
    }
    if (!*found) {
        return {}; // it expired and was given back
    }
    const Result<bool> stands = mayStand(**found, attempt, limits);
    if (!stands) {
        return Failure(stands.error());
    }
    if (*stands) {
        reservations.stand(**found);
        return {};
    }
    if (Result<void> given = giveBack(**found); !given) {
        return given;
    }
    return reservations.remove(id);
}

// Far from every limit nobody is refused for what stands.
Result<bool> UsageLedger::Private::mayStand(
    const TakenReservation &reservation, const UsageAttempt &attempt, const QList<AppliedLimit> &limits)
{
    constexpr int far = 8 * ReservationBook::mostStanding;
    if (!options.keepsReservations || !reservations.mayStand(reservation, attempt.startedAt)) {
        return false;
    }
    for (const AppliedLimit &each : limits) {
        const Result<bool> roomy = counters.isRoomy(each, reservation.amounts.in(each.limit.unit), far);
        if (!roomy || !*roomy) {
            return roomy;
        }
    }
    return true;
}

Result<Admission> UsageLedger::Private::admit(const AttemptFacts &facts, const catalog::WorstCase &worst)
{
    const QList<AppliedLimit> limits = applied(facts.subject, facts.kind, facts.at);
    if (limits.isEmpty()) {
        return Admission{};
    }
    for (const AppliedLimit &each : limits) {
        if (!worst.cost && each.limit.hard && each.limit.unit == quota::QuotaUnit::Usd) {
            return Admission{{}, QuotaRefusal{each.limit, each.subject, 0, 0, 0, true, each.window.end}};
        }
    }
    const UsedAmounts amounts = amountsOf(worst);
    // Perhaps what a call of this very transaction leaves.
    if (const auto standing =
            worst.cost ? reservations.takeStanding(facts.subject, amounts, limits, facts.at) : std::nullopt) {
        return Admission{heldReservation(*standing), {}};
    }
    const auto refusal = holdAll(facts, limits, amounts);
    if (!refusal) {
        return Failure(refusal.error());
    }
    if (*refusal) {
        return Admission{{}, *refusal};
    }
    const TakenReservation made{facts.subject, facts.at, amounts, facts.attempt};
    if (const auto kept = reservations.add(made, facts.at + options.reservationMs); !kept) {
        return Failure(kept.error());
    }
    return Admission{heldReservation(made), {}};
}

Result<std::optional<QuotaRefusal>> UsageLedger::Private::holdAll(
    const AttemptFacts &facts, const QList<AppliedLimit> &limits, const UsedAmounts &amounts)
{
    for (qsizetype i = 0; i < limits.size(); ++i) {
        const AppliedLimit &each = limits.at(i);
        const qint64 amount = amounts.in(each.limit.unit);
        auto full = counters.hold(each, amount, facts.at);
        if (full && *full) {
            // Perhaps the room is taken by calls whose process died.
            const Result<bool> freed = freeExpired(facts.at);
            if (!freed) {
                return Failure(freed.error());
            }
            full = *freed ? counters.hold(each, amount, facts.at) : full;
        }
        if (!full) {
            return Failure(full.error());
        }
        if (!*full) {
            continue;
        }
        // All limits hold it, or none does.
        for (qsizetype held = 0; held < i; ++held) {
            const AppliedLimit &other = limits.at(held);
            if (const auto given = counters.giveBack(other, facts.at, amounts.in(other.limit.unit)); !given) {
                return Failure(given.error());
            }
        }
        const CounterState &state = **full;
        return std::optional(QuotaRefusal{
            each.limit, each.subject, state.used, state.reserved, amount, false, state.window.end});
    }
    return std::optional<QuotaRefusal>();
}

Result<bool> UsageLedger::Private::freeExpired(qint64 now)
{
    const auto expired = reservations.takeExpired(now);
    if (!expired) {
        return Failure(expired.error());
    }
    for (const TakenReservation &taken : *expired) {
        if (const Result<void> given = giveBack(taken); !given) {
            return Failure(given.error());
        }
    }
    return !expired->isEmpty();
}

Result<void> UsageLedger::Private::giveBack(const TakenReservation &taken)
{
    for (const AppliedLimit &each : applied(taken.subject, ai::ProviderKind::OpenAiCompatible, taken.at)) {
        if (const auto given = counters.giveBack(each, taken.at, taken.amounts.in(each.limit.unit)); !given) {
            return given;
        }
    }
    return {};
}

Result<void> UsageLedger::Private::release(const Reservation &held)
{
    const auto found =
        held.holds() ? reservations.find(held.attempt) : Result<std::optional<TakenReservation>>();
    if (!found) {
        return Failure(found.error());
    }
    if (!*found) {
        return {};
    }
    if (Result<void> given = giveBack(**found); !given) {
        return given;
    }
    return reservations.remove(held.attempt);
}

} // namespace aio::usage
