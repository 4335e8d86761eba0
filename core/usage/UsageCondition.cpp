#include "core/usage/UsageCondition.h"

#include "core/usage/AttemptRows.h"

namespace aio::usage {

namespace {

const QString anyError = QStringLiteral("error");

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

QVariantList variants(const QStringList &texts)
{
    return {texts.cbegin(), texts.cend()};
}

// For LIKE … ESCAPE '\': the characters that mean something there stand for themselves.
QString pattern(QString text)
{
    return u'%'
        + text.replace(u'\\', QStringLiteral("\\\\"))
              .replace(u'%', QStringLiteral("\\%"))
              .replace(u'_', QStringLiteral("\\_"))
        + u'%';
}

void addStatuses(Condition &condition, QStringList statuses)
{
    if (statuses.removeAll(anyError) == 0) {
        condition.addOneOf(QStringLiteral("status"), statuses);
    } else if (statuses.isEmpty()) {
        condition.add(QStringLiteral("status <> 'ok'"));
    } else {
        condition.add(QStringLiteral("(status <> 'ok' OR status IN (%1))").arg(placeholders(statuses.size())),
            variants(statuses));
    }
}

} // namespace

void Condition::add(const QString &condition, const QVariantList &bound)
{
    sql += QStringLiteral(" AND ") + condition;
    values << bound;
}

void Condition::addOneOf(const QString &column, const QStringList &names)
{
    if (names.size() == 1) {
        add(column + QStringLiteral(" = ?"), variants(names));
    } else if (!names.isEmpty()) {
        add(QStringLiteral("%1 IN (%2)").arg(column, placeholders(names.size())), variants(names));
    }
}

Condition sharedCondition(const UsageFilter &filter)
{
    QStringList tasks;
    for (const ai::AiTask task : filter.tasks) {
        tasks << ai::taskName(task);
    }
    Condition condition;
    condition.addOneOf(QStringLiteral("provider_id"), filter.providers);
    condition.addOneOf(QStringLiteral("task"), tasks);
    condition.addOneOf(QStringLiteral("plan"), filter.plans);
    condition.addOneOf(QStringLiteral("user_name"), filter.users);
    addStatuses(condition, filter.statuses);
    return condition;
}

Condition rowCondition(const UsageFilter &filter)
{
    Condition condition = sharedCondition(filter);
    if (!filter.models.isEmpty()) {
        condition.add(QStringLiteral("(model_asked IN (%1) OR model_served IN (%1))")
                          .arg(placeholders(filter.models.size())),
            variants(filter.models) + variants(filter.models));
    }
    if (!filter.withTests) {
        condition.add(QStringLiteral("is_test = 0"));
    }
    if (const QUuid id = QUuid::fromString(filter.text); !id.isNull()) {
        const Condition call = callCondition(id);
        condition.add(call.sql, call.values);
    } else if (!filter.text.isEmpty()) {
        const QString like = pattern(filter.text);
        condition.add(QStringLiteral("(error_text LIKE ? ESCAPE '\\' OR model_asked LIKE ? ESCAPE '\\' "
                                     "OR model_served LIKE ? ESCAPE '\\' OR user_name LIKE ? ESCAPE '\\' "
                                     "OR fallback_reason LIKE ? ESCAPE '\\')"),
            {like, like, like, like, like});
    }
    return condition;
}

} // namespace aio::usage
