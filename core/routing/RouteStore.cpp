#include "core/routing/RouteStore.h"

#include "core/activity/ActivityRows.h"
#include "core/base/Uuid.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace aio::routing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Routing)
};

struct Row
{
    PolicyRevision revision;
    QByteArray policy;
};

Row rowOf(const SqlRow &row)
{
    return {
        {row.integer(0), {}, row.text(2), row.text(3), row.integer(4), row.text(5)}, row.text(1).toUtf8()};
}

Result<QList<PolicyRevision>> select(Connection &connection, const QString &where, const QVariantList &values)
{
    const auto rows = connection.list(
        QStringLiteral("SELECT revision, policy, author, origin, saved_at, note FROM route_policy "
                       "WHERE %1 ORDER BY revision DESC, id DESC LIMIT ?")
            .arg(where),
        values, rowOf);
    if (!rows) {
        return Failure(rows.error());
    }
    QList<PolicyRevision> revisions;
    for (const Row &row : *rows) {
        auto policy = RoutePolicy::fromJson(QJsonDocument::fromJson(row.policy).object());
        if (!policy) {
            return Failure(policy.error());
        }
        PolicyRevision revision = row.revision;
        revision.policy = *std::move(policy);
        revisions << revision;
    }
    return revisions;
}

PolicyRevision standardRevision()
{
    PolicyRevision revision;
    revision.policy = RoutePolicy::standard();
    return revision;
}

Result<PolicyRevision> newest(Connection &connection)
{
    const auto found = select(connection, QStringLiteral("1 = 1"), {1});
    if (!found) {
        return Failure(found.error());
    }
    return found->isEmpty() ? standardRevision() : found->constFirst();
}

Result<PolicyRevision> numbered(Connection &connection, qint64 number)
{
    if (number == 0) {
        return standardRevision();
    }
    const auto found = select(connection, QStringLiteral("revision = ?"), {number, 1});
    if (!found) {
        return Failure(found.error());
    }
    if (found->isEmpty()) {
        return failure(ErrorKind::BadInput, Text::tr("There is no revision %1 of the routes.").arg(number));
    }
    return found->constFirst();
}

// The cells that differ, as text: "pro/draft_cv": "gemini, builtin".
QJsonObject chains(const RoutePolicy &policy)
{
    QJsonObject json;
    for (const QString &plan : policy.plans()) {
        for (const ai::AiTask task : ai::routedTasks()) {
            const Route route = policy.route(plan, task);
            QStringList links;
            for (const RouteEntry &entry : route.chain) {
                links << entry.toText();
            }
            if (route.builtInLast) {
                links << QStringLiteral("builtin");
            }
            if (route.ceiling) {
                links << QStringLiteral("≤ $") + route.ceiling->toDecimal();
            }
            json[plan + u'/' + ai::taskName(task)] = links.join(QStringLiteral(", "));
        }
        json[plan + QStringLiteral("/local_only")] = policy.isLocalOnly(plan);
    }
    return json;
}

Result<PolicyRevision> append(Connection &connection, const Author &author, const PolicyRevision &before,
    const RoutePolicy &policy, const QString &note)
{
    const QUuid id = makeUuidV7();
    const PolicyRevision made{before.revision + 1, policy, author.user, author.device, uuidV7Time(id), note};
    const auto done = connection.execute(
        QStringLiteral("INSERT INTO route_policy (id, revision, policy, author, origin, saved_at, note) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(id), made.revision,
            QString::fromUtf8(QJsonDocument(policy.toJson()).toJson(QJsonDocument::Compact)),
            sqlText(made.author), sqlText(made.origin), made.savedAt, sqlText(note)});
    if (!done) {
        return Failure(done.error());
    }
    const activity::Difference changed = activity::difference(chains(before.policy), chains(policy));
    const auto noted = activity::append(connection, author,
        {QStringLiteral("route.save"), QStringLiteral("route"), QString::number(made.revision),
            Text::tr("Routes, revision %1").arg(made.revision), changed.from, changed.to});
    if (!noted) {
        return Failure(noted.error());
    }
    return made;
}

} // namespace

RouteStore::RouteStore(Database &database, Author author)
    : m_database(database)
    , m_author(std::move(author))
{
}

QFuture<Result<PolicyRevision>> RouteStore::load()
{
    return m_database.read(newest);
}

QFuture<Result<PolicyRevision>> RouteStore::save(const RoutePolicy &policy, qint64 base, const QString &note)
{
    return m_database.write(
        [policy, base, note, author = m_author](Connection &connection) -> Result<PolicyRevision> {
            const auto before = newest(connection);
            if (!before) {
                return before;
            }
            if (before->revision != base) {
                return failure(ErrorKind::Conflict,
                    Text::tr("%1 saved other routes meanwhile.").arg(before->author),
                    Text::tr("Look at revision %1, then change it.").arg(before->revision));
            }
            return append(connection, author, *before, policy, note);
        });
}

QFuture<Result<QList<PolicyRevision>>> RouteStore::history(int limit, qint64 before)
{
    constexpr int most = 1000;
    const int bounded = std::clamp(limit, 1, most);
    return m_database.read([bounded, before](Connection &connection) {
        return before > 0 ? select(connection, QStringLiteral("revision < ?"), {before, bounded})
                          : select(connection, QStringLiteral("1 = 1"), {bounded});
    });
}

QFuture<Result<PolicyRevision>> RouteStore::restore(qint64 revision)
{
    return m_database.write([revision, author = m_author](Connection &connection) -> Result<PolicyRevision> {
        const auto wanted = numbered(connection, revision);
        const auto before = newest(connection);
        if (!wanted || !before) {
            return wanted ? before : wanted;
        }
        return append(connection, author, *before, wanted->policy,
            revision == 0 ? Text::tr("Reset to the standard routes")
                          : Text::tr("Restored from revision %1").arg(revision));
    });
}

} // namespace aio::routing
