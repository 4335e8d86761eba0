#include "app/cli/DbConnect.h"

#include "app/cli/SecretInput.h"
#include "app/cli/Wait.h"
#include "core/remote/RemoteDatabase.h"
#include "core/remote/WorkspaceCopy.h"
#include "core/storage/Database.h"
#include "core/storage/OpenConnection.h"

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

Result<qint64> copyInto(
    const Workspace &workspace, const ServerAddress &address, const CommandContext &context)
{
    // Brings the file to this program's version, too: a copy has to begin with the same tables.
    DatabaseOptions options;
    options.file = workspace.databaseFile();
    options.backupFolder = workspace.backupsFolder();
    Database database(options);
    if (const auto opened = waitFor(database.open()); !opened) {
        return Failure(opened.error());
    }
    const WorkContext work(
        context.stop, QDeadlineTimer(QDeadlineTimer::Forever), [&context](const QString &, double fraction) {
            constexpr double hundred = 100;
            context.output.progress(Text::tr("Copying the workspace: %1 %").arg(int(fraction * hundred)));
        });
    const auto copied =
        waitFor(database.read([&work, &address](Connection &file) -> Result<remote::CopyReport> {
            const auto server = openConnection({{}, address});
            return server ? remote::copyWorkspace(file, **server, work) : Failure(server.error());
        }));
    context.output.progress({});
    return copied ? Result<qint64>(copied->rows) : Failure(copied.error());
}

int connectTo(const Workspace &workspace, const QCommandLineParser &parser, const CommandContext &context)
{
    const Output &output = context.output;
    const Result<ServerAddress> address = addressOf(parser, context);
    if (!address) {
        return output.error(address.error());
    }
    {
        DatabaseOptions options;
        options.server = *address;
        options.pollIntervalMs = 0;
        Database database(options);
        if (const auto opened = waitFor(database.open()); !opened) {
            return output.error(opened.error());
        }
    }
    Result<qint64> rows = 0;
    if (parser.isSet(copyOption)) {
        if (remote::serverOf(workspace)) {
            return output.error({ErrorKind::Usage, Text::tr("This workspace is on a server already."),
                Text::tr("Disconnect it first: its own file is what is copied.")});
        }
        rows = copyInto(workspace, *address, context);
        if (!rows) {
            return output.error(rows.error());
        }
    }
    if (const Result<void> kept = remote::connectTo(workspace, *address); !kept) {
        return output.error(kept.error());
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
