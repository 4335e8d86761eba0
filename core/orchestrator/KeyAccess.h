#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/ai/Secret.h"
#include "core/base/Error.h"

#include <QFuture>

namespace aio {

/// A key in use, with the words by which the log tells it from others.
struct KeyInUse
{
    ai::Secret secret; ///< empty: the provider has none
    QString reference; ///< "keychain …1234", "environment GEMINI_API_KEY"; never the key
};

/// Where the orchestrator gets keys from. Called on its thread for each attempt, so an answer that is in
/// memory must come as a finished future.
class KeyAccess
{
public:
    KeyAccess() = default;
    virtual ~KeyAccess() = default;
    Q_DISABLE_COPY_MOVE(KeyAccess)

    /// An error if the place where keys are kept does not answer; see ErrorKind::Keychain.
    [[nodiscard]] virtual QFuture<Result<KeyInUse>> keyFor(const ai::ProviderConfig &provider) = 0;
};

} // namespace aio
