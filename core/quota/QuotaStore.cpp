#include "core/quota/QuotaStore.h"

#include "core/activity/ActivityRows.h"
#include "core/base/Uuid.h"
#include "core/quota/QuotaRows.h"

#include <QCoreApplication>
#include <QDateTime>

namespace aio::quota {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Quota)
};

QJsonObject toJson(const QuotaLimit &limit)
{
    QJsonObject json{{QStringLiteral("scope"), quotaScopeName(limit.scope)},
        {QStringLiteral("subject"), limit.subject}, {QStringLiteral("window"), limit.window.toText()},
        {QStringLiteral("unit"), quotaUnitName(limit.unit)},
        {QStringLiteral("limit"),
            limit.unit == QuotaUnit::Usd ? ai::Money{limit.limit}.toDecimal() : QString::number(limit.limit)},
        {QStringLiteral("hard"), limit.hard}, {QStringLiteral("action"), quotaActionName(limit.action)}};
    if (!limit.plan.isEmpty()) {
        json[QStringLiteral("plan")] = limit.plan;
    }
    if (!limit.task.isEmpty()) {
        json[QStringLiteral("task")] = limit.task;
    }
    return json;
}

Result<void> check(const QuotaLimit &limit)
{
    const bool rollingOutOfRange = limit.window.kind == QuotaWindow::Kind::Rolling
        && (limit.window.days < 1 || limit.window.days > QuotaWindow::maxRollingDays);
    if (limit.limit < 0) {
        return failure(ErrorKind::BadInput, Text::tr("A limit cannot be below zero."));
    }
    if (limit.scope != QuotaScope::Workspace && limit.subject.isEmpty()) {
        return failure(ErrorKind::BadInput, Text::tr("The limit does not say whom it is for."),
            Text::tr("Name one, or * for each."));
    }
    const bool badTask = !limit.task.isEmpty() && !ai::taskFromName(limit.task);
    const bool badSubject =
        limit.scope == QuotaScope::Task && limit.subject != u"*" && !ai::taskFromName(limit.subject);
    if (badTask || badSubject) {
        return failure(ErrorKind::BadInput,
            Text::tr("There is no task \"%1\".").arg(badTask ? limit.task : limit.subject));
    }
    if (rollingOutOfRange) {
        return failure(ErrorKind::BadInput,
            Text::tr("A rolling window has 1 to %1 days.").arg(QuotaWindow::maxRollingDays));
    }
    return {};
}

QVariantList valuesOf(const QuotaLimit &limit)
{
    return {quotaScopeName(limit.scope), sqlText(limit.subject), sqlText(limit.plan), sqlText(limit.task),
        limit.window.toText(), quotaUnitName(limit.unit), limit.limit, limit.hard ? 1 : 0,
        quotaActionName(limit.action)};
}

Result<std::optional<QuotaLimit>> find(Connection &connection, const QUuid &id)
{
    const auto limits = readLimits(connection);
    if (!limits) {
        return Failure(limits.error());
    }
    for (const QuotaLimit &limit : *limits) {
        if (limit.id == id) {
            return std::optional(limit);
        }
    }
    return std::optional<QuotaLimit>();
}

Result<void> note(Connection &connection, const Author &author, const QString &action,
    const QuotaLimit &limit, const QJsonObject &from, const QJsonObject &to)
{
    const activity::Difference changed = activity::difference(from, to);
    return activity::append(connection, author,
        {action, QStringLiteral("quota"), sqlId(limit.id), limit.title(), changed.from, changed.to});
}

Result<void> writeZone(Connection &connection, const Author &author, const QTimeZone &zone)
{
    const auto done = connection.execute(
        QStringLiteral("INSERT INTO workspace_setting (name, value, updated_at, updated_by, origin) "
                       "VALUES ('time_zone', ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET value = "
                       "excluded.value, updated_at = excluded.updated_at, updated_by = excluded.updated_by, "
                       "origin = excluded.origin"),
        {QString::fromUtf8(zone.id()), QDateTime::currentMSecsSinceEpoch(), sqlText(author.user),
            sqlText(author.device)});
    if (!done) {
        return Failure(done.error());
    }
    // Windows are cut elsewhere now: ledgers count again.
    const auto forgotten = connection.execute(QStringLiteral("DELETE FROM ai_quota_counter"));
    return forgotten ? Result<void>() : Failure(forgotten.error());
}

