#include "core/usage/UsageCondition.h"

#include "core/storage/SqlRow.h"

namespace aio::usage {

namespace {

// For LIKE … ESCAPE '\': the characters that mean something there stand for themselves.
QString pattern(QString text)
{
    return u'%'
        + text.replace(u'\\', QStringLiteral("\\\\"))
              .replace(u'%', QStringLiteral("\\%"))
              .replace(u'_', QStringLiteral("\\_"))
        + u'%';
}

} // namespace

void Condition::add(const QString &text, const QVariantList &bound)
{
    sql += QStringLiteral(" AND ") + text;
    values << bound;
}

Condition sharedCondition(const UsageFilter &filter)
{
    Condition condition;
    if (!filter.provider.isEmpty()) {
        condition.add(QStringLiteral("provider_id = ?"), {filter.provider});
    }
    if (filter.task) {
        condition.add(QStringLiteral("task = ?"), {ai::taskName(*filter.task)});
    }
    if (!filter.plan.isEmpty()) {
        condition.add(QStringLiteral("plan = ?"), {filter.plan});
    }
    if (!filter.user.isEmpty()) {
        condition.add(QStringLiteral("user_name = ?"), {filter.user});
    }
    if (filter.status == u"error") {
        condition.add(QStringLiteral("status <> 'ok'"));
    } else if (!filter.status.isEmpty()) {
        condition.add(QStringLiteral("status = ?"), {filter.status});
    }
    return condition;
}

Condition rowCondition(const UsageFilter &filter)
{
    Condition condition = sharedCondition(filter);
    if (!filter.model.isEmpty()) {
        condition.add(QStringLiteral("(model_asked = ? OR model_served = ?)"), {filter.model, filter.model});
    }
    if (!filter.withTests) {
        condition.add(QStringLiteral("is_test = 0"));
    }
    if (const QUuid id = QUuid::fromString(filter.text); !id.isNull()) {
        condition.add(QStringLiteral("call_id = ?"), {sqlId(id)});
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
