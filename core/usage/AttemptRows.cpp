#include "core/usage/AttemptRows.h"

namespace aio::usage {

namespace {

QVariant orNull(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<qint64> numberOrNothing(const SqlRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

QVariant money(const catalog::Cost &cost)
{
    return cost.amount ? QVariant(cost.amount->nanoUsd) : QVariant();
}

ai::TokenUsage usageOf(const SqlRow &row, int first)
{
    ai::TokenUsage usage;
    usage.input = numberOrNothing(row, first);
    usage.cachedInput = numberOrNothing(row, first + 1);
    usage.cacheWrite5m = numberOrNothing(row, first + 2);
    usage.cacheWrite1h = numberOrNothing(row, first + 3);
    usage.output = numberOrNothing(row, first + 4);
    usage.reasoning = numberOrNothing(row, first + 5);
    usage.imageInput = numberOrNothing(row, first + 6);
    usage.estimated = row.flag(first + 7);
    return usage;
}

} // namespace

const QString &attemptColumns()
{
    static const QString columns = QStringLiteral(
        "id, call_id, parent_id, attempt, started_at, provider_id, provider_kind, key_reference, "
        "model_asked, model_served, resolved_from, plan, task, user_name, status, http_status, error_text, "
        "input_tokens, cached_tokens, cache_write_5m_tokens, cache_write_1h_tokens, output_tokens, "
        "reasoning_tokens, image_tokens, tokens_estimated, cost_nano, cost_source, price_version, "
        "first_text_us, latency_us, streamed, cancelled, is_test, fallback_reason, origin, idempotency_key");
    return columns;
}

Result<bool> insertAttempt(Connection &connection, const UsageAttempt &attempt, const QString &device)
{
    static const QString sql =
        QStringLiteral("INSERT INTO ai_provider_usage_logs (%1) VALUES (%2) "
                       "ON CONFLICT DO NOTHING")
            .arg(attemptColumns(),
                QStringLiteral("?") + QStringLiteral(", ?").repeated(int(attemptColumns().count(u','))));
    const ai::TokenUsage &usage = attempt.usage;
    const auto done = connection.execute(sql,
        {sqlId(attempt.id), sqlId(attempt.call),
            attempt.parent.isNull() ? QVariant() : QVariant(sqlId(attempt.parent)), attempt.number,
            attempt.startedAt, sqlText(attempt.provider), ai::providerKindName(attempt.providerKind),
            sqlText(attempt.keyReference), sqlText(attempt.modelAsked), sqlText(attempt.modelServed),
            sqlText(attempt.resolvedFrom), sqlText(attempt.plan), ai::taskName(attempt.task),
            sqlText(attempt.user), statusName(attempt.error), attempt.httpStatus,
            sqlText(attempt.errorText.left(UsageAttempt::maxErrorText)), orNull(usage.input),
            orNull(usage.cachedInput), orNull(usage.cacheWrite5m), orNull(usage.cacheWrite1h),
            orNull(usage.output), orNull(usage.reasoning), orNull(usage.imageInput), int(usage.estimated),
            money(attempt.cost), catalog::costSourceName(attempt.cost.source),
            sqlText(attempt.cost.priceVersion), orNull(attempt.firstTextUs), attempt.latencyUs,
            int(attempt.streamed), int(attempt.cancelled), int(attempt.isTest),
            sqlText(attempt.fallbackReason), sqlText(attempt.origin.isEmpty() ? device : attempt.origin),
            sqlText(attempt.idempotencyKey)});
    if (!done) {
        return Failure(done.error());
    }
    return *done > 0;
}

UsageAttempt attemptOf(const SqlRow &row)
{
    UsageAttempt attempt;
    attempt.id = row.uuid(0);
    attempt.call = row.uuid(1);
    attempt.parent = row.uuid(2);
    attempt.number = row.number(3);
    attempt.startedAt = row.integer(4);
    attempt.provider = row.text(5);
    attempt.providerKind = ai::providerKindFromName(row.text(6)).value_or(ai::ProviderKind::OpenAiCompatible);
    attempt.keyReference = row.text(7);
    attempt.modelAsked = row.text(8);
    attempt.modelServed = row.text(9);
    attempt.resolvedFrom = row.text(10);
    attempt.plan = row.text(11);
    attempt.task = ai::taskFromName(row.text(12)).value_or(ai::AiTask::Chat);
    attempt.user = row.text(13);
    if (row.text(14) != u"ok") {
        attempt.error = ai::aiErrorKindFromName(row.text(14)).value_or(ai::AiErrorKind::BadAnswer);
    }
    attempt.httpStatus = row.number(15);
    attempt.errorText = row.text(16);
    attempt.usage = usageOf(row, 17);
    if (!row.isNull(25)) {
        attempt.cost.amount = ai::Money{row.integer(25)};
    }
    attempt.cost.source = catalog::costSourceFromName(row.text(26)).value_or(catalog::CostSource::Unpriced);
    attempt.cost.priceVersion = row.text(27);
    attempt.firstTextUs = numberOrNothing(row, 28);
    attempt.latencyUs = row.integer(29);
    attempt.streamed = row.flag(30);
    attempt.cancelled = row.flag(31);
    attempt.isTest = row.flag(32);
    attempt.fallbackReason = row.text(33);
    attempt.origin = row.text(34);
    attempt.idempotencyKey = row.text(35);
    return attempt;
}

} // namespace aio::usage
