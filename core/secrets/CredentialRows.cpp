#include "core/secrets/CredentialRows.h"

namespace aio::credentialrows {

namespace {

const QString columns =
    QStringLiteral("provider_id, source, backend, tail, salt, fingerprint, created_at, last_tested_at, "
                   "last_test_outcome, last_used_at, candidate_tail, candidate_at, previous_tail, "
                   "previous_until");

std::optional<qint64> timeAt(const SqlRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

QVariant timeValue(const std::optional<qint64> &time)
{
    return time ? QVariant(*time) : QVariant(QMetaType::fromType<qint64>());
}

KeyInfo infoOf(const SqlRow &row)
{
    KeyInfo info;
    info.provider = row.uuid(0);
    info.source = keySourceFromName(row.text(1)).value_or(KeySource::Keychain);
    info.backend = row.text(2);
    info.tail = row.text(3);
    info.fingerprint = {row.text(4), row.text(5)};
    info.createdAt = row.integer(6);
    info.lastTestedAt = timeAt(row, 7);
    info.lastTestOutcome = row.text(8);
    info.lastUsedAt = timeAt(row, 9);
    info.candidateTail = row.text(10);
    info.candidateAt = timeAt(row, 11);
    info.previousTail = row.text(12);
    info.previousUntil = timeAt(row, 13);
    return info;
}

Result<void> nothing(const Result<int> &done)
{
    if (!done) {
        return Failure(done.error());
    }
    return {};
}

} // namespace

Result<QList<KeyInfo>> list(Connection &connection)
{
    return connection.list(
        QStringLiteral("SELECT %1 FROM ai_credential ORDER BY provider_id, source").arg(columns), {}, infoOf);
}

Result<std::optional<KeyInfo>> load(Connection &connection, const QUuid &provider, KeySource source)
{
    return connection.first(
        QStringLiteral("SELECT %1 FROM ai_credential WHERE provider_id = ? AND source = ?").arg(columns),
        {sqlId(provider), keySourceName(source)}, infoOf);
}

Result<void> save(Connection &connection, const KeyInfo &info)
{
    if (const auto gone = remove(connection, info.provider, info.source); !gone) {
        return Failure(gone.error());
    }
    return nothing(connection.execute(
        QStringLiteral("INSERT INTO ai_credential (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(columns),
        {sqlId(info.provider), keySourceName(info.source), sqlText(info.backend), sqlText(info.tail),
            sqlText(info.fingerprint.salt), sqlText(info.fingerprint.hash), info.createdAt,
            timeValue(info.lastTestedAt), sqlText(info.lastTestOutcome), timeValue(info.lastUsedAt),
            sqlText(info.candidateTail), timeValue(info.candidateAt), sqlText(info.previousTail),
            timeValue(info.previousUntil)}));
}

Result<bool> remove(Connection &connection, const QUuid &provider, KeySource source)
{
    const auto removed =
        connection.execute(QStringLiteral("DELETE FROM ai_credential WHERE provider_id = ? AND source = ?"),
            {sqlId(provider), keySourceName(source)});
    if (!removed) {
        return Failure(removed.error());
    }
    return *removed > 0;
}

Result<void> noteTest(
    Connection &connection, const QUuid &provider, KeySource source, const QString &outcome, qint64 at)
{
    const auto updated = connection.execute(
        QStringLiteral("UPDATE ai_credential SET last_tested_at = ?, last_test_outcome = ? "
                       "WHERE provider_id = ? AND source = ?"),
        {at, sqlText(outcome), sqlId(provider), keySourceName(source)});
    if (!updated || *updated > 0 || source != KeySource::Environment) {
        return nothing(updated);
    }
    KeyInfo info;
    info.provider = provider;
    info.source = source;
    info.lastTestedAt = at;
    info.lastTestOutcome = outcome;
    return save(connection, info);
}

Result<void> noteUse(Connection &connection, const QUuid &provider, KeySource source, qint64 at)
{
    return nothing(connection.execute(
        QStringLiteral("UPDATE ai_credential SET last_used_at = ? WHERE provider_id = ? AND source = ?"),
        {at, sqlId(provider), keySourceName(source)}));
}

} // namespace aio::credentialrows
