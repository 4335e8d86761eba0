#include "core/storage/Migrator.h"

#include "core/base/Log.h"
#include "core/storage/BackupFolder.h"
#include "core/storage/Dialect.h"

#include <QCoreApplication>
#include <QDateTime>

namespace aio {

namespace {

const QString versionTable = QStringLiteral("schema_version");

} // namespace

Migrator::Migrator(Connection &connection, MigrationList migrations, QString backupFolder)
    : m_connection(connection)
    , m_migrations(std::move(migrations))
    , m_backupFolder(std::move(backupFolder))
{
}

int Migrator::latestVersion() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.constLast().version;
}

Result<int> Migrator::currentVersion() const
{
    const Result<bool> known = m_connection.dialect().hasTable(m_connection, versionTable);
    if (!known) {
        return Failure(known.error());
    }
    if (!*known) {
        return 0;
    }
    const auto version =
        m_connection.first(QStringLiteral("SELECT coalesce(max(version), 0) FROM schema_version"), {},
            [](const SqlRow &row) { return row.number(0); });
    if (!version) {
        return Failure(version.error());
    }
    return version->value_or(0);
}

Result<Migrator::Report> Migrator::migrate()
{
    const Result<int> version = currentVersion();
    if (!version) {
        return Failure(version.error());
    }
    if (const Result<void> ours = refuseForeign(*version); !ours) {
        return Failure(ours.error());
    }
    Report report{*version, latestVersion()};
    if (report.from == report.to) {
        return report;
    }
    if (report.from > 0 && m_connection.dialect().copiesItself()) {
        const Result<QString> backup = BackupFolder(m_backupFolder).add(m_connection, report.from);
        if (!backup) {
            return Failure(backup.error());
        }
        report.backup = *backup;
    }
    const auto done = m_connection.inWriteTransaction([this](Connection &) -> Result<void> {
        if (Result<void> ready = m_connection.dialect().prepareSchema(m_connection); !ready) {
            return ready;
        }
        // Another program may have done it while this one waited for the lock.
        const Result<int> now = currentVersion();
        if (!now) {
            return Failure(now.error());
        }
        if (Result<void> table = ensureVersionTable(); !table) {
            return table;
        }
        for (const Migration &migration : std::as_const(m_migrations)) {
            if (migration.version > *now) {
                if (Result<void> applied = apply(migration); !applied) {
                    return applied;
                }
            }
        }
        return {};
    });
    const Result<void> finished = m_connection.dialect().finishSchema(m_connection);
    if (!done || !finished) {
        return Failure(done ? finished.error() : done.error());
    }
    if (report.from > 0) {
        qCInfo(lcStorage) << "schema" << report.from << "→" << report.to;
    }
    return report;
}

Result<void> Migrator::refuseForeign(int version) const
{
    if (version > latestVersion()) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage",
                "This workspace was last used by a newer version of the program, which keeps its data in "
                "another "
                "form."),
            QCoreApplication::translate(
                "Storage", "Update the program on this computer, or open another workspace."),
            QStringLiteral("schema %1, this program knows %2").arg(version).arg(latestVersion()));
    }
    if (version > 0) {
        return {};
    }
    const Result<bool> blank = m_connection.dialect().isBlank(m_connection);
    if (!blank) {
        return Failure(blank.error());
    }
    if (*blank) {
        return {};
    }
    // Another program that starts at the same moment may have begun to make the tables since the first look.
    if (m_connection.dialect().hasTable(m_connection, versionTable).value_or(false)) {
        return {};
    }
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("Storage", "The workspace's database file belongs to another program."),
        QCoreApplication::translate("Storage", "Choose another folder for the workspace."));
}

Result<void> Migrator::ensureVersionTable()
{
    const Result<int> done = m_connection.execute(m_connection.dialect().typed(
        QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version ("
                       "version INTEGER NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL)")));
    if (!done) {
        return Failure(done.error());
    }
    return {};
}

Result<void> Migrator::apply(const Migration &migration)
{
    const Dialect &dialect = m_connection.dialect();
    for (const MigrationStatement &statement : migration.statements) {
        if (!dialect.supports(m_connection, statement.needs)) {
            continue;
        }
        if (statement.work != nullptr) {
            if (Result<void> worked = statement.work(m_connection); !worked) {
                return worked;
            }
            continue;
        }
        if (const Result<int> done = m_connection.execute(dialect.typed(statement.sql)); !done) {
            return Failure(done.error());
        }
    }
    const Result<int> noted =
        m_connection.execute(QStringLiteral("INSERT INTO schema_version (version, applied_at) VALUES (?, ?)"),
            {migration.version, QDateTime::currentMSecsSinceEpoch()});
    if (!noted) {
        return Failure(noted.error());
    }
    return {};
}

} // namespace aio
