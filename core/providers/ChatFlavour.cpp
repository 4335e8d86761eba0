#include "core/providers/ChatFlavour.h"

#include <array>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

struct FlavourRow
{
    QLatin1StringView host; ///< the end of the host's name; empty: any host of one's own with this port
    int port; ///< 0: any
    ChatFlavour flavour;
};

// Sources: ollama docs/api/openai-compatibility.mdx (max_tokens; no `strict`), llama.cpp
// tools/server/README.md (port 8080, grammar from json_schema), LM Studio (json_schema only), and the API
// references of the hosts.
constexpr std::array rows{
    FlavourRow{"openai.com"_L1, 0, {.maxCompletionTokens = true}},
    FlavourRow{"openrouter.ai"_L1, 0, {.path = "/api/v1"_L1}},
    FlavourRow{"groq.com"_L1, 0, {.maxCompletionTokens = true, .schema = false, .path = "/openai/v1"_L1}},
    FlavourRow{"mistral.ai"_L1, 0, {.thinkingLimit = false, .streamOptions = false}},
    FlavourRow{"deepseek.com"_L1, 0, {.thinkingLimit = false, .schema = false}},
    FlavourRow{"x.ai"_L1, 0, {.maxCompletionTokens = true}},
    FlavourRow{"ollama.com"_L1, 0, {.thinkingLimit = false, .strict = false, .schema = false}},
    FlavourRow{""_L1, 11434, {.thinkingLimit = false, .strict = false}},
    FlavourRow{""_L1, 8080, {.thinkingLimit = false, .strict = false}},
    FlavourRow{""_L1, 1234, {.thinkingLimit = false, .strict = false, .jsonObject = false}},
};

bool matches(const FlavourRow &row, const QUrl &url, bool local)
{
    if (row.host.isEmpty()) {
        return local && url.port() == row.port;
    }
    const QString host = url.host();
    return host == row.host
        || (host.endsWith(row.host) && host.at(host.size() - row.host.size() - 1) == u'.');
}

} // namespace

ChatFlavour chatFlavour(const ai::ProviderConfig &config)
{
    if (config.kind != ai::ProviderKind::OpenAiCompatible) {
        // Older versions of Azure take the newer name for models that think only.
        return {.maxCompletionTokens = !usesDatedAzure(config)};
    }
    const bool local = config.isLocal();
    for (const FlavourRow &row : rows) {
        if (matches(row, config.baseUrl, local)) {
            return row.flavour;
        }
    }
    return {.thinkingLimit = !local, .strict = !local};
}

bool usesDatedAzure(const ai::ProviderConfig &config)
{
    return config.kind == ai::ProviderKind::AzureOpenAi && !config.apiVersion.isEmpty()
        && config.apiVersion.at(0).isDigit();
}

QUrl chatBase(const ai::ProviderConfig &config)
{
    QUrl base = config.baseUrl.isEmpty() ? ai::defaultBaseUrl(config.kind) : config.baseUrl;
    if (base.path().isEmpty() || base.path() == u"/") {
        base.setPath(chatFlavour(config).path.toString());
    }
    return base;
}

} // namespace aio::providers
