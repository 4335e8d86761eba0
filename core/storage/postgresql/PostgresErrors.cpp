#include "core/storage/postgresql/PostgresErrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio {

namespace {

struct Sentence
{
    QString message;
    QString hint;
};

Sentence lostWords()
{
    return {QCoreApplication::translate("Storage", "The connection to the database server was lost."),
        QCoreApplication::translate(
            "Storage", "It is made again by itself. If this lasts, check the network and the server.")};
}

Sentence rightsWords()
{
    return {QCoreApplication::translate("Storage", "You may not use this database."),
        QCoreApplication::translate(
            "Storage", "Ask its administrator for the rights to use and to make tables.")};
}

Sentence passwordWords()
{
    return {QCoreApplication::translate("Storage", "The database server refused the user or the password."),
        QCoreApplication::translate("Storage", "Check the user's name, and enter the password again.")};
}

Sentence noDatabaseWords()
{
    return {QCoreApplication::translate("Storage", "The server has no such database."),
        QCoreApplication::translate(
            "Storage", "Check the name in the address, or have its administrator make the database.")};
}

Sentence busyWords()
{
    return {QCoreApplication::translate("Storage", "Another program is writing to this workspace."),
        QCoreApplication::translate("Storage", "Wait until it is done, then try again.")};
}

Sentence crowdedWords()
{
    return {QCoreApplication::translate("Storage", "The database server has no room for another connection."),
        QCoreApplication::translate("Storage", "Try again later, or raise max_connections on the server.")};
}

Sentence certificateWords()
{
    return {
        QCoreApplication::translate("Storage", "The connection to the database server could not be secured."),
        QCoreApplication::translate(
            "Storage", "Check the server's certificate, and sslmode and sslrootcert in the address.")};
}

// By SQLSTATE, the longest that fits.
Sentence wordsForState(const QString &state)
{
    const auto is = [&state](const char *start) { return state.startsWith(QLatin1String(start)); };
    if (is("08") || is("57P")) {
        return lostWords();
    }
    if (is("28")) {
        return passwordWords();
    }
    if (is("3D")) {
        return noDatabaseWords();
    }
    if (is("42501")) {
        return rightsWords();
    }
    if (is("53100") || is("58030")) {
        return {QCoreApplication::translate(
                    "Storage", "The disk of the database server is full. The last change was not saved."),
            QCoreApplication::translate("Storage", "Have space freed on the server, then try again.")};
    }
    if (is("53300")) {
        return crowdedWords();
    }
    if (is("55P03") || is("40") || is("57014")) {
        return busyWords();
    }
    if (is("25006")) {
        return {QCoreApplication::translate("Storage", "The database can only be read at the moment."),
            QCoreApplication::translate("Storage", "Check that the address is that of the main server.")};
    }
    if (is("XX001") || is("XX002")) {
        return {QCoreApplication::translate("Storage", "The database on the server is damaged."),
            QCoreApplication::translate("Storage", "Have its administrator restore a backup.")};
    }
    return {QCoreApplication::translate("Storage", "The workspace's database refused a request."),
        QCoreApplication::translate("Storage", "Try again. The log says more.")};
}

// The driver tells no code for a connection that could not be made, only the server's words.
Sentence connectWords(const QString &text)
{
    const auto says = [&text](const char *words) {
        return text.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    if (says("password") || says("pg_hba") || says("authentication") || says("role \"")) {
        return passwordWords();
    }
    if (says("database \"") && says("does not exist")) {
        return noDatabaseWords();
    }
    if (says("permission denied for database")) {
        return rightsWords();
    }
    if (says("too many") || says("remaining connection slots")) {
        return crowdedWords();
    }
    if (says("certificate") || says("SSL")) {
        return certificateWords();
    }
    if (says("starting up") || says("shutting down") || says("recovery mode")) {
        return {QCoreApplication::translate("Storage", "The database server is starting or stopping."),
            QCoreApplication::translate("Storage", "Try again in a moment.")};
    }
    return {QCoreApplication::translate("Storage", "The database server cannot be reached."),
        QCoreApplication::translate(
            "Storage", "Check host and port in the address, the network, and that the server runs.")};
}

} // namespace

Error postgresError(const QSqlError &error, const QString &doing)
{
    const QString state = error.nativeErrorCode();
    const bool connecting = error.type() == QSqlError::ConnectionError && state.isEmpty();
    Sentence words = connecting ? connectWords(error.databaseText()) : wordsForState(state);
    if (!connecting && state.isEmpty()) {
        words = lostWords(); // a driver without a connection has no code either
    }
    return {ErrorKind::Storage, words.message, words.hint,
        QStringLiteral("PostgreSQL %1: %2 [%3]")
            .arg(state, error.databaseText().trimmed(), doing.simplified().left(200))};
}

Trouble postgresTrouble(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    if (state.isEmpty() || state.startsWith(QStringLiteral("08")) || state.startsWith(QStringLiteral("57P"))
        || state == u"25P03") {
        return Trouble::Lost;
    }
    return state == u"40001" || state == u"40P01" ? Trouble::Collided : Trouble::None;
}

} // namespace aio
