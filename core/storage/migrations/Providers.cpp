#include "core/storage/migrations/Migrations.h"

namespace aio {

namespace {

// `live_slug` is the slug while the row is not deleted, else NULL: every database takes many NULLs in a
// unique column, so a name is free again once its provider is gone.
const QString providerTable = QStringLiteral(R"(CREATE TABLE ai_provider_configs (
    id TEXT NOT NULL PRIMARY KEY,
    rev BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL,
    origin TEXT NOT NULL,
    deleted_at BIGINT,
    slug TEXT NOT NULL,
    live_slug TEXT UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    base_url TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    is_default INTEGER NOT NULL,
    position INTEGER NOT NULL,
    fast_model TEXT NOT NULL,
    quality_model TEXT NOT NULL,
    timeout_ms INTEGER NOT NULL,
    retries INTEGER NOT NULL,
    parallel_calls INTEGER NOT NULL,
    proxy TEXT NOT NULL,
    headers TEXT NOT NULL,
    api_version TEXT NOT NULL,
    organization TEXT NOT NULL,
    mask_personal_data INTEGER NOT NULL,
    responses_api INTEGER NOT NULL))");

// Where keys are, never a key. Local to this computer, and without a reference to the provider: what lies in
// a keychain outlives the row that it was made for. `source` is keychain, environment or session. A key that
// is being replaced has a candidate beside it until the candidate passed a test; afterwards it is the
// previous one until `previous_until`.
const QString credentialTable = QStringLiteral(R"(CREATE TABLE ai_credential (
    provider_id TEXT NOT NULL,
    source TEXT NOT NULL,
    backend TEXT NOT NULL,
    tail TEXT NOT NULL,
    salt TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_tested_at BIGINT,
    last_test_outcome TEXT NOT NULL,
    last_used_at BIGINT,
    candidate_tail TEXT NOT NULL,
    candidate_at BIGINT,
    previous_tail TEXT NOT NULL,
    previous_until BIGINT,
    PRIMARY KEY (provider_id, source)))");

const QString testTable = QStringLiteral(R"(CREATE TABLE ai_provider_test (
    provider_id TEXT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    ok INTEGER NOT NULL,
    report TEXT NOT NULL))");

const QString activityTable = QStringLiteral(R"(CREATE TABLE activity (
    id TEXT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    user_name TEXT NOT NULL,
    device TEXT NOT NULL,
    action TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    object_name TEXT NOT NULL,
    from_json TEXT NOT NULL,
    to_json TEXT NOT NULL))");

QString refusal(const QString &what)
{
    return QStringLiteral("CREATE TRIGGER activity_refuses_%1 BEFORE %1 ON activity "
                          "BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END")
        .arg(what);
}

} // namespace

Migration providersMigration()
{
    return {3,
        {
            {providerTable},
            {credentialTable},
            {testTable},
            {activityTable},
            {QStringLiteral("CREATE INDEX activity_by_object ON activity (object_kind, object_id, id)")},
            {refusal(QStringLiteral("update"))},
            {refusal(QStringLiteral("delete"))},
        }};
}

} // namespace aio
