#pragma once

#include "core/base/Error.h"
#include "core/settings/SettingTable.h"

#include <QMap>
#include <QString>

namespace aio {

/// The file that settings are kept in: JSON, one object a scope. Stateless and safe to use from any thread;
/// several processes may use one file.
class SettingsFile
{
public:
    using Values = QMap<SettingKey, SettingValue>;
    /// A change of a key: its new value, or nothing to remove it.
    using Changes = QMap<SettingKey, std::optional<SettingValue>>;

    explicit SettingsFile(QString path);

    /// The values in the file that their settings accept. No file: no values. A file that is no settings file
    /// is moved aside ("settings.json.broken") and an error says so.
    [[nodiscard]] Result<Values> read() const;

    /// Changes these keys only: whatever else is in the file stays, also what a newer version wrote there.
    [[nodiscard]] Result<void> apply(const Changes &changes) const;

private:
    QString m_path;
};

} // namespace aio
