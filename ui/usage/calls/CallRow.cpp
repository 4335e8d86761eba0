#include "ui/usage/calls/CallRow.h"

namespace aio::ui {

bool CallRow::isNewerThan(const CallRow &other) const
{
    // As the database orders ids: by their text, which for version 7 is by time.
    return startedAt != other.startedAt
        ? startedAt > other.startedAt
        : id.toByteArray(QUuid::WithoutBraces) > other.id.toByteArray(QUuid::WithoutBraces);
}

QString NamePool::shared(const QString &name)
{
    const auto known = m_names.constFind(name);
    return known == m_names.cend() ? *m_names.insert(name) : *known;
}

CallRow callRowOf(const usage::UsageAttempt &attempt, NamePool &names)
{
    CallRow row;
    row.id = attempt.id;
    row.call = attempt.call;
    row.startedAt = attempt.startedAt;
    row.latencyUs = attempt.latencyUs;
    row.firstTextUs = attempt.firstTextUs;
    const ai::TokenUsage &usage = attempt.usage;
    if (usage.input || usage.cachedInput) {
        row.tokensIn = usage.promptTokens();
    }
    if (usage.output || usage.reasoning) {
        row.tokensOut = usage.answerTokens();
    }
    row.cost = attempt.cost.amount;
    row.provider = names.shared(attempt.provider);
    row.model = names.shared(attempt.model());
    row.asked = names.shared(attempt.modelAsked);
    row.plan = names.shared(attempt.plan);
    row.user = names.shared(attempt.user);
    row.costSource = attempt.cost.source;
    row.task = attempt.task;
    row.error = attempt.error;
    row.number = attempt.number;
    row.httpStatus = attempt.httpStatus;
    row.estimated = usage.estimated || attempt.cost.source == catalog::CostSource::Estimated;
    return row;
}

} // namespace aio::ui
