#include "core/secrets/SecretStore.h"

#include "core/activity/ActivityRows.h"
#include "core/secrets/CredentialRows.h"
#include "core/secrets/KeyEntries.h"
#include "core/secrets/KeychainErrors.h"

#include <QDateTime>
#include <QtConcurrentRun>

namespace aio {

namespace {

template <typename T> T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

ai::Secret fromEnvironment(const ai::ProviderConfig &provider)
{
    const QString variable = ai::keyVariable(provider.kind);
    return variable.isEmpty() ? ai::Secret() : ai::Secret(qgetenv(variable.toLatin1().constData()));
}

// A removed key that the keychain could not be asked to remove: not a key any more.
bool isLeftOver(const KeyInfo &info)
{
    return info.fingerprint.hash.isEmpty();
}

QJsonObject audited(const KeyInfo &info)
{
    QJsonObject object{{QStringLiteral("source"), keySourceName(info.source)}};
    if (!info.tail.isEmpty()) {
        object[QStringLiteral("ends_with")] = info.tail;
    }
    return object;
}

} // namespace

SecretStore::SecretStore(Database &database, Author author, QObject *parent, int keychainLimitMs)
    : QObject(parent)
    , m_database(database)
    , m_author(std::move(author))
    , m_keychain(keychainLimitMs)
{
    // QtKeychain answers one request at a time: more threads would only wait.
    m_pool.setMaxThreadCount(1);
    connect(&m_database, &Database::changedElsewhere, this, [this] {
        forget();
        Q_EMIT keysChanged({});
    });
}

SecretStore::~SecretStore()
{
    m_keychain.close();
    m_pool.waitForDone();
    m_database.drain();
}

QFuture<Result<FoundKey>> SecretStore::key(const ai::ProviderConfig &provider)
{
    if (const auto known = m_cache.find(provider.uuid)) {
        return QtFuture::makeReadyFuture(Result<FoundKey>(*known));
    }
    const qint64 ticket = m_cache.ticket();
    return QtConcurrent::run(&m_pool, [this, provider, ticket] { return lookUpAfter(provider, ticket); });
}

Result<FoundKey> SecretStore::lookUpAfter(const ai::ProviderConfig &provider, qint64 ticket)
{
    if (const auto known = m_cache.find(provider.uuid)) {
        return *known;
    }
    if (const auto failed = m_cache.failureSince(provider.uuid, ticket)) {
        return Failure(*failed);
    }
    Result<FoundKey> found = lookUp(provider);
    if (found && found->source == KeySource::Keychain) {
        m_cache.putFound(provider.uuid, *found);
    } else if (!found) {
        m_cache.putFailure(provider.uuid, found.error());
    }
    return found;
}

Result<FoundKey> SecretStore::lookUp(const ai::ProviderConfig &provider)
{
    const auto info = indexed(provider.uuid);
    if (!info) {
        return Failure(info.error());
    }
    if (*info && !isLeftOver(**info)) {
        const auto secret = m_keychain.read(keyentries::current(provider.uuid));
        if (!secret) {
            return Failure(secret.error());
        }
        if (!*secret) {
            return Failure(missing(provider, **info));
        }
        return FoundKey{**secret, KeySource::Keychain};
    }
    if (const ai::Secret secret = fromEnvironment(provider); !secret.isEmpty()) {
        return FoundKey{secret, KeySource::Environment};
    }
    if (!provider.needsKey()) {
        return FoundKey{{}, KeySource::Session};
    }
    const QString variable = ai::keyVariable(provider.kind);
    return failure(ErrorKind::Credential, tr("There is no key for %1.").arg(provider.name),
        variable.isEmpty()
            ? tr("Enter one on the Keys page, or with aioctl keys set.")
            : tr("Enter one on the Keys page, or with aioctl keys set, or set %1.").arg(variable));
}

Error SecretStore::missing(const ai::ProviderConfig &provider, const KeyInfo &info)
{
    // A locked keychain, too, says that it does not have the entry.
    const KeychainStatus status = m_keychain.probe();
    if (status.state != KeychainState::Ready) {
        return keychainError(status);
    }
    const bool moved = !info.backend.isEmpty() && info.backend != status.backend;
    return {ErrorKind::Credential,
        tr("The keychain does not have the key for %1 any more.").arg(provider.name),
        moved ? tr("It was kept in another keychain (%1); this one is %2. Enter it again.")
                    .arg(info.backend, status.backend)
              : tr("Enter it again.")};
}

QFuture<KeychainStatus> SecretStore::probe()
{
    return QtConcurrent::run(&m_pool, [this] { return m_keychain.probe(); });
}

QFuture<Result<QList<KeyInfo>>> SecretStore::list(const QList<ai::ProviderConfig> &providers, bool check)
{
    return QtConcurrent::run(&m_pool, [this, providers, check] { return listNow(providers, check); });
}

Result<QList<KeyInfo>> SecretStore::listNow(const QList<ai::ProviderConfig> &providers, bool check)
{
    const auto rows =
        waited(m_database.read([](Connection &connection) { return credentialrows::list(connection); }));
    if (!rows) {
        return Failure(rows.error());
    }
    std::optional<KeychainStatus> status;
    QList<KeyInfo> all;
    for (const ai::ProviderConfig &provider : providers) {
        const qsizetype first = all.size();
        if (const auto session = m_cache.session(provider.uuid)) {
            all << session->info;
        }
        KeyInfo environment;
        for (const KeyInfo &row : *rows) {
            if (row.provider == provider.uuid && row.source == KeySource::Environment) {
                environment = row;
            } else if (row.provider == provider.uuid && !isLeftOver(row)) {
                all << row;
                if (check) {
                    status = status ? status : m_keychain.probe();
                    all.last().presence = presenceOf(row, *status);
                }
            }
        }
        if (const ai::Secret secret = fromEnvironment(provider); !secret.isEmpty()) {
            environment.provider = provider.uuid;
            environment.source = KeySource::Environment;
            environment.backend = ai::keyVariable(provider.kind);
            environment.tail = secret.tail();
            environment.presence = KeyPresence::Present;
            all << environment;
        }
        if (all.size() > first) {
            all[first].active = true;
        }
    }
    return all;
}

KeyPresence SecretStore::presenceOf(const KeyInfo &info, const KeychainStatus &status)
{
    if (status.state != KeychainState::Ready) {
        return KeyPresence::Unknown;
    }
    const auto secret = m_keychain.read(keyentries::current(info.provider));
    if (!secret) {
        return KeyPresence::Unknown;
    }
    return *secret ? KeyPresence::Present : KeyPresence::Missing;
}

QFuture<Result<void>> SecretStore::noteTest(
    const ai::ProviderConfig &provider, KeySource source, const QString &outcome)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (source == KeySource::Session) {
        m_cache.noteTest(provider.uuid, outcome, now);
        announce(provider.uuid);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    return m_database.change([this, id = provider.uuid, source, outcome, now](Connection &connection) {
        Result<void> noted = connection.inWriteTransaction(
            [&](Connection &inner) { return credentialrows::noteTest(inner, id, source, outcome, now); });
        if (noted) {
            announce(id);
        }
        return noted;
    });
}

void SecretStore::noteUse(const ai::ProviderConfig &provider, KeySource source)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (source == KeySource::Keychain && m_cache.useIsDue(provider.uuid, now)) {
        m_database.write([id = provider.uuid, source, now](Connection &connection) {
            return credentialrows::noteUse(connection, id, source, now);
        });
    }
}

