#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/secrets/KeyCache.h"
#include "core/secrets/Keychain.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace aio {

/// The keys of the workspace's providers. They are kept in the operating system's keychain or, on request,
/// in memory for this session; environment variables are read beside them. The workspace's database knows
/// where a key is and how it ends, never the key.
///
/// Every function returns at once and may be called from any thread; its future finishes on a thread of the
/// store. What the keychain has to answer takes at most five seconds a step, and then fails with
/// ErrorKind::Keychain. Signals are emitted on this object's thread. The database must outlive the store.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    SecretStore(Database &database, Author author, QObject *parent = nullptr,
        int keychainLimitMs = Keychain::defaultLimitMs);
    /// Does not wait for a keychain that hangs.
    ~SecretStore() override;

    /// The key that calls use: of this session, of the keychain, of the environment. For a provider that
    /// needs none it is empty if there is none. Errors: Credential (there is none), Keychain (it cannot be
    /// read, which is not the same).
    QFuture<Result<FoundKey>> key(const ai::ProviderConfig &provider);

    /// Keeps a key, in place of one that is there. `previousForMs` is how long the one before stays in the
    /// keychain (0: not at all; restorePrevious() brings it back). `where` is Keychain or Session.
    QFuture<Result<KeyInfo>> set(const ai::ProviderConfig &provider, const ai::Secret &key,
        KeySource where = KeySource::Keychain, qint64 previousForMs = 0);

    // Rotation: the new key waits beside the old one until a test says that it works.

    /// Keeps a candidate beside the key in use. BadInput if it is the key in use.
    QFuture<Result<KeyInfo>> propose(const ai::ProviderConfig &provider, const ai::Secret &key);
    QFuture<Result<FoundKey>> candidate(const ai::ProviderConfig &provider);
    /// Makes the candidate the key in use; the one before is kept for `previousForMs`.
    QFuture<Result<KeyInfo>> accept(const ai::ProviderConfig &provider, qint64 previousForMs);
    QFuture<Result<void>> reject(const ai::ProviderConfig &provider);
    /// Goes back to the key before, while it is kept.
    QFuture<Result<KeyInfo>> restorePrevious(const ai::ProviderConfig &provider);

    /// What remove() does when the keychain cannot be reached.
    enum class IfUnreachable
    {
        Fail, ///< nothing changes, and the error says why
        RemoveLater, ///< the key is not used any more, and removeExpired() tries again
    };

    enum class Removal
    {
        Nothing, ///< there was no key
        Done,
        Later, ///< not used any more, but still in a keychain that cannot be reached
    };

    /// Removes the session's key and everything in the keychain.
    QFuture<Result<Removal>> remove(
        const ai::ProviderConfig &provider, IfUnreachable ifUnreachable = IfUnreachable::Fail);

    /// The keys of these providers, in their order, best source first. With `check` the keychain is asked
    /// whether it still has them (KeyInfo::presence).
    QFuture<Result<QList<KeyInfo>>> list(const QList<ai::ProviderConfig> &providers, bool check = false);

    /// Whether a key was entered for this session. Asks memory only.
    [[nodiscard]] bool hasSessionKey(const QUuid &provider) const
    {
        return m_cache.session(provider).has_value();
    }

    /// Whether the keychain works, and if not, why.
    QFuture<KeychainStatus> probe();

    /// Removes previous keys whose time is over, and what remove() left; how many. For the start of the
    /// program.
    QFuture<Result<int>> removeExpired();

    /// `outcome` is "ok" or an aiErrorKindName().
    QFuture<Result<void>> noteTest(
        const ai::ProviderConfig &provider, KeySource source, const QString &outcome);
    /// Cheap: written at most once a minute.
    void noteUse(const ai::ProviderConfig &provider, KeySource source);

    /// Wipes the copies of keys in memory, for when nobody sits here (see ScreenLock): the next call asks the
    /// keychain again. Those of the session stay, for nothing else has them.
    void forget();

Q_SIGNALS:
    /// A key was set, replaced or removed; `provider` is ProviderConfig::uuid, null for any.
    void keysChanged(const QUuid &provider);

private:
    // On the store's own thread, where waiting is allowed.
    Result<FoundKey> lookUp(const ai::ProviderConfig &provider);
    Result<FoundKey> lookUpAfter(const ai::ProviderConfig &provider, qint64 ticket);
    Result<KeyInfo> keepForSession(const ai::ProviderConfig &provider, const ai::Secret &key);
    Result<KeyInfo> replace(
        const ai::ProviderConfig &provider, const ai::Secret &key, qint64 previousForMs, const QString &verb);
    Result<KeyInfo> keepCandidate(const ai::ProviderConfig &provider, const ai::Secret &key);
    Result<ai::Secret> readCandidate(const ai::ProviderConfig &provider);
    Result<KeyInfo> acceptNow(const ai::ProviderConfig &provider, qint64 previousForMs);
    Result<void> rejectNow(const ai::ProviderConfig &provider);
    Result<KeyInfo> restoreNow(const ai::ProviderConfig &provider);
    Result<Removal> removeNow(const ai::ProviderConfig &provider, IfUnreachable ifUnreachable);
    Result<void> removeEntries(const QUuid &provider);
    Result<void> expire(KeyInfo info);
    Result<void> noteExpiry(Connection &connection, const QUuid &provider, const QString &tail);
    Result<int> removeExpiredNow();
    Result<QList<KeyInfo>> listNow(const QList<ai::ProviderConfig> &providers, bool check);
    KeyPresence presenceOf(const KeyInfo &info, const KeychainStatus &status);

    Result<std::optional<KeyInfo>> indexed(const QUuid &provider);
    Result<KeyInfo> save(const ai::ProviderConfig &provider, const KeyInfo &info, const QString &verb);
    Result<void> note(const ai::ProviderConfig &provider, const QString &verb, const KeyInfo &info);
    /// Why the keychain does not have what the index names.
    Error missing(const ai::ProviderConfig &provider, const KeyInfo &info);
    /// Waits until it is kept, or fails: while it waited for a server, nobody would get a key.
    Result<void> writeNow(std::function<Result<void>(Connection &)> work);
    void announce(const QUuid &provider);

    Database &m_database;
    Author m_author;
    Keychain m_keychain;
    KeyCache m_cache;
    QThreadPool m_pool;
};

} // namespace aio
