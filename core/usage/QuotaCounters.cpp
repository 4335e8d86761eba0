#include "core/usage/QuotaCounters.h"

#include "core/usage/UsageRollup.h"

namespace aio::usage {

namespace {

constexpr int hundred = 100;

// limit · percent ÷ 100, rounded up, without overflow.
qint64 partOf(qint64 limit, int percent)
{
    return limit / hundred * percent + (limit % hundred * percent + hundred - 1) / hundred;
}

CounterState stateOf(const SqlRow &row)
{
    return {row.integer(0), row.integer(1), {row.integer(2), row.integer(3)}};
}

TakenReservation reservationOf(const SqlRow &row)
{
    return {{row.text(0), row.text(1), ai::taskFromName(row.text(2)).value_or(ai::AiTask::Chat), row.text(3)},
        row.integer(4), {1, row.integer(5), row.integer(6)}};
}

const QString reservationColumns =
    QStringLiteral("user_name, plan, task, provider_id, at, tokens, cost_nano");

SumFilter filterOf(const AppliedLimit &applied)
{
    const quota::QuotaLimit &limit = applied.limit;
    SumFilter filter{{}, limit.plan, limit.task, {}, false, true};
    switch (limit.scope) {
    case quota::QuotaScope::User:
        filter.user = applied.subject;
        break;
    case quota::QuotaScope::Plan:
        filter.plan = applied.subject;
        break;
    case quota::QuotaScope::Task:
        filter.task = applied.subject;
        break;
    case quota::QuotaScope::Provider:
        filter.provider = applied.subject;
        break;
    case quota::QuotaScope::Workspace:
        break;
    }
    return filter;
}

Result<qint64> heldNow(Connection &connection, const AppliedLimit &applied, qint64 now)
{
    const auto rows = connection.list(QStringLiteral("SELECT %1 FROM ai_quota_reservation "
                                                     "WHERE at >= ? AND at < ? AND expires_at > ?")
                                          .arg(reservationColumns),
        {applied.window.start, applied.window.end, now}, reservationOf);
    if (!rows) {
        return Failure(rows.error());
    }
    qint64 held = 0;
    for (const TakenReservation &row : *rows) {
        if (applied.limit.subjectOf(row.subject) == applied.subject) {
            held += row.amounts.in(applied.limit.unit);
        }
    }
    return held;
}

// A window begins, or a limit is new. What ended is nobody's concern any more.
Result<void> makeCounter(Connection &connection, const AppliedLimit &applied, qint64 now)
{
    const auto removed =
        connection.execute(QStringLiteral("DELETE FROM ai_quota_counter WHERE window_end <= ?"), {now});
    if (!removed) {
        return Failure(removed.error());
    }
    const Result<CounterState> counted = countFromLog(connection, applied, now);
    if (!counted) {
        return Failure(counted.error());
    }
    const auto made = connection.execute(
        QStringLiteral("INSERT INTO ai_quota_counter (quota_id, subject, window_start, window_end, used, "
                       "reserved) VALUES (?, ?, ?, ?, ?, ?)"),
        {sqlId(applied.limit.id), sqlText(applied.subject), applied.window.start, applied.window.end,
            counted->used, counted->reserved});
    return made ? Result<void>() : Failure(made.error());
}

Result<bool> tryHold(Connection &connection, const AppliedLimit &applied, qint64 amount)
{
    // What costs nothing is never too much, nor is anything for a limit that only tells.
    const bool always = !applied.limit.hard || amount == 0;
    const auto changed = connection.execute(
        QStringLiteral("UPDATE ai_quota_counter SET reserved = reserved + ? WHERE quota_id = ? "
                       "AND subject = ? AND window_start = ? AND (? = 1 OR used + reserved <= ?)"),
        {amount, sqlId(applied.limit.id), sqlText(applied.subject), applied.window.start, int(always),
            applied.limit.limit - amount});
    if (!changed) {
        return Failure(changed.error());
    }
    return *changed > 0;
}

// Rolling windows overlap: another ledger, whose clock is ahead, may have opened the next one already.
Result<void> holdInOthers(Connection &connection, const AppliedLimit &applied, qint64 amount, qint64 at)
{
    if (applied.limit.window.kind != quota::QuotaWindow::Kind::Rolling) {
        return {};
    }
    const auto done = connection.execute(
        QStringLiteral("UPDATE ai_quota_counter SET reserved = reserved + ? WHERE quota_id = ? "
                       "AND subject = ? AND window_start <> ? AND window_start <= ? AND window_end > ?"),
        {amount, sqlId(applied.limit.id), sqlText(applied.subject), applied.window.start, at, at});
    return done ? Result<void>() : Failure(done.error());
}

} // namespace

qint64 UsedAmounts::in(quota::QuotaUnit unit) const
{
    switch (unit) {
    case quota::QuotaUnit::Requests:
        return requests;
    case quota::QuotaUnit::Tokens:
        return tokens;
    case quota::QuotaUnit::Usd:
        break;
    }
    return nanoUsd;
}

Result<CounterState> countFromLog(Connection &connection, const AppliedLimit &applied, qint64 now)
{
    const Result<UsageSum> sum = sumOf(connection, applied.window, filterOf(applied));
    if (!sum) {
        return Failure(sum.error());
    }
    const Result<qint64> held = heldNow(connection, applied, now);
    if (!held) {
        return Failure(held.error());
    }
    const UsedAmounts used{sum->requests, sum->tokens, sum->cost.nanoUsd};
    return CounterState{used.in(applied.limit.unit), *held, applied.window};
}

Result<std::optional<CounterState>> hold(
    Connection &connection, const AppliedLimit &applied, qint64 amount, qint64 now)
{
    const Result<bool> held = tryHold(connection, applied, amount);
    if (!held) {
        return Failure(held.error());
    }
    if (*held) {
        if (const Result<void> also = holdInOthers(connection, applied, amount, now); !also) {
            return Failure(also.error());
        }
        return std::optional<CounterState>();
    }
    const auto state = connection.first(
        QStringLiteral("SELECT used, reserved, window_start, window_end FROM ai_quota_counter "
                       "WHERE quota_id = ? AND subject = ? AND window_start = ?"),
        {sqlId(applied.limit.id), sqlText(applied.subject), applied.window.start}, stateOf);
    if (!state) {
        return Failure(state.error());
    }
    if (*state) {
        return *state;
    }
    if (const Result<void> made = makeCounter(connection, applied, now); !made) {
        return Failure(made.error());
    }
    return hold(connection, applied, amount, now);
}

Result<QList<CounterState>> replaceHeld(
    Connection &connection, const AppliedLimit &applied, qint64 at, qint64 held, qint64 used)
{
    return connection.list(
        QStringLiteral("UPDATE ai_quota_counter SET used = used + ?, "
                       "reserved = CASE WHEN reserved > ? THEN reserved - ? ELSE 0 END "
                       "WHERE quota_id = ? AND subject = ? AND window_start <= ? AND window_end > ? "
                       "RETURNING used, reserved, window_start, window_end"),
        {used, held, held, sqlId(applied.limit.id), sqlText(applied.subject), at, at}, stateOf);
}

Result<void> insertReservation(
    Connection &connection, const Reservation &held, const AttemptFacts &facts, qint64 expiresAt)
{
    const auto done = connection.execute(
        QStringLiteral("INSERT INTO ai_quota_reservation (attempt_id, at, expires_at, user_name, plan, task, "
                       "provider_id, tokens, cost_nano) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(held.attempt), facts.at, expiresAt, sqlText(facts.subject.user), sqlText(facts.subject.plan),
            ai::taskName(facts.subject.task), sqlText(facts.subject.provider), held.tokens,
            held.cost.nanoUsd});
    return done ? Result<void>() : Failure(done.error());
}

Result<std::optional<TakenReservation>> takeReservation(Connection &connection, const QUuid &attempt)
{
    return connection.first(
        QStringLiteral("DELETE FROM ai_quota_reservation WHERE attempt_id = ? RETURNING %1")
            .arg(reservationColumns),
        {sqlId(attempt)}, reservationOf);
}

Result<QList<TakenReservation>> takeExpired(Connection &connection, qint64 now)
{
    return connection.list(
        QStringLiteral("DELETE FROM ai_quota_reservation WHERE expires_at <= ? RETURNING %1")
            .arg(reservationColumns),
        {now}, reservationOf);
}

Result<QList<QuotaAlert>> dueAlerts(
    Connection &connection, const AppliedLimit &applied, const CounterState &state, qint64 added, qint64 at)
{
    QList<QuotaAlert> due;
    for (const int step : quota::alertSteps) {
        const qint64 bound = partOf(applied.limit.limit, step);
        // Looking is for the attempt that crosses the bound; a rolling window may cross it again.
        if (added <= 0 || state.used < bound || state.used - added >= bound) {
            continue;
        }
        const auto inserted = connection.execute(
            QStringLiteral("INSERT INTO ai_quota_alert (quota_id, subject, step, at) SELECT ?, ?, ?, ? "
                           "WHERE NOT EXISTS (SELECT 1 FROM ai_quota_alert WHERE quota_id = ? "
                           "AND subject = ? AND step = ? AND at >= ?)"),
            {sqlId(applied.limit.id), sqlText(applied.subject), step, at, sqlId(applied.limit.id),
                sqlText(applied.subject), step, state.window.start});
        if (!inserted) {
            return Failure(inserted.error());
        }
        if (*inserted > 0) {
            due << QuotaAlert{applied.limit, applied.subject, step, state.used, state.window.end};
        }
    }
    return due;
}

} // namespace aio::usage
