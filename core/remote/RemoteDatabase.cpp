#include "core/remote/RemoteDatabase.h"

#include "core/base/AtomicFile.h"
#include "core/base/Log.h"
#include "core/secrets/Keychain.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace aio::remote {

namespace {

const QString addressKey = QStringLiteral("address");
const QString passwordKey = QStringLiteral("password");
const QString keychainValue = QStringLiteral("keychain");

QString fileOf(const Workspace &workspace)
{
    return workspace.path() + QStringLiteral("/server.json");
}

// With the workspace: two of them on one server come and go without each other's password.
QString entryOf(const Workspace &workspace, const QString &address)
{
    return QStringLiteral("database/%1/%2").arg(workspace.deviceId(), address);
}

// How entries were called before.
QString sharedEntryOf(const QString &address)
{
    return QStringLiteral("database/") + address;
}

Result<ai::Secret> findPassword(const QString &entry, const QString &address, bool inKeychain)
{
    if (qEnvironmentVariableIsSet(passwordVariable)) {
        return ai::Secret(qgetenv(passwordVariable));
    }
    if (!inKeychain) {
        return ai::Secret();
    }
    auto found = Keychain().read(entry);
    if (found && !*found) {
        found = Keychain().read(sharedEntryOf(address));
    }
    if (!found) {
        return Failure(found.error());
    }
    if (!*found) {
        return failure(ErrorKind::Keychain,
            QCoreApplication::translate("Storage", "The keychain does not have the database's password."),
            QCoreApplication::translate("Storage", "Unlock it, or connect again with aioctl db connect."));
    }
    return **std::move(found);
}

Result<QJsonObject> readKept(const QString &file)
{
    constexpr qint64 longest = 10'000;
    const Result<QByteArray> bytes = readWholeFile(file, longest);
    return bytes ? Result<QJsonObject>(QJsonDocument::fromJson(*bytes).object()) : Failure(bytes.error());
}

Result<ServerAddress> readAddress(const Workspace &workspace)
{
    const QString file = fileOf(workspace);
    const Result<QJsonObject> kept = readKept(file);
    if (!kept) {
        return Failure(kept.error());
    }
    const QJsonObject &json = *kept;
    auto address = ServerAddress::parse(json.value(addressKey).toString());
    if (address && address->kind != ServerAddress::Kind::Postgresql) {
        return failure(ErrorKind::Usage,
            QCoreApplication::translate("Storage", "A workspace can be kept in PostgreSQL only."),
            QCoreApplication::translate("Storage", "MariaDB takes the usage log alone."));
    }
    if (address) {
        const bool inKeychain = json.value(passwordKey).toString() == keychainValue;
        const QString text = address->toText();
        address->passwordFrom = [entry = entryOf(workspace, text), text, inKeychain] {
            return findPassword(entry, text, inKeychain);
        };
    }
    return address;
}

// The entry of the keychain that a kept address has; empty: none.
QString keptEntry(const Workspace &workspace)
{
    const QString file = fileOf(workspace);
    const QJsonObject kept = QFileInfo::exists(file) ? readKept(file).value_or(QJsonObject()) : QJsonObject();
    return kept.value(passwordKey).toString() == keychainValue
        ? entryOf(workspace, kept.value(addressKey).toString())
        : QString();
}

// A password that nothing names any more.
void removeEntry(const QString &entry)
{
    if (const Result<void> removed = Keychain().remove(entry); !removed) {
        qCWarning(lcStorage) << "a database's password stays in the keychain:" << removed.error().detail;
    }
}

} // namespace

std::optional<ServerAddress> serverOf(const Workspace &workspace)
{
    const QString file = fileOf(workspace);
    if (!QFileInfo::exists(file)) {
        return std::nullopt;
    }
    Result<ServerAddress> address = readAddress(workspace);
    if (address) {
        return *std::move(address);
    }
    ServerAddress broken;
    broken.passwordFrom = [error = address.error()]() -> Result<ai::Secret> { return Failure(error); };
    return broken;
}

Result<void> connectTo(const Workspace &workspace, const ServerAddress &address)
{
    const QString text = address.toText();
    const QString former = keptEntry(workspace);
    QString entry;
    QJsonObject json{{addressKey, text}};
    if (!address.password.isEmpty() && !qEnvironmentVariableIsSet(passwordVariable)) {
        entry = entryOf(workspace, text);
        if (Result<void> kept = Keychain().write(entry, address.password); !kept) {
            return kept;
        }
        json.insert(passwordKey, keychainValue);
    }
    Result<void> written = writePrivateFile(fileOf(workspace), QJsonDocument(json).toJson());
    const QString unnamed = written ? former : entry;
    if (!unnamed.isEmpty() && former != entry) {
        removeEntry(unnamed);
    }
    return written;
}

Result<void> disconnectFrom(const Workspace &workspace)
{
    const QString file = fileOf(workspace);
    if (!QFileInfo::exists(file)) {
        return {};
    }
    const QString entry = keptEntry(workspace);
    if (!QFile::remove(file)) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage", "The address of the server cannot be removed: %1")
                .arg(file),
            QCoreApplication::translate("Storage", "Check that you may write to the workspace."));
    }
    return entry.isEmpty() ? Result<void>() : Keychain().remove(entry);
}

QString waitingFileOf(const Workspace &workspace)
{
    const QString sending = QStringLiteral(".sending");
    QString name;
    if (const std::optional<ServerAddress> server = serverOf(workspace)) {
        constexpr int shown = 16;
        const QByteArray digest =
            QCryptographicHash::hash(server->toText().toUtf8(), QCryptographicHash::Sha256).toHex();
        name = QStringLiteral("usage-waiting-%1.jsonl").arg(QString::fromLatin1(digest.left(shown)));
    } else {
        const QStringList left = QDir(workspace.path())
                                     .entryList({QStringLiteral("usage-waiting*.jsonl"),
                                                    QStringLiteral("usage-waiting*.jsonl.sending")},
                                         QDir::Files, QDir::Name);
        name = left.value(0);
        if (name.endsWith(sending)) {
            name.chop(sending.size());
        }
    }
    return name.isEmpty() ? QString() : workspace.path() + u'/' + name;
}

} // namespace aio::remote
