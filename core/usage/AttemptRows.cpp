#include "core/usage/AttemptRows.h"

#include "core/base/Uuid.h"
#include "core/storage/RowInserter.h"

namespace aio::usage {

namespace {

std::optional<qint64> numberOrNothing(const SqlRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

void idOrNull(RowInserter &row, const QUuid &id, bool isNull)
{
    if (isNull) {
        row.null();
    } else {
        row.bytes(id.toRfc4122());
    }
}

// The first attempt of a call has the call's own id, which tells when it was: nothing else has to be kept to
// find it by.
bool tellsItsCall(const UsageAttempt &attempt)
{
    return attempt.call == attempt.id && qAbs(uuidV7Time(attempt.id) - attempt.startedAt) < callNearMs;
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

Result<bool> insertAttempt(Connection &connection, const UsageAttempt &attempt, qint64 series)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO ai_usage_log (started_at, id, series_id, call_id, parent_id, attempt, status, "
        "http_status, input_tokens, cached_tokens, cache_write_5m_tokens, cache_write_1h_tokens, "
        "output_tokens, reasoning_tokens, image_tokens, tokens_estimated, cost_nano, first_text_us, "
        "latency_us, streamed, cancelled, error_text, fallback_reason, idempotency_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING");
    RowInserter &row = connection.inserter(sql);
    row.integer(attempt.startedAt);
    row.bytes(attempt.id.toRfc4122());
    row.integer(series);
    idOrNull(row, attempt.call, tellsItsCall(attempt));
    idOrNull(row, attempt.parent, attempt.parent.isNull());
    row.integer(attempt.number);
    row.text(statusName(attempt.error));
    row.integer(attempt.httpStatus);
    const ai::TokenUsage &usage = attempt.usage;
    for (const auto &count : {usage.input, usage.cachedInput, usage.cacheWrite5m, usage.cacheWrite1h,
             usage.output, usage.reasoning, usage.imageInput}) {
        row.integerOrNull(count);
    }
    row.integer(int(usage.estimated));
    row.integerOrNull(attempt.cost.amount ? std::optional(attempt.cost.amount->nanoUsd) : std::nullopt);
    row.integerOrNull(attempt.firstTextUs);
    row.integer(attempt.latencyUs);
    row.integer(int(attempt.streamed));
    row.integer(int(attempt.cancelled));
    row.text(attempt.errorText.left(UsageAttempt::maxErrorText));
    row.text(attempt.fallbackReason);
    row.text(attempt.idempotencyKey);
    const Result<int> done = row.run();
    return done ? Result<bool>(*done > 0) : Failure(done.error());
}

Condition callCondition(const QUuid &call)
{
    const QByteArray id = call.toRfc4122();
    const qint64 made = uuidV7Time(call);
    return {QStringLiteral("(started_at, id) IN (SELECT started_at, id FROM ai_usage_log WHERE call_id = ? "
                           "UNION ALL SELECT started_at, id FROM ai_usage_log WHERE started_at > ? "
                           "AND started_at < ? AND id = ? AND call_id IS NULL)"),
        {id, made - callNearMs, made + callNearMs, id}};
}

UsageAttempt attemptOf(const SqlRow &row)
{
    UsageAttempt attempt;
    attempt.id = QUuid::fromRfc4122(row.bytes(0));
    attempt.call = QUuid::fromRfc4122(row.bytes(1));
    attempt.parent = QUuid::fromRfc4122(row.bytes(2));
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
