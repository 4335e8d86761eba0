#include "core/storage/migrations/Migrations.h"

namespace aio {

namespace {

// Local to this computer: what is waiting to be read is nobody else's business, so no shared-row columns.
const QString intakeTable = QStringLiteral(R"(CREATE TABLE intake_item (
    id TEXT NOT NULL PRIMARY KEY,
    batch_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    source_kind TEXT NOT NULL,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    files TEXT NOT NULL,
    state TEXT NOT NULL,
    error_kind TEXT NOT NULL,
    error_message TEXT NOT NULL,
    error_hint TEXT NOT NULL,
    job_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL))");

} // namespace

Migration intakeMigration()
{
    return {2,
        {
            {intakeTable},
            {QStringLiteral("CREATE INDEX intake_item_by_batch ON intake_item (batch_id, position)")},
            {QStringLiteral("CREATE INDEX intake_item_by_state ON intake_item (state)")},
        }};
}

} // namespace aio
