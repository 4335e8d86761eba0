#pragma once

#include "core/base/Error.h"

namespace aio::cli {

/// The error for an option whose value is missing or cannot be used: "--OPTION needs WHAT.", and the words of
/// `command` ("quota set") whose --help tells more. The value itself is not repeated: somebody may have given
/// a key there.
[[nodiscard]] Failure optionNeeds(const QString &command, const QString &option, const QString &what);

/// The same for a day or a moment.
[[nodiscard]] Failure optionNeedsDay(const QString &command, const QString &option);

} // namespace aio::cli
