#include "app/cli/ProviderVerbs.h"
#include "app/cli/Wait.h"
#include "core/catalog/ModelCatalog.h"
#include "core/providers/ProviderClient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <QCoroTask>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

// What the provider lists, filled up with what the catalog knows.
ai::ModelInfo completed(const ai::ProviderConfig &provider, const ai::ModelInfo &listed)
{
    static const catalog::ModelCatalog catalog = catalog::ModelCatalog::builtIn();
    const ai::ModelInfo known = catalog.describe(provider.kind, listed.id);
    ai::ModelInfo model = listed;
    model.displayName = listed.displayName.isEmpty() ? known.displayName : listed.displayName;
    model.contextTokens = listed.contextTokens ? listed.contextTokens : known.contextTokens;
    model.maxOutputTokens = listed.maxOutputTokens ? listed.maxOutputTokens : known.maxOutputTokens;
    model.vision = listed.vision ? listed.vision : known.vision;
    model.retiresOn = listed.retiresOn.isValid() ? listed.retiresOn : known.retiresOn;
    model.successor = listed.successor.isEmpty() ? known.successor : listed.successor;
    return model;
}

QJsonObject modelObject(const ai::ModelInfo &model)
{
    QJsonObject object{{QStringLiteral("id"), model.id}};
    if (!model.displayName.isEmpty()) {
        object[QStringLiteral("name")] = model.displayName;
    }
    if (model.contextTokens) {
        object[QStringLiteral("context_tokens")] = *model.contextTokens;
    }
    if (model.maxOutputTokens) {
        object[QStringLiteral("max_output_tokens")] = *model.maxOutputTokens;
    }
    if (model.vision) {
        object[QStringLiteral("vision")] = *model.vision;
    }
    if (model.retiresOn.isValid()) {
        object[QStringLiteral("retires_on")] = model.retiresOn.toString(Qt::ISODate);
    }
    if (!model.successor.isEmpty()) {
        object[QStringLiteral("successor")] = model.successor;
    }
    return object;
}

void print(const ProviderRecord &provider, const QList<ai::ModelInfo> &models, const Output &output)
{
    if (output.format() == GlobalOptions::Format::Json) {
        QJsonArray array;
        for (const ai::ModelInfo &model : models) {
            array.append(modelObject(model));
        }
        output.json(
            QJsonObject{{QStringLiteral("provider"), provider.config.id}, {QStringLiteral("models"), array}});
        return;
    }
    QList<QStringList> rows{
        {Text::tr("Model"), Text::tr("Context"), Text::tr("Pictures"), Text::tr("Retires")}};
    for (const ai::ModelInfo &model : models) {
        const QString pictures = !model.vision ? QString() : *model.vision ? Text::tr("yes") : Text::tr("no");
        rows.append({model.id, model.contextTokens ? QString::number(*model.contextTokens) : QString(),
            pictures, model.retiresOn.toString(Qt::ISODate)});
    }
    output.rows(rows);
}

} // namespace

int listModels(const VerbContext &context)
{
    const auto provider = context.workspace.provider(context.subject());
    if (!provider) {
        return context.output().error(provider.error());
    }
    if (provider->config.kind == ai::ProviderKind::BuiltIn) {
        print(*provider, {}, context.output());
        return 0;
    }
    const auto key = waitFor(context.workspace.secrets().key(provider->config));
    if (!key) {
        return context.output().error(key.error());
    }
    providers::ProviderClient client;
    const providers::AttemptControl control{context.command.stop, QDeadlineTimer(provider->config.timeoutMs)};
    const auto listed = QCoro::waitFor(client.models(provider->config, key->key, control));
    if (!listed) {
        return context.output().error(listed.error().toError());
    }
    QList<ai::ModelInfo> models;
    for (const ai::ModelInfo &model : *listed) {
        models << completed(provider->config, model);
    }
    print(*provider, models, context.output());
    return 0;
}

} // namespace aio::cli
