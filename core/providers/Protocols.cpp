#include "core/providers/ChatCompletions.h"
#include "core/providers/Protocol.h"

namespace aio::providers {

const Protocol *protocolFor(const ai::ProviderConfig &config)
{
    static const ChatCompletions chat;
    switch (config.kind) {
    case ai::ProviderKind::OpenAi:
    case ai::ProviderKind::OpenAiCompatible:
        return &chat;
    default:
        return nullptr;
    }
}

} // namespace aio::providers
