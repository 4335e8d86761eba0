#pragma once

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

} // namespace aio::serverwords
