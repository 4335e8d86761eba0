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

} // namespace aio::usage
