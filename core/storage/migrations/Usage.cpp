#include "core/storage/migrations/Migrations.h"

namespace aio {

namespace {

// One row, counted up by every write transaction of a Database: see WriteStamp. The usage ledger, which
// writes several times a second, leaves it alone.
const QString stampTable = QStringLiteral("CREATE TABLE storage_stamp ("
                                          "id INTEGER NOT NULL PRIMARY KEY, value BIGINT NOT NULL)");

const QString settingTable = QStringLiteral(R"(CREATE TABLE workspace_setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL,
    origin TEXT NOT NULL))");

// Append-only: a revision is never changed. Devices that save at the same time make rows of the same number.
const QString policyTable = QStringLiteral(R"(CREATE TABLE route_policy (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    policy TEXT NOT NULL,
    author TEXT NOT NULL,
    origin TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    note TEXT NOT NULL))");

// A changed price is a new row: calls refer to the old one.
const QString priceTable = QStringLiteral(R"(CREATE TABLE ai_user_price (
    id TEXT NOT NULL PRIMARY KEY,
    rev BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL,
    origin TEXT NOT NULL,
    deleted_at BIGINT,
    provider_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    model TEXT NOT NULL,
    from_day TEXT NOT NULL,
    price TEXT NOT NULL))");

const QString quotaTable = QStringLiteral(R"(CREATE TABLE ai_quota (
    id TEXT NOT NULL PRIMARY KEY,
    rev BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL,
    origin TEXT NOT NULL,
    deleted_at BIGINT,
    scope TEXT NOT NULL,
    subject TEXT NOT NULL,
    plan TEXT NOT NULL,
    task TEXT NOT NULL,
    window_kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    limit_value BIGINT NOT NULL,
    hard INTEGER NOT NULL,
    action TEXT NOT NULL))");

// What is used of a limit in its current window. Made from the log when the window begins or a limit is new,
// so it can always be made again.
const QString counterTable = QStringLiteral(R"(CREATE TABLE ai_quota_counter (
    quota_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    window_start BIGINT NOT NULL,
    window_end BIGINT NOT NULL,
    used BIGINT NOT NULL,
    reserved BIGINT NOT NULL,
    PRIMARY KEY (quota_id, subject, window_start)) $CLUSTERED)");

const QString reservationTable = QStringLiteral(R"(CREATE TABLE ai_quota_reservation (
    attempt_id TEXT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    user_name TEXT NOT NULL,
    plan TEXT NOT NULL,
    task TEXT NOT NULL,
    provider_id TEXT NOT NULL,
    tokens BIGINT NOT NULL,
    cost_nano BIGINT NOT NULL) $CLUSTERED)");

const QString alertTable = QStringLiteral(R"(CREATE TABLE ai_quota_alert (
    quota_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    step INTEGER NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (quota_id, subject, step, at)) $CLUSTERED)");

// One row an attempt, no payload and no reference to any other table: rows outlive what they name. Money in
// nano-USD, times in UTC ms, durations in µs; a count that is not known is NULL. The unique key is also the
// order of pages; rare filters go through ai_usage_hour to the hours that have such rows.
const QString logTable = QStringLiteral(R"(CREATE TABLE ai_provider_usage_logs (
    id TEXT NOT NULL,
    call_id TEXT NOT NULL,
    parent_id TEXT,
    attempt INTEGER NOT NULL,
    started_at BIGINT NOT NULL,
    provider_id TEXT NOT NULL,
    provider_kind TEXT NOT NULL,
    key_reference TEXT NOT NULL,
    model_asked TEXT NOT NULL,
    model_served TEXT NOT NULL,
    resolved_from TEXT NOT NULL,
    plan TEXT NOT NULL,
    task TEXT NOT NULL,
    user_name TEXT NOT NULL,
    status TEXT NOT NULL,
    http_status INTEGER NOT NULL,
    error_text TEXT NOT NULL,
    input_tokens BIGINT,
    cached_tokens BIGINT,
    cache_write_5m_tokens BIGINT,
    cache_write_1h_tokens BIGINT,
    output_tokens BIGINT,
    reasoning_tokens BIGINT,
    image_tokens BIGINT,
    tokens_estimated INTEGER NOT NULL,
    cost_nano BIGINT,
    cost_source TEXT NOT NULL,
    price_version TEXT NOT NULL,
    first_text_us BIGINT,
    latency_us BIGINT NOT NULL,
    streamed INTEGER NOT NULL,
    cancelled INTEGER NOT NULL,
    is_test INTEGER NOT NULL,
    fallback_reason TEXT NOT NULL,
    origin TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    UNIQUE (started_at, id)))");

// Sums by UTC hour. The writer is in the key: devices never add to one row, readers sum over writers.
QString rollupTable()
{
    constexpr int latencyClasses = 64; // as LatencyHistogram has them
    QString columns;
    for (int i = 0; i < latencyClasses; ++i) {
        columns += QStringLiteral("l%1 BIGINT NOT NULL DEFAULT 0, ").arg(i);
    }
    return QStringLiteral(R"(CREATE TABLE ai_usage_hour (
    hour BIGINT NOT NULL,
    provider_id TEXT NOT NULL,
    provider_kind TEXT NOT NULL,
    model TEXT NOT NULL,
    task TEXT NOT NULL,
    plan TEXT NOT NULL,
    user_name TEXT NOT NULL,
    status TEXT NOT NULL,
    writer TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    input_tokens BIGINT NOT NULL,
    cached_tokens BIGINT NOT NULL,
    cache_write_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    reasoning_tokens BIGINT NOT NULL,
    image_tokens BIGINT NOT NULL,
    tokens BIGINT NOT NULL,
    cost_nano BIGINT NOT NULL,
    unpriced BIGINT NOT NULL,
    estimated BIGINT NOT NULL,
    fallbacks BIGINT NOT NULL,
    latency_us BIGINT NOT NULL,
    first_text_us BIGINT NOT NULL,
    first_texts BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    %1PRIMARY KEY (hour, provider_id, model, task, plan, user_name, status, provider_kind, writer)) $CLUSTERED)")
        .arg(columns);
}

} // namespace

Migration usageMigration()
{
    return {5,
        {
            {stampTable},
            {QStringLiteral("INSERT INTO storage_stamp (id, value) VALUES (1, 1)")},
            {settingTable},
            {policyTable},
            {QStringLiteral("CREATE INDEX route_policy_by_revision ON route_policy (revision, id)")},
            {priceTable},
            {quotaTable},
            {counterTable},
            {reservationTable},
            {alertTable},
            {logTable},
            {QStringLiteral("CREATE INDEX ai_usage_by_call ON ai_provider_usage_logs (call_id)")},
            {rollupTable()},
        }};
}

} // namespace aio
