#include "core/storage/sqlite/SqliteErrors.h"

#include <QCoreApplication>

namespace aio {

namespace {

// SQLite's primary result codes; the driver reports extended ones, whose low byte is the primary.
enum Code
{
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

struct Words
{
    QString message;
    QString hint;
};

Words wordsFor(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return {QCoreApplication::translate("Storage", "Another program is writing to this workspace."),
            QCoreApplication::translate("Storage", "Wait until it is done, then try again.")};
    case ReadOnly:
        return {QCoreApplication::translate("Storage", "The workspace cannot be written."),
            QCoreApplication::translate(
                "Storage", "Check that you may write to its folder, or choose another workspace.")};
    case InputOutput:
        return {QCoreApplication::translate("Storage", "The disk of the workspace reports an error."),
            QCoreApplication::translate("Storage", "Check that the disk is connected and has free space.")};
    case Corrupt:
        return {QCoreApplication::translate("Storage", "The workspace's database is damaged."),
            QCoreApplication::translate("Storage", "Restore a backup from the workspace's backups folder.")};
    case Full:
        return {QCoreApplication::translate("Storage", "The disk is full. The last change was not saved."),
            QCoreApplication::translate("Storage", "Free some space, then try again.")};
    case CannotOpen:
        return {QCoreApplication::translate("Storage", "The workspace's database cannot be opened."),
            QCoreApplication::translate(
                "Storage", "Check that its folder exists and that you may write to it.")};
    case NotADatabase:
        return {QCoreApplication::translate("Storage", "The workspace's database file is not a database."),
            QCoreApplication::translate(
                "Storage", "Restore a backup, or move the file away to start with an empty workspace.")};
    default:
        return {QCoreApplication::translate("Storage", "The workspace's database refused a request."),
            QCoreApplication::translate("Storage", "Try again. The log says more.")};
    }
}

} // namespace

Error sqliteError(const QSqlError &error, const QString &doing)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const Words words = wordsFor(code);
    return {ErrorKind::Storage, words.message, words.hint,
        QStringLiteral("SQLite %1: %2 [%3]")
            .arg(error.nativeErrorCode(), error.databaseText(), doing.simplified().left(200))};
}

} // namespace aio
