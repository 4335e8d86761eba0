#include "core/secrets/KeyCache.h"

namespace aio {

void KeyCache::putSession(const QUuid &provider, const ai::Secret &key, const KeyInfo &info)
{
    const std::lock_guard lock(m_mutex);
    m_session.insert(provider, {key, info});
}

std::optional<KeyCache::SessionKey> KeyCache::session(const QUuid &provider) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_session.constFind(provider);
    return found == m_session.cend() ? std::nullopt : std::optional(*found);
}

bool KeyCache::removeSession(const QUuid &provider)
{
    const std::lock_guard lock(m_mutex);
    return m_session.remove(provider);
}

void KeyCache::noteTest(const QUuid &provider, const QString &outcome, qint64 at)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_session.find(provider); found != m_session.end()) {
        found->info.lastTestedAt = at;
        found->info.lastTestOutcome = outcome;
    }
}

void KeyCache::putFound(const QUuid &provider, const FoundKey &found)
{
    const std::lock_guard lock(m_mutex);
    m_found.insert(provider, found);
}

std::optional<FoundKey> KeyCache::find(const QUuid &provider) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto session = m_session.constFind(provider); session != m_session.cend()) {
        return FoundKey{session->key, KeySource::Session};
    }
    const auto found = m_found.constFind(provider);
    return found == m_found.cend() ? std::nullopt : std::optional(*found);
}

void KeyCache::forgetFound(const QUuid &provider)
{
    const std::lock_guard lock(m_mutex);
    m_found.remove(provider);
}

void KeyCache::forgetFound()
{
    const std::lock_guard lock(m_mutex);
    m_found.clear();
}

void KeyCache::putFailure(const QUuid &provider, const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_failed.insert(provider, {++m_ticket, error});
}

std::optional<Error> KeyCache::failureSince(const QUuid &provider, qint64 ticket) const
{
    const std::lock_guard lock(m_mutex);
    const auto failed = m_failed.constFind(provider);
    return failed == m_failed.cend() || failed->ticket <= ticket ? std::nullopt
                                                                 : std::optional(failed->error);
}

qint64 KeyCache::ticket() const
{
    const std::lock_guard lock(m_mutex);
    return m_ticket;
}

bool KeyCache::useIsDue(const QUuid &provider, qint64 now)
{
    constexpr qint64 interval = 60'000;
    const std::lock_guard lock(m_mutex);
    qint64 &last = m_used[provider];
    if (now - last < interval) {
        return false;
    }
    last = now;
    return true;
}

} // namespace aio
