#pragma once

#include "app/cli/Command.h"

namespace aio::cli {

/// `aioctl prices`: what models cost, and what an admin says they cost.
class PricesCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int run(const QStringList &arguments, const CommandContext &context) override;
};

} // namespace aio::cli
