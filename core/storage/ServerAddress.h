#pragma once

#include "core/ai/Secret.h"
#include "core/base/Error.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace aio {

/// A database on a server, as `--workspace` and `aioctl db connect` name it:
/// postgresql://user@host:port/database?sslmode=… or mariadb://user@host:port/database. A host of "" with the
/// parameter host=/run/postgresql is a socket of this computer. The password is no part of the address, and
/// toText() never shows it.
struct ServerAddress
{
    enum class Kind
    {
        Postgresql,
        Mariadb
    };

    Kind kind = Kind::Postgresql;
    QString host; ///< a name, an IP address, or the folder of a socket; empty: the library's default
    int port = 0; ///< 0: the server's usual one
    QString database;
    QString user; ///< empty: the account's name
    QStringList parameters{}; ///< "sslmode=verify-full", each checked; see parse()
    ai::Secret password{}; ///< empty: passwordFrom, or what the library finds by itself (.pgpass, none)
    /// Asked on the thread of the connection each time that it is made, so that it may wait for a keychain.
    std::function<Result<ai::Secret>()> passwordFrom{};

    /// True for a text that looks like an address and not like a folder.
    [[nodiscard]] static bool isAddress(const QString &text);
    /// ErrorKind::Usage with what is wrong with the text; one that holds a password is refused.
    [[nodiscard]] static Result<ServerAddress> parse(const QString &text);
    /// The address without the password: for settings, windows and logs.
    [[nodiscard]] QString toText() const;
    /// True if the server is on this computer, so that nobody can listen on the way.
    [[nodiscard]] bool isLocal() const;
    [[nodiscard]] QString parameter(const QString &name) const;
};

} // namespace aio
