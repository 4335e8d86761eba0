#include "core/settings/SettingTable.h"

#include <algorithm>

namespace aio {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 4096;
constexpr qsizetype longestState = 256LL * 1024;
constexpr qsizetype mostEntries = 256;

struct Acceptor
{
    const SettingSpec &spec;

    bool operator()(QString &text) const
    {
        return text.size() <= longestText && (spec.allowed.isEmpty() || spec.allowed.contains(text));
    }
    bool operator()(int &number) const
    {
        number = std::clamp(number, spec.least, spec.most);
        return true;
    }
    bool operator()(bool &) const { return true; }
    bool operator()(QByteArray &bytes) const { return bytes.size() <= longestState; }
    bool operator()(QStringList &texts) const
    {
        return texts.size() <= mostEntries
            && std::all_of(
                texts.cbegin(), texts.cend(), [](const QString &text) { return text.size() <= longestText; });
    }
    bool operator()(StateMap &states) const
    {
        return states.size() <= mostEntries
            && std::all_of(states.cbegin(), states.cend(),
                [](const QByteArray &bytes) { return bytes.size() <= longestState; });
    }
};

} // namespace

std::optional<SettingValue> SettingSpec::accept(const SettingValue &value) const
{
    if (value.index() != initial.index()) {
        return std::nullopt;
    }
    SettingValue accepted = value;
    return std::visit(Acceptor{*this}, accepted) ? std::optional(accepted) : std::nullopt;
}

const QList<SettingSpec> &settingTable()
{
    using enum SettingKey;
    using enum SettingScope;
    static const QList<SettingSpec> table = {
        {Language, u"look/language"_s, Roaming, u"system"_s, {u"system"_s, u"en"_s, u"de"_s}},
        {Theme, u"look/theme"_s, Roaming, u"system"_s, {u"system"_s, u"light"_s, u"dark"_s}},
        {TextSize, u"look/textSize"_s, Roaming, 100, {}, 85, 140},
        {Density, u"look/density"_s, Roaming, u"comfortable"_s, {u"comfortable"_s, u"compact"_s}},
        {ReducedMotion, u"look/reducedMotion"_s, Roaming, false},
        {Notifications, u"notifications"_s, Roaming, true},
        {LastPage, u"window/page"_s, Local, QString()},
        {WindowGeometry, u"window/geometry"_s, Local, QByteArray()},
        {WindowState, u"window/state"_s, Local, QByteArray()},
        {SplitterStates, u"window/splitters"_s, Local, StateMap()},
        {HeaderStates, u"window/headers"_s, Local, StateMap()},
        {OcrLanguages, u"extraction/ocrLanguages"_s, Local, QStringList()},
        {ExtractionConcurrency, u"extraction/concurrency"_s, Local, 0, {}, 0, 64},
        {ConfirmRemoteFetch, u"extraction/confirmRemoteFetch"_s, Roaming, true},
        {LastOpenFolder, u"folders/open"_s, Local, QString()},
        {LastExportFolder, u"folders/export"_s, Local, QString()},
        {PersonName, u"person/name"_s, Roaming, QString()},
        {FirstRunDone, u"window/firstRunDone"_s, Local, false},
        {RailCompact, u"window/railCompact"_s, Local, false},
        {RecentCommands, u"window/recentCommands"_s, Local, QStringList()},
        {SpellingWords, u"documents/spellingWords"_s, Roaming, QStringList()},
        {KeyAgeLimit, u"keys/ageLimit"_s, Roaming, 180, {}, 0, 3650},
        {UsageViews, u"usage/views"_s, Roaming, QStringList()},
        {ChartColors, u"usage/chartColors"_s, Roaming, QStringList()},
        {DraftEngine, u"documents/draftEngine"_s, Roaming, QString()},
        {UsageAlerts, u"usage/alerts"_s, Roaming, QString()},
        {Shortcuts, u"window/shortcuts"_s, Roaming, QStringList()},
    };
    return table;
}

const SettingSpec &settingSpec(SettingKey key)
{
    // The table is in the order of the keys; a test holds it to that.
    return settingTable().at(qsizetype(key));
}

} // namespace aio
