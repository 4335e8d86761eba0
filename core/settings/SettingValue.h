#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QMap>
#include <QStringList>

#include <optional>
#include <variant>

namespace aio {

/// Opaque states by name: the splitters of each page, the columns of each table.
using StateMap = QMap<QString, QByteArray>;

using SettingValue = std::variant<QString, int, bool, QByteArray, QStringList, StateMap>;

/// The value as the file keeps it; bytes are Base64.
[[nodiscard]] QJsonValue settingToJson(const SettingValue &value);

/// A value of the same kind as `like`; nothing if the JSON holds something else.
[[nodiscard]] std::optional<SettingValue> settingFromJson(const QJsonValue &json, const SettingValue &like);

} // namespace aio
