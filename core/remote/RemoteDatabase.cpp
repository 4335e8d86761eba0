#include "core/remote/RemoteDatabase.h"

#include "core/base/AtomicFile.h"
#include "core/secrets/Keychain.h"

#include <QCoreApplication>
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

QString entryOf(const QString &address)
{
    return QStringLiteral("database/") + address;
}

Result<ai::Secret> findPassword(const QString &address, bool inKeychain)
{
    if (qEnvironmentVariableIsSet(passwordVariable)) {
        return ai::Secret(qgetenv(passwordVariable));
    }
    if (!inKeychain) {
        return ai::Secret();
    }
    auto found = Keychain().read(entryOf(address));
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

Result<ServerAddress> readAddress(const QString &file)
{
    const Result<QJsonObject> kept = readKept(file);
    if (!kept) {
        return Failure(kept.error());
    }
    const QJsonObject &json = *kept;
    auto address = ServerAddress::parse(json.value(addressKey).toString());
    if (address) {
        const bool inKeychain = json.value(passwordKey).toString() == keychainValue;
        address->passwordFrom = [text = address->toText(), inKeychain] {
            return findPassword(text, inKeychain);
        };
    }
    return address;
}

} // namespace

std::optional<ServerAddress> serverOf(const Workspace &workspace)
{
    const QString file = fileOf(workspace);
    if (!QFileInfo::exists(file)) {
        return std::nullopt;
    }
    Result<ServerAddress> address = readAddress(file);
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
    QJsonObject json{{addressKey, text}};
    if (!address.password.isEmpty() && !qEnvironmentVariableIsSet(passwordVariable)) {
        if (Result<void> kept = Keychain().write(entryOf(text), address.password); !kept) {
            return kept;
        }
        json.insert(passwordKey, keychainValue);
    }
    return writeFileAtomically(fileOf(workspace), QJsonDocument(json).toJson());
}

Result<void> disconnectFrom(const Workspace &workspace)
{
    const QString file = fileOf(workspace);
    if (!QFileInfo::exists(file)) {
        return {};
    }
    const QJsonObject kept = readKept(file).value_or(QJsonObject());
    if (!QFile::remove(file)) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Storage", "The address of the server cannot be removed: %1")
                .arg(file),
            QCoreApplication::translate("Storage", "Check that you may write to the workspace."));
    }
    return kept.value(passwordKey).toString() == keychainValue
        ? Keychain().remove(entryOf(kept.value(addressKey).toString()))
        : Result<void>();
}

} // namespace aio::remote
