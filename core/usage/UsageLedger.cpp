#include "core/usage/UsageLedger.h"

#include "core/quota/QuotaRows.h"
#include "core/storage/Dialect.h"
#include "core/storage/OpenConnection.h"
#include "core/usage/AttemptRows.h"
#include "core/usage/CounterBook.h"
#include "core/usage/LedgerAmounts.h"
#include "core/usage/ReservationBook.h"
#include "core/usage/SumState.h"
#include "core/usage/UsageIds.h"
#include "core/usage/UsageRollup.h"

#include <QHash>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

namespace aio::usage {

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
    int commits = 0; // since the database's log was carried over
    QHash<QString, quota::TimeSpan> windows; // the last of each kind: cutting one costs more than a call
};

namespace {

Reservation reservationOf(const TakenReservation &reservation)
{
    return {reservation.attempt, reservation.amounts.tokens, {reservation.amounts.nanoUsd}};
}

} // namespace

Result<std::unique_ptr<UsageLedger>> UsageLedger::open(const LedgerOptions &options)
{
    auto connection = openConnection({options.file, options.server, options.busyTimeoutMs});
    if (!connection) {
        return Failure(connection.error());
    }
    if (options.keepsReservations) {
        if (const Result<void> set = (*connection)->dialect().carryOverRarely(**connection); !set) {
            return Failure(set.error());
        }
    }
    auto d = std::make_unique<Private>(options, std::move(*connection));
    if (const Result<void> read = d->refresh(); !read) {
        return Failure(read.error());
    }
    return std::unique_ptr<UsageLedger>(new UsageLedger(std::move(d)));
}

