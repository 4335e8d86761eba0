#pragma once

#include "app/cli/Command.h"

namespace aio::cli {

/// `aioctl demo`: fills an empty workspace with samples.
class DemoCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int run(const QStringList &arguments, const CommandContext &context) override;
};

} // namespace aio::cli
