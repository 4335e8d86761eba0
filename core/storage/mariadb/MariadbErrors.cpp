#include "core/storage/mariadb/MariadbErrors.h"

#include "core/storage/ServerWords.h"

namespace aio {

namespace {

// The server's own numbers, and from 2000 on those of the library.
serverwords::Words wordsForNumber(int number)
{
    switch (number) {
    case 1040:
    case 1203:
        return serverwords::crowded();
    case 1045:
    case 1698:
        return serverwords::password();
    case 1044:
    case 1142:
    case 1227:
        return serverwords::rights();
    case 1049:
        return serverwords::noDatabase();
    case 1021:
    case 1114:
        return serverwords::full();
    case 1205:
    case 1213:
        return serverwords::busy();
    case 1290:
    case 1792:
    case 1836:
        return serverwords::readOnly();
    case 1194:
    case 1712:
        return serverwords::damaged();
    case 2002:
    case 2003:
    case 2005:
        return serverwords::unreachable();
    case 2026:
        return serverwords::certificate();
    case 1053:
    case 1927:
    case 2006:
    case 2013:
        return serverwords::lost();
    default:
        return serverwords::refusal();
    }
}

} // namespace

Error mariadbError(const QSqlError &error, const QString &doing)
{
    const QString number = error.nativeErrorCode();
    const serverwords::Words words = number.isEmpty() ? serverwords::lost() : wordsForNumber(number.toInt());
    return {ErrorKind::Storage, words.message, words.hint,
        QStringLiteral("MariaDB %1: %2 [%3]")
            .arg(number, error.databaseText().trimmed(), doing.simplified().left(200))};
}

Trouble mariadbTrouble(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt()) {
    case 0:
    case 1053:
    case 1927:
    case 2002:
    case 2003:
    case 2006:
    case 2013:
        return Trouble::Lost;
    case 1213:
        return Trouble::Collided;
    default:
        return Trouble::None;
    }
}

} // namespace aio
