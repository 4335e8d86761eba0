#include "core/storage/migrations/Migrations.h"

namespace aio {

namespace {

// The bytes are in the file store, as those of page images are.
const QString originalTable = QStringLiteral(R"(CREATE TABLE source_original (
    job_id TEXT NOT NULL PRIMARY KEY REFERENCES source (job_id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    content_type TEXT NOT NULL,
    url TEXT NOT NULL))");

// What the salary filter asks of the jobs that are there already.
const QString fillSalary = QStringLiteral(R"(UPDATE job SET has_salary = 1 WHERE EXISTS (
    SELECT 1 FROM job_content WHERE job_content.job_id = job.id
        AND CASE WHEN json_valid(job_content.extraction)
            THEN coalesce(json_extract(job_content.extraction, '$.job.salary.min'),
                json_extract(job_content.extraction, '$.job.salary.max')) END IS NOT NULL))");

} // namespace

Migration originalsMigration()
{
    return {4,
        {
            {originalTable},
            {QStringLiteral("CREATE INDEX source_original_by_file ON source_original (sha256)")},
            {QStringLiteral("ALTER TABLE job ADD COLUMN has_salary INTEGER NOT NULL DEFAULT 0")},
            {fillSalary},
        }};
}

} // namespace aio
