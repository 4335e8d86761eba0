#include "core/usage/FiredAlerts.h"

namespace aio::usage {

QFuture<Result<QList<FiredAlert>>> firedAlerts(
    Database &database, const QUuid &limit, const QString &subject, const quota::TimeSpan &window)
{
    return database.read([limit, subject, window](Connection &connection) {
        return connection.list(
            QStringLiteral("SELECT step, MAX(at) FROM ai_quota_alert WHERE quota_id = ? AND subject = ? "
                           "AND at >= ? AND at < ? GROUP BY step ORDER BY step"),
            {sqlId(limit), sqlText(subject), window.start, window.end}, [](const SqlRow &row) {
                return FiredAlert{int(row.integer(0)), row.integer(1)};
            });
    });
}

QFuture<Result<QList<ReachedStep>>> reachedSteps(Database &database, qint64 since)
{
    return database.read([since](Connection &connection) {
        return connection.list(
            QStringLiteral("SELECT quota_id, subject, step, at FROM ai_quota_alert WHERE at >= ? "
                           "ORDER BY at, step"),
            {since}, [](const SqlRow &row) {
                return ReachedStep{row.uuid(0), row.text(1), row.number(2), row.integer(3)};
            });
    });
}

} // namespace aio::usage
