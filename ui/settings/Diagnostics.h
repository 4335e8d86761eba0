#pragma once

#include <QString>

namespace aio::ui {

/// What helps to find a fault: versions, system, display. No content, no name, no key.
[[nodiscard]] QString diagnostics(const QString &workspacePath);

} // namespace aio::ui
