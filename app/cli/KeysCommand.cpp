#include "app/cli/KeysCommand.h"

#include "app/cli/KeyTesting.h"
#include "app/cli/OptionNeeds.h"
#include "app/cli/ProviderPrint.h"
#include "app/cli/SecretInput.h"
#include "app/cli/Verb.h"
#include "app/cli/Wait.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

const QString fromEnvOption = QStringLiteral("from-env");
const QString testOption = QStringLiteral("test");
const QString keepOldOption = QStringLiteral("keep-old");

QJsonArray keyObjects(const VerbContext &context, const QList<KeyInfo> &keys)
{
    QJsonArray array;
    const QList<ProviderRecord> providers = context.workspace.providers().providers();
    for (const ProviderRecord &provider : providers) {
        bool any = false;
        for (const KeyInfo &key : keys) {
            if (key.provider == provider.config.uuid) {
                array.append(keyObject(provider, key));
                any = true;
            }
        }
        if (!any && provider.config.needsKey()) {
            array.append(QJsonObject{{QStringLiteral("provider"), provider.config.id},
                {QStringLiteral("source"), QJsonValue()}, {QStringLiteral("active"), false},
                {QStringLiteral("state"), QStringLiteral("none")}});
        }
    }
    return array;
}

int list(const VerbContext &context)
{
    const auto keys = waitFor(context.workspace.secrets().list(context.workspace.configs(), true));
    if (!keys) {
        return context.output().error(keys.error());
    }
    const QJsonArray objects = keyObjects(context, *keys);
    if (context.output().format() == GlobalOptions::Format::Json) {
        context.output().json(objects);
        return 0;
    }
    QList<QStringList> rows{{Text::tr("Provider"), Text::tr("Source"), Text::tr("State"),
        Text::tr("Ends with"), Text::tr("In use"), Text::tr("Last test")}};
    for (const QJsonValue &key : objects) {
        rows.append({key[QStringLiteral("provider")].toString(), key[QStringLiteral("source")].toString(),
            key[QStringLiteral("state")].toString(), key[QStringLiteral("ends_with")].toString(),
            key[QStringLiteral("active")].toBool() ? Text::tr("yes") : Text::tr("no"),
            key[QStringLiteral("last_test")].toString()});
    }
    context.output().rows(rows);
    return 0;
}

void declareKeepOld(QCommandLineParser &parser)
{
    parser.addOption({keepOldOption, Text::tr("How long the key before stays: 0, 24h or 7d. Without it, 0."),
        QStringLiteral("TIME")});
}

void declareSet(QCommandLineParser &parser)
{
    parser.addOption(
        {fromEnvOption, Text::tr("Take the key from this environment variable instead of standard input."),
            QStringLiteral("NAME")});
    parser.addOption(
        {testOption, Text::tr("Test the key first. One that fails waits beside the key in use.")});
    declareKeepOld(parser);
}

Result<qint64> keepOldMs(const QCommandLineParser &parser)
{
    constexpr qint64 dayMs = 86'400'000;
    const QString text = parser.isSet(keepOldOption) ? parser.value(keepOldOption) : QStringLiteral("0");
    if (text == u"0") {
        return 0;
    }
    if (text == u"24h") {
        return dayMs;
    }
    if (text == u"7d") {
        return 7 * dayMs;
    }
    return optionNeeds(QStringLiteral("keys set"), keepOldOption, Text::tr("0, 24h or 7d"));
}

int printKey(const VerbContext &context, const ProviderRecord &provider, const Result<KeyInfo> &key)
{
    if (!key) {
        return context.output().error(key.error());
    }
    KeyInfo shown = *key;
    shown.active = true; // nothing comes before the keychain in a command's own session
    printObject(keyObject(provider, shown), context.output());
    return 0;
}

// The key before stays in use until the new one passed. Without one before, the new one is kept at once.
int setTested(
    const VerbContext &context, const ProviderRecord &provider, const ai::Secret &key, qint64 keepOldMs)
{
    SecretStore &secrets = context.workspace.secrets();
    const auto known = waitFor(secrets.list({provider.config}));
    if (!known) {
        return context.output().error(known.error());
    }
    const bool replaces = std::any_of(known->cbegin(), known->cend(),
        [](const KeyInfo &info) { return info.source == KeySource::Keychain; });
    const auto kept =
        waitFor(replaces ? secrets.propose(provider.config, key) : secrets.set(provider.config, key));
    if (!kept) {
        return context.output().error(kept.error());
    }
    const std::optional<KeySource> source = replaces ? std::nullopt : std::optional(KeySource::Keychain);
    const KeyTestOutcome outcome = testKey(context, provider, key, source);
    if (outcome.error) {
        Error error = *outcome.error;
        error.hint = replaces
            ? Text::tr("The key before stays in use. aioctl keys accept %1 uses the new one all the same, "
                       "aioctl keys reject %1 drops it.")
                  .arg(provider.config.id)
            : error.hint;
        return context.output().error(error);
    }
    return printKey(context, provider, replaces ? waitFor(secrets.accept(provider.config, keepOldMs)) : kept);
}

