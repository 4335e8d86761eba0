#pragma once

#include "core/ai/Secret.h"
#include "core/base/Error.h"

namespace aio::cli {

/// Where a key comes from on the command line; never from its arguments, which every program can read.
struct SecretInput
{
    QString variable; ///< environment variable of --from-env; empty: standard input
    QString prompt; ///< asked on a terminal, where what is typed is not shown
    bool mayPrompt = true; ///< false with --no-input
};

/// One line of 1 to 8,192 bytes without spaces or control characters. BadInput says what is wrong with it,
/// never what it is.
[[nodiscard]] Result<ai::Secret> readSecret(const SecretInput &input);

} // namespace aio::cli
