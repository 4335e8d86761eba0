#pragma once

#include <QString>

namespace aio::extraction {

/// The BCP 47 primary tag of the language that most of the text is written in; empty if it is too short or
/// too mixed to tell. Reads at most the first 20,000 characters.
[[nodiscard]] QString detectLanguage(QStringView text);

} // namespace aio::extraction
