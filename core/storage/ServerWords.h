#pragma once

#include "core/base/Error.h"

#include <QString>

namespace aio::serverwords {

// What all database servers may have to say, translated: what happened, then what to do.

struct Words
{
    QString message;
    QString hint;
};

[[nodiscard]] Words lost();
[[nodiscard]] Words rights();
[[nodiscard]] Words password();
[[nodiscard]] Words noDatabase();
[[nodiscard]] Words busy();
[[nodiscard]] Words crowded();
[[nodiscard]] Words certificate();
[[nodiscard]] Words full();
[[nodiscard]] Words readOnly();
[[nodiscard]] Words damaged();
[[nodiscard]] Words refusal();
[[nodiscard]] Words starting();
[[nodiscard]] Words unreachable();

/// True if the error is one that ends by itself: the server is away, starts, or has too many others.
[[nodiscard]] bool passes(const Error &error);

} // namespace aio::serverwords
