#include "core/secrets/KeychainService.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QStringList>

#include <optional>

namespace aio {

namespace {

constexpr int busPatienceMs = 2000;
const QString secretService = QStringLiteral("org.freedesktop.secrets");

std::optional<QVariant> ask(QDBusMessage message, const QVariantList &arguments)
{
    message.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(message, QDBus::Block, busPatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        return std::nullopt;
    }
    return reply.arguments().constFirst();
}

// Runs, or would be started by the first call to it.
QStringList reachableServices()
{
    QStringList names;
    for (const QString &method : {QStringLiteral("ListNames"), QStringLiteral("ListActivatableNames")}) {
        const auto list =
            ask(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                    QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"), method),
                {});
        names << list.value_or(QVariant()).toStringList();
    }
    return names;
}

// As QtKeychain chooses: KWallet on a KDE desktop that has it, else the Secret Service.
QString backendAmong(const QStringList &services)
{
    const bool wallet = services.contains(QStringLiteral("org.kde.kwalletd6"))
        || services.contains(QStringLiteral("org.kde.kwalletd5"));
    const bool kde = qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"KDE");
    const bool secrets = services.contains(secretService);
    if (wallet && (kde || !secrets)) {
        return QStringLiteral("kwallet");
    }
    return secrets ? QStringLiteral("secret-service") : QString();
}

// https://specifications.freedesktop.org/secret-service/latest/: the collection named "default" is where new
// secrets go; "/" stands for none.
KeychainState stateOfDefaultCollection()
{
    const auto path =
        ask(QDBusMessage::createMethodCall(secretService, QStringLiteral("/org/freedesktop/secrets"),
                QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias")),
            {QStringLiteral("default")});
    if (!path) {
        return KeychainState::Silent;
    }
    const QString collection = path->value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == u"/") {
        return KeychainState::Locked;
    }
    const auto locked = ask(QDBusMessage::createMethodCall(secretService, collection,
                                QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get")),
        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    const bool isLocked = !locked || locked->value<QDBusVariant>().variant().toBool();
    return isLocked ? KeychainState::Locked : KeychainState::Broken;
}

} // namespace

QString keychainStateName(KeychainState state)
{
    switch (state) {
    case KeychainState::Ready:
        return QStringLiteral("ready");
    case KeychainState::Locked:
        return QStringLiteral("locked");
    case KeychainState::Absent:
        return QStringLiteral("absent");
    case KeychainState::Silent:
        return QStringLiteral("silent");
    case KeychainState::Broken:
        break;
    }
    return QStringLiteral("broken");
}

QString keychainBackend()
{
    return QDBusConnection::sessionBus().isConnected() ? backendAmong(reachableServices()) : QString();
}

KeychainStatus diagnoseKeychain(const QString &detail)
{
    const QString backend = keychainBackend();
    if (backend.isEmpty()) {
        return {KeychainState::Absent, {}, detail};
    }
    // KWallet's own interface has no state that is worth more than this guess.
    const KeychainState state =
        backend == u"secret-service" ? stateOfDefaultCollection() : KeychainState::Locked;
    return {state, backend, detail};
}

} // namespace aio