void SecretStore::forget()
{
    m_cache.forgetFound();
}

Result<std::optional<KeyInfo>> SecretStore::indexed(const QUuid &provider)
{
    return waited(m_database.read([provider](Connection &connection) {
        return credentialrows::load(connection, provider, KeySource::Keychain);
    }));
}

Result<KeyInfo> SecretStore::save(
    const ai::ProviderConfig &provider, const KeyInfo &info, const QString &verb)
{
    const auto saved = writeNow([&](Connection &connection) -> Result<void> {
        if (Result<void> row = credentialrows::save(connection, info); !row) {
            return row;
        }
        return activity::append(connection, m_author,
            {verb, QStringLiteral("key"), provider.id, provider.name, {}, audited(info)});
    });
    if (!saved) {
        return Failure(saved.error());
    }
    announce(provider.uuid);
    return info;
}

Result<void> SecretStore::note(const ai::ProviderConfig &provider, const QString &verb, const KeyInfo &info)
{
    return writeNow([&](Connection &connection) {
        return activity::append(connection, m_author,
            {verb, QStringLiteral("key"), provider.id, provider.name, {}, audited(info)});
    });
}

Result<void> SecretStore::writeNow(std::function<Result<void>(Connection &)> work)
{
    return waited(m_database.write(std::move(work), Database::IfAway::Fail));
}

void SecretStore::announce(const QUuid &provider)
{
    QMetaObject::invokeMethod(
        this, [this, provider] { Q_EMIT keysChanged(provider); }, Qt::QueuedConnection);
}

} // namespace aio
