#include "core/secrets/KeyEntries.h"
#include "core/secrets/SecretStore.h"

#include <QDateTime>
#include <QtConcurrentRun>

// How keys of SecretStore are set and replaced. In every step the keychain comes first and the index second:
// what the index names is there.

namespace aio {

namespace {

Failure emptyKey()
{
    return failure(
        ErrorKind::BadInput, SecretStore::tr("The key is empty."), SecretStore::tr("Enter it again."));
}

KeyInfo freshInfo(const ai::ProviderConfig &provider, const ai::Secret &key, KeySource source)
{
    KeyInfo info;
    info.provider = provider.uuid;
    info.source = source;
    info.backend = source == KeySource::Keychain ? keychainBackend() : QString();
    info.tail = key.tail();
    info.fingerprint = Fingerprint::of(key);
    info.createdAt = QDateTime::currentMSecsSinceEpoch();
    return info;
}

} // namespace

QFuture<Result<KeyInfo>> SecretStore::set(
    const ai::ProviderConfig &provider, const ai::Secret &key, KeySource where, qint64 previousForMs)
{
    return QtConcurrent::run(&m_pool, [this, provider, key, where, previousForMs]() -> Result<KeyInfo> {
        if (key.isEmpty()) {
            return emptyKey();
        }
        if (where == KeySource::Session) {
            return keepForSession(provider, key);
        }
        return replace(provider, key, previousForMs, QStringLiteral("key.set"));
    });
}

Result<KeyInfo> SecretStore::keepForSession(const ai::ProviderConfig &provider, const ai::Secret &key)
{
    KeyInfo info = freshInfo(provider, key, KeySource::Session);
    if (const Result<void> noted = note(provider, QStringLiteral("key.set"), info); !noted) {
        return Failure(noted.error());
    }
    info.active = true;
    m_cache.putSession(provider.uuid, key, info);
    announce(provider.uuid);
    return info;
}

Result<KeyInfo> SecretStore::replace(
    const ai::ProviderConfig &provider, const ai::Secret &key, qint64 previousForMs, const QString &verb)
{
    const auto before = indexed(provider.uuid);
    if (!before) {
        return Failure(before.error());
    }
    KeyInfo info = freshInfo(provider, key, KeySource::Keychain);
    if (*before && !(*before)->fingerprint.matches(key)) {
        if (previousForMs > 0) {
            const auto old = m_keychain.read(keyentries::current(provider.uuid));
            if (!old) {
                return Failure(old.error());
            }
            // An earlier try may have come as far as the keychain and no further: the new key is there
            // already, and the key before it lies where it belongs.
            const bool again = *old && info.fingerprint.matches(**old);
            if (*old && !again) {
                if (const auto kept = m_keychain.write(keyentries::previous(provider.uuid), **old); !kept) {
                    return Failure(kept.error());
                }
            }
            if (*old) {
                info.previousTail = (*before)->tail;
                info.previousUntil = info.createdAt + previousForMs;
            }
        } else if ((*before)->previousUntil) {
            if (const auto gone = m_keychain.remove(keyentries::previous(provider.uuid)); !gone) {
                return Failure(gone.error());
            }
        }
    } else if (*before) {
        info.previousTail = (*before)->previousTail;
        info.previousUntil = (*before)->previousUntil;
    }
    if (const auto written = m_keychain.write(keyentries::current(provider.uuid), key); !written) {
        return Failure(written.error());
    }
    m_cache.forgetFound(provider.uuid);
    m_cache.removeSession(provider.uuid);
    // A candidate that waited is answered by this.
    if (*before && (*before)->candidateAt) {
        if (const auto gone = m_keychain.remove(keyentries::candidate(provider.uuid)); !gone) {
            return Failure(gone.error());
        }
    }
    return save(provider, info, verb);
}

QFuture<Result<KeyInfo>> SecretStore::propose(const ai::ProviderConfig &provider, const ai::Secret &key)
{
    return QtConcurrent::run(&m_pool, [this, provider, key] { return keepCandidate(provider, key); });
}

Result<KeyInfo> SecretStore::keepCandidate(const ai::ProviderConfig &provider, const ai::Secret &key)
{
    if (key.isEmpty()) {
        return emptyKey();
    }
    const auto before = indexed(provider.uuid);
    if (!before) {
        return Failure(before.error());
    }
    if (!*before) {
        return failure(ErrorKind::BadInput,
            tr("%1 has no key yet that could be replaced.").arg(provider.name),
            tr("Set the new key at once."));
    }
    KeyInfo info = **before;
    if (info.fingerprint.matches(key)) {
        return failure(ErrorKind::BadInput, tr("This is the key that %1 already has.").arg(provider.name),
            tr("Make a new one at the provider, then enter that."));
    }
    if (const auto written = m_keychain.write(keyentries::candidate(provider.uuid), key); !written) {
        return Failure(written.error());
    }
    info.candidateTail = key.tail();
    info.candidateAt = QDateTime::currentMSecsSinceEpoch();
    return save(provider, info, QStringLiteral("key.propose"));
}

QFuture<Result<FoundKey>> SecretStore::candidate(const ai::ProviderConfig &provider)
{
    return QtConcurrent::run(&m_pool, [this, provider]() -> Result<FoundKey> {
        const auto secret = readCandidate(provider);
        if (!secret) {
            return Failure(secret.error());
        }
        return FoundKey{*secret, KeySource::Keychain};
    });
}

Result<ai::Secret> SecretStore::readCandidate(const ai::ProviderConfig &provider)
{
    const auto info = indexed(provider.uuid);
    if (!info) {
        return Failure(info.error());
    }
    if (!*info || !(*info)->candidateAt) {
        return failure(ErrorKind::BadInput, tr("No new key for %1 is waiting.").arg(provider.name));
    }
    const auto secret = m_keychain.read(keyentries::candidate(provider.uuid));
    if (!secret) {
        return Failure(secret.error());
    }
    if (!*secret) {
        return Failure(missing(provider, **info));
    }
    return **secret;
}

QFuture<Result<KeyInfo>> SecretStore::accept(const ai::ProviderConfig &provider, qint64 previousForMs)
{
    return QtConcurrent::run(
        &m_pool, [this, provider, previousForMs] { return acceptNow(provider, previousForMs); });
}

Result<KeyInfo> SecretStore::acceptNow(const ai::ProviderConfig &provider, qint64 previousForMs)
{
    const auto secret = readCandidate(provider);
    if (!secret) {
        return Failure(secret.error());
    }
    return replace(provider, *secret, previousForMs, QStringLiteral("key.replace"));
}

QFuture<Result<void>> SecretStore::reject(const ai::ProviderConfig &provider)
{
    return QtConcurrent::run(&m_pool, [this, provider] { return rejectNow(provider); });
}

Result<void> SecretStore::rejectNow(const ai::ProviderConfig &provider)
{
    const auto before = indexed(provider.uuid);
    if (!before) {
        return Failure(before.error());
    }
    if (!*before || !(*before)->candidateAt) {
        return {};
    }
    if (Result<void> gone = m_keychain.remove(keyentries::candidate(provider.uuid)); !gone) {
        return gone;
    }
    KeyInfo info = **before;
    info.candidateTail.clear();
    info.candidateAt.reset();
    const auto saved = save(provider, info, QStringLiteral("key.reject"));
    return saved ? Result<void>() : Result<void>(Failure(saved.error()));
}

QFuture<Result<KeyInfo>> SecretStore::restorePrevious(const ai::ProviderConfig &provider)
{
    return QtConcurrent::run(&m_pool, [this, provider] { return restoreNow(provider); });
}

Result<KeyInfo> SecretStore::restoreNow(const ai::ProviderConfig &provider)
{
    const auto info = indexed(provider.uuid);
    if (!info) {
        return Failure(info.error());
    }
    if (!*info || !(*info)->previousUntil) {
        return failure(ErrorKind::BadInput, tr("No key of %1 from before is kept.").arg(provider.name),
            tr("Enter it again."));
    }
    const auto secret = m_keychain.read(keyentries::previous(provider.uuid));
    if (!secret) {
        return Failure(secret.error());
    }
    if (!*secret) {
        return Failure(missing(provider, **info));
    }
    return replace(provider, **secret, 0, QStringLiteral("key.restore"));
}

} // namespace aio
