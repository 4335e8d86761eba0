#include "core/storage/migrations/Migrations.h"

namespace aio {

MigrationList schemaMigrations()
{
    return {jobsMigration(), intakeMigration(), providersMigration(), originalsMigration(), usageMigration(),
        documentsMigration(), compactUsageMigration(), packedSumsMigration(), billingMigration(),
        sumStepsMigration(), rareKeysMigration()};
}

} // namespace aio
