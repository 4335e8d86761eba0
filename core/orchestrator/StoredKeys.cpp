#include "core/orchestrator/StoredKeys.h"

namespace aio {

namespace {

QString referenceOf(const ai::ProviderConfig &provider, const FoundKey &found)
{
    const QString end = found.source == KeySource::Environment
        ? ai::keyVariable(provider.kind)
        : (found.key.tail().isEmpty() ? QString() : u'…' + found.key.tail());
    return end.isEmpty() ? keySourceName(found.source)
                         : QStringLiteral("%1 %2").arg(keySourceName(found.source), end);
}

Result<KeyInUse> inUse(SecretStore &store, const ai::ProviderConfig &provider, const Result<FoundKey> &found)
{
    if (!found) {
        // None at all is an answer where none is needed; elsewhere the store knows best what is wrong.
        const bool goesWithout = found.error().kind == ErrorKind::Credential && !provider.needsKey();
        return goesWithout ? Result<KeyInUse>(KeyInUse{}) : Failure(found.error());
    }
    if (found->key.isEmpty()) {
        return KeyInUse{};
    }
    store.noteUse(provider, found->source);
    return KeyInUse{found->key, referenceOf(provider, *found)};
}

} // namespace

StoredKeys::StoredKeys(SecretStore &store)
    : m_store(store)
{
}

QFuture<Result<KeyInUse>> StoredKeys::keyFor(const ai::ProviderConfig &provider)
{
    QFuture<Result<FoundKey>> found = m_store.key(provider);
    // Nearly always in memory: no detour over another thread then.
    if (found.isFinished()) {
        return QtFuture::makeReadyFuture(inUse(m_store, provider, found.result()));
    }
    return found.then(QtFuture::Launch::Sync, [&store = m_store, provider](const Result<FoundKey> &result) {
        return inUse(store, provider, result);
    });
}

} // namespace aio
