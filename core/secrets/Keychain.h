#pragma once

#include "core/ai/Secret.h"
#include "core/base/Error.h"
#include "core/secrets/KeychainService.h"

#include <atomic>
#include <optional>

namespace aio {

/// The operating system's keychain through QtKeychain. Entries are named by the caller, below the service
/// "AIOrchestrator". There is no plain-text fallback.
///
/// Every function blocks until the keychain answered, at most the limit given: never call one on the GUI
/// thread or on a thread with an event loop. Safe to call from several threads.
class Keychain
{
public:
    static constexpr int defaultLimitMs = 5000;

    explicit Keychain(int limitMs = defaultLimitMs);

    /// Nothing if there is no such entry. A locked keychain may say so too: see probe().
    [[nodiscard]] Result<std::optional<ai::Secret>> read(const QString &entry) const;
    /// Stores, reads back and compares: after success the key is there.
    [[nodiscard]] Result<void> write(const QString &entry, const ai::Secret &secret) const;
    /// Removing what is not there is a success, as the keychain does not tell the two apart.
    [[nodiscard]] Result<void> remove(const QString &entry) const;

    /// Writes, reads and removes an entry of its own: the one way to know that the keychain works.
    [[nodiscard]] KeychainStatus probe() const;

    /// Ends what waits and refuses what comes, with ErrorKind::Cancelled. For destructors.
    void close() { m_closed = true; }

private:
    struct Answer;
    [[nodiscard]] Answer ask(int verb, const QString &entry, const ai::Secret &secret) const;
    [[nodiscard]] Failure failed(const Answer &answer) const;

    int m_limitMs;
    std::atomic_bool m_closed = false;
};

} // namespace aio
