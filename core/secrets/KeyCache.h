#pragma once

#include "core/base/Error.h"
#include "core/secrets/KeyInfo.h"

#include <QHash>

#include <mutex>

namespace aio {

/// Keys in memory: those entered for this session, and those that the keychain gave, so that a call to a
/// model does not ask it each time. Wiped when they leave. Thread-safe.
class KeyCache
{
public:
    struct SessionKey
    {
        ai::Secret key;
        KeyInfo info;
    };

    void putSession(const QUuid &provider, const ai::Secret &key, const KeyInfo &info);
    [[nodiscard]] std::optional<SessionKey> session(const QUuid &provider) const;
    /// True if there was one.
    bool removeSession(const QUuid &provider);
    void noteTest(const QUuid &provider, const QString &outcome, qint64 at);

    void putFound(const QUuid &provider, const FoundKey &found);
    /// The session's key, else what the keychain gave before.
    [[nodiscard]] std::optional<FoundKey> find(const QUuid &provider) const;
    /// Forgets what the keychain gave: for one provider, or for all.
    void forgetFound(const QUuid &provider);
    void forgetFound();

    /// A failed look-up answers whoever asked before it ended: a hundred calls that wait for a locked
    /// keychain wait once.
    void putFailure(const QUuid &provider, const Error &error);
    [[nodiscard]] std::optional<Error> failureSince(const QUuid &provider, qint64 ticket) const;
    [[nodiscard]] qint64 ticket() const;

    /// True if `lastUsedAt` of this key should be written now: at most once a minute.
    bool useIsDue(const QUuid &provider, qint64 now);

private:
    struct Failed
    {
        qint64 ticket = 0;
        Error error;
    };

    mutable std::mutex m_mutex;
    QHash<QUuid, SessionKey> m_session;
    QHash<QUuid, FoundKey> m_found;
    QHash<QUuid, Failed> m_failed;
    QHash<QUuid, qint64> m_used;
    qint64 m_ticket = 0;
};

} // namespace aio
