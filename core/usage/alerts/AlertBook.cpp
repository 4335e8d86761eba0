#include "core/usage/alerts/AlertBook.h"

#include "core/activity/ActivityRows.h"

#include <QJsonDocument>

namespace aio::usage {

namespace {

using namespace Qt::StringLiterals;

const QString reachedAction = u"alert.reach"_s;

activity::Change changeOf(const QString &action, const UsageAlert &alert)
{
    activity::Change change;
    change.action = action;
    change.objectKind = u"alert"_s;
    change.objectId = alert.key;
    change.objectName = alert.title;
    return change;
}

} // namespace

QFuture<Result<bool>> noteAlert(Database &database, const Author &author, const UsageAlert &alert)
{
    return database.write([author, alert](Connection &connection) -> Result<bool> {
        ActivityFilter filter;
        filter.actions = {reachedAction};
        filter.objectKinds = {u"alert"_s};
        filter.objectId = alert.key;
        filter.limit = 1;
        const auto before = activity::list(connection, filter);
        if (!before) {
            return Failure(before.error());
        }
        if (!before->entries.isEmpty()) {
            return false;
        }
        activity::Change change = changeOf(reachedAction, alert);
        change.to = alert.facts;
        const auto noted = activity::append(connection, author, change);
        return noted ? Result<bool>(true) : Failure(noted.error());
    });
}

QFuture<Result<void>> noteDelivery(Database &database, const Author &author, const UsageAlert &alert,
    const QString &host, const QString &problem)
{
    return database.write([author, alert, host, problem](Connection &connection) {
        activity::Change change = changeOf(problem.isEmpty() ? u"alert.send"_s : u"alert.fail"_s, alert);
        change.to = {{u"host"_s, host}};
        if (!problem.isEmpty()) {
            change.to[u"problem"_s] = problem;
        }
        return activity::append(connection, author, change);
    });
}

QFuture<Result<void>> noteRules(
    Database &database, const Author &author, const AlertRules &before, const AlertRules &after)
{
    return database.write([author, before, after](Connection &connection) -> Result<void> {
        const auto difference =
            activity::difference(QJsonDocument::fromJson(before.toText().toUtf8()).object(),
                QJsonDocument::fromJson(after.toText().toUtf8()).object());
        if (difference.to.isEmpty() && difference.from.isEmpty()) {
            return {};
        }
        activity::Change change;
        change.action = u"alert.edit"_s;
        change.objectKind = u"alert"_s;
        change.objectId = u"rules"_s;
        change.objectName = after.webhookHost;
        change.from = difference.from;
        change.to = difference.to;
        return activity::append(connection, author, change);
    });
}

} // namespace aio::usage
