#include "app/cli/DbCommand.h"
#include "app/cli/DemoCommand.h"
#include "app/cli/DraftCommand.h"
#include "app/cli/ExtractCommand.h"
#include "app/cli/GroundingCommand.h"
#include "app/cli/Interrupt.h"
#include "app/cli/KeysCommand.h"
#include "app/cli/MatchCommand.h"
#include "app/cli/PricesCommand.h"
#include "app/cli/ProvidersCommand.h"
#include "app/cli/QuotaCommand.h"
#include "app/cli/ResumeCommand.h"
#include "app/cli/RouteCommand.h"
#include "app/cli/UsageCommand.h"
#include "core/secrets/CoreDumps.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <unistd.h>

using namespace aio;
using namespace aio::cli;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

void printHelp(const Output &output, const std::vector<std::unique_ptr<Command>> &commands)
{
    output.line(Text::tr(
        "Usage: aioctl [--workspace DIR] [--format table|json|csv] [--quiet] [--verbose] [--no-input]\n"
        "              COMMAND [OPTIONS]\n"));
    output.line(Text::tr("Commands:"));
    for (const auto &command : commands) {
        output.line(QStringLiteral("  %1 %2").arg(command->name().leftJustified(10), command->summary()));
    }
    output.line(Text::tr("\naioctl COMMAND --help tells more about one of them."));
    output.line(Text::tr(
        "Exit codes: 0 done, 2 wrong usage, 3 input unusable, 4 credential refused, 5 quota used up,\n"
        "6 network or timeout, 7 storage, 8 keychain, 9 cancelled, 1 anything else."));
}

int runCommand(const GlobalOptions &options, const Output &output)
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ExtractCommand>());
    commands.push_back(std::make_unique<ResumeCommand>());
    commands.push_back(std::make_unique<DraftCommand>());
    commands.push_back(std::make_unique<GroundingCommand>());
    commands.push_back(std::make_unique<MatchCommand>());
    commands.push_back(std::make_unique<ProvidersCommand>());
    commands.push_back(std::make_unique<KeysCommand>());
    commands.push_back(std::make_unique<RouteCommand>());
    commands.push_back(std::make_unique<PricesCommand>());
    commands.push_back(std::make_unique<QuotaCommand>());
    commands.push_back(std::make_unique<UsageCommand>());
    commands.push_back(std::make_unique<DbCommand>());
    commands.push_back(std::make_unique<DemoCommand>());

    if (options.version) {
        output.line(QStringLiteral("aioctl " AIO_VERSION));
        return 0;
    }
    if (options.help) {
        printHelp(output, commands);
        return 0;
    }
    if (options.rest.isEmpty()) {
        return output.error(
            {ErrorKind::Usage, Text::tr("No command given."), Text::tr("aioctl --help lists the commands.")});
    }
    const QString name = options.rest.constFirst();
    for (const auto &command : commands) {
        if (command->name() == name) {
            const Interrupt interrupt;
            return command->run(options.rest.mid(1), {options, output, interrupt.token()});
        }
    }
    return output.error({ErrorKind::Usage, Text::tr("\"%1\" is not a command of this version.").arg(name),
        Text::tr("aioctl --help lists the commands.")});
}

} // namespace

int main(int argc, char *argv[])
{
    disableCoreDumps();
    // Standard error is for the person who called: what Qt says about the desktop is not for them.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.*.warning=false"));
    // Fonts and images are needed, a display is not.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("aiorchestrator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AIO_VERSION));

    // Where no language is set, as in scheduled jobs, money would read "0.05$".
    if (QLocale().language() == QLocale::C) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/i18n/aiorchestrator_en"))) {
        QCoreApplication::installTranslator(&plurals);
    }

    const auto options = parseGlobalOptions(QCoreApplication::arguments().mid(1), isatty(STDOUT_FILENO) != 0);
    if (!options) {
        return Output(GlobalOptions{}).error(options.error());
    }
    if (options->verbose) {
        QLoggingCategory::setFilterRules(QStringLiteral("aio.*.debug=true\ndefault.warning=true"));
    }
    return runCommand(*options, Output(*options));
}
