#include "app/cli/OptionNeeds.h"
#include "app/cli/ProviderOptions.h"
#include "app/cli/ProviderPrint.h"
#include "app/cli/ProviderVerbs.h"
#include "app/cli/Wait.h"

#include <QCoreApplication>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

const QString kindOption = QStringLiteral("kind");
const QString idOption = QStringLiteral("id");
const QString disabledOption = QStringLiteral("disabled");
const QString defaultOption = QStringLiteral("default");
const QString revisionOption = QStringLiteral("revision");
const QString keepKeyOption = QStringLiteral("keep-key");

Result<ai::ProviderKind> kindOf(const QCommandLineParser &parser)
{
    const auto kind = ai::providerKindFromName(parser.value(kindOption));
    if (!kind) {
        return failure(ErrorKind::Usage,
            parser.isSet(kindOption) ? Text::tr("This is not a kind of provider.")
                                     : Text::tr("--kind is missing."),
            Text::tr("Use gemini, openai, anthropic, openai-compatible or azure-openai."));
    }
    return *kind;
}

int print(const VerbContext &context, const ProviderRecord &record)
{
    const auto keys = waitFor(context.workspace.secrets().list({record.config}));
    printProvider(record, keys.value_or(QList<KeyInfo>()), context.output());
    return 0;
}

} // namespace

void declareAdd(QCommandLineParser &parser)
{
    parser.addOptions({
        {kindOption, Text::tr("gemini, openai, anthropic, openai-compatible or azure-openai."),
            QStringLiteral("K")},
        {idOption, Text::tr("Its short name; without it, one is made of the name."), QStringLiteral("ID")},
        {disabledOption, Text::tr("Do not use it yet.")},
        {defaultOption, Text::tr("Make it the default.")},
    });
    declareProviderOptions(parser);
}

int addProvider(const VerbContext &context)
{
    const auto kind = kindOf(context.parser);
    if (!kind) {
        return context.output().error(kind.error());
    }
    ai::ProviderConfig config;
    config.kind = *kind;
    config.id = context.parser.value(idOption);
    config.enabled = !context.parser.isSet(disabledOption);
    if (const auto applied = applyProviderOptions(context.parser, config); !applied) {
        return context.output().error(applied.error());
    }
    auto added = waitFor(context.workspace.providers().add(config));
    if (added && context.parser.isSet(defaultOption)) {
        added = waitFor(context.workspace.providers().setDefault(added->config.id));
    }
    return added ? print(context, *added) : context.output().error(added.error());
}

void declareEdit(QCommandLineParser &parser)
{
    parser.addOption({revisionOption, Text::tr("Only if this is still its revision."), QStringLiteral("N")});
    parser.addOption(
        {keepKeyOption, Text::tr("If the address changes: the stored key may be sent to the new one.")});
    declareProviderOptions(parser);
}

int editProvider(const VerbContext &context)
{
    const auto before = context.workspace.provider(context.subject());
    if (!before) {
        return context.output().error(before.error());
    }
    ai::ProviderConfig config = before->config;
    if (const auto applied = applyProviderOptions(context.parser, config); !applied) {
        return context.output().error(applied.error());
    }
    qint64 revision = before->revision;
    if (context.parser.isSet(revisionOption)) {
        bool good = false;
        revision = context.parser.value(revisionOption).toLongLong(&good);
        if (!good) {
            return context.output().error(
                optionNeeds(QStringLiteral("providers edit"), revisionOption, Text::tr("a whole number"))
                    .value());
        }
    }
    const auto keyMove =
        context.parser.isSet(keepKeyOption) ? ProviderStore::KeyMove::Allow : ProviderStore::KeyMove::Ask;
    const auto saved = waitFor(context.workspace.providers().save(config, revision, keyMove));
    if (!saved && saved.error().kind == ErrorKind::Credential) {
        Error error = saved.error();
        error.hint =
            Text::tr("Add --keep-key if it may go there, or remove it first (aioctl keys remove %1) and "
                     "set the key of the new address afterwards.")
                .arg(config.id);
        return context.output().error(error);
    }
    return saved ? print(context, *saved) : context.output().error(saved.error());
}

} // namespace aio::cli
