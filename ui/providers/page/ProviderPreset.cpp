#include "ui/providers/page/ProviderPreset.h"

namespace aio::ui {

const QList<ProviderPreset> &providerPresets()
{
    using Kind = ai::ProviderKind;
    const auto url = [](const char16_t *address) { return QUrl(QString::fromUtf16(address)); };
    const auto compatible = [&url](const char16_t *id, const char16_t *name, const char16_t *address,
                                const char16_t *console) {
        return ProviderPreset{QString::fromUtf16(id), Kind::OpenAiCompatible, QString::fromUtf16(name),
            url(address), url(console)};
    };
    static const QList<ProviderPreset> presets{
        {QStringLiteral("gemini"), Kind::Gemini, {}, {}, url(u"https://aistudio.google.com/apikey")},
        {QStringLiteral("openai"), Kind::OpenAi, {}, {}, url(u"https://platform.openai.com/api-keys")},
        {QStringLiteral("anthropic"), Kind::Anthropic, {}, {},
            url(u"https://console.anthropic.com/settings/keys")},
        {QStringLiteral("azure"), Kind::AzureOpenAi, {}, {}, url(u"https://portal.azure.com")},
        compatible(u"ollama", u"Ollama", u"http://localhost:11434/v1", u""),
        compatible(u"lmstudio", u"LM Studio", u"http://localhost:1234/v1", u""),
        compatible(u"llamacpp", u"llama.cpp", u"http://localhost:8080/v1", u""),
        compatible(u"openrouter", u"OpenRouter", u"https://openrouter.ai/api/v1",
            u"https://openrouter.ai/settings/keys"),
        compatible(
            u"mistral", u"Mistral", u"https://api.mistral.ai/v1", u"https://console.mistral.ai/api-keys"),
        compatible(u"groq", u"Groq", u"https://api.groq.com/openai/v1", u"https://console.groq.com/keys"),
        compatible(u"other", u"", u"", u""),
    };
    return presets;
}

QUrl consoleOf(const ai::ProviderConfig &config)
{
    for (const ProviderPreset &preset : providerPresets()) {
        const bool same = config.kind == ai::ProviderKind::OpenAiCompatible
            ? !preset.baseUrl.isEmpty() && preset.baseUrl.host() == config.baseUrl.host()
            : preset.kind == config.kind;
        if (same) {
            return preset.console;
        }
    }
    return {};
}

} // namespace aio::ui