int accept(const VerbContext &context)
{
    const auto provider = context.workspace.provider(context.subject());
    if (!provider) {
        return context.output().error(provider.error());
    }
    const auto keepOld = keepOldMs(context.parser);
    if (!keepOld) {
        return context.output().error(keepOld.error());
    }
    return printKey(
        context, *provider, waitFor(context.workspace.secrets().accept(provider->config, *keepOld)));
}

int reject(const VerbContext &context)
{
    const auto provider = context.workspace.provider(context.subject());
    if (!provider) {
        return context.output().error(provider.error());
    }
    if (const auto rejected = waitFor(context.workspace.secrets().reject(provider->config)); !rejected) {
        return context.output().error(rejected.error());
    }
    printObject(
        {{QStringLiteral("provider"), provider->config.id}, {QStringLiteral("candidate"), QJsonValue()}},
        context.output());
    return 0;
}

int set(const VerbContext &context)
{
    const auto provider = context.workspace.provider(context.subject());
    if (!provider) {
        return context.output().error(provider.error());
    }
    if (provider->config.kind == ai::ProviderKind::BuiltIn) {
        return context.output().error({ErrorKind::Usage, Text::tr("The built-in engine needs no key.")});
    }
    const auto keepOld = keepOldMs(context.parser);
    if (!keepOld) {
        return context.output().error(keepOld.error());
    }
    const auto secret = readSecret({context.parser.value(fromEnvOption),
        Text::tr("Key for %1 (what you type is not shown): ").arg(provider->config.name),
        !context.command.options.noInput});
    if (!secret) {
        return context.output().error(secret.error());
    }
    if (context.parser.isSet(testOption)) {
        return setTested(context, *provider, *secret, *keepOld);
    }
    return printKey(context, *provider,
        waitFor(context.workspace.secrets().set(provider->config, *secret, KeySource::Keychain, *keepOld)));
}

int restore(const VerbContext &context)
{
    const auto provider = context.workspace.provider(context.subject());
    if (!provider) {
        return context.output().error(provider.error());
    }
    return printKey(
        context, *provider, waitFor(context.workspace.secrets().restorePrevious(provider->config)));
}

int remove(const VerbContext &context)
{
    const auto provider = context.workspace.provider(context.subject());
    if (!provider) {
        return context.output().error(provider.error());
    }
    const auto removed = waitFor(context.workspace.secrets().remove(provider->config));
    if (!removed) {
        return context.output().error(removed.error());
    }
    const QString variable = ai::keyVariable(provider->config.kind);
    if (!variable.isEmpty() && qEnvironmentVariableIsSet(variable.toLatin1().constData())) {
        context.output().note(Text::tr("%1 is still set and gives it a key.").arg(variable));
    }
    printObject({{QStringLiteral("provider"), provider->config.id},
                    {QStringLiteral("removed"), *removed == SecretStore::Removal::Done}},
        context.output());
    return 0;
}

QList<Verb> verbs()
{
    const QString id = QStringLiteral("PROVIDER");
    return {
        {QStringLiteral("list"), {}, Text::tr("where keys are and how they end"), nullptr, list},
        {QStringLiteral("set"), id, Text::tr("keep a key, read from standard input"), declareSet, set},
        {QStringLiteral("test"), QStringLiteral("[PROVIDER]"),
            Text::tr("test the key of one provider or of all, at no cost"), nullptr, testKeys},
        {QStringLiteral("accept"), id, Text::tr("use the new key that waits"), declareKeepOld, accept},
        {QStringLiteral("reject"), id, Text::tr("drop the new key that waits"), nullptr, reject},
        {QStringLiteral("restore"), id, Text::tr("go back to the key before, while it is kept"), nullptr,
            restore},
        {QStringLiteral("remove"), id, Text::tr("remove its keys from the keychain"), nullptr, remove},
    };
}

} // namespace

QString KeysCommand::name() const
{
    return QStringLiteral("keys");
}

QString KeysCommand::summary() const
{
    return Text::tr("list, set, test and remove the providers' keys");
}

int KeysCommand::run(const QStringList &arguments, const CommandContext &context)
{
    return runVerb(name(), verbs(), arguments, context);
}

} // namespace aio::cli
