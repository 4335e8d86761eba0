#include "app/cli/DbCommand.h"

#include "app/cli/DbConnect.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Wait.h"
#include "core/remote/RemoteDatabase.h"
#include "core/storage/Dialect.h"
#include "core/usage/report/UsageCheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

QString helpText()
{
    return Text::tr(
        "Usage: aioctl db COMMAND\n\n"
        "  status          where the database is, its version and what it holds\n"
        "  migrate         bring the schema to the version of this program (a copy is kept first)\n"
        "  check           read everything, look for damage, and hold figures of usage against the log\n"
        "  backup FILE     write a consistent copy to FILE\n"
        "  restore FILE    replace everything by the copy in FILE\n"
        "  connect URL     keep the workspace in a database on a server from now on:\n"
        "                  postgresql://user@host:port/database?sslmode=verify-full\n"
        "    --copy          first copy what the workspace's own file holds; the database must be empty\n"
        "    --from-env NAME take the password from an environment variable, not from standard input\n"
        "    --no-password   there is none: the server knows this account\n"
        "  disconnect      go back to the workspace's own file");
}

// Prints pairs as a JSON object, or as rows of name and value.
void print(const QList<std::pair<QString, QJsonValue>> &pairs, const Output &output)
{
    if (output.format() == GlobalOptions::Format::Json) {
        QJsonObject object;
        for (const auto &[name, value] : pairs) {
            object[name] = value;
        }
        output.json(object);
        return;
    }
    QList<QStringList> rows{{Text::tr("Name"), Text::tr("Value")}};
    for (const auto &[name, value] : pairs) {
        rows.append({name, value.toVariant().toString()});
    }
    output.rows(rows);
}

int status(OpenWorkspace &opened, const Output &output)
{
    const auto version = waitFor(opened.database().schemaVersion());
    if (!version) {
        return output.error(version.error());
    }
    const auto counts = waitFor(opened.jobs().counts());
    if (!counts) {
        return output.error(counts.error());
    }
    const auto bytes = waitFor(opened.database().read(
        [](Connection &connection) { return connection.dialect().usedBytes(connection); }));
    if (!bytes) {
        return output.error(bytes.error());
    }
    const auto server = remote::serverOf(opened.workspace());
    const QString file = opened.workspace().databaseFile();
    print({{QStringLiteral("workspace"), opened.workspace().path()},
              {QStringLiteral("database"), server ? server->toText() : file},
              {QStringLiteral("bytes"), server ? *bytes : QFileInfo(file).size()},
              {QStringLiteral("schema_version"), *version}, {QStringLiteral("jobs"), counts->all},
              {QStringLiteral("jobs_to_check"), counts->toCheck}},
        output);
    return 0;
}

int migrate(const OpenWorkspace &opened, const Output &output)
{
    const Migrator::Report &report = opened.migration();
    print({{QStringLiteral("from_version"), report.from}, {QStringLiteral("to_version"), report.to}}, output);
    return 0;
}

int check(OpenWorkspace &opened, const std::stop_token &stop, const Output &output)
{
    if (const auto checked = waitFor(opened.database().check()); !checked) {
        return output.error(checked.error());
    }
    const WorkContext work(
        stop, QDeadlineTimer(QDeadlineTimer::Forever), [&output](const QString &, double fraction) {
            constexpr double hundred = 100;
            output.progress(Text::tr("Checking the figures of usage: %1 %").arg(int(fraction * hundred)));
        });
    const auto usage = waitFor(opened.database().read(
        [&work](Connection &connection) { return usage::checkUsage(connection, work); }));
    output.progress({});
    if (!usage) {
        return output.error(usage.error());
    }
    if (!usage->isSound()) {
        return output.error({ErrorKind::Storage, Text::tr("The figures of usage do not add up."),
            Text::tr("Restore a backup from the workspace's backups folder."),
            usage->differences.join(u'\n')});
    }
    print({{QStringLiteral("ok"), true}, {QStringLiteral("usage_days"), usage->days},
              {QStringLiteral("usage_attempts"), usage->attempts}},
        output);
    return 0;
}

int backUp(OpenWorkspace &opened, const QString &file, const Output &output)
{
    if (const auto written = waitFor(opened.database().backUp(file)); !written) {
        return output.error(written.error());
    }
    print({{QStringLiteral("file"), file}, {QStringLiteral("bytes"), QFileInfo(file).size()}}, output);
    return 0;
}

int restore(OpenWorkspace &opened, const QString &file, const Output &output)
{
    if (const auto restored = waitFor(opened.database().restore(file)); !restored) {
        return output.error(restored.error());
    }
    return status(opened, output);
}

} // namespace

QString DbCommand::name() const
{
    return QStringLiteral("db");
}

QString DbCommand::summary() const
{
    return Text::tr("status, migrate, check, backup, restore and server of the workspace's database");
}

int DbCommand::run(const QStringList &arguments, const CommandContext &context)
{
    const QString verb = arguments.value(0);
    const Output &output = context.output;
    // Whatever it stands behind: the help of each verb is here.
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        output.line(helpText());
        return 0;
    }
    if (verb == u"connect" || verb == u"disconnect") {
        return connectDatabase(arguments, context);
    }
    const bool needsFile = verb == u"backup" || verb == u"restore";
    const bool known = needsFile || verb == u"status" || verb == u"migrate" || verb == u"check";
    if (!known || arguments.size() != (needsFile ? 2 : 1)) {
        return output.error({ErrorKind::Usage,
            known ? Text::tr("db %1 was called with the wrong arguments.").arg(verb)
                  : Text::tr("\"%1\" is not a command of db.").arg(verb),
            Text::tr("aioctl db --help shows how.")});
    }
    const auto opened = OpenWorkspace::open(context.options);
    if (!opened) {
        return output.error(opened.error());
    }
    if (verb == u"migrate") {
        return migrate(**opened, output);
    }
    if (verb == u"check") {
        return check(**opened, context.stop, output);
    }
    if (verb == u"backup") {
        return backUp(**opened, arguments.at(1), output);
    }
    return verb == u"restore" ? restore(**opened, arguments.at(1), output) : status(**opened, output);
}

} // namespace aio::cli
