#include "app/cli/GlobalOptions.h"

#include <QCoreApplication>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

Result<GlobalOptions::Format> formatFromName(const QString &name)
{
    if (name == u"table") {
        return GlobalOptions::Format::Table;
    }
    if (name == u"json") {
        return GlobalOptions::Format::Json;
    }
    if (name == u"csv") {
        return GlobalOptions::Format::Csv;
    }
    return failure(ErrorKind::Usage, Text::tr("\"%1\" is not an output format.").arg(name),
        Text::tr("Use table, json or csv."));
}

} // namespace

Result<GlobalOptions> parseGlobalOptions(const QStringList &arguments, bool outputIsTerminal)
{
    GlobalOptions options;
    options.format = outputIsTerminal ? GlobalOptions::Format::Table : GlobalOptions::Format::Json;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const auto takesValue = [&argument](QLatin1String name) {
            return argument == name || argument.startsWith(name + u'=');
        };
        if (argument == u"--") {
            options.rest << arguments.mid(i);
            break;
        }
        if (takesValue(QLatin1String("--workspace")) || takesValue(QLatin1String("--format"))) {
            const qsizetype equals = argument.indexOf(u'=');
            const QString name = argument.left(equals);
            if (equals < 0 && i + 1 >= arguments.size()) {
                return failure(ErrorKind::Usage, Text::tr("%1 needs a value.").arg(name));
            }
            const QString value = equals < 0 ? arguments.at(++i) : argument.mid(equals + 1);
            if (name == u"--workspace") {
                options.workspace = value;
                continue;
            }
            const auto format = formatFromName(value);
            if (!format) {
                return Failure(format.error());
            }
            options.format = *format;
        } else if (argument == u"--quiet") {
            options.quiet = true;
        } else if (argument == u"--verbose") {
            options.verbose = true;
        } else if (argument == u"--no-input") {
            options.noInput = true;
        } else if (argument == u"--version") {
            options.version = true;
        } else if (options.rest.isEmpty() && (argument == u"--help" || argument == u"-h")) {
            options.help = true;
        } else {
            options.rest << argument;
        }
    }
    return options;
}

} // namespace aio::cli
