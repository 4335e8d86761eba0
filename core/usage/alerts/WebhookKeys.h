#pragma once

#include "core/secrets/Keychain.h"
#include "core/usage/alerts/Webhook.h"

#include <QThreadPool>
#include <QUuid>

namespace aio::usage {

/// The addresses and secrets of webhooks in the system's keychain. Returns at once, from any thread; futures
/// finish on a thread of its own, within the keychain's limit.
class WebhookKeys
{
public:
    explicit WebhookKeys(int keychainLimitMs = Keychain::defaultLimitMs);
    /// Does not wait for a keychain that hangs.
    ~WebhookKeys();
    Q_DISABLE_COPY_MOVE(WebhookKeys)

    /// Credential if there is none of that id; Keychain if that cannot be told.
    QFuture<Result<WebhookTarget>> read(const QUuid &id);
    QFuture<Result<void>> write(const QUuid &id, const WebhookTarget &target);
    QFuture<Result<void>> remove(const QUuid &id);

private:
    Keychain m_keychain;
    QThreadPool m_pool; ///< one thread: what is written first is there first
};

} // namespace aio::usage
