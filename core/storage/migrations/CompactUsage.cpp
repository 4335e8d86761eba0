#include "core/storage/migrations/CompactUsage.h"

#include "core/storage/migrations/Migrations.h"

namespace aio {

namespace {

// What attempts have in common, once. Ids are contentId() of the texts in the order of the columns.
const QString seriesTable = QStringLiteral(R"(CREATE TABLE ai_usage_series (
    id BIGINT NOT NULL PRIMARY KEY,
    provider_id TEXT NOT NULL,
    provider_kind TEXT NOT NULL,
    key_reference TEXT NOT NULL,
    model_asked TEXT NOT NULL,
    model_served TEXT NOT NULL,
    resolved_from TEXT NOT NULL,
    plan TEXT NOT NULL,
    task TEXT NOT NULL,
    user_name TEXT NOT NULL,
    cost_source TEXT NOT NULL,
    price_version TEXT NOT NULL,
    is_test INTEGER NOT NULL,
    origin TEXT NOT NULL))");

// One narrow row an attempt, in the order of pages. A call_id of NULL: the attempt's own id, which then tells
// the time too (see the index and UsageLog). Money in nano-USD, times in UTC ms, durations in µs; a count
// that is not known is NULL.
const QString logTable = QStringLiteral(R"(CREATE TABLE ai_usage_log (
    started_at BIGINT NOT NULL,
    id $BLOB NOT NULL,
    series_id BIGINT NOT NULL,
    call_id $BLOB,
    parent_id $BLOB,
    attempt INTEGER NOT NULL,
    status TEXT NOT NULL,
    http_status INTEGER NOT NULL,
    input_tokens BIGINT,
    cached_tokens BIGINT,
    cache_write_5m_tokens BIGINT,
    cache_write_1h_tokens BIGINT,
    output_tokens BIGINT,
    reasoning_tokens BIGINT,
    image_tokens BIGINT,
    tokens_estimated INTEGER NOT NULL,
    cost_nano BIGINT,
    first_text_us BIGINT,
    latency_us BIGINT NOT NULL,
    streamed INTEGER NOT NULL,
    cancelled INTEGER NOT NULL,
    error_text TEXT NOT NULL,
    fallback_reason TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    PRIMARY KEY (started_at, id)) $MONTHLY)");

const QString callIndex =
    QStringLiteral("CREATE INDEX ai_usage_by_call ON ai_usage_log (call_id) WHERE call_id IS NOT NULL");

// The log as one reads it. CROSS JOIN: the log leads, whatever the planner thinks.
const QString logView = QStringLiteral(R"(CREATE VIEW ai_provider_usage_logs AS SELECT
    l.id AS id, coalesce(l.call_id, l.id) AS call_id, l.parent_id AS parent_id, l.attempt AS attempt,
    l.started_at AS started_at, s.provider_id AS provider_id, s.provider_kind AS provider_kind,
    s.key_reference AS key_reference, s.model_asked AS model_asked, s.model_served AS model_served,
    s.resolved_from AS resolved_from, s.plan AS plan, s.task AS task, s.user_name AS user_name,
    l.status AS status, l.http_status AS http_status, l.error_text AS error_text,
    l.input_tokens AS input_tokens, l.cached_tokens AS cached_tokens,
    l.cache_write_5m_tokens AS cache_write_5m_tokens, l.cache_write_1h_tokens AS cache_write_1h_tokens,
    l.output_tokens AS output_tokens, l.reasoning_tokens AS reasoning_tokens,
    l.image_tokens AS image_tokens, l.tokens_estimated AS tokens_estimated, l.cost_nano AS cost_nano,
    s.cost_source AS cost_source, s.price_version AS price_version, l.first_text_us AS first_text_us,
    l.latency_us AS latency_us, l.streamed AS streamed, l.cancelled AS cancelled, s.is_test AS is_test,
    l.fallback_reason AS fallback_reason, s.origin AS origin, l.idempotency_key AS idempotency_key
    FROM ai_usage_log l CROSS JOIN ai_usage_series s WHERE s.id = l.series_id)");