UsageLedger::UsageLedger(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

UsageLedger::~UsageLedger()
{
    // What is not given back expires.
    [[maybe_unused]] const Result<void> done = giveBackStanding();
}

// One cheap question a call: did anybody else write? Only then may counters be others', and only if more than
// the log was written, limits too.
Result<void> UsageLedger::Private::refresh()
{
    const Result<qint64> changes = connection->dialect().foreignChanges(*connection);
    if (!changes) {
        return Failure(changes.error());
    }
    if (seen == *changes) {
        return {};
    }
    counters.forget();
    reservations.forgetKnown();
    seen.reset();
    const Result<qint64> noted = readNotedUntil(*connection);
    if (!noted) {
        return Failure(noted.error());
    }
    notedUntil = *noted;
    const Result<qint64> now = quota::readStamp(*connection);
    if (!now) {
        return Failure(now.error());
    }
    if (*now == stamp) {
        seen = *changes;
        return {};
    }
    auto read = quota::readLimits(*connection);
    auto cutIn = quota::readZone(*connection);
    if (!read || !cutIn) {
        return Failure(read ? cutIn.error() : read.error());
    }
    limits = *std::move(read);
    zone = *std::move(cutIn);
    windows.clear();
    reservations.retireStanding();
    stamp = *now;
    seen = *changes;
    return {};
}

QList<AppliedLimit> UsageLedger::Private::applied(
    const quota::QuotaSubject &subject, ai::ProviderKind kind, qint64 at)
{
    QList<AppliedLimit> found;
    if (kind == ai::ProviderKind::BuiltIn) {
        return found;
    }
    for (const quota::QuotaLimit &limit : std::as_const(limits)) {
        if (const std::optional<QString> counted = limit.subjectOf(subject)) {
            quota::TimeSpan &window = windows[limit.window.toText()];
            // A rolling window moves on within what it spans.
            const bool rolling = limit.window.kind == quota::QuotaWindow::Kind::Rolling;
            if (!window.contains(at) || (rolling && window.end - at > hourMs)) {
                window = limit.window.at(at, zone);
            }
            found.append({limit, *counted, window});
        }
    }
    return found;
}

// Rows of a month need their place, and names their ids, before the transaction: what everybody may make at
// the same time is then not waited for while something else is held.
Result<void> UsageLedger::Private::prepare(const LedgerWork &work)
{
    for (const LedgerWork::Settle &each : work.settles) {
        Result<void> ready = connection->dialect().prepareMonth(*connection, each.attempt.startedAt);
        if (!ready) {
            return ready;
        }
        if (connection->dialect().appendsBeside()) {
            if (const auto known = idsOf(each.attempt); !known) {
                return Failure(known.error());
            }
        }
    }
    return {};
}

// Of the series, and of the key of its figures.
Result<std::pair<qint64, qint64>> UsageLedger::Private::idsOf(const UsageAttempt &attempt)
{
    const QString writer = attempt.origin.isEmpty() ? options.device : attempt.origin;
    const Result<qint64> series = ids.series(attempt, writer);
    const Result<qint64> key = series ? ids.key(attempt, writer) : series;
    return key ? Result<std::pair<qint64, qint64>>(std::pair(*series, *key)) : Failure(key.error());
}

// Without limits there is nothing that two writers could both change.
Result<LedgerAnswer> UsageLedger::Private::tryCommit(const LedgerWork &work)
{
    if (const Result<void> ready = prepare(work); !ready) {
        return Failure(ready.error());
    }
    const bool appends = limits.isEmpty() && work.releases.isEmpty() && work.reserves.isEmpty();
    if (appends) {
        bool unlimited = true;
        auto done = connection->inAppendTransaction([&](Connection &) -> Result<LedgerAnswer> {
            if (const Result<void> read = refresh(); !read) {
                return Failure(read.error());
            }
            unlimited = limits.isEmpty();
            return unlimited ? perform(work) : failure(ErrorKind::Conflict, {}, {}, QStringLiteral("limits"));
        });
        if (done || unlimited) {
            return done;
        }
    }
    return connection->inWriteTransaction([&](Connection &) { return perform(work); });
}

// Of every limit that could refuse it.
bool UsageLedger::Private::isFree(const AttemptFacts &facts)
{
    const QList<AppliedLimit> known = applied(facts.subject, facts.kind, facts.at);
    return std::none_of(
        known.cbegin(), known.cend(), [](const AppliedLimit &each) { return each.limit.hard; });
}

bool UsageLedger::isCutOff() const
{
    return d->connection->trouble() == Trouble::Lost;
}

LedgerAnswer UsageLedger::commit(const LedgerWork &work)
{
    constexpr int mostCollisions = 20;
    Result<LedgerAnswer> done = d->tryCommit(work);
    for (int again = 1; !done && again <= mostCollisions; ++again) {
        const Trouble trouble = d->connection->trouble();
        // An attempt that was written before the connection broke is known by its id; a reservation is not.
        const bool mayBeLost = trouble == Trouble::Lost && work.reserves.isEmpty() && again == 1;
        if (trouble != Trouble::Collided && !mayBeLost) {
            break;
        }
        d->forget();
        QThread::msleep(QRandomGenerator::global()->bounded(again) + 1U);
        done = d->tryCommit(work);
    }
    if (done) {
        ++d->commits;
        return *std::move(done);
    }
    d->forget();
    LedgerAnswer answer;
    if (work.size() == 1 || d->connection->trouble() == Trouble::Lost) {
        for (qsizetype i = 0; i < work.settles.size(); ++i) {
            answer.settled << Failure(done.error());
        }
        for (qsizetype i = 0; i < work.releases.size(); ++i) {
            answer.released << Failure(done.error());
        }
        for (const LedgerWork::Reserve &each : work.reserves) {
            answer.reserved << (isCutOff() && d->isFree(each.facts) ? Result<Admission>(Admission{})
                                                                    : Failure(done.error()));
        }
        return answer;
    }
    for (const LedgerWork::Settle &each : work.settles) {
        answer.settled << commit({.settles = {each}}).settled;
    }
    for (const Reservation &each : work.releases) {
        answer.released << commit({.releases = {each}}).released;
    }
    for (const LedgerWork::Reserve &each : work.reserves) {
        answer.reserved << commit({.reserves = {each}}).reserved;
    }
    return answer;
}

Result<LedgerAnswer> UsageLedger::Private::perform(const LedgerWork &work)
{
    LedgerAnswer answer;
    // Now that nobody else can write.
    if (const Result<void> read = refresh(); !read) {
        return Failure(read.error());
    }
    if (const Result<void> settled = settleAll(work.settles, answer); !settled) {
        return Failure(settled.error());
    }
    for (const TakenReservation &retired : reservations.takeRetired()) {
        if (const Result<void> released = release(reservationOf(retired)); !released) {
            return Failure(released.error());
        }
    }
    for (const Reservation &held : work.releases) {
        if (const Result<void> released = release(held); !released) {
            return Failure(released.error());
        }
        answer.released << Result<void>();
    }
    for (const LedgerWork::Reserve &wanted : work.reserves) {
        const Result<Admission> admitted = admit(wanted.facts, wanted.worst);
        if (!admitted) {
            return Failure(admitted.error());
        }
        answer.reserved << admitted;
    }
    if (const Result<void> written = counters.writeBack(); !written) {
        return Failure(written.error());
    }
    return answer;
}

// The log and its sums first: a counter that is made further down counts them.
Result<void> UsageLedger::Private::settleAll(const QList<LedgerWork::Settle> &settles, LedgerAnswer &answer)
{
    QList<bool> isNew;
    RollupBatch rollups;
    for (const LedgerWork::Settle &each : settles) {
        const auto known = idsOf(each.attempt);
        if (!known) {
            return Failure(known.error());
        }
        const auto [series, key] = *known;
        const Result<bool> inserted = insertAttempt(*connection, each.attempt, series);
        if (!inserted) {
            return Failure(inserted.error());
        }
        isNew << *inserted;
        if (*inserted) {
            rollups.add(each.attempt, key);
        }
    }
    if (const Result<void> added = rollups.write(*connection, notedUntil); !added) {
        return Failure(added.error());
    }
    for (qsizetype i = 0; i < settles.size(); ++i) {
        // One that was told before changes nothing.
        auto alerts =
            isNew.at(i) ? count(settles.at(i).held, settles.at(i).attempt) : Result<QList<QuotaAlert>>();
        if (!alerts) {
            return Failure(alerts.error());
        }
        answer.settled << std::move(alerts);
    }
    return {};
}

Result<QList<QuotaAlert>> UsageLedger::Private::count(const Reservation &held, const UsageAttempt &attempt)
{
    const UsedAmounts used = usedBy(attempt);
    const quota::QuotaSubject subject{attempt.user, attempt.plan, attempt.task, attempt.provider};
    const QList<AppliedLimit> limits = applied(subject, attempt.providerKind, attempt.startedAt);
    QList<QuotaAlert> alerts;
    for (const AppliedLimit &each : limits) {
        const qint64 amount = used.in(each.limit.unit);
        const auto state = counters.use(each, attempt.startedAt, amount);
        if (!state) {
            return Failure(state.error());
        }
        if (!*state) {
            continue;
        }
        auto due = dueAlerts(*connection, each, **state, amount, attempt.startedAt);
        if (!due) {
            return due;
        }
        alerts << *due;
    }
    if (held.holds()) {
        if (const Result<void> ended = endReservation(held.attempt, attempt, limits); !ended) {
            return Failure(ended.error());
        }
    }
    return alerts;
}

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

std::optional<Admission> UsageLedger::reserveAtOnce(
    const AttemptFacts &facts, const catalog::WorstCase &worst)
{
    if (!d->refresh()) {
        return std::nullopt; // the transaction that follows says why
    }
    const QList<AppliedLimit> limits = d->applied(facts.subject, facts.kind, facts.at);
    if (limits.isEmpty()) {
        return Admission{};
    }
    if (!worst.cost || !d->reservations.hasStanding()) {
        return std::nullopt;
    }
    const auto standing = d->reservations.takeStanding(facts.subject, amountsOf(worst), limits, facts.at);
    return standing ? std::optional(Admission{reservationOf(*standing), {}}) : std::nullopt;
}

Result<Admission> UsageLedger::reserve(const AttemptFacts &facts, const catalog::WorstCase &worst)
{
    if (const auto admitted = reserveAtOnce(facts, worst)) {
        return *admitted;
    }
    return commit({.reserves = {{facts, worst}}}).reserved.constFirst();
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
        return Admission{reservationOf(*standing), {}};
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
    return Admission{reservationOf(made), {}};
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

Result<QList<QuotaAlert>> UsageLedger::settle(const Reservation &held, const UsageAttempt &attempt)
{
    return commit({.settles = {{held, attempt}}}).settled.constFirst();
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

Result<void> UsageLedger::release(const Reservation &held)
{
    return held.holds() ? commit({.releases = {held}}).released.constFirst() : Result<void>();
}

Result<void> UsageLedger::rest()
{
    if (Result<void> given = giveBackStanding(); !given) {
        return given;
    }
    constexpr int many = 100;
    if (d->commits < many) {
        return {};
    }
    d->commits = 0;
    return d->connection->dialect().carryOver(*d->connection);
}

Result<void> UsageLedger::giveBackStanding()
{
    LedgerWork work;
    for (const TakenReservation &each : d->reservations.takeAllStanding()) {
        work.releases << reservationOf(each);
    }
    if (work.releases.isEmpty()) {
        return {};
    }
    for (const Result<void> &each : commit(work).released) {
        if (!each) {
            return each;
        }
    }
    return {};
}

} // namespace aio::usage
