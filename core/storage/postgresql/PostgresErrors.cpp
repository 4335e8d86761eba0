#include "core/storage/postgresql/PostgresErrors.h"

#include "core/storage/ServerWords.h"

namespace aio {

namespace {

// By SQLSTATE, the longest that fits.
serverwords::Words wordsForState(const QString &state)
{
    const auto is = [&state](const char *start) { return state.startsWith(QLatin1String(start)); };
    if (is("08") || is("57P")) {
        return serverwords::lost();
    }
    if (is("28")) {
        return serverwords::password();
    }
    if (is("3D")) {
        return serverwords::noDatabase();
    }
    if (is("42501")) {
        return serverwords::rights();
    }
    if (is("53100") || is("58030")) {
        return serverwords::full();
    }
    if (is("53300")) {
        return serverwords::crowded();
    }
    if (is("55P03") || is("40") || is("57014")) {
        return serverwords::busy();
    }
    if (is("25006")) {
        return serverwords::readOnly();
    }
    if (is("XX001") || is("XX002")) {
        return serverwords::damaged();
    }
    return serverwords::refusal();
}

// The driver tells no code for a connection that could not be made, only the server's words.
serverwords::Words connectWords(const QString &text)
{
    const auto says = [&text](const char *words) {
        return text.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    if (says("password") || says("pg_hba") || says("authentication") || says("role \"")) {
        return serverwords::password();
    }
    if (says("database \"") && says("does not exist")) {
        return serverwords::noDatabase();
    }
    if (says("permission denied for database")) {
        return serverwords::rights();
    }
    if (says("too many") || says("remaining connection slots")) {
        return serverwords::crowded();
    }
    if (says("certificate") || says("SSL")) {
        return serverwords::certificate();
    }
    if (says("starting up") || says("shutting down") || says("recovery mode")) {
        return serverwords::starting();
    }
    return serverwords::unreachable();
}

} // namespace

Error postgresError(const QSqlError &error, const QString &doing)
{
    const QString state = error.nativeErrorCode();
    const bool connecting = error.type() == QSqlError::ConnectionError && state.isEmpty();
    serverwords::Words words = connecting ? connectWords(error.databaseText()) : wordsForState(state);
    if (!connecting && state.isEmpty()) {
        words = serverwords::lost(); // a driver without a connection has no code either
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
