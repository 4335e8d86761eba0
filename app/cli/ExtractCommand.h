#pragma once

#include "app/cli/Command.h"
#include "app/cli/ExtractInput.h"

namespace aio::cli {

/// `aioctl extract`: a page, pictures, a PDF or text → a job.
class ExtractCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int run(const QStringList &arguments, const CommandContext &context) override;
};

} // namespace aio::cli
