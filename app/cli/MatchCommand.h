#pragma once

#include "app/cli/Command.h"

namespace aio::cli {

class MatchCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int run(const QStringList &arguments, const CommandContext &context) override;
};

} // namespace aio::cli
