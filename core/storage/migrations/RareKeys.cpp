#include "core/storage/migrations/Migrations.h"

namespace aio {

// Credential tests and the built-in engine have few keys among very many, and are asked for by themselves.
Migration rareKeysMigration()
{
    return {11,
        {
            {QStringLiteral("CREATE INDEX ai_usage_test_keys ON ai_usage_key (id) WHERE task = 'test'")},
            {QStringLiteral("CREATE INDEX ai_usage_builtin_keys ON ai_usage_key (id) "
                            "WHERE provider_kind = 'builtin'")},
        }};
}

} // namespace aio
