#pragma once

#include "core/catalog/WorstCase.h"
#include "core/quota/QuotaLimit.h"
#include "core/storage/ServerAddress.h"
#include "core/usage/UsageAttempt.h"

#include <memory>
#include <optional>

namespace aio::usage {

/// Where a ledger writes, and as whom.
struct LedgerOptions
{
    QString file; ///< the workspace's database, at this program's version: see Database::open()
    QString device; ///< Workspace::deviceId(): the writer of log rows and roll-ups
    int busyTimeoutMs = 5000; ///< how long a statement waits for another writer
    /// A reservation that is neither settled nor released (its process died) ends after this long. Longer
    /// than any call may take.
    qint64 reservationMs = 30LL * 60 * 1000;
    /// Keep the reservation of a call that ended for the next one of the same user, plan, task and provider
    /// while the limits are far from used up: that one is admitted without a transaction. Leaves the
    /// database's log to grow meanwhile. Not on a server, which does not tell this ledger's own changes from
    /// those of others. Who asks for this calls rest() when there is nothing to do.
    bool keepsReservations = false;
    std::optional<ServerAddress> server{}; ///< the workspace's database on a server, in place of `file`
    QString waitingFile{}; ///< for attempts that the database does not take: see WaitingAttempts; empty: none
};

/// What is about to be attempted.
struct AttemptFacts
{
    QUuid attempt; ///< UsageAttempt::id
    quota::QuotaSubject subject;
    ai::ProviderKind kind = ai::ProviderKind::OpenAiCompatible;
    qint64 at = 0; ///< UsageAttempt::startedAt; windows go by it
};

/// An amount that is held for an attempt. Plain data: losing it costs nothing but the wait for its expiry.
struct Reservation
{
    QUuid attempt; ///< null: nothing was held, because no limit applies
    qint64 tokens = 0;
    ai::Money cost{};

    bool operator==(const Reservation &) const = default;
    [[nodiscard]] bool holds() const { return !attempt.isNull(); }
};

/// The limit that says no.
struct QuotaRefusal
{
    quota::QuotaLimit limit;
    QString subject; ///< who reached it
    qint64 used = 0; ///< in the limit's unit, settled
    qint64 reserved = 0; ///< held by calls that run now
    qint64 wanted = 0;
    bool unpriced = false; ///< the model has no price, so a limit of money cannot be kept
    qint64 resetsAt = 0; ///< UTC ms; the window ends

    bool operator==(const QuotaRefusal &) const = default;
    /// AiErrorKind::Quota with what happened and when it starts again, translated.
    [[nodiscard]] ai::AiError toError() const;
};

/// Either a reservation or a refusal.
struct Admission
{
    Reservation reservation{};
    std::optional<QuotaRefusal> refusal{};

    [[nodiscard]] bool isAdmitted() const { return !refusal; }
};

/// A step of alertSteps that a settled attempt reached. Told once in a window, by whichever program it
/// happens in, also when that is started anew: the workspace remembers it.
struct QuotaAlert
{
    quota::QuotaLimit limit; ///< with its scope, unit, window and title()
    QString subject; ///< whom it counts: "mia", "pro"; "*" for the whole workspace
    int step = 0; ///< percent: 50, 80, 95 or 100
    qint64 used = 0; ///< in the limit's unit, settled
    qint64 resetsAt = 0; ///< UTC ms; the window ends, or of a rolling one: moves on

    bool operator==(const QuotaAlert &) const = default;
};

/// Several things to do as one transaction: what calls that run at the same time wait for.
struct LedgerWork
{
    struct Settle
    {
        Reservation held;
        UsageAttempt attempt;
    };
    struct Reserve
    {
        AttemptFacts facts;
        catalog::WorstCase worst;
    };

    QList<Settle> settles{}; ///< done first: what they free may be reserved
    QList<Reservation> releases{};
    QList<Reserve> reserves{};

    [[nodiscard]] qsizetype size() const { return settles.size() + releases.size() + reserves.size(); }
};

/// What came of each, in the same order.
struct LedgerAnswer
{
    QList<Result<QList<QuotaAlert>>> settled{};
    QList<Result<void>> released{};
    QList<Result<Admission>> reserved{};
};

/// Keeps quotas and writes the usage log, for one thread. Has its own connection to the workspace's database:
/// calls are synchronous and cost tens of microseconds, which is less than handing them to another thread.
/// Calls at the same time are cheaper together: see commit().
/// Several ledgers, in one process or many, keep a limit together: the database decides, in one transaction,
/// and what it acknowledged survives the end of the process.
///
/// Not thread-safe: open it and use it on one thread.
class UsageLedger
{
public:
    /// The database must have been brought to this program's version.
    [[nodiscard]] static Result<std::unique_ptr<UsageLedger>> open(const LedgerOptions &options);
    ~UsageLedger();
    Q_DISABLE_COPY_MOVE(UsageLedger)

    /// Holds the worst case against every limit that applies, or against none. Without limits nothing is
    /// written. Soft limits never refuse. The built-in engine is never limited.
    [[nodiscard]] Result<Admission> reserve(const AttemptFacts &facts, const catalog::WorstCase &worst);

    /// Writes the attempt, puts what it really used in place of what was held and adds it to the roll-ups:
    /// one transaction. The same attempt again changes nothing. What reservations held and what was used may
    /// differ either way. Returns the alerts that are due.
    [[nodiscard]] Result<QList<QuotaAlert>> settle(const Reservation &held, const UsageAttempt &attempt);

    /// Gives back what was held for an attempt that was not made.
    [[nodiscard]] Result<void> release(const Reservation &held);

    /// All of it in one transaction, which is kept when this returns. A refusal is an answer and concerns
    /// nobody else; if the transaction fails, each thing is done by itself and gets an error of its own.
    /// While the server is out of reach, calls that no hard limit applies to are admitted all the same, as
    /// far as limits were known before.
    [[nodiscard]] LedgerAnswer commit(const LedgerWork &work);

    /// True if the last thing failed because the database is out of reach. The next call connects again, but
    /// for a while after an attempt that failed: then it fails at once. One second at first, half a minute at
    /// most.
    [[nodiscard]] bool isCutOff() const;

    /// As reserve(), if that needs no transaction: there is no limit, or a kept reservation covers it.
    [[nodiscard]] std::optional<Admission> reserveAtOnce(
        const AttemptFacts &facts, const catalog::WorstCase &worst);
    /// Gives back the reservations that were kept; the destructor does so too.
    [[nodiscard]] Result<void> giveBackStanding();
    /// For when there is nothing else to do: gives back, and carries the database's write-ahead log over if
    /// much was written. May take milliseconds.
    [[nodiscard]] Result<void> rest();

private:
    class Private;
    explicit UsageLedger(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace aio::usage
