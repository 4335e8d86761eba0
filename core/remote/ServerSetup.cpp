#include "core/remote/ServerSetup.h"

#include "core/remote/RemoteDatabase.h"
#include "core/remote/WorkspaceCopy.h"
#include "core/storage/Database.h"
#include "core/storage/OpenConnection.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace aio::remote {

namespace {

struct SetupText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using Finding = Result<QString>;

Finding firstText(Connection &connection, const QString &sql)
{
    const auto found = connection.first(sql, {}, [](const SqlRow &row) { return row.text(0); });
    return found ? Finding(found->value_or(QString())) : Failure(found.error());
}

Finding encryptionFound(Connection &connection, const ServerAddress &address)
{
    if (address.isLocal()) {
        return SetupText::tr("The server is on this computer.");
    }
    const Finding version = firstText(connection,
        QStringLiteral("SELECT coalesce(version, '') FROM pg_stat_ssl WHERE pid = pg_backend_pid()"));
    if (!version || !version->isEmpty()) {
        const bool isChecked =
            address.parameter(QStringLiteral("sslmode")).startsWith(QStringLiteral("verify"));
        return version ? Finding(isChecked ? SetupText::tr("%1, certificate checked").arg(*version)
                                           : SetupText::tr("%1, certificate not checked").arg(*version))
                       : version;
    }
    return failure(ErrorKind::Storage, SetupText::tr("The connection is not encrypted."),
        SetupText::tr("Require encryption, or reach the server through a tunnel."));
}

Finding tablesFound(Connection &connection)
{
    const Finding known =
        firstText(connection, QStringLiteral("SELECT coalesce(to_regclass('schema_version')::text, '')"));
    if (!known) {
        return known;
    }
    if (known->isEmpty()) {
        const Finding others = firstText(connection,
            QStringLiteral("SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n "
                           "ON n.oid = c.relnamespace WHERE n.nspname = current_schema() "
                           "AND c.relkind IN ('r', 'p')"));
        if (!others || *others == u"0") {
            return others ? Finding(SetupText::tr("None yet; they are made when you connect.")) : others;
        }
        return failure(ErrorKind::Storage, SetupText::tr("The database belongs to another program."),
            SetupText::tr("Name an empty database, or one of this program."));
    }
    const Finding version = firstText(connection, QStringLiteral("SELECT max(version) FROM schema_version"));
    const int newest = schemaMigrations().constLast().version;
    if (!version || version->toInt() <= newest) {
        return version ? Finding(version->toInt() == newest
                       ? SetupText::tr("Version %1, the one this program needs").arg(*version)
                       : SetupText::tr("Version %1; brought up to %2 when you connect")
                             .arg(*version)
                             .arg(newest))
                       : version;
    }
    return failure(ErrorKind::Storage,
        SetupText::tr("The database was last used by a newer version of the program."),
        SetupText::tr("Update the program on this computer."));
}

// On a table of this transaction alone, which is undone.
Finding writtenBack(Connection &connection)
{
    Finding back = failure(ErrorKind::Storage, {});
    const auto undone = connection.inWriteTransaction([&back](Connection &each) -> Result<void> {
        const auto made = each.execute(QStringLiteral("CREATE TABLE aio_write_test (word TEXT)"));
        const auto written =
            made ? each.execute(QStringLiteral("INSERT INTO aio_write_test VALUES ('read back')")) : made;
        back = written ? firstText(each, QStringLiteral("SELECT word FROM aio_write_test"))
                       : Finding(Failure(written.error()));
        return failure(ErrorKind::Cancelled, {}); // undoes it
    });
    return back && *back == u"read back" ? Finding(SetupText::tr("Undone, nothing left behind")) : back;
}

class Checks
{
public:
    template <typename Work> bool add(const QString &title, Work work)
    {
        QElapsedTimer clock;
        clock.start();
        const Finding found = work();
        const QString detail =
            found ? *found : QStringLiteral("%1 %2").arg(found.error().message, found.error().hint).trimmed();
        m_all.append({title, detail, found.has_value(), clock.elapsed()});
        return found.has_value();
    }
    [[nodiscard]] QList<ServerCheck> all() const { return m_all; }

private:
    QList<ServerCheck> m_all;
};

Result<void> refuseUnfit(const Workspace &workspace, const ServerAddress &address, bool copies)
{
    if (address.kind != ServerAddress::Kind::Postgresql) {
        return failure(ErrorKind::Usage, SetupText::tr("A workspace can be kept in PostgreSQL only."),
            SetupText::tr("MariaDB takes the usage log alone."));
    }
    if (copies && serverOf(workspace)) {
        return failure(ErrorKind::Usage, SetupText::tr("This workspace is on a server already."),
            SetupText::tr("Disconnect it first: its own file is what is copied."));
    }
    return {};
}

Result<void> openOnce(const DatabaseOptions &options)
{
    Database database(options);
    auto opening = database.open();
    opening.waitForFinished();
    const auto opened = opening.result();
    return opened ? Result<void>() : Failure(opened.error());
}

Result<qint64> copyFile(const Workspace &workspace, const ServerAddress &address, const WorkContext &context)
{
    // Brings the file to this program's version, too: a copy has to begin with the same tables.
    DatabaseOptions options;
    options.file = workspace.databaseFile();
    options.backupFolder = workspace.backupsFolder();
    options.pollIntervalMs = 0;
    if (const Result<void> opened = openOnce(options); !opened) {
        return Failure(opened.error());
    }
    const auto file = openConnection({options.file});
    const auto server = openConnection({{}, address});
    if (!file || !server) {
        return Failure(file ? server.error() : file.error());
    }
    // One view of the file, whatever its own window writes meanwhile.
    const auto copied = (*file)->inReadTransaction(
        [&server, &context](Connection &connection) { return copyWorkspace(connection, **server, context); });
    return copied ? Result<qint64>(copied->rows) : Failure(copied.error());
}

} // namespace

