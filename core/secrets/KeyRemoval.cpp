#include "core/activity/ActivityRows.h"
#include "core/secrets/CredentialRows.h"
#include "core/secrets/KeyEntries.h"
#include "core/secrets/KeychainErrors.h"
#include "core/secrets/SecretStore.h"

#include <QDateTime>
#include <QJsonObject>
#include <QtConcurrentRun>

#include <utility>

// How keys of SecretStore leave. The keychain comes first and the index second: a key is never forgotten
// while it is still there.

namespace aio {

namespace {

template <typename T> T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

QFuture<Result<SecretStore::Removal>> SecretStore::remove(
    const ai::ProviderConfig &provider, IfUnreachable ifUnreachable)
{
    return QtConcurrent::run(
        &m_pool, [this, provider, ifUnreachable] { return removeNow(provider, ifUnreachable); });
}

Result<void> SecretStore::removeEntries(const QUuid &provider)
{
    for (const QString &entry :
        {keyentries::candidate(provider), keyentries::previous(provider), keyentries::current(provider)}) {
        if (Result<void> removed = m_keychain.remove(entry); !removed) {
            return removed;
        }
    }
    // A locked keychain says yes to everything: only one that still reads and writes has really removed.
    const KeychainStatus status = m_keychain.probe();
    return status.state == KeychainState::Ready ? Result<void>()
                                                : Result<void>(Failure(keychainError(status)));
}

Result<SecretStore::Removal> SecretStore::removeNow(
    const ai::ProviderConfig &provider, IfUnreachable ifUnreachable)
{
    auto row = indexed(provider.uuid);
    if (!row) {
        return Failure(row.error());
    }
    bool leftOver = false;
    if (*row) {
        if (const auto removed = removeEntries(provider.uuid); !removed) {
            if (ifUnreachable == IfUnreachable::Fail) {
                return Failure(removed.error());
            }
            leftOver = true;
        }
    }
    m_cache.forgetFound(provider.uuid);
    const bool session = m_cache.removeSession(provider.uuid);
    if (!*row && !session) {
        return Removal::Nothing;
    }
    const auto done = writeNow([&](Connection &connection) -> Result<void> {
        const auto gone = credentialrows::remove(connection, provider.uuid, KeySource::Keychain);
        if (!gone) {
            return Failure(gone.error());
        }
        if (leftOver) {
            KeyInfo rest = **row;
            rest.fingerprint = {};
            rest.previousUntil = 0;
            if (Result<void> kept = credentialrows::save(connection, rest); !kept) {
                return kept;
            }
        }
        return activity::append(connection, m_author,
            {QStringLiteral("key.remove"), QStringLiteral("key"), provider.id, provider.name});
    });
    if (!done) {
        return Failure(done.error());
    }
    announce(provider.uuid);
    return leftOver ? Removal::Later : Removal::Done;
}

QFuture<Result<int>> SecretStore::removeExpired()
{
    return QtConcurrent::run(&m_pool, [this] { return removeExpiredNow(); });
}

Result<int> SecretStore::removeExpiredNow()
{
    const auto rows =
        waited(m_database.read([](Connection &connection) { return credentialrows::list(connection); }));
    if (!rows) {
        return Failure(rows.error());
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    int count = 0;
    for (const KeyInfo &info : *rows) {
        if (info.source != KeySource::Keychain || !info.previousUntil || *info.previousUntil > now) {
            continue;
        }
        if (const Result<void> done = expire(info); !done) {
            return Failure(done.error());
        }
        ++count;
    }
    return count;
}

// Nobody asked for this one, so its provider is looked up by what the key belongs to.
Result<void> SecretStore::noteExpiry(Connection &connection, const QUuid &provider, const QString &tail)
{
    using Named = std::pair<QString, QString>;
    const auto named =
        connection.first(QStringLiteral("SELECT slug, name FROM ai_provider_configs WHERE id = ?"),
            {sqlId(provider)}, [](const SqlRow &row) {
                return Named{row.text(0), row.text(1)};
            });
    if (!named) {
        return Failure(named.error());
    }
    const Named subject = named->value_or(Named{sqlId(provider), {}});
    QJsonObject gone;
    if (!tail.isEmpty()) {
        gone[QStringLiteral("ends_with")] = tail;
    }
    return activity::append(connection, m_author,
        {QStringLiteral("key.expire"), QStringLiteral("key"), subject.first, subject.second, gone, {}});
}

Result<void> SecretStore::expire(KeyInfo info)
{
    const bool leftOver = info.fingerprint.hash.isEmpty();
    Result<void> gone =
        leftOver ? removeEntries(info.provider) : m_keychain.remove(keyentries::previous(info.provider));
    if (!gone) {
        return gone;
    }
    const QString tail = std::exchange(info.previousTail, {});
    info.previousUntil.reset();
    return writeNow([&](Connection &connection) -> Result<void> {
        if (!leftOver) {
            if (Result<void> saved = credentialrows::save(connection, info); !saved) {
                return saved;
            }
            return noteExpiry(connection, info.provider, tail);
        }
        const auto removed = credentialrows::remove(connection, info.provider, KeySource::Keychain);
        return removed ? Result<void>() : Result<void>(Failure(removed.error()));
    });
}

} // namespace aio
