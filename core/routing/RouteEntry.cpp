#include "core/routing/RoutePolicy.h"

namespace aio::routing {

namespace {

const QString kindPrefix = QStringLiteral("kind:");
const QString anyFast = QStringLiteral("any:fast");
const QString anyQuality = QStringLiteral("any:quality");

bool isId(QStringView text)
{
    constexpr qsizetype longest = 63;
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    return !text.isEmpty() && text.size() <= longest && isPlain(text.front())
        && std::all_of(text.begin(), text.end(), [&](QChar c) { return isPlain(c) || c == u'-'; });
}

} // namespace

QString RouteEntry::toText() const
{
    const QString suffix = model.isEmpty() ? QString() : u'/' + model;
    switch (by) {
    case By::Provider:
        return provider + suffix;
    case By::Kind:
        return kindPrefix + ai::providerKindName(kind) + suffix;
    case By::AnyFast:
        return anyFast;
    case By::AnyQuality:
        break;
    }
    return anyQuality;
}

std::optional<RouteEntry> RouteEntry::fromText(QStringView text)
{
    RouteEntry entry;
    if (text == anyFast || text == anyQuality) {
        entry.by = text == anyFast ? By::AnyFast : By::AnyQuality;
        return entry;
    }
    const bool byKind = text.startsWith(kindPrefix);
    const QStringView rest = byKind ? text.mid(kindPrefix.size()) : text;
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView who = slash < 0 ? rest : rest.left(slash);
    entry.model = slash < 0 ? QString() : rest.mid(slash + 1).toString();
    if (slash >= 0 && entry.model.isEmpty()) {
        return std::nullopt;
    }
    if (byKind) {
        const auto kind = ai::providerKindFromName(who);
        entry.by = By::Kind;
        entry.kind = kind.value_or(ai::ProviderKind::Gemini);
        return kind ? std::optional(entry) : std::nullopt;
    }
    entry.provider = who.toString();
    return isId(who) ? std::optional(entry) : std::nullopt;
}

} // namespace aio::routing
