#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <QUuid>

#include <optional>
#include <utility>

namespace aio::ai {

/// The protocol that a provider speaks.
enum class ProviderKind
{
    Gemini,
    OpenAi,
    Anthropic,
    OpenAiCompatible, ///< Ollama, llama.cpp, LM Studio, OpenRouter, Mistral, Groq, …
    AzureOpenAi,
    BuiltIn, ///< the engine of this program: no key, no network
};

/// As in `--kind`: "gemini", "openai", "anthropic", "openai-compatible", "azure-openai", "builtin".
[[nodiscard]] QString providerKindName(ProviderKind kind);
[[nodiscard]] std::optional<ProviderKind> providerKindFromName(QStringView name);
/// For a person: "Google Gemini".
[[nodiscard]] QString providerKindTitle(ProviderKind kind);
/// Where its official service is; empty for kinds without one.
[[nodiscard]] QUrl defaultBaseUrl(ProviderKind kind);
/// The environment variable that holds a key for it ("GEMINI_API_KEY"); empty for kinds without one.
[[nodiscard]] QString keyVariable(ProviderKind kind);

/// A provider as an admin set it up. No secret is in it, ever: the key is found by `id`.
struct ProviderConfig
{
    QUuid uuid; ///< UUIDv7 of the shared row
    QString id; ///< short name, unique, never changes: [a-z0-9][a-z0-9-]{0,62}
    ProviderKind kind = ProviderKind::OpenAiCompatible;
    QString name; ///< what people call it
    QUrl baseUrl; ///< scheme, host, port and path prefix ("https://api.openai.com/v1")
    bool enabled = true;
    bool isDefault = false; ///< exactly one provider is
    int position = 0; ///< order in lists, from 0
    QString fastModel; ///< empty: the catalog's suggestion
    QString qualityModel;
    int timeoutMs = 60'000; ///< for one attempt, 1 s…10 min
    int retries = 2; ///< further attempts after the first, 0…5
    int parallel = 8; ///< calls at once, 1…256
    QString proxy; ///< empty: the system's; "none"; or host:port of an HTTP proxy
    QList<std::pair<QString, QString>> headers; ///< extra ones; never credentials
    QString apiVersion; ///< Azure: api-version; Anthropic: anthropic-version; empty: the adapter's own
    QString organization; ///< OpenAI organisation; empty: none
    bool maskPersonalData = true; ///< replace names and contacts before anything is sent
    bool responsesApi = true; ///< OpenAi: Responses, else Chat Completions

    bool operator==(const ProviderConfig &) const = default;

    /// Answers from this computer or a private network at no price: no quota of money applies.
    [[nodiscard]] bool isLocal() const;
    /// True if calls need a key.
    [[nodiscard]] bool needsKey() const;
};

} // namespace aio::ai
