#pragma once

#include "core/ai/Secret.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "core/storage/ServerAddress.h"
#include "core/usage/foreign/ForeignUsage.h"

#include <QFuture>

namespace aio::usage {

/// Another program's usage log, as this workspace knows it.
struct ForeignLog
{
    QString address; ///< ServerAddress::toText()
    UsageMapping mapping;
    bool isFollowed = false; ///< what is new there is read again and again
    bool hasPassword = false; ///< in the keychain of whoever keeps it
    ForeignCursor last{}; ///< up to where it was read
    qint64 readAt = 0; ///< UTC ms, the last time that all of it was read; 0: never

    bool operator==(const ForeignLog &) const = default;
    /// What tells it from others: its server and its table.
    [[nodiscard]] QString key() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// ErrorKind::BadInput with what is wrong.
    [[nodiscard]] static Result<ForeignLog> fromJson(const QJsonObject &json);

    /// Where it is, with what the keychain has as its password: asked for when the connection is made.
    [[nodiscard]] Result<ServerAddress> server() const;
    /// Keeps the password in the keychain, or forgets it. Both block, at most some seconds.
    [[nodiscard]] Result<void> keepPassword(const ai::Secret &password);
    [[nodiscard]] Result<void> forgetPassword();
};

/// The logs of other programs that a workspace knows, in its database. Who follows one, and who no longer
/// does, is in the activity log. Calls return at once, from any thread; futures finish on the database
/// thread. The database must outlive them.
class ForeignLogStore
{
public:
    ForeignLogStore(Database &database, Author author);

    /// The one that was read last first. One that cannot be read is left out.
    QFuture<Result<QList<ForeignLog>>> list();
    /// In place of the one with the same key.
    QFuture<Result<void>> keep(const ForeignLog &log);
    /// Up to where it was read, and when. What a person changed of it meanwhile stays.
    QFuture<Result<void>> noteRead(const ForeignLog &log);

private:
    Database &m_database;
    Author m_author;
};

} // namespace aio::usage
