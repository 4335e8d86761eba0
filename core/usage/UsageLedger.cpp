#include "core/usage/UsageLedger.h"

#include "core/quota/QuotaRows.h"
#include "core/storage/Dialect.h"
#include "core/storage/OpenConnection.h"
#include "core/usage/AttemptRows.h"
#include "core/usage/SumState.h"
#include "core/usage/UsageLedgerPrivate.h"
#include "core/usage/UsageRollup.h"

#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

namespace aio::usage {

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

// A server that drops what it is sent takes seconds to fail: asked at every call, it would stop all of them.
void UsageLedger::Private::noteReach(const Error &error)
{
    if (connection->trouble() == Trouble::Lost && connection->couldNotConnect()) {
        away = error;
        pause.lengthen();
    }
}

Result<LedgerAnswer> UsageLedger::Private::commitPatiently(const LedgerWork &work)
{
    if (rests()) {
        return Failure(*away);
    }
    constexpr int mostCollisions = 20;
    Result<LedgerAnswer> done = tryCommit(work);
    for (int again = 1; !done && again <= mostCollisions; ++again) {
        const Trouble trouble = connection->trouble();
        // An attempt that was written before the connection broke is known by its id; a reservation is not.
        const bool mayBeLost = trouble == Trouble::Lost && !connection->couldNotConnect()
            && work.reserves.isEmpty() && again == 1;
        if (trouble != Trouble::Collided && !mayBeLost) {
            break;
        }
        forget();
        QThread::msleep(QRandomGenerator::global()->bounded(again) + 1U);
        done = tryCommit(work);
    }
    if (done) {
        away.reset();
        pause.reset();
    } else {
        noteReach(done.error());
    }
    return done;
}

LedgerAnswer UsageLedger::commit(const LedgerWork &work)
{
    Result<LedgerAnswer> done = d->commitPatiently(work);
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
        if (const Result<void> released = release(heldReservation(retired)); !released) {
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

std::optional<Admission> UsageLedger::reserveAtOnce(
    const AttemptFacts &facts, const catalog::WorstCase &worst)
{
    if (d->rests()) {
        return std::nullopt;
    }
    if (const Result<void> read = d->refresh(); !read) {
        d->noteReach(read.error());
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
    return standing ? std::optional(Admission{heldReservation(*standing), {}}) : std::nullopt;
}

Result<Admission> UsageLedger::reserve(const AttemptFacts &facts, const catalog::WorstCase &worst)
{
    if (const auto admitted = reserveAtOnce(facts, worst)) {
        return *admitted;
    }
    return commit({.reserves = {{facts, worst}}}).reserved.constFirst();
}

Result<QList<QuotaAlert>> UsageLedger::settle(const Reservation &held, const UsageAttempt &attempt)
{
    return commit({.settles = {{held, attempt}}}).settled.constFirst();
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
        work.releases << heldReservation(each);
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