Result<void> insert(Connection &connection, const Author &author, const QuotaLimit &limit)
{
    const auto done = connection.execute(
        QStringLiteral("INSERT INTO ai_quota (scope, subject, plan, task, window_kind, unit, limit_value, "
                       "hard, action, id, rev, created_at, updated_at, updated_by, origin) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        valuesOf(limit) << sqlId(limit.id) << limit.revision << limit.updatedAt << limit.updatedAt
                        << sqlText(limit.updatedBy) << sqlText(author.device));
    if (!done) {
        return Failure(done.error());
    }
    // From now on the windows are cut where they are cut today, wherever this computer travels.
    const Result<bool> zoned = hasZone(connection);
    if (!zoned) {
        return Failure(zoned.error());
    }
    if (!*zoned) {
        if (Result<void> kept = writeZone(connection, author, QTimeZone::systemTimeZone()); !kept) {
            return kept;
        }
    }
    return note(connection, author, QStringLiteral("quota.add"), limit, {}, toJson(limit));
}

Result<QuotaLimit> replace(Connection &connection, const Author &author, QuotaLimit limit)
{
    const auto before = find(connection, limit.id);
    if (!before) {
        return Failure(before.error());
    }
    if (!*before || (*before)->revision != limit.revision) {
        return failure(ErrorKind::Conflict, Text::tr("Somebody else changed this limit meanwhile."),
            Text::tr("Look at it again, then change it."));
    }
    ++limit.revision;
    limit.updatedAt = QDateTime::currentMSecsSinceEpoch();
    limit.updatedBy = author.user;
    const auto done = connection.execute(
        QStringLiteral("UPDATE ai_quota SET scope = ?, subject = ?, plan = ?, task = ?, window_kind = ?, "
                       "unit = ?, limit_value = ?, hard = ?, action = ?, rev = ?, updated_at = ?, "
                       "updated_by = ?, origin = ? WHERE id = ?"),
        valuesOf(limit) << limit.revision << limit.updatedAt << sqlText(limit.updatedBy)
                        << sqlText(author.device) << sqlId(limit.id));
    if (!done) {
        return Failure(done.error());
    }
    // What was counted for the old scope or unit says nothing about the new one; ledgers count again.
    const auto forgotten = connection.execute(
        QStringLiteral("DELETE FROM ai_quota_counter WHERE quota_id = ?"), {sqlId(limit.id)});
    if (!forgotten) {
        return Failure(forgotten.error());
    }
    if (const auto noted =
            note(connection, author, QStringLiteral("quota.edit"), limit, toJson(**before), toJson(limit));
        !noted) {
        return Failure(noted.error());
    }
    return limit;
}

Result<void> hide(Connection &connection, const Author &author, const QUuid &id)
{
    const auto before = find(connection, id);
    if (!before) {
        return Failure(before.error());
    }
    if (!*before) {
        return failure(ErrorKind::BadInput, Text::tr("There is no such limit."));
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto done = connection.execute(
        QStringLiteral("UPDATE ai_quota SET deleted_at = ?, rev = rev + 1, updated_at = ?, updated_by = ?, "
                       "origin = ? WHERE id = ?"),
        {now, now, sqlText(author.user), sqlText(author.device), sqlId(id)});
    if (!done) {
        return Failure(done.error());
    }
    const auto counters =
        connection.execute(QStringLiteral("DELETE FROM ai_quota_counter WHERE quota_id = ?"), {sqlId(id)});
    if (!counters) {
        return Failure(counters.error());
    }
    return note(connection, author, QStringLiteral("quota.remove"), **before, toJson(**before), {});
}

} // namespace

QuotaStore::QuotaStore(Database &database, Author author)
    : m_database(database)
    , m_author(std::move(author))
{
}

QFuture<Result<QList<QuotaLimit>>> QuotaStore::list()
{
    return m_database.read(readLimits);
}

QFuture<Result<QuotaLimit>> QuotaStore::add(const QuotaLimit &limit)
{
    return m_database.write([limit, author = m_author](Connection &connection) -> Result<QuotaLimit> {
        if (const Result<void> good = check(limit); !good) {
            return Failure(good.error());
        }
        QuotaLimit added = limit;
        added.id = makeUuidV7();
        added.revision = 1;
        added.updatedAt = QDateTime::currentMSecsSinceEpoch();
        added.updatedBy = author.user;
        if (const Result<void> done = insert(connection, author, added); !done) {
            return Failure(done.error());
        }
        return added;
    });
}

QFuture<Result<QuotaLimit>> QuotaStore::update(const QuotaLimit &limit)
{
    return m_database.write([limit, author = m_author](Connection &connection) -> Result<QuotaLimit> {
        if (const Result<void> good = check(limit); !good) {
            return Failure(good.error());
        }
        return replace(connection, author, limit);
    });
}

QFuture<Result<void>> QuotaStore::remove(const QUuid &id)
{
    return m_database.write(
        [id, author = m_author](Connection &connection) { return hide(connection, author, id); });
}

QFuture<Result<QTimeZone>> QuotaStore::timeZone()
{
    return m_database.read(readZone);
}

QFuture<Result<void>> QuotaStore::setTimeZone(const QTimeZone &zone)
{
    return m_database.write([zone, author = m_author](Connection &connection) -> Result<void> {
        if (!zone.isValid()) {
            return failure(ErrorKind::BadInput, Text::tr("There is no such time zone."));
        }
        const Result<QTimeZone> before = readZone(connection);
        if (!before) {
            return Failure(before.error());
        }
        if (Result<void> written = writeZone(connection, author, zone); !written) {
            return written;
        }
        const QString key = QStringLiteral("time_zone");
        return activity::append(connection, author,
            {QStringLiteral("quota.zone"), QStringLiteral("quota"), key, QString::fromUtf8(zone.id()),
                {{key, QString::fromUtf8(before->id())}}, {{key, QString::fromUtf8(zone.id())}}});
    });
}

} // namespace aio::quota
