#pragma once

#include "app/cli/Command.h"

namespace aio::cli {

/// `aioctl resume ats`: what a machine reads in a PDF. The exit code is 0 when every check passed, 3
/// otherwise.
[[nodiscard]] int printAtsReport(const QByteArray &bytes, const CommandContext &context);

} // namespace aio::cli
