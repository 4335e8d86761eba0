#pragma once

#include "app/cli/Command.h"

namespace aio::cli {

/// `aioctl db`: the state, the version, the health and the copies of the workspace's database.
class DbCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int run(const QStringList &arguments, const CommandContext &context) override;
};

} // namespace aio::cli
