#pragma once

#include "core/settings/SettingValue.h"

#include <QList>
#include <QObject>

namespace aio {

Q_NAMESPACE

/// Every setting there is. None is a secret: secrets are kept by the system's keychain.
enum class SettingKey
{
    Language, ///< text: "system", "en", "de"
    Theme, ///< text: "system", "light", "dark"
    TextSize, ///< number: percent, 85…140
    Density, ///< text: "comfortable", "compact"
    ReducedMotion, ///< flag
    Notifications, ///< flag
    LastPage, ///< text: id of the page shown last
    WindowGeometry, ///< bytes: QWidget::saveGeometry()
    WindowState, ///< bytes: QMainWindow::saveState()
    SplitterStates, ///< states by name of page or splitter
    HeaderStates, ///< states by name of table
    OcrLanguages, ///< texts: Tesseract's names; empty: chosen by script
    ExtractionConcurrency, ///< number: postings read at once, 0…64; 0: one a processor
    ConfirmRemoteFetch, ///< flag: ask before fetching an address that was dropped or pasted
    LastOpenFolder, ///< text
    LastExportFolder, ///< text
    PersonName, ///< text: what the window calls the person; empty: the name of the account
    FirstRunDone, ///< flag: the first steps were shown
    RailCompact, ///< flag: the rail shows icons alone
    RecentCommands, ///< texts: ids of commands run lately from the palette, latest first
    SpellingWords, ///< texts: words that are spelled right, see spelling::packWords()
    KeyAgeLimit, ///< number: days after which a key should be rotated, 0…3650; 0: never
    UsageViews, ///< texts: saved filters of the usage dashboard, one a text, its name in the first line
    ChartColors, ///< texts: "provider:google=0", the chart colour that a series keeps
    DraftEngine, ///< text: who drafted last: "builtin", "plan:pro", "provider:gemini"; empty: nobody yet
    UsageAlerts, ///< text: usage::AlertRules::toText()
    Shortcuts, ///< texts: "jobs/Ctrl+E<tab>Ctrl+Shift+E", keys that a person chose, see ui::KeyBindings
};
Q_ENUM_NS(SettingKey)

/// Whether a setting makes sense on another computer.
enum class SettingScope
{
    Roaming, ///< a choice of the person
    Local, ///< of this computer: sizes, folders
};

/// One row of the table.
struct SettingSpec
{
    SettingKey key;
    QString name; ///< in the file; never changes once released
    SettingScope scope;
    SettingValue initial; ///< its kind is the setting's kind
    QStringList allowed{}; ///< of a text; empty: any
    int least = 0; ///< of a number
    int most = 0;

    /// The nearest value that the setting may have; nothing if there is none: another kind, a text that is
    /// not allowed, something unreasonably long.
    [[nodiscard]] std::optional<SettingValue> accept(const SettingValue &value) const;
};

[[nodiscard]] const QList<SettingSpec> &settingTable();
[[nodiscard]] const SettingSpec &settingSpec(SettingKey key);

} // namespace aio
