#pragma once

#include "app/cli/Command.h"
#include "core/base/WorkContext.h"

namespace aio::cli {

/// Work of a command that Ctrl+C stops and that says on a terminal how far it is: "%1 is %2 %".
[[nodiscard]] inline WorkContext usageWork(const CommandContext &command, const QString &what)
{
    return {command.stop, QDeadlineTimer(QDeadlineTimer::Forever),
        [output = command.output, what](const QString &, double share) {
            constexpr double hundred = 100;
            output.progress(QStringLiteral("%1: %2 %").arg(what).arg(int(share * hundred)));
        }};
}

} // namespace aio::cli
