#pragma once

#include "app/cli/Command.h"

namespace aio::cli {

/// `aioctl resume import|check FILE`: a CV as JSON Resume, and JSON Resume held against its schema.
class ResumeCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int run(const QStringList &arguments, const CommandContext &context) override;
};

} // namespace aio::cli
