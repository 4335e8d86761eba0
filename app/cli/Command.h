#pragma once

#include "app/cli/GlobalOptions.h"
#include "app/cli/Output.h"

#include <stop_token>

namespace aio::cli {

/// What every command gets.
struct CommandContext
{
    GlobalOptions options;
    Output output;
    std::stop_token stop;
};

/// One subcommand. `arguments` is what follows its name; the result is the exit code.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual int run(const QStringList &arguments, const CommandContext &context) = 0;
};

} // namespace aio::cli
