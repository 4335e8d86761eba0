#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/base/Uuid.h"

namespace aio::test {

inline ai::ProviderConfig sampleProvider(
    const QString &id = QStringLiteral("openai"), ai::ProviderKind kind = ai::ProviderKind::OpenAi)
{
    ai::ProviderConfig provider;
    provider.uuid = makeUuidV7();
    provider.id = id;
    provider.kind = kind;
    provider.name = QStringLiteral("Our ") + id;
    provider.baseUrl = QUrl(QStringLiteral("https://api.example/v1"));
    return provider;
}

} // namespace aio::test
