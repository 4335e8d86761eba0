#pragma once

#include "core/ai/Secret.h"

namespace aio {

/// Recognises a key without holding it: a salted, slow hash, cut to 64 bits. Tells nothing about a key that
/// is as random as providers make them.
struct Fingerprint
{
    QString salt; ///< 16 random bytes in hex
    QString hash; ///< 8 bytes in hex

    bool operator==(const Fingerprint &) const = default;

    [[nodiscard]] static Fingerprint of(const ai::Secret &key);
    [[nodiscard]] bool matches(const ai::Secret &key) const;
};

} // namespace aio
