#include "core/usage/upkeep/RetentionRule.h"

#include "core/activity/ActivityRows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace aio::usage {

namespace {

const QString settingName = QStringLiteral("usage_retention");
constexpr qint64 dayMilliseconds = 86'400'000;
constexpr qint64 megabyte = 1024LL * 1024;

struct RetentionText
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

QJsonObject ruleObject(const RetentionRule &rule)
{
    return {{QStringLiteral("days"), rule.days}, {QStringLiteral("megabytes"), rule.megabytes}};
}

Result<RetentionRule> writeRule(Connection &connection, const Author &author, const RetentionRule &rule)
{
    const Result<RetentionRule> before = readRetentionRule(connection);
    if (!before || *before == rule) {
        return before;
    }
    const auto done = connection.execute(
        QStringLiteral("INSERT INTO workspace_setting (name, value, updated_at, updated_by, origin) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value, "
                       "updated_at = excluded.updated_at, updated_by = excluded.updated_by, "
                       "origin = excluded.origin"),
        {settingName, QString::fromUtf8(QJsonDocument(ruleObject(rule)).toJson(QJsonDocument::Compact)),
            QDateTime::currentMSecsSinceEpoch(), sqlText(author.user), sqlText(author.device)});
    if (!done) {
        return Failure(done.error());
    }
    const activity::Difference changed = activity::difference(ruleObject(*before), ruleObject(rule));
    const Result<void> told = activity::append(connection, author,
        {QStringLiteral("usage.retention"), QStringLiteral("usage"), settingName, {}, changed.from,
            changed.to});
    return told ? Result<RetentionRule>(rule) : Failure(told.error());
}

} // namespace

RetentionLimits RetentionRule::limitsAt(qint64 now) const
{
    RetentionLimits limits;
    if (days > 0) {
        limits.from = now - days * dayMilliseconds;
    }
    if (megabytes > 0) {
        limits.bytes = megabytes * megabyte;
    }
    return limits;
}

Result<RetentionRule> readRetentionRule(Connection &connection)
{
    const auto text = connection.first(QStringLiteral("SELECT value FROM workspace_setting WHERE name = ?"),
        {settingName}, [](const SqlRow &row) { return row.text(0); });
    if (!text) {
        return Failure(text.error());
    }
    const QJsonObject object = QJsonDocument::fromJson(text->value_or(QString()).toUtf8()).object();
    return RetentionRule{std::clamp(object[QStringLiteral("days")].toInt(), 0, RetentionRule::mostDays),
        std::clamp(object[QStringLiteral("megabytes")].toInt(), 0, RetentionRule::mostMegabytes)};
}

RetentionStore::RetentionStore(Database &database, Author author)
    : m_database(database)
    , m_author(std::move(author))
{
}

QFuture<Result<RetentionRule>> RetentionStore::read()
{
    return m_database.read([](Connection &connection) { return readRetentionRule(connection); });
}

QFuture<Result<RetentionRule>> RetentionStore::set(const RetentionRule &rule)
{
    return m_database.write([rule, author = m_author](Connection &connection) -> Result<RetentionRule> {
        if (rule.days < 0 || rule.days > RetentionRule::mostDays || rule.megabytes < 0
            || rule.megabytes > RetentionRule::mostMegabytes) {
            return failure(ErrorKind::BadInput, RetentionText::tr("Calls cannot be kept that long."));
        }
        return writeRule(connection, author, rule);
    });
}

} // namespace aio::usage
