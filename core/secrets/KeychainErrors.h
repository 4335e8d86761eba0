#pragma once

#include "core/base/Error.h"
#include "core/secrets/KeychainService.h"

namespace aio {

/// What a keychain that is not ready means for a person, as ErrorKind::Keychain.
[[nodiscard]] Error keychainError(const KeychainStatus &status);

} // namespace aio
