#include "core/storage/ServerWords.h"

#include <QCoreApplication>

namespace aio::serverwords {

Words lost()
{
    return {QCoreApplication::translate("Storage", "The connection to the database server was lost."),
        QCoreApplication::translate(
            "Storage", "It is made again by itself. If this lasts, check the network and the server.")};
}

Words rights()
{
    return {QCoreApplication::translate("Storage", "You may not use this database."),
        QCoreApplication::translate(
            "Storage", "Ask its administrator for the rights to use and to make tables.")};
}

Words password()
{
    return {QCoreApplication::translate("Storage", "The database server refused the user or the password."),
        QCoreApplication::translate("Storage", "Check the user's name, and enter the password again.")};
}

Words noDatabase()
{
    return {QCoreApplication::translate("Storage", "The server has no such database."),
        QCoreApplication::translate(
            "Storage", "Check the name in the address, or have its administrator make the database.")};
}

Words busy()
{
    return {QCoreApplication::translate("Storage", "Another program is writing to this workspace."),
        QCoreApplication::translate("Storage", "Wait until it is done, then try again.")};
}

Words crowded()
{
    return {QCoreApplication::translate("Storage", "The database server has no room for another connection."),
        QCoreApplication::translate("Storage", "Try again later, or raise max_connections on the server.")};
}

Words certificate()
{
    return {
        QCoreApplication::translate("Storage", "The connection to the database server could not be secured."),
        QCoreApplication::translate(
            "Storage", "Check the server's certificate, and sslmode and sslrootcert in the address.")};
}

Words full()
{
    return {QCoreApplication::translate(
                "Storage", "The disk of the database server is full. The last change was not saved."),
        QCoreApplication::translate("Storage", "Have space freed on the server, then try again.")};
}

Words readOnly()
{
    return {QCoreApplication::translate("Storage", "The database can only be read at the moment."),
        QCoreApplication::translate("Storage", "Check that the address is that of the main server.")};
}

Words damaged()
{
    return {QCoreApplication::translate("Storage", "The database on the server is damaged."),
        QCoreApplication::translate("Storage", "Have its administrator restore a backup.")};
}

Words refusal()
{
    return {QCoreApplication::translate("Storage", "The workspace's database refused a request."),
        QCoreApplication::translate("Storage", "Try again. The log says more.")};
}

Words starting()
{
    return {QCoreApplication::translate("Storage", "The database server is starting or stopping."),
        QCoreApplication::translate("Storage", "Try again in a moment.")};
}

Words unreachable()
{
    return {QCoreApplication::translate("Storage", "The database server cannot be reached."),
        QCoreApplication::translate(
            "Storage", "Check host and port in the address, the network, and that the server runs.")};
}

bool passes(const Error &error)
{
    return error.message == unreachable().message || error.message == starting().message
        || error.message == lost().message || error.message == crowded().message;
}

} // namespace aio::serverwords
