#include "core/usage/QuotaCounters.h"

namespace aio::usage {

namespace {

constexpr int hundred = 100;

// limit · percent ÷ 100, rounded up, without overflow.
qint64 partOf(qint64 limit, int percent)
{
    return limit / hundred * percent + (limit % hundred * percent + hundred - 1) / hundred;
}

TakenReservation reservationOf(const SqlRow &row)
{
    return {{row.text(0), row.text(1), ai::taskFromName(row.text(2)).value_or(ai::AiTask::Chat), row.text(3)},
        row.integer(4), {1, row.integer(5), row.integer(6)}, row.uuid(7)};
}

const QString reservationColumns =
    QStringLiteral("user_name, plan, task, provider_id, at, tokens, cost_nano, attempt_id");

SumFilter filterOf(const AppliedLimit &applied)
{
    const quota::QuotaLimit &limit = applied.limit;
    SumFilter filter = sumFilterOf(limit);
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

SumFilter sumFilterOf(const quota::QuotaLimit &limit)
{
    return {{}, limit.plan, limit.task, {}, false, true};
}

Result<CounterState> countFromLog(Connection &connection, const AppliedLimit &applied, qint64 now)
{
    const Result<UsageSum> sum = sumOf(connection, applied.window, filterOf(applied));
    return sum ? countFrom(connection, *sum, applied, now) : Failure(sum.error());
}

Result<CounterState> countFrom(
    Connection &connection, const UsageSum &sum, const AppliedLimit &applied, qint64 now)
{
    const Result<qint64> held = heldNow(connection, applied, now);
    if (!held) {
        return Failure(held.error());
    }
    const UsedAmounts used{sum.requests, sum.tokens, sum.cost.nanoUsd};
    return CounterState{used.in(applied.limit.unit), *held, applied.window};
}

Result<void> insertReservation(Connection &connection, const TakenReservation &reservation, qint64 expiresAt)
{
    const quota::QuotaSubject &subject = reservation.subject;
    const auto done = connection.execute(
        QStringLiteral("INSERT INTO ai_quota_reservation (attempt_id, at, expires_at, user_name, plan, task, "
                       "provider_id, tokens, cost_nano) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(reservation.attempt), reservation.at, expiresAt, sqlText(subject.user), sqlText(subject.plan),
            ai::taskName(subject.task), sqlText(subject.provider), reservation.amounts.tokens,
            reservation.amounts.nanoUsd});
    return done ? Result<void>() : Failure(done.error());
}

Result<std::optional<TakenReservation>> findReservation(Connection &connection, const QUuid &attempt)
{
    return connection.first(
        QStringLiteral("SELECT %1 FROM ai_quota_reservation WHERE attempt_id = ?").arg(reservationColumns),
        {sqlId(attempt)}, reservationOf);
}

Result<void> deleteReservation(Connection &connection, const QUuid &attempt)
{
    const auto done = connection.execute(
        QStringLiteral("DELETE FROM ai_quota_reservation WHERE attempt_id = ?"), {sqlId(attempt)});
    return done ? Result<void>() : Failure(done.error());
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
    if (applied.limit.window.kind == quota::QuotaWindow::Kind::Minute) {
        return due; // a pace is reached all the time
    }
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
