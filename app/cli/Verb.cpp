#include "app/cli/Verb.h"

#include "app/cli/VerbHelp.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

QString helpText(const QString &command, const QList<Verb> &verbs)
{
    QString text = Text::tr("Usage: aioctl %1 COMMAND [OPTIONS]\n\n").arg(command);
    for (const Verb &verb : verbs) {
        constexpr int column = 22;
        text += QStringLiteral("  %1 %2\n")
                    .arg((verb.name + u' ' + verb.argument).leftJustified(column), verb.summary);
    }
    return text + Text::tr("\naioctl %1 COMMAND --help tells more about one of them.").arg(command);
}

bool takes(const Verb &verb, qsizetype count)
{
    const bool optional = verb.argument.startsWith(u'[');
    const qsizetype wanted = verb.argument.isEmpty() ? 0 : 1;
    return count == wanted || (optional && count == 0);
}

Error wrongUse(const QString &command, const QString &verb)
{
    return {ErrorKind::Usage, Text::tr("%1 %2 was called with the wrong arguments.").arg(command, verb),
        Text::tr("aioctl %1 %2 --help shows how. Keys are never given as arguments.").arg(command, verb)};
}

} // namespace

int runVerb(const QString &command, const QList<Verb> &verbs, const QStringList &arguments,
    const CommandContext &context)
{
    const QString name = arguments.value(0);
    const Output &output = context.output;
    if (name == u"--help" || name == u"-h") {
        output.line(helpText(command, verbs));
        return 0;
    }
    const auto verb =
        std::find_if(verbs.cbegin(), verbs.cend(), [&name](const Verb &one) { return one.name == name; });
    if (verb == verbs.cend()) {
        return output.error({ErrorKind::Usage, Text::tr("This is not a command of %1.").arg(command),
            Text::tr("aioctl %1 --help lists them.").arg(command)});
    }
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this text.")});
    if (verb->declare != nullptr) {
        verb->declare(parser);
    }
    parser.setApplicationDescription(verb->summary);
    if (!verb->argument.isEmpty()) {
        parser.addPositionalArgument(verb->argument, {}, verb->argument);
    }
    const bool parsed =
        parser.parse(QStringList{QStringLiteral("aioctl %1 %2").arg(command, name)} + arguments.mid(1));
    if (parsed && parser.isSet(QStringLiteral("help"))) {
        output.line(verbHelp(parser, command + u' ' + name));
        return 0;
    }
    if (!parsed || !takes(*verb, parser.positionalArguments().size())) {
        return output.error(wrongUse(command, name));
    }
    const auto opened = ProviderWorkspace::open(context.options);
    return opened ? verb->run({**opened, parser, context}) : output.error(opened.error());
}

} // namespace aio::cli
