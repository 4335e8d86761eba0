#include "app/cli/ProviderPrint.h"

#include "core/providerstore/ProviderJson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

const KeyInfo *activeKey(const ProviderRecord &provider, const QList<KeyInfo> &keys)
{
    for (const KeyInfo &key : keys) {
        if (key.provider == provider.config.uuid && key.active) {
            return &key;
        }
    }
    return nullptr;
}

QString cellText(const QJsonValue &value)
{
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

QString yesNo(bool yes)
{
    return yes ? Text::tr("yes") : Text::tr("no");
}

void addTime(QJsonObject &object, const QString &name, const std::optional<qint64> &time)
{
    if (time) {
        object[name] = timeText(*time);
    }
}

void addText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty()) {
        object[name] = text;
    }
}

} // namespace

QString timeText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

QString keyState(const KeyInfo &key)
{
    switch (key.presence) {
    case KeyPresence::Missing:
        return QStringLiteral("missing");
    case KeyPresence::Unknown:
        return QStringLiteral("unreachable");
    case KeyPresence::Unchecked:
    case KeyPresence::Present:
        break;
    }
    return key.source == KeySource::Keychain ? QStringLiteral("stored") : QStringLiteral("set");
}

QJsonObject keyObject(const ProviderRecord &provider, const KeyInfo &key)
{
    QJsonObject object{{QStringLiteral("provider"), provider.config.id},
        {QStringLiteral("source"), keySourceName(key.source)}, {QStringLiteral("active"), key.active},
        {QStringLiteral("state"), keyState(key)}};
    addText(object,
        key.source == KeySource::Environment ? QStringLiteral("variable") : QStringLiteral("backend"),
        key.backend);
    addText(object, QStringLiteral("ends_with"), key.tail);
    if (key.createdAt > 0) {
        object[QStringLiteral("created_at")] = timeText(key.createdAt);
    }
    addTime(object, QStringLiteral("last_tested_at"), key.lastTestedAt);
    addText(object, QStringLiteral("last_test"), key.lastTestOutcome);
    addTime(object, QStringLiteral("last_used_at"), key.lastUsedAt);
    addText(object, QStringLiteral("candidate_ends_with"), key.candidateTail);
    addTime(object, QStringLiteral("candidate_since"), key.candidateAt);
    addText(object, QStringLiteral("previous_ends_with"), key.previousTail);
    addTime(object, QStringLiteral("previous_until"), key.previousUntil);
    return object;
}

QJsonObject providerObject(const ProviderRecord &provider, const QList<KeyInfo> &keys)
{
    QJsonObject object = providerjson::toJson(provider.config);
    object[QStringLiteral("uuid")] = provider.config.uuid.toString(QUuid::WithoutBraces);
    object[QStringLiteral("revision")] = provider.revision;
    object[QStringLiteral("updated_at")] = timeText(provider.updatedAt);
    object[QStringLiteral("local")] = provider.config.isLocal();
    object[QStringLiteral("needs_key")] = provider.config.needsKey();
    const KeyInfo *key = activeKey(provider, keys);
    QJsonValue keyValue;
    if (key != nullptr) {
        QJsonObject shown = keyObject(provider, *key);
        shown.remove(QStringLiteral("provider"));
        keyValue = shown;
    }
    object[QStringLiteral("key")] = keyValue;
    if (provider.lastTest) {
        object[QStringLiteral("last_test")] =
            QJsonObject{{QStringLiteral("at"), timeText(provider.lastTest->at)},
                {QStringLiteral("ok"), provider.lastTest->ok}};
    }
    return object;
}

void printObject(const QJsonObject &object, const Output &output)
{
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(object);
        return;
    }
    QList<QStringList> rows{{Text::tr("Name"), Text::tr("Value")}};
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        rows.append({member.key(), cellText(member.value())});
    }
    output.rows(rows);
}

void printProvider(const ProviderRecord &provider, const QList<KeyInfo> &keys, const Output &output)
{
    printObject(providerObject(provider, keys), output);
}

void printProviders(const QList<ProviderRecord> &providers, const QList<KeyInfo> &keys, const Output &output)
{
    if (output.format() == GlobalOptions::Format::Json) {
        QJsonArray array;
        for (const ProviderRecord &provider : providers) {
            array.append(providerObject(provider, keys));
        }
        output.json(array);
        return;
    }
    QList<QStringList> rows{{Text::tr("Id"), Text::tr("Kind"), Text::tr("Enabled"), Text::tr("Default"),
        Text::tr("Key"), Text::tr("Name"), Text::tr("Base URL")}};
    for (const ProviderRecord &provider : providers) {
        const ai::ProviderConfig &config = provider.config;
        const KeyInfo *key = activeKey(provider, keys);
        const QString keyText = key != nullptr
            ? QStringLiteral("%1 …%2").arg(keySourceName(key->source), key->tail)
            : config.needsKey() ? Text::tr("none")
                                : Text::tr("not needed");
        rows.append({config.id, ai::providerKindName(config.kind), yesNo(config.enabled),
            yesNo(config.isDefault), keyText, config.name, config.baseUrl.toString()});
    }
    output.rows(rows);
}

} // namespace aio::cli
