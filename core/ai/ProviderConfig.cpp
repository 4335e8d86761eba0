#include "core/ai/ProviderConfig.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <array>

namespace aio::ai {

namespace {

struct KindRow
{
    ProviderKind kind;
    const char16_t *name;
    const char *title;
    const char16_t *baseUrl;
    const char16_t *keyVariable;
};

constexpr std::array kindRows{
    KindRow{ProviderKind::Gemini, u"gemini", QT_TRANSLATE_NOOP("ProviderKind", "Google Gemini"),
        u"https://generativelanguage.googleapis.com", u"GEMINI_API_KEY"},
    KindRow{ProviderKind::OpenAi, u"openai", QT_TRANSLATE_NOOP("ProviderKind", "OpenAI"),
        u"https://api.openai.com/v1", u"OPENAI_API_KEY"},
    KindRow{ProviderKind::Anthropic, u"anthropic", QT_TRANSLATE_NOOP("ProviderKind", "Anthropic Claude"),
        u"https://api.anthropic.com", u"ANTHROPIC_API_KEY"},
    KindRow{ProviderKind::OpenAiCompatible, u"openai-compatible",
        QT_TRANSLATE_NOOP("ProviderKind", "OpenAI-compatible server"), u"", u""},
    KindRow{ProviderKind::AzureOpenAi, u"azure-openai", QT_TRANSLATE_NOOP("ProviderKind", "Azure OpenAI"),
        u"", u"AZURE_OPENAI_API_KEY"},
    KindRow{
        ProviderKind::BuiltIn, u"builtin", QT_TRANSLATE_NOOP("ProviderKind", "Built-in (offline)"), u"", u""},
};

const KindRow &rowOf(ProviderKind kind)
{
    return kindRows.at(std::size_t(kind));
}

// RFC 1918 and RFC 4193: addresses that no provider on the internet has.
bool isPrivate(const QHostAddress &address)
{
    static const std::array networks{QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16"))};
    return address.isLoopback() || address.isUniqueLocalUnicast()
        || std::any_of(networks.cbegin(), networks.cend(),
            [&address](const auto &network) { return address.isInSubnet(network); });
}

} // namespace

QString providerKindName(ProviderKind kind)
{
    return QString::fromUtf16(rowOf(kind).name);
}

std::optional<ProviderKind> providerKindFromName(QStringView name)
{
    for (const KindRow &row : kindRows) {
        if (name == QStringView(row.name)) {
            return row.kind;
        }
    }
    return std::nullopt;
}

QString providerKindTitle(ProviderKind kind)
{
    return QCoreApplication::translate("ProviderKind", rowOf(kind).title);
}

QUrl defaultBaseUrl(ProviderKind kind)
{
    return QUrl(QString::fromUtf16(rowOf(kind).baseUrl));
}

QString keyVariable(ProviderKind kind)
{
    return QString::fromUtf16(rowOf(kind).keyVariable);
}

bool ProviderConfig::isLocal() const
{
    if (kind == ProviderKind::BuiltIn) {
        return true;
    }
    if (kind != ProviderKind::OpenAiCompatible) {
        return false;
    }
    const QString host = baseUrl.host();
    return host == u"localhost" || host.endsWith(QStringLiteral(".localhost"))
        || host.endsWith(QStringLiteral(".local")) || isPrivate(QHostAddress(host));
}

bool ProviderConfig::needsKey() const
{
    return kind != ProviderKind::BuiltIn && !isLocal();
}

} // namespace aio::ai
