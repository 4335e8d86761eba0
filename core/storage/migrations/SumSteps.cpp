#include "core/storage/migrations/Migrations.h"

namespace aio {

namespace {

QString column(const QString &name)
{
    return QStringLiteral("ALTER TABLE ai_usage_state ADD COLUMN %1 BIGINT NOT NULL DEFAULT 0").arg(name);
}

} // namespace

// What is being summed up (SumState of core/usage): hours from work_from before work_until, how far that is,
// and a number that counts every change of it.
Migration sumStepsMigration()
{
    return {10,
        {
            {column(QStringLiteral("work_from"))},
            {column(QStringLiteral("work_until"))},
            {column(QStringLiteral("work_step"))},
            {column(QStringLiteral("work_number"))},
        }};
}

} // namespace aio
