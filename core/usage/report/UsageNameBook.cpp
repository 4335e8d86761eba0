#include "core/usage/report/UsageNameBook.h"

#include <QCoreApplication>

namespace aio::usage {

UsageNameBook::UsageNameBook(Connection &connection)
    : m_connection(connection)
{
}

void UsageNameBook::forget()
{
    m_names.clear();
    m_keys.clear();
    m_missing.clear();
}

Result<int> UsageNameBook::number(const QString &name)
{
    if (const auto known = m_names.constFind(name); known != m_names.constEnd()) {
        return *known;
    }
    const auto found = m_connection.first(QStringLiteral("SELECT id FROM ai_usage_name WHERE name = ?"),
        {sqlText(name)}, [](const SqlRow &row) { return row.number(0); });
    if (!found) {
        return Failure(found.error());
    }
    if (!*found) {
        m_missing.insert(name);
        return -1;
    }
    m_names.insert(name, **found);
    return **found;
}

Result<void> UsageNameBook::writeMissing()
{
    for (const QString &name : std::as_const(m_missing)) {
        const auto made = m_connection.execute(
            QStringLiteral("INSERT INTO ai_usage_name (id, name) "
                           "SELECT numbered.next, ? FROM "
                           "(SELECT coalesce(max(id), 0) + 1 AS next FROM ai_usage_name) AS numbered "
                           "WHERE NOT EXISTS (SELECT 1 FROM ai_usage_name WHERE name = ?)"),
            {sqlText(name), sqlText(name)});
        if (!made) {
            return Failure(made.error());
        }
    }
    m_missing.clear();
    m_keys.clear();
    return {};
}

Result<const NamedKey *> UsageNameBook::key(qint64 id)
{
    if (const auto known = m_keys.constFind(id); known != m_keys.constEnd()) {
        return &*known;
    }
    const auto texts = m_connection.first(
        QStringLiteral("SELECT provider_id, model, task, plan, user_name, status FROM ai_usage_key "
                       "WHERE id = ?"),
        {id}, [](const SqlRow &row) {
            return QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
        });
    if (!texts) {
        return Failure(texts.error());
    }
    if (!*texts) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Usage", "The figures of usage do not belong to anything."),
            QCoreApplication::translate("Usage", "Restore a backup from the workspace's backups folder."),
            QStringLiteral("ai_usage_key %1 is missing").arg(id));
    }
    NamedKey named;
    constexpr int taskPlace = 2;
    constexpr int statusPlace = 5;
    named.isTest = (*texts)->at(taskPlace) == ai::taskName(ai::AiTask::Test);
    named.isOk = (*texts)->at(statusPlace) == u"ok";
    for (std::size_t i = 0; i < named.names.size(); ++i) {
        const Result<int> found = number((*texts)->at(qsizetype(i)));
        if (!found) {
            return Failure(found.error());
        }
        named.names.at(i) = *found;
    }
    return &*m_keys.insert(id, named);
}

} // namespace aio::usage
