#include "core/usage/corrections/CorrectionRows.h"

#include "core/usage/AttemptRows.h"
#include "core/usage/SumState.h"

#include <algorithm>

namespace aio::usage {

namespace {

QVariant moneyOrNull(const std::optional<ai::Money> &money)
{
    return money ? QVariant(money->nanoUsd) : QVariant();
}

QVariant bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

const QString setColumns = QStringLiteral(
    "id, at, user_name, kind, state, undoes, note, first_at, last_at, attempts, before_nano, after_nano, "
    "before_unpriced, after_unpriced");

CorrectionSet setOf(const SqlRow &row)
{
    CorrectionSet set;
    set.id = QUuid::fromRfc4122(row.bytes(0));
    set.at = row.integer(1);
    set.user = row.text(2);
    set.kind = correctionKindFromName(row.text(3)).value_or(CorrectionSet::Kind::Amount);
    set.state = correctionStateFromName(row.text(4)).value_or(CorrectionSet::State::Done);
    set.undoes = QUuid::fromRfc4122(row.bytes(5));
    set.note = row.text(6);
    set.firstAt = row.integer(7);
    set.lastAt = row.integer(8);
    set.tally = {row.integer(9), {row.integer(10)}, {row.integer(11)}, row.integer(12), row.integer(13)};
    return set;
}

// What an earlier correction had found.
struct Earlier
{
    QByteArray set;
    qint64 series = 0;
    catalog::Cost cost;
};

Result<std::optional<Earlier>> earlierOf(
    Connection &connection, const AttemptPlace &place, const QByteArray &set)
{
    return connection.first(
        QStringLiteral("SELECT x.before_set, x.before_series, x.before_nano, s.cost_source, s.price_version "
                       "FROM ai_usage_correction x JOIN ai_usage_series s ON s.id = x.before_series "
                       "WHERE x.started_at = ? AND x.id = ? AND x.set_id = ?"),
        {place.startedAt, place.id, set}, [](const SqlRow &row) {
            Earlier earlier;
            earlier.set = row.bytes(0);
            earlier.series = row.integer(1);
            if (!row.isNull(2)) {
                earlier.cost.amount = ai::Money{row.integer(2)};
            }
            earlier.cost.source =
                catalog::costSourceFromName(row.text(3)).value_or(catalog::CostSource::Unpriced);
            earlier.cost.priceVersion = row.text(4);
            return earlier;
        });
}

} // namespace

CorrectionWriter::CorrectionWriter(Connection &connection, const QUuid &set)
    : m_connection(connection)
    , m_set(set.toRfc4122())
    , m_ids(connection)
{
}

Result<std::optional<CorrectionWriter::Holding>> CorrectionWriter::holding(const AttemptPlace &place)
{
    return m_connection.first(
        QStringLiteral("SELECT coalesce(c.series_id, l.series_id), c.set_id FROM ai_usage_log l "
                       "LEFT JOIN ai_usage_corrected c ON c.started_at = l.started_at AND c.id = l.id "
                       "WHERE l.started_at = ? AND l.id = ?"),
        {place.startedAt, place.id}, [](const SqlRow &row) {
            return Holding{row.integer(0), row.isNull(1) ? QByteArray() : row.bytes(1)};
        });
}

Result<void> CorrectionWriter::correct(const UsageAttempt &attempt, const catalog::Cost &cost)
{
    const auto before = holding({attempt.startedAt, attempt.id.toRfc4122()});
    if (!before || !*before) {
        return before ? Result<void>() : Failure(before.error());
    }
    UsageAttempt after = attempt;
    after.cost = cost;
    const Result<qint64> series = m_ids.series(after, attempt.origin);
    return series ? note(attempt, **before, cost, *series, m_set) : Failure(series.error());
}

Result<bool> CorrectionWriter::restore(const AttemptPlace &place, const QUuid &undone)
{
    const auto before = holding(place);
    const auto earlier = earlierOf(m_connection, place, undone.toRfc4122());
    if (!before || !earlier) {
        return Failure(before ? earlier.error() : before.error());
    }
    if (!*before || !*earlier || (*before)->set != undone.toRfc4122()) {
        return false;
    }
    const auto attempt = m_connection.first(
        QStringLiteral("SELECT %1 FROM ai_provider_usage_logs WHERE started_at = ? AND id = ?")
            .arg(attemptColumns()),
        {place.startedAt, place.id}, attemptOf);
    if (!attempt || !*attempt) {
        return attempt ? Result<bool>(false) : Failure(attempt.error());
    }
    const Result<void> noted =
        note(**attempt, **before, (*earlier)->cost, (*earlier)->series, (*earlier)->set);
    return noted ? Result<bool>(true) : Failure(noted.error());
}

// `set`: whose correction holds from now on; empty: none, the log's own cost does.
Result<void> CorrectionWriter::note(const UsageAttempt &attempt, const Holding &before,
    const catalog::Cost &cost, qint64 series, const QByteArray &set)
{
    const QByteArray id = attempt.id.toRfc4122();
    auto done = m_connection.execute(
        QStringLiteral("INSERT INTO ai_usage_correction (started_at, id, set_id, before_set, before_series, "
                       "before_nano, after_series, after_nano) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {attempt.startedAt, id, m_set, bytesOrNull(before.set), before.series,
            moneyOrNull(attempt.cost.amount), series, moneyOrNull(cost.amount)});
    if (done && set.isEmpty()) {
        done = m_connection.execute(
            QStringLiteral("DELETE FROM ai_usage_corrected WHERE started_at = ? AND id = ?"),
            {attempt.startedAt, id});
    } else if (done) {
        done = m_connection.execute(
            QStringLiteral("INSERT INTO ai_usage_corrected (started_at, id, set_id, series_id, cost_nano) "
                           "VALUES (?, ?, ?, ?, ?) ON CONFLICT (started_at, id) DO UPDATE SET "
                           "set_id = excluded.set_id, series_id = excluded.series_id, "
                           "cost_nano = excluded.cost_nano"),
            {attempt.startedAt, id, set, series, moneyOrNull(cost.amount)});
    }
    const Result<qint64> key = m_ids.key(attempt, attempt.origin);
    if (!done || !key) {
        return Failure(done ? key.error() : done.error());
    }
    UsageAttempt after = attempt;
    after.cost = cost;
    m_rollups.correct(attempt, after, *key);
    m_tally.add(attempt.cost.amount, cost.amount);
    m_first = m_first == 0 ? attempt.startedAt : std::min(m_first, attempt.startedAt);
    m_last = std::max(m_last, attempt.startedAt);
    return {};
}

Result<void> CorrectionWriter::finish()
{
    if (m_tally.attempts == 0) {
        return {};
    }
    const Result<qint64> notedUntil = readNotedUntil(m_connection);
    if (!notedUntil) {
        return Failure(notedUntil.error());
    }
    if (Result<void> written = m_rollups.write(m_connection, *notedUntil); !written) {
        return written;
    }
    const auto counted = m_connection.execute(
        QStringLiteral("UPDATE ai_usage_correction_set SET attempts = attempts + ?, "
                       "before_nano = before_nano + ?, after_nano = after_nano + ?, "
                       "before_unpriced = before_unpriced + ?, after_unpriced = after_unpriced + ?, "
                       "first_at = CASE WHEN first_at = 0 OR first_at > ? THEN ? ELSE first_at END, "
                       "last_at = CASE WHEN last_at < ? THEN ? ELSE last_at END WHERE id = ?"),
        {m_tally.attempts, m_tally.before.nanoUsd, m_tally.after.nanoUsd, m_tally.unpricedBefore,
            m_tally.unpricedAfter, m_first, m_first, m_last, m_last, m_set});
    return counted ? Result<void>() : Failure(counted.error());
}

Result<void> insertSet(Connection &connection, const CorrectionSet &set, const Author &author)
{
    const auto done =
        connection.execute(QStringLiteral("INSERT INTO ai_usage_correction_set (%1, origin) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, ?)")
                               .arg(setColumns),
            {set.id.toRfc4122(), set.at, sqlText(author.user), correctionKindName(set.kind),
                correctionStateName(set.state),
                set.undoes.isNull() ? QVariant() : QVariant(set.undoes.toRfc4122()), sqlText(set.note),
                sqlText(author.device)});
    return done ? Result<void>() : Failure(done.error());
}

Result<void> setState(Connection &connection, const QUuid &set, CorrectionSet::State state)
{
    const auto done =
        connection.execute(QStringLiteral("UPDATE ai_usage_correction_set SET state = ? WHERE id = ?"),
            {correctionStateName(state), set.toRfc4122()});
    return done ? Result<void>() : Failure(done.error());
}

Result<QList<CorrectionSet>> readSets(Connection &connection, int limit)
{
    return connection.list(
        QStringLiteral("SELECT %1 FROM ai_usage_correction_set ORDER BY id DESC LIMIT ?").arg(setColumns),
        {limit}, setOf);
}

Result<std::optional<CorrectionSet>> readSet(Connection &connection, const QUuid &id)
{
    return connection.first(
        QStringLiteral("SELECT %1 FROM ai_usage_correction_set WHERE id = ?").arg(setColumns),
        {id.toRfc4122()}, setOf);
}

Result<bool> isCorrectedAgain(Connection &connection, const QUuid &set)
{
    const QByteArray id = set.toRfc4122();
    const auto later =
        connection.first(QStringLiteral("SELECT 1 FROM ai_usage_correction x JOIN ai_usage_corrected c "
                                        "ON c.started_at = x.started_at AND c.id = x.id "
                                        "WHERE x.set_id = ? AND c.set_id > ? LIMIT 1"),
            {id, id}, [](const SqlRow &) { return true; });
    return later ? Result<bool>(later->has_value()) : Failure(later.error());
}

} // namespace aio::usage