QList<ServerCheck> checkServer(const ServerAddress &address)
{
    Checks checks;
    std::unique_ptr<Connection> connection;
    const bool goesOn = checks.add(SetupText::tr("Reach and sign in"), [&]() -> Finding {
        auto opened = openConnection({{}, address});
        if (!opened) {
            return Failure(opened.error());
        }
        connection = *std::move(opened);
        return firstText(*connection, QStringLiteral("SELECT current_user::text"));
    }) && checks.add(SetupText::tr("Encryption"), [&] {
        return encryptionFound(*connection, address);
    }) && checks.add(SetupText::tr("Version"), [&] {
        const Finding version = firstText(*connection, QStringLiteral("SHOW server_version"));
        return version ? Finding(QStringLiteral("PostgreSQL ") + *version) : version;
    }) && checks.add(SetupText::tr("Tables"), [&] { return tablesFound(*connection); });
    if (goesOn) {
        checks.add(SetupText::tr("Write and read back"), [&] { return writtenBack(*connection); });
    }
    return checks.all();
}

bool allPassed(const QList<ServerCheck> &checks)
{
    return !checks.isEmpty() && checks.constLast().passed;
}

Result<qint64> moveToServer(
    const Workspace &workspace, const ServerAddress &address, bool copies, const WorkContext &context)
{
    if (const Result<void> fit = refuseUnfit(workspace, address, copies); !fit) {
        return Failure(fit.error());
    }
    DatabaseOptions options;
    options.server = address;
    options.pollIntervalMs = 0;
    if (const Result<void> opened = openOnce(options); !opened) {
        return Failure(opened.error());
    }
    Result<qint64> rows = copies ? copyFile(workspace, address, context) : Result<qint64>(0);
    if (!rows) {
        return rows;
    }
    if (const Result<void> kept = connectTo(workspace, address); !kept) {
        return Failure(kept.error());
    }
    return rows;
}

} // namespace aio::remote
