#include "core/usage/UsageLedger.h"

#include "core/quota/QuotaRows.h"
#include "core/storage/sqlite/SqliteDialect.h"
#include "core/usage/AttemptRows.h"
#include "core/usage/QuotaCounters.h"
#include "core/usage/UsageRollup.h"

#include <QHash>

namespace aio::usage {

class UsageLedger::Private
{
public:
    Private(LedgerOptions given, std::unique_ptr<Connection> opened)
        : options(std::move(given))
        , connection(std::move(opened))
    {
    }

    Result<void> refresh();
    QList<AppliedLimit> applied(const quota::QuotaSubject &subject, ai::ProviderKind kind, qint64 at);
    Result<Admission> admit(const AttemptFacts &facts, const catalog::WorstCase &worst);
    Result<std::optional<QuotaRefusal>> holdAll(const AttemptFacts &facts, const UsedAmounts &amounts);
    Result<bool> freeExpired(qint64 now);
    Result<void> giveBack(const TakenReservation &taken);
    Result<QList<QuotaAlert>> write(const Reservation &held, const UsageAttempt &attempt);
    Result<QList<QuotaAlert>> count(const Reservation &held, const UsageAttempt &attempt);

    LedgerOptions options;
    std::unique_ptr<Connection> connection;
    qint64 stamp = -1; // of the limits below
    QList<quota::QuotaLimit> limits;
    QTimeZone zone;
    QHash<QString, quota::TimeSpan> windows; // the last of each kind: cutting one costs more than a call
};

namespace {

const Dialect &dialect()
{
    static const SqliteDialect instance;
    return instance;
}

UsedAmounts usedBy(const UsageAttempt &attempt)
{
    return {attempt.countsAsRequest() ? 1 : 0, attempt.usage.total(),
        attempt.cost.amount.value_or(ai::Money{}).nanoUsd};
}

} // namespace

Result<std::unique_ptr<UsageLedger>> UsageLedger::open(const LedgerOptions &options)
{
    auto connection = Connection::open(dialect(), QStringLiteral("QSQLITE"), options.file,
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeoutMs));
    if (!connection) {
        return Failure(connection.error());
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

UsageLedger::~UsageLedger() = default;

// Limits are read again whenever anything in the workspace was changed: one cheap question a call.
Result<void> UsageLedger::Private::refresh()
{
    const Result<qint64> now = quota::readStamp(*connection);
    if (!now) {
        return Failure(now.error());
    }
    if (*now == stamp) {
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
    stamp = *now;
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

Result<Admission> UsageLedger::reserve(const AttemptFacts &facts, const catalog::WorstCase &worst)
{
    if (const Result<void> read = d->refresh(); !read) {
        return Failure(read.error());
    }
    if (d->applied(facts.subject, facts.kind, facts.at).isEmpty()) {
        return Admission{};
    }
    // A refusal undoes what other limits held already, so it leaves the transaction as an error.
    std::optional<QuotaRefusal> refusal;
    const auto admitted = d->connection->inWriteTransaction([&](Connection &) -> Result<Admission> {
        Result<Admission> outcome = d->admit(facts, worst);
        if (outcome && outcome->refusal) {
            refusal = outcome->refusal;
            return failure(ErrorKind::Quota, QString());
        }
        return outcome;
    });
    return refusal ? Admission{{}, refusal} : admitted;
}

Result<Admission> UsageLedger::Private::admit(const AttemptFacts &facts, const catalog::WorstCase &worst)
{
    // Once more, now that nobody else can write.
    if (const Result<void> read = refresh(); !read) {
        return Failure(read.error());
    }
    const QList<AppliedLimit> all = applied(facts.subject, facts.kind, facts.at);
    if (all.isEmpty()) {
        return Admission{};
    }
    for (const AppliedLimit &each : all) {
        if (!worst.cost && each.limit.hard && each.limit.unit == quota::QuotaUnit::Usd) {
            return Admission{{}, QuotaRefusal{each.limit, each.subject, 0, 0, 0, true, each.window.end}};
        }
    }
    const UsedAmounts amounts{1, worst.tokens(), worst.cost.value_or(ai::Money{}).nanoUsd};
    const auto refusal = holdAll(facts, amounts);
    if (!refusal) {
        return Failure(refusal.error());
    }
    if (*refusal) {
        return Admission{{}, *refusal};
    }
    const Reservation held{facts.attempt, amounts.tokens, {amounts.nanoUsd}};
    const auto kept = insertReservation(*connection, held, facts, facts.at + options.reservationMs);
    if (!kept) {
        return Failure(kept.error());
    }
    return Admission{held, {}};
}

Result<std::optional<QuotaRefusal>> UsageLedger::Private::holdAll(
    const AttemptFacts &facts, const UsedAmounts &amounts)
{
    for (const AppliedLimit &each : applied(facts.subject, facts.kind, facts.at)) {
        const qint64 amount = amounts.in(each.limit.unit);
        auto full = hold(*connection, each, amount, facts.at);
        if (full && *full) {
            // Perhaps the room is taken by calls whose process died.
            const Result<bool> freed = freeExpired(facts.at);
            if (!freed) {
                return Failure(freed.error());
            }
            full = *freed ? hold(*connection, each, amount, facts.at) : full;
        }
        if (!full) {
            return Failure(full.error());
        }
        if (*full) {
            const CounterState &state = **full;
            return std::optional(QuotaRefusal{
                each.limit, each.subject, state.used, state.reserved, amount, false, state.window.end});
        }
    }
    return std::optional<QuotaRefusal>();
}

Result<bool> UsageLedger::Private::freeExpired(qint64 now)
{
    const auto expired = takeExpired(*connection, now);
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
        const auto given = replaceHeld(*connection, each, taken.at, taken.amounts.in(each.limit.unit), 0);
        if (!given) {
            return Failure(given.error());
        }
    }
    return {};
}

Result<QList<QuotaAlert>> UsageLedger::settle(const Reservation &held, const UsageAttempt &attempt)
{
    return d->connection->inWriteTransaction(
        [&](Connection &) -> Result<QList<QuotaAlert>> { return d->write(held, attempt); });
}

Result<QList<QuotaAlert>> UsageLedger::Private::write(const Reservation &held, const UsageAttempt &attempt)
{
    const Result<bool> inserted = insertAttempt(*connection, attempt, options.device);
    if (!inserted) {
        return Failure(inserted.error());
    }
    if (!*inserted) {
        return QList<QuotaAlert>(); // told before
    }
    if (const Result<void> added = addToRollup(*connection, attempt, options.device); !added) {
        return Failure(added.error());
    }
    if (const Result<void> read = refresh(); !read) {
        return Failure(read.error());
    }
    return count(held, attempt);
}

Result<QList<QuotaAlert>> UsageLedger::Private::count(const Reservation &held, const UsageAttempt &attempt)
{
    UsedAmounts wasHeld;
    if (held.holds()) {
        const auto taken = takeReservation(*connection, held.attempt);
        if (!taken) {
            return Failure(taken.error());
        }
        wasHeld = *taken ? (*taken)->amounts : UsedAmounts{}; // else it expired and was given back
    }
    const UsedAmounts used = usedBy(attempt);
    const quota::QuotaSubject subject{attempt.user, attempt.plan, attempt.task, attempt.provider};
    QList<QuotaAlert> alerts;
    for (const AppliedLimit &each : applied(subject, attempt.providerKind, attempt.startedAt)) {
        const quota::QuotaUnit unit = each.limit.unit;
        const auto states =
            replaceHeld(*connection, each, attempt.startedAt, wasHeld.in(unit), used.in(unit));
        if (!states) {
            return Failure(states.error());
        }
        if (states->isEmpty()) {
            continue;
        }
        auto due = dueAlerts(*connection, each, states->constLast(), used.in(unit), attempt.startedAt);
        if (!due) {
            return due;
        }
        alerts << *due;
    }
    return alerts;
}

Result<void> UsageLedger::release(const Reservation &held)
{
    if (!held.holds()) {
        return {};
    }
    return d->connection->inWriteTransaction([&](Connection &connection) -> Result<void> {
        if (Result<void> read = d->refresh(); !read) {
            return read;
        }
        const auto taken = takeReservation(connection, held.attempt);
        if (!taken) {
            return Failure(taken.error());
        }
        return *taken ? d->giveBack(**taken) : Result<void>();
    });
}

} // namespace aio::usage
