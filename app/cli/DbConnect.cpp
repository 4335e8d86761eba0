#include "app/cli/DbConnect.h"

#include "app/cli/SecretInput.h"
#include "core/remote/RemoteDatabase.h"
#include "core/remote/ServerSetup.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

const QString copyOption = QStringLiteral("copy");
const QString fromEnvOption = QStringLiteral("from-env");
const QString noPasswordOption = QStringLiteral("no-password");

Error wrongUsage(const QString &verb)
{
    return {ErrorKind::Usage, Text::tr("db %1 was called with the wrong arguments.").arg(verb),
        Text::tr("aioctl db --help shows how.")};
}

// What was found and copied, as one JSON object or as words.
void tell(const Output &output, const QString &place, qint64 rows)
{
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(QJsonObject{{QStringLiteral("database"), place}, {QStringLiteral("rows_copied"), rows}});
    } else {
        output.line(Text::tr("The workspace is kept in %1 now.").arg(place));
    }
}

Result<ServerAddress> addressOf(const QCommandLineParser &parser, const CommandContext &context)
{
    Result<ServerAddress> address = ServerAddress::parse(parser.positionalArguments().constFirst());
    if (!address || parser.isSet(noPasswordOption)) {
        return address;
    }
    if (address->kind != ServerAddress::Kind::Postgresql) {
        return failure(ErrorKind::Usage, Text::tr("A workspace can be kept in PostgreSQL only."),
            Text::tr("MariaDB takes the usage log alone."));
    }
    QString variable = parser.value(fromEnvOption);
    if (variable.isEmpty() && qEnvironmentVariableIsSet(remote::passwordVariable)) {
        variable = QString::fromLatin1(remote::passwordVariable);
    }
    const Result<ai::Secret> password = readSecret(
        {variable, Text::tr("Password for %1: ").arg(address->toText()), !context.options.noInput});
    if (!password) {
        return Failure(password.error());
    }
    address->password = *password;
    return address;
}

int connectTo(const Workspace &workspace, const QCommandLineParser &parser, const CommandContext &context)
{
    const Output &output = context.output;
    const Result<ServerAddress> address = addressOf(parser, context);
    if (!address) {
        return output.error(address.error());
    }
    const WorkContext work(
        context.stop, QDeadlineTimer(QDeadlineTimer::Forever), [&output](const QString &, double fraction) {
            constexpr double hundred = 100;
            output.progress(Text::tr("Copying the workspace: %1 %").arg(int(fraction * hundred)));
        });
    const Result<qint64> rows = remote::moveToServer(workspace, *address, parser.isSet(copyOption), work);
    output.progress({});
    if (!rows) {
        return output.error(rows.error());
    }
    tell(output, address->toText(), *rows);
    return 0;
}

} // namespace

int connectDatabase(const QStringList &arguments, const CommandContext &context)
{
    const Output &output = context.output;
    const QString verb = arguments.constFirst();
    const bool connects = verb == u"connect";
    QCommandLineParser parser;
    if (connects) {
        parser.addOption({copyOption, {}});
        parser.addOption({fromEnvOption, {}, QStringLiteral("NAME")});
        parser.addOption({noPasswordOption, {}});
    }
    if (!parser.parse(arguments) || parser.positionalArguments().size() != (connects ? 1 : 0)) {
        return output.error(wrongUsage(verb));
    }
    const auto workspace = Workspace::open(Workspace::locate(context.options.workspace));
    if (!workspace) {
        return output.error(workspace.error());
    }
    if (connects) {
        return connectTo(*workspace, parser, context);
    }
    if (const Result<void> done = remote::disconnectFrom(*workspace); !done) {
        return output.error(done.error());
    }
    tell(output, workspace->databaseFile(), 0);
    return 0;
}

} // namespace aio::cli
