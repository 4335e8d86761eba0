#pragma once

#include "core/orchestrator/KeyAccess.h"
#include "core/secrets/SecretStore.h"

namespace aio {

/// Keys of the workspace's providers, as the keychain, the session and the environment have them.
/// Thread-safe, as the store is, which must outlive it.
class StoredKeys : public KeyAccess
{
public:
    explicit StoredKeys(SecretStore &store);

    [[nodiscard]] QFuture<Result<KeyInUse>> keyFor(const ai::ProviderConfig &provider) override;

private:
    SecretStore &m_store;
};

} // namespace aio
