#include "app/cli/ProvidersCommand.h"

#include "app/cli/KeyTesting.h"
#include "app/cli/ProviderPrint.h"
#include "app/cli/ProviderVerbs.h"
#include "app/cli/Wait.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

QList<KeyInfo> keysOf(const VerbContext &context)
{
    return waitFor(context.workspace.secrets().list(context.workspace.configs())).value_or(QList<KeyInfo>());
}

// Prints the provider that a change gave, or its error.
int finish(const VerbContext &context, const QFuture<Result<ProviderRecord>> &change)
{
    const Result<ProviderRecord> done = waitFor(change);
    if (!done) {
        return context.output().error(done.error());
    }
    printProvider(*done, keysOf(context), context.output());
    return 0;
}

int list(const VerbContext &context)
{
    printProviders(context.workspace.providers().providers(), keysOf(context), context.output());
    return 0;
}

int show(const VerbContext &context)
{
    const auto provider = context.workspace.provider(context.subject());
    if (!provider) {
        return context.output().error(provider.error());
    }
    printProvider(*provider, keysOf(context), context.output());
    return 0;
}

int remove(const VerbContext &context)
{
    const auto removed =
        waitFor(context.workspace.providers().remove(context.workspace.idOf(context.subject())));
    if (!removed) {
        return context.output().error(removed.error());
    }
    const auto key = waitFor(removed->key);
    if (!key) {
        return context.output().error(key.error());
    }
    if (*key == SecretStore::Removal::Later) {
        context.output().note(
            Text::tr("Its key is still in the keychain, which cannot be reached. It is not used "
                     "any more and will be removed when the keychain works again."));
    }
    const QString what = *key == SecretStore::Removal::Done ? QStringLiteral("removed")
        : *key == SecretStore::Removal::Later               ? QStringLiteral("later")
                                                            : QStringLiteral("none");
    printObject({{QStringLiteral("removed"), removed->provider.config.id}, {QStringLiteral("key"), what}},
        context.output());
    return 0;
}

int enable(const VerbContext &context)
{
    return finish(
        context, context.workspace.providers().setEnabled(context.workspace.idOf(context.subject()), true));
}

int disable(const VerbContext &context)
{
    return finish(
        context, context.workspace.providers().setEnabled(context.workspace.idOf(context.subject()), false));
}

int makeDefault(const VerbContext &context)
{
    return finish(
        context, context.workspace.providers().setDefault(context.workspace.idOf(context.subject())));
}

int duplicate(const VerbContext &context)
{
    return finish(
        context, context.workspace.providers().duplicate(context.workspace.idOf(context.subject())));
}

QList<Verb> verbs()
{
    const QString id = QStringLiteral("ID");
    const QString file = QStringLiteral("FILE");
    return {
        {QStringLiteral("list"), {}, Text::tr("all providers"), nullptr, list},
        {QStringLiteral("show"), id, Text::tr("one provider with its settings"), nullptr, show},
        {QStringLiteral("add"), {}, Text::tr("add one"), declareAdd, addProvider},
        {QStringLiteral("edit"), id, Text::tr("change its settings"), declareEdit, editProvider},
        {QStringLiteral("duplicate"), id, Text::tr("add a copy of it, without its key"), nullptr, duplicate},
        {QStringLiteral("remove"), id, Text::tr("remove it and its key"), nullptr, remove},
        {QStringLiteral("enable"), id, Text::tr("use it"), nullptr, enable},
        {QStringLiteral("disable"), id, Text::tr("do not use it"), nullptr, disable},
        {QStringLiteral("default"), id, Text::tr("make it the default"), nullptr, makeDefault},
        {QStringLiteral("test"), id, Text::tr("try address, encryption, key and model, at no cost"),
            declareTest, testOneProvider},
        {QStringLiteral("models"), id, Text::tr("the models that it offers"), nullptr, listModels},
        {QStringLiteral("import-env"), {},
            Text::tr("add Gemini, OpenAI and Anthropic where a key is in the environment"), nullptr,
            importEnvironment},
        {QStringLiteral("export"), file,
            Text::tr("write all but the keys to a file, or to standard output with -"), nullptr,
            exportProviders},
        {QStringLiteral("import"), file, Text::tr("add and change providers as in a file"), declareImport,
            importProviders},
    };
}

} // namespace

QString ProvidersCommand::name() const
{
    return QStringLiteral("providers");
}

QString ProvidersCommand::summary() const
{
    return Text::tr("list, add, change, test, remove, export and import providers");
}

int ProvidersCommand::run(const QStringList &arguments, const CommandContext &context)
{
    return runVerb(name(), verbs(), arguments, context);
}

} // namespace aio::cli
