#include "core/activity/ActivityRows.h"

#include "core/base/Uuid.h"

#include <QJsonDocument>

#include <algorithm>

namespace aio::activity {

namespace {

QString jsonText(const QJsonObject &object)
{
    return object.isEmpty() ? sqlText({})
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

// For LIKE … ESCAPE '\': the characters that mean something there stand for themselves.
QString escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
}

struct Query
{
    QString where = QStringLiteral("1 = 1");
    QVariantList values{};

    void add(const QString &condition, const QVariantList &bound)
    {
        where += QStringLiteral(" AND ") + condition;
        values << bound;
    }
};

void addOneOf(Query &query, const QString &column, const QStringList &values)
{
    if (!values.isEmpty()) {
        const QString places = QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", "));
        query.add(QStringLiteral("%1 IN (%2)").arg(column, places), {values.cbegin(), values.cend()});
    }
}

void addActions(Query &query, const QStringList &actions)
{
    QStringList conditions;
    QVariantList values;
    for (const QString &action : actions) {
        const bool all = action.endsWith(u'.');
        conditions << (all ? QStringLiteral("action LIKE ? ESCAPE '\\'") : QStringLiteral("action = ?"));
        values << (all ? escaped(action) + u'%' : action);
    }
    if (!conditions.isEmpty()) {
        query.add(u'(' + conditions.join(QStringLiteral(" OR ")) + u')', values);
    }
}

void addWords(Query &query, const ActivityFilter &filter)
{
    addOneOf(query, QStringLiteral("user_name"), filter.users);
    addActions(query, filter.actions);
    addOneOf(query, QStringLiteral("object_kind"), filter.objectKinds);
    if (!filter.objectId.isEmpty()) {
        query.add(QStringLiteral("object_id = ?"), {filter.objectId});
    }
    if (!filter.text.isEmpty()) {
        const QString pattern = u'%' + escaped(filter.text) + u'%';
        query.add(QStringLiteral("(object_name LIKE ? ESCAPE '\\' OR action LIKE ? ESCAPE '\\' "
                                 "OR user_name LIKE ? ESCAPE '\\')"),
            {pattern, pattern, pattern});
    }
}

Query queryFor(const ActivityFilter &filter)
{
    Query query;
    addWords(query, filter);
    if (filter.since) {
        query.add(QStringLiteral("at >= ?"), {*filter.since});
    }
    if (filter.until) {
        query.add(QStringLiteral("at < ?"), {*filter.until});
    }
    if (!filter.before.isNull()) {
        query.add(QStringLiteral("id < ?"), {sqlId(filter.before)});
    }
    return query;
}

ActivityEntry entryOf(const SqlRow &row)
{
    return {row.uuid(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
        row.text(7), jsonObject(row.text(8)), jsonObject(row.text(9))};
}

} // namespace

Result<void> append(Connection &connection, const Author &author, const Change &change)
{
    const QUuid id = makeUuidV7();
    const auto done = connection.execute(
        QStringLiteral("INSERT INTO activity (id, at, user_name, device, action, object_kind, object_id, "
                       "object_name, from_json, to_json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(id), uuidV7Time(id), sqlText(author.user), sqlText(author.device), sqlText(change.action),
            sqlText(change.objectKind), sqlText(change.objectId), sqlText(change.objectName),
            jsonText(change.from), jsonText(change.to)});
    if (!done) {
        return Failure(done.error());
    }
    return {};
}

Result<ActivityPage> list(Connection &connection, const ActivityFilter &filter)
{
    const int limit = std::clamp(filter.limit, 1, ActivityFilter::maxLimit);
    Query query = queryFor(filter);
    // One more than wanted tells whether there is a next page.
    query.values << limit + 1;
    auto entries = connection.list(
        QStringLiteral("SELECT id, at, user_name, device, action, object_kind, object_id, object_name, "
                       "from_json, to_json FROM activity WHERE %1 ORDER BY id DESC LIMIT ?")
            .arg(query.where),
        query.values, entryOf);
    if (!entries) {
        return Failure(entries.error());
    }
    ActivityPage page{*std::move(entries), {}};
    if (page.entries.size() > limit) {
        page.entries.removeLast();
        page.next = page.entries.constLast().id;
    }
    return page;
}

Difference difference(const QJsonObject &before, const QJsonObject &after)
{
    Difference result{before, after};
    for (auto member = before.constBegin(); member != before.constEnd(); ++member) {
        if (after.contains(member.key()) && after.value(member.key()) == member.value()) {
            result.from.remove(member.key());
            result.to.remove(member.key());
        }
    }
    return result;
}

} // namespace aio::activity
