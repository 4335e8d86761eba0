#include "core/storage/DatabaseWorker.h"

#include "core/storage/Dialect.h"
#include "core/storage/OpenConnection.h"
#include "core/storage/ServerWords.h"
#include "core/storage/mariadb/MariadbDialect.h"
#include "core/storage/sqlite/SqliteRestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace aio {

namespace {

// SQLite says "unable to open database file" to half a dozen causes; these are the ones a person can mend.
Result<void> checkPlace(const QString &file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    const QString shown = QDir::toNativeSeparators(folder.filePath());
    if (!folder.isDir()) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage", "The folder of the workspace does not exist: %1")
                .arg(shown),
            QCoreApplication::translate("Storage", "Choose another workspace."));
    }
    if (!folder.isWritable() || (QFileInfo::exists(file) && !QFileInfo(file).isWritable())) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage", "You may not write to the workspace: %1").arg(shown),
            QCoreApplication::translate(
                "Storage", "Change the folder's permissions, or choose another workspace."));
    }
    return {};
}

} // namespace

DatabaseWorker::DatabaseWorker(DatabaseOptions options)
    : m_options(std::move(options))
    , m_lookTimer(this)
{
    connect(&m_lookTimer, &QTimer::timeout, this, &DatabaseWorker::look);
}

DatabaseWorker::~DatabaseWorker() = default;

Result<Migrator::Report> DatabaseWorker::open()
{
    Result<Migrator::Report> opened = openNow();
    if (!opened && waitsForServer() && serverwords::passes(opened.error())) {
        goAway(opened.error());
    }
    return opened;
}

Result<Migrator::Report> DatabaseWorker::openNow()
{
    if (m_connection) {
        return Migrator::Report{};
    }
    Result<Migrator::Report> opened = tryOpen();
    if (!opened) {
        m_error = opened.error();
        m_connection.reset();
        return opened;
    }
    m_error.reset();
    m_seen = m_connection->dialect().foreignChanges(*m_connection).value_or(0);
    m_stamp.start(*m_connection);
    m_connection->countWritesIn(&m_stamp);
    if (m_options.pollIntervalMs > 0) {
        m_lookTimer.start(m_options.pollIntervalMs);
    }
    return opened;
}

Result<Migrator::Report> DatabaseWorker::tryOpen()
{
    if (!m_options.server) {
        if (const Result<void> place = checkPlace(m_options.file); !place) {
            return Failure(place.error());
        }
    }
    auto connection = openConnection({m_options.file, m_options.server, m_options.busyTimeoutMs});
    if (!connection) {
        return Failure(connection.error());
    }
    if (!m_options.server) {
        // What postings and people say is nobody else's business on a shared computer.
        QFile::setPermissions(m_options.file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    m_connection = std::move(*connection);
    const bool usageOnly = m_options.server && m_options.server->kind == ServerAddress::Kind::Mariadb;
    return Migrator(
        *m_connection, usageOnly ? mariadbMigrations() : m_options.migrations, m_options.backupFolder)
        .migrate();
}

Result<void> DatabaseWorker::refuseOnServer() const
{
    if (!m_options.server) {
        return {};
    }
    return failure(ErrorKind::Usage,
        QCoreApplication::translate(
            "Storage", "This workspace is on a server, which has backups of its own."),
        QCoreApplication::translate(
            "Storage", "Use the tools of the server, such as pg_dump and pg_restore."));
}

void DatabaseWorker::close()
{
    m_lookTimer.stop();
    settleParked();
    m_connection.reset();
}

void DatabaseWorker::settleParked()
{
    if (!m_parked.empty()) {
        lookForServer();
    }
    for (const Write &each : std::exchange(m_parked, {})) {
        each(connection(), false);
    }
    tellReach();
}

Result<Connection *> DatabaseWorker::connection() const
{
    if (m_away) {
        return Failure(*m_away);
    }
    if (m_connection) {
        return m_connection.get();
    }
    if (m_error) {
        return Failure(*m_error);
    }
    return failure(
        ErrorKind::Storage, QCoreApplication::translate("Storage", "The workspace's database is not open."));
}

Result<void> DatabaseWorker::backUp(const QString &file)
{
    const Result<Connection *> open = connection();
    if (!open) {
        return Failure(open.error());
    }
    if (Result<void> refused = refuseOnServer(); !refused) {
        return refused;
    }
    // Written beside its place and then moved there: an older backup stays whole if this one fails.
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    if (const Result<void> copied = (*open)->dialect().copyTo(**open, part); !copied) {
        QFile::remove(part);
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage", "The backup cannot be written: %1")
                .arg(QDir::toNativeSeparators(file)),
            QCoreApplication::translate("Storage", "Check that the folder exists and has free space."),
            copied.error().detail);
    }
    QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile::remove(file);
    if (!QFile::rename(part, file)) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage", "The backup cannot be written: %1")
                .arg(QDir::toNativeSeparators(file)));
    }
    return {};
}

