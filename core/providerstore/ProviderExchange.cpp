#include "core/providerstore/ProviderExchange.h"

#include "core/base/Uuid.h"
#include "core/providerstore/ProviderJson.h"
#include "core/providerstore/ProviderRules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace aio {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProviderStore)
};

const QString formatName = QStringLiteral("aiorchestrator-providers");
constexpr int formatVersion = 1;
constexpr int maxProviders = 200;

// What is not compared: a place in a list means nothing in another one, and the default is said apart.
QJsonObject comparable(const ai::ProviderConfig &config)
{
    QJsonObject object = providerjson::toJson(config);
    object.remove(QStringLiteral("position"));
    object.remove(QStringLiteral("default"));
    return object;
}

Result<QJsonArray> providersIn(const QByteArray &file)
{
    QJsonParseError problem{};
    const QJsonObject object = QJsonDocument::fromJson(file, &problem).object();
    if (problem.error != QJsonParseError::NoError || object.value(QStringLiteral("format")) != formatName) {
        return failure(ErrorKind::BadInput, Text::tr("This file does not hold exported providers."),
            Text::tr("Use a file that aioctl providers export or the Providers page wrote."),
            problem.errorString());
    }
    if (object.value(QStringLiteral("version")).toInt() > formatVersion) {
        return failure(ErrorKind::BadInput,
            Text::tr("This file was written by a newer version of the program."),
            Text::tr("Update the program on this computer, then import it again."));
    }
    const QJsonArray providers = object.value(QStringLiteral("providers")).toArray();
    if (providers.size() > maxProviders) {
        return failure(
            ErrorKind::BadInput, Text::tr("This file holds more than %1 providers.").arg(maxProviders));
    }
    return providers;
}

const ProviderRecord *find(const QList<ProviderRecord> &records, const QString &id)
{
    const auto found = std::find_if(records.cbegin(), records.cend(),
        [&id](const ProviderRecord &record) { return record.config.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

Result<ProviderImport::Item> itemFor(const QJsonObject &object, const QList<ProviderRecord> &present)
{
    const QString id = object.value(QStringLiteral("id")).toString();
    const ProviderRecord *before = find(present, id);
    auto config = providerjson::fromJson(object, before != nullptr ? before->config : ai::ProviderConfig{});
    if (!config) {
        return Failure(config.error());
    }
    config->isDefault = before != nullptr && before->config.isDefault;
    if (const auto checked = checkProvider(*config, ErrorKind::BadInput); !checked) {
        return Failure(checked.error());
    }
    if (before == nullptr) {
        config->uuid = makeUuidV7();
        return ProviderImport::Item{ProviderImport::Action::Add, *config, 0, {}};
    }
    if (before->config.kind != config->kind) {
        return failure(ErrorKind::BadInput,
            Text::tr("The provider \"%1\" exists and is of another kind than in the file.").arg(id),
            Text::tr("Remove it first, or give it another short name in the file."));
    }
    config->position = before->config.position;
    const QJsonObject old = comparable(before->config);
    const QJsonObject now = comparable(*config);
    ProviderImport::Item item{ProviderImport::Action::Keep, *config, before->revision, {}};
    for (auto member = now.constBegin(); member != now.constEnd(); ++member) {
        if (old.value(member.key()) != member.value()) {
            item.fields << member.key();
        }
    }
    item.action = item.fields.isEmpty() ? ProviderImport::Action::Keep : ProviderImport::Action::Change;
    return item;
}

} // namespace

QString importActionName(ProviderImport::Action action)
{
    switch (action) {
    case ProviderImport::Action::Add:
        return QStringLiteral("add");
    case ProviderImport::Action::Change:
        return QStringLiteral("change");
    case ProviderImport::Action::Keep:
        break;
    }
    return QStringLiteral("keep");
}

QByteArray exportedProviders(const QList<ProviderRecord> &providers)
{
    QJsonArray array;
    for (const ProviderRecord &record : providers) {
        if (record.config.kind != ai::ProviderKind::BuiltIn) {
            array.append(providerjson::toJson(record.config));
        }
    }
    return QJsonDocument(
        QJsonObject{{QStringLiteral("format"), formatName}, {QStringLiteral("version"), formatVersion},
            {QStringLiteral("providers"), array}})
        .toJson(QJsonDocument::Indented);
}

Result<ProviderImport> compareImport(const QByteArray &file, const QList<ProviderRecord> &present)
{
    const auto providers = providersIn(file);
    if (!providers) {
        return Failure(providers.error());
    }
    ProviderImport import;
    QStringList seen;
    for (const QJsonValue &value : *providers) {
        auto item = itemFor(value.toObject(), present);
        if (!item) {
            return Failure(item.error());
        }
        const QString id = item->config.id;
        if (seen.contains(id)) {
            return failure(
                ErrorKind::BadInput, Text::tr("The provider \"%1\" is in the file twice.").arg(id));
        }
        seen << id;
        item->needsKey = item->config.needsKey();
        if (value[QStringLiteral("default")].toBool() && !item->config.isDefault) {
            import.newDefault = id;
        }
        import.items << *item;
    }
    return import;
}

} // namespace aio
