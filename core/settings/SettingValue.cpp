#include "core/settings/SettingValue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aio {

namespace {

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<QByteArray> decoded(const QJsonValue &json)
{
    if (!json.isString()) {
        return std::nullopt;
    }
    const auto result =
        QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional<QByteArray>(*result) : std::nullopt;
}

struct ToJson
{
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(int number) const { return number; }
    QJsonValue operator()(bool flag) const { return flag; }
    QJsonValue operator()(const QByteArray &bytes) const { return encoded(bytes); }
    QJsonValue operator()(const QStringList &texts) const { return QJsonArray::fromStringList(texts); }
    QJsonValue operator()(const StateMap &states) const
    {
        QJsonObject object;
        for (auto it = states.cbegin(); it != states.cend(); ++it) {
            object[it.key()] = encoded(it.value());
        }
        return object;
    }
};

struct FromJson
{
    const QJsonValue &json;

    std::optional<SettingValue> operator()(const QString &) const
    {
        return json.isString() ? std::optional<SettingValue>(json.toString()) : std::nullopt;
    }
    std::optional<SettingValue> operator()(int) const
    {
        return json.isDouble() ? std::optional<SettingValue>(json.toInt()) : std::nullopt;
    }
    std::optional<SettingValue> operator()(bool) const
    {
        return json.isBool() ? std::optional<SettingValue>(json.toBool()) : std::nullopt;
    }
    std::optional<SettingValue> operator()(const QByteArray &) const
    {
        const auto bytes = decoded(json);
        return bytes ? std::optional<SettingValue>(*bytes) : std::nullopt;
    }
    std::optional<SettingValue> operator()(const QStringList &) const
    {
        if (!json.isArray()) {
            return std::nullopt;
        }
        QStringList texts;
        const QJsonArray array = json.toArray();
        for (const auto &item : array) {
            if (item.isString()) {
                texts << item.toString();
            }
        }
        return texts;
    }
    std::optional<SettingValue> operator()(const StateMap &) const
    {
        if (!json.isObject()) {
            return std::nullopt;
        }
        StateMap states;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const auto bytes = decoded(it.value())) {
                states[it.key()] = *bytes;
            }
        }
        return states;
    }
};

} // namespace

QJsonValue settingToJson(const SettingValue &value)
{
    return std::visit(ToJson{}, value);
}

std::optional<SettingValue> settingFromJson(const QJsonValue &json, const SettingValue &like)
{
    return std::visit(FromJson{json}, like);
}

} // namespace aio
