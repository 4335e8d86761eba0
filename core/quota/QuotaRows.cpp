#include "core/quota/QuotaRows.h"

namespace aio::quota {

namespace {

std::optional<QuotaLimit> limitOf(const SqlRow &row)
{
    const auto scope = quotaScopeFromName(row.text(1));
    const auto window = QuotaWindow::fromText(row.text(5));
    const auto unit = quotaUnitFromName(row.text(6));
    const auto action = quotaActionFromName(row.text(9));
    if (!scope || !window || !unit || !action) {
        return std::nullopt;
    }
    QuotaLimit limit;
    limit.id = row.uuid(0);
    limit.scope = *scope;
    limit.subject = row.text(2);
    limit.plan = row.text(3);
    limit.task = row.text(4);
    limit.window = *window;
    limit.unit = *unit;
    limit.limit = row.integer(7);
    limit.hard = row.flag(8);
    limit.action = *action;
    limit.revision = row.integer(10);
    limit.updatedAt = row.integer(11);
    limit.updatedBy = row.text(12);
    return limit;
}

Result<std::optional<QString>> zoneName(Connection &connection)
{
    return connection.first(QStringLiteral("SELECT value FROM workspace_setting WHERE name = 'time_zone'"),
        {}, [](const SqlRow &row) { return row.text(0); });
}

} // namespace

Result<QList<QuotaLimit>> readLimits(Connection &connection)
{
    const auto rows = connection.list(
        QStringLiteral("SELECT id, scope, subject, plan, task, window_kind, unit, limit_value, hard, action, "
                       "rev, updated_at, updated_by FROM ai_quota WHERE deleted_at IS NULL ORDER BY id"),
        {}, limitOf);
    if (!rows) {
        return Failure(rows.error());
    }
    QList<QuotaLimit> limits;
    for (const std::optional<QuotaLimit> &limit : *rows) {
        if (limit) {
            limits << *limit;
        }
    }
    return limits;
}

Result<QTimeZone> readZone(Connection &connection)
{
    const auto name = zoneName(connection);
    if (!name) {
        return Failure(name.error());
    }
    const QTimeZone zone(name->value_or(QString()).toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

Result<bool> hasZone(Connection &connection)
{
    const auto name = zoneName(connection);
    if (!name) {
        return Failure(name.error());
    }
    return name->has_value();
}

Result<qint64> readStamp(Connection &connection)
{
    const auto stamp = connection.first(QStringLiteral("SELECT value FROM storage_stamp WHERE id = 1"), {},
        [](const SqlRow &row) { return row.integer(0); });
    if (!stamp) {
        return Failure(stamp.error());
    }
    return stamp->value_or(0);
}

} // namespace aio::quota