// What figures are kept by, and who wrote them: devices never add to one row. Ids are contentId() of the
// texts; their highest 16 bits are those of the user's, so that a user's rows of a day lie together.
const QString keyTable = QStringLiteral(R"(CREATE TABLE ai_usage_key (
    id BIGINT NOT NULL PRIMARY KEY,
    provider_id TEXT NOT NULL,
    provider_kind TEXT NOT NULL,
    model TEXT NOT NULL,
    task TEXT NOT NULL,
    plan TEXT NOT NULL,
    user_name TEXT NOT NULL,
    status TEXT NOT NULL,
    writer TEXT NOT NULL))");

// Sums by quarter of an hour (UTC, 0…95 of a day counted from 1970). Classes are LatencyHistogram's; -1:
// none, because the attempt failed or is not known to have a first token. last_ms: within the quarter.
const QString quarterTable = QStringLiteral(R"(CREATE TABLE ai_usage_quarter (
    day INTEGER NOT NULL,
    key_id BIGINT NOT NULL,
    quarter INTEGER NOT NULL,
    latency_class INTEGER NOT NULL,
    first_class INTEGER NOT NULL,
    attempts BIGINT NOT NULL,
    calls BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    input_tokens BIGINT NOT NULL,
    cached_tokens BIGINT NOT NULL,
    cache_write_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    reasoning_tokens BIGINT NOT NULL,
    image_tokens BIGINT NOT NULL,
    cost_nano BIGINT NOT NULL,
    unpriced BIGINT NOT NULL,
    estimated BIGINT NOT NULL,
    fallbacks BIGINT NOT NULL,
    retries BIGINT NOT NULL,
    last_ms INTEGER NOT NULL,
    PRIMARY KEY (day, key_id, quarter, latency_class, first_class)) $CLUSTERED)");

// The same figures by hour, day and month (level 0, 1, 2; bucket: their number since 1970), of every pair of
// dimensions, made of the quarters once an hour is over. Always the sums of their quarters, or said to be
// stale.
const QString sumTable = QStringLiteral(R"(CREATE TABLE ai_usage_sum (
    level INTEGER NOT NULL,
    pair INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    first_name INTEGER NOT NULL,
    second_name INTEGER NOT NULL,
    attempts BIGINT NOT NULL,
    calls BIGINT NOT NULL,
    errors BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    input_tokens BIGINT NOT NULL,
    cached_tokens BIGINT NOT NULL,
    cache_write_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    reasoning_tokens BIGINT NOT NULL,
    image_tokens BIGINT NOT NULL,
    cost_nano BIGINT NOT NULL,
    unpriced BIGINT NOT NULL,
    estimated BIGINT NOT NULL,
    fallbacks BIGINT NOT NULL,
    retries BIGINT NOT NULL,
    latency $BLOB,
    first_text $BLOB,
    PRIMARY KEY (level, pair, bucket, first_name, second_name)) $CLUSTERED)");

const QString nameTable = QStringLiteral("CREATE TABLE ai_usage_name ("
                                         "id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE)");

// closed_until: hours before it have sums. rows_from: older rows of the log were deleted; their figures stay.
const QString stateTable = QStringLiteral(
    "CREATE TABLE ai_usage_state (id INTEGER NOT NULL PRIMARY KEY, closed_until BIGINT NOT NULL, "
    "rows_from BIGINT NOT NULL)");

// Hours before closed_until (ms) whose quarters changed since.
const QString staleTable =
    QStringLiteral("CREATE TABLE ai_usage_stale (hour BIGINT NOT NULL PRIMARY KEY) $CLUSTERED");

} // namespace

Migration compactUsageMigration()
{
    return {7,
        {
            {QStringLiteral("ALTER TABLE ai_provider_usage_logs RENAME TO ai_usage_log_before")},
            {QStringLiteral("DROP INDEX ai_usage_by_call")},
            {seriesTable},
            {logTable},
            {callIndex},
            {keyTable},
            {quarterTable},
            {sumTable},
            {nameTable},
            {stateTable},
            {staleTable},
            {QStringLiteral("INSERT INTO ai_usage_state (id, closed_until, rows_from) VALUES (1, 0, 0)")},
            {{}, SqlFeature::None, moveUsageRows},
            {QStringLiteral("DROP TABLE ai_usage_log_before")},
            {QStringLiteral("DROP TABLE ai_usage_hour")},
            {logView},
        }};
}

} // namespace aio
