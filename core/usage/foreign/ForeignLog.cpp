#include "core/usage/foreign/ForeignLog.h"

#include "core/activity/ActivityRows.h"
#include "core/base/Log.h"
#include "core/secrets/Keychain.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <optional>
#include <utility>

namespace aio::usage {

namespace {

const QString foreignPrefix = QStringLiteral("foreign_log/");

QString keychainEntry(const ForeignLog &log)
{
    return QStringLiteral("foreign/%1/%2")
        .arg(log.address, log.mapping.table); // several of a server are known
}

std::optional<ForeignLog> logIn(const QString &text)
{
    auto log = ForeignLog::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    if (!log) {
        qCWarning(lcStorage) << "a log of another program that cannot be told:" << log.error().message;
        return std::nullopt;
    }
    return *std::move(log);
}

Result<void> tellFollowing(
    Connection &connection, const Author &author, const ForeignLog &log, bool wasFollowed)
{
    if (log.isFollowed == wasFollowed) {
        return {};
    }
    return activity::append(connection, author,
        {log.isFollowed ? QStringLiteral("usage.follow") : QStringLiteral("usage.unfollow"),
            QStringLiteral("usage"), log.key(), log.mapping.table, {},
            {{QStringLiteral("from"), log.address}}});
}

Result<std::optional<ForeignLog>> keptLog(Connection &connection, const QString &key)
{
    const auto found = connection.first(QStringLiteral("SELECT value FROM workspace_setting WHERE name = ?"),
        {foreignPrefix + key}, [](const SqlRow &row) { return logIn(row.text(0)); });
    return found ? Result<std::optional<ForeignLog>>(found->value_or(std::nullopt)) : Failure(found.error());
}

Result<void> writeLog(Connection &connection, const Author &author, const ForeignLog &log)
{
    const auto done = connection.execute(
        QStringLiteral("INSERT INTO workspace_setting (name, value, updated_at, updated_by, origin) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value, "
                       "updated_at = excluded.updated_at, updated_by = excluded.updated_by, "
                       "origin = excluded.origin"),
        {foreignPrefix + log.key(),
            QString::fromUtf8(QJsonDocument(log.toJson()).toJson(QJsonDocument::Compact)),
            QDateTime::currentMSecsSinceEpoch(), sqlText(author.user), sqlText(author.device)});
    return done ? Result<void>() : Failure(done.error());
}

Result<void> keepLog(Connection &connection, const Author &author, const ForeignLog &log)
{
    const auto before = keptLog(connection, log.key());
    const Result<void> done = before ? writeLog(connection, author, log) : Failure(before.error());
    return done ? tellFollowing(connection, author, log, *before && (*before)->isFollowed) : done;
}

Result<void> noteLogRead(Connection &connection, const Author &author, const ForeignLog &log)
{
    const auto kept = keptLog(connection, log.key());
    if (!kept || !*kept) {
        return kept ? Result<void>() : Failure(kept.error());
    }
    ForeignLog changed = **kept;
    changed.readAt = log.readAt;
    changed.last = log.last;
    return writeLog(connection, author, changed);
}

} // namespace

QString ForeignLog::key() const
{
    constexpr qsizetype length = 16; // enough to tell a few apart
    return QString::fromLatin1(
        QCryptographicHash::hash((address + u'\n' + mapping.table).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(length));
}

QJsonObject ForeignLog::toJson() const
{
    QJsonObject json{{QStringLiteral("address"), address}, {QStringLiteral("mapping"), mapping.toJson()}};
    if (isFollowed) {
        json.insert(QStringLiteral("followed"), true);
    }
    if (hasPassword) {
        json.insert(QStringLiteral("password"), QStringLiteral("keychain"));
    }
    if (readAt > 0) {
        json.insert(QStringLiteral("read_at"), readAt);
        json.insert(QStringLiteral("last_at"), last.at);
        json.insert(QStringLiteral("last_id"), last.id);
    }
    return json;
}

Result<ForeignLog> ForeignLog::fromJson(const QJsonObject &json)
{
    ForeignLog log;
    log.address = json.value(QStringLiteral("address")).toString();
    const auto address = ServerAddress::parse(log.address);
    auto mapping = UsageMapping::fromJson(json.value(QStringLiteral("mapping")).toObject());
    if (!address || !mapping) {
        return Failure(address ? mapping.error() : address.error());
    }
    log.mapping = *std::move(mapping);
    log.isFollowed = json.value(QStringLiteral("followed")).toBool();
    log.hasPassword = json.value(QStringLiteral("password")).toString() == u"keychain";
    log.readAt = json.value(QStringLiteral("read_at")).toInteger();
    if (log.readAt > 0) {
        log.last = {json.value(QStringLiteral("last_at")).toInteger(log.last.at),
            json.value(QStringLiteral("last_id")).toString()};
    }
    return log;
}

Result<ServerAddress> ForeignLog::server() const
{
    Result<ServerAddress> where = ServerAddress::parse(address);
    if (where && hasPassword) {
        where->passwordFrom = [entry = keychainEntry(*this)]() -> Result<ai::Secret> {
            const auto found = Keychain().read(entry);
            if (!found) {
                return Failure(found.error());
            }
            // Of a shared workspace, somebody else may have kept it: the server then says what it lacks.
            return found->value_or(ai::Secret());
        };
    }
    return where;
}

Result<void> ForeignLog::keepPassword(const ai::Secret &password)
{
    Result<void> kept = Keychain().write(keychainEntry(*this), password);
    hasPassword = hasPassword || kept;
    return kept;
}

Result<void> ForeignLog::forgetPassword()
{
    return std::exchange(hasPassword, false) ? Keychain().remove(keychainEntry(*this)) : Result<void>();
}

ForeignLogStore::ForeignLogStore(Database &database, Author author)
    : m_database(database)
    , m_author(std::move(author))
{
}

QFuture<Result<QList<ForeignLog>>> ForeignLogStore::list()
{
    return m_database.read([](Connection &connection) -> Result<QList<ForeignLog>> {
        const auto found = connection.list(
            QStringLiteral(
                "SELECT value FROM workspace_setting WHERE name LIKE 'foreign_log/%' ORDER BY name"),
            {}, [](const SqlRow &row) { return logIn(row.text(0)); });
        if (!found) {
            return Failure(found.error());
        }
        QList<ForeignLog> logs;
        for (const std::optional<ForeignLog> &log : *found) {
            if (log) {
                logs << *log;
            }
        }
        std::stable_sort(logs.begin(), logs.end(),
            [](const ForeignLog &left, const ForeignLog &right) { return left.readAt > right.readAt; });
        return logs;
    });
}

QFuture<Result<void>> ForeignLogStore::keep(const ForeignLog &log)
{
    return m_database.write(
        [log, author = m_author](Connection &connection) { return keepLog(connection, author, log); },
        Database::IfAway::Fail);
}

QFuture<Result<void>> ForeignLogStore::noteRead(const ForeignLog &log)
{
    return m_database.write(
        [log, author = m_author](Connection &connection) { return noteLogRead(connection, author, log); },
        Database::IfAway::Fail);
}

} // namespace aio::usage
