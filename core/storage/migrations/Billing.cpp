#include "core/storage/migrations/Migrations.h"

namespace aio {

namespace {

// One act of correcting the log: what, who, and what it came to. `undoes`: the set that it takes back, or
// NULL; `state`: "running" until its last row is written, then "done", and "undone" once it was taken back.
const QString setTable = QStringLiteral(R"(CREATE TABLE ai_usage_correction_set (
    id $BLOB NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    user_name TEXT NOT NULL,
    origin TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    undoes $BLOB,
    note TEXT NOT NULL,
    first_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    before_nano BIGINT NOT NULL,
    after_nano BIGINT NOT NULL,
    before_unpriced BIGINT NOT NULL,
    after_unpriced BIGINT NOT NULL))");

// What a set changed, attempt by attempt: the log's own rows are never rewritten. A cost of NULL is not
// known; `before_set` is the set that had corrected the attempt before, or NULL.
const QString correctionTable = QStringLiteral(R"(CREATE TABLE ai_usage_correction (
    started_at BIGINT NOT NULL,
    id $BLOB NOT NULL,
    set_id $BLOB NOT NULL,
    before_set $BLOB,
    before_series BIGINT NOT NULL,
    before_nano BIGINT,
    after_series BIGINT NOT NULL,
    after_nano BIGINT,
    PRIMARY KEY (started_at, id, set_id)) $CLUSTERED)");

// The attempts whose cost is now another than the log's, made of the corrections in their transactions.
const QString correctedTable = QStringLiteral(R"(CREATE TABLE ai_usage_corrected (
    started_at BIGINT NOT NULL,
    id $BLOB NOT NULL,
    set_id $BLOB NOT NULL,
    series_id BIGINT NOT NULL,
    cost_nano BIGINT,
    PRIMARY KEY (started_at, id)) $CLUSTERED)");

// The log as one reads it, as corrected. CROSS JOIN: the log leads, whatever the planner thinks.
const QString logView = QStringLiteral(R"(CREATE VIEW ai_provider_usage_logs AS SELECT
    l.id AS id, coalesce(l.call_id, l.id) AS call_id, l.parent_id AS parent_id, l.attempt AS attempt,
    l.started_at AS started_at, s.provider_id AS provider_id, s.provider_kind AS provider_kind,
    s.key_reference AS key_reference, s.model_asked AS model_asked, s.model_served AS model_served,
    s.resolved_from AS resolved_from, s.plan AS plan, s.task AS task, s.user_name AS user_name,
    l.status AS status, l.http_status AS http_status, l.error_text AS error_text,
    l.input_tokens AS input_tokens, l.cached_tokens AS cached_tokens,
    l.cache_write_5m_tokens AS cache_write_5m_tokens, l.cache_write_1h_tokens AS cache_write_1h_tokens,
    l.output_tokens AS output_tokens, l.reasoning_tokens AS reasoning_tokens,
    l.image_tokens AS image_tokens, l.tokens_estimated AS tokens_estimated,
    CASE WHEN c.id IS NULL THEN l.cost_nano ELSE c.cost_nano END AS cost_nano,
    s.cost_source AS cost_source, s.price_version AS price_version, l.first_text_us AS first_text_us,
    l.latency_us AS latency_us, l.streamed AS streamed, l.cancelled AS cancelled, s.is_test AS is_test,
    l.fallback_reason AS fallback_reason, s.origin AS origin, l.idempotency_key AS idempotency_key
    FROM ai_usage_log l
    LEFT JOIN ai_usage_corrected c ON c.started_at = l.started_at AND c.id = l.id
    CROSS JOIN ai_usage_series s WHERE s.id = coalesce(c.series_id, l.series_id))");

// A bill or a cost export of a provider as it was read. Days are those of UTC, counted from 1970. step_nano:
// the smallest step of its amounts, which is what they were rounded to.
const QString invoiceTable = QStringLiteral(R"(CREATE TABLE ai_invoice (
    id TEXT NOT NULL PRIMARY KEY,
    imported_at BIGINT NOT NULL,
    user_name TEXT NOT NULL,
    origin TEXT NOT NULL,
    format TEXT NOT NULL,
    provider_id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    line_count BIGINT NOT NULL,
    step_nano BIGINT NOT NULL,
    total_nano BIGINT NOT NULL,
    deleted_at BIGINT))");

// Its lines, those of one day, model, item and tier as one.
const QString invoiceLineTable = QStringLiteral(R"(CREATE TABLE ai_invoice_line (
    invoice_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    day INTEGER NOT NULL,
    model TEXT NOT NULL,
    item TEXT NOT NULL,
    tier TEXT NOT NULL,
    line_count BIGINT NOT NULL,
    cost_nano BIGINT NOT NULL,
    PRIMARY KEY (invoice_id, number)) $CLUSTERED)");

} // namespace

Migration billingMigration()
{
    return {9,
        {
            {setTable},
            {correctionTable},
            {correctedTable},
            {QStringLiteral("DROP VIEW ai_provider_usage_logs")},
            {logView},
            {invoiceTable},
            {invoiceLineTable},
        }};
}

} // namespace aio