Result<void> DatabaseWorker::restore(const QString &file)
{
    const Result<Connection *> open = connection();
    if (!open) {
        return Failure(open.error());
    }
    if (Result<void> refused = refuseOnServer(); !refused) {
        return refused;
    }
    return restoreSqlite(**open, m_options, file);
}

void DatabaseWorker::write(const Write &work, bool mayWait)
{
    const bool waits = mayWait && waitsForServer();
    if (!(m_away && waits) && work(connection(), waits)) {
        afterWork();
        return;
    }
    m_parked.push_back(work);
    if (m_away) {
        tellReach();
    } else {
        lookForServer();
    }
}

void DatabaseWorker::afterWork()
{
    if (m_stamp.wroteHere()) {
        Q_EMIT changedHere();
    }
    if (waitsForServer() && !m_away && m_connection && m_connection->trouble() == Trouble::Lost) {
        lookForServer();
    }
}

void DatabaseWorker::look()
{
    if (m_away || (m_connection && waitsForServer() && m_connection->trouble() == Trouble::Lost)) {
        lookForServer();
        return;
    }
    const Result<qint64> now =
        m_connection ? m_connection->dialect().foreignChanges(*m_connection) : Result<qint64>(m_seen);
    if (!now && waitsForServer() && m_connection->trouble() == Trouble::Lost) {
        goAway(now.error());
    }
    if (now && *now != m_seen) {
        m_seen = *now;
        Q_EMIT committedElsewhere();
        if (m_stamp.othersWrote(*m_connection)) {
            Q_EMIT changedElsewhere();
        }
    }
}

// Whether it answers now. One that could not even be opened is opened. What has begun to wait goes on doing
// so if the server is there and refuses: that can be mended, and the reason is told.
void DatabaseWorker::lookForServer()
{
    const Result<void> answered = m_connection ? ask() : reopen();
    if (answered) {
        comeBack();
    } else {
        goAway(answered.error());
    }
}

Result<void> DatabaseWorker::ask()
{
    const auto answer =
        m_connection->first(QStringLiteral("SELECT 1"), {}, [](const SqlRow &row) { return row.integer(0); });
    return answer ? Result<void>() : Failure(answer.error());
}

Result<void> DatabaseWorker::reopen()
{
    const auto opened = openNow();
    return opened ? Result<void>() : Failure(opened.error());
}

void DatabaseWorker::goAway(const Error &why)
{
    // One whose password was changed meanwhile is not to be asked every second.
    constexpr int shortest = 1000;
    constexpr int longest = 30'000;
    m_pauseMs = std::clamp(m_pauseMs * 2, shortest, longest);
    m_away = why;
    m_lookTimer.start(m_pauseMs);
    tellReach();
}

// What waited is done in the order in which it came.
void DatabaseWorker::comeBack()
{
    const bool wasAway = m_away.has_value();
    m_away.reset();
    while (!m_parked.empty()) {
        const Write next = m_parked.front();
        if (!next(m_connection.get(), true)) {
            goAway({ErrorKind::Storage,
                QCoreApplication::translate("Storage", "The connection to the database server was lost.")});
            return;
        }
        m_parked.pop_front();
    }
    m_pauseMs = 0;
    if (m_options.pollIntervalMs > 0) {
        m_lookTimer.start(m_options.pollIntervalMs);
    } else {
        m_lookTimer.stop();
    }
    tellReach();
    if (m_stamp.wroteHere()) {
        Q_EMIT changedHere();
    }
    if (wasAway) {
        Q_EMIT changedElsewhere();
    }
}

void DatabaseWorker::tellReach()
{
    const DatabaseReach reach{m_away, int(m_parked.size())};
    if (reach != m_told) {
        m_told = reach;
        Q_EMIT reachChanged(reach);
    }
}

} // namespace aio
