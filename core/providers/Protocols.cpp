#include "core/providers/Anthropic.h"
#include "core/providers/AzureOpenAi.h"
#include "core/providers/ChatCompletions.h"
#include "core/providers/Gemini.h"
#include "core/providers/OpenAiResponses.h"
#include "core/providers/Protocol.h"

namespace aio::providers {

const Protocol *protocolFor(const ai::ProviderConfig &config)
{
    static const Gemini gemini;
    static const OpenAiResponses responses;
    static const ChatCompletions chat;
    static const Anthropic anthropic;
    static const AzureOpenAi azure;
    switch (config.kind) {
    case ai::ProviderKind::Gemini:
        return &gemini;
    case ai::ProviderKind::OpenAi:
        if (config.responsesApi) {
            return &responses;
        }
        return &chat;
    case ai::ProviderKind::OpenAiCompatible:
        return &chat;
    case ai::ProviderKind::Anthropic:
        return &anthropic;
    case ai::ProviderKind::AzureOpenAi:
        return &azure;
    case ai::ProviderKind::BuiltIn:
        break;
    }
    return nullptr;
}

} // namespace aio::providers
