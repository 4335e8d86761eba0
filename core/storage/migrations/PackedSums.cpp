#include "core/storage/migrations/Migrations.h"

namespace aio {

namespace {

// Figures by hour, day and month (level 0, 1, 2; bucket: their number since 1970), of every pair of
// dimensions and of all of them at once, made of the quarters once an hour is over. A row has all its cells
// in one value, as FigurePacker of core/usage/report writes them; pair 62 of a day is a DayIndex of
// core/usage. Always the sums of their quarters, or said to be stale.
const QString sumTable = QStringLiteral(R"(CREATE TABLE ai_usage_sum (
    level INTEGER NOT NULL,
    pair INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    cells $BLOB NOT NULL,
    PRIMARY KEY (level, pair, bucket)))");

} // namespace

// Sums are made again from the quarters, bit by bit, as after an import.
Migration packedSumsMigration()
{
    return {8,
        {
            {QStringLiteral("DROP TABLE ai_usage_sum")},
            {sumTable},
            {QStringLiteral("DELETE FROM ai_usage_stale")},
            {QStringLiteral("UPDATE ai_usage_state SET closed_until = 0")},
        }};
}

} // namespace aio
