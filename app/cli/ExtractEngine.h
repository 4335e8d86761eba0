#pragma once

#include "app/cli/ModelAccess.h"
#include "core/assist/ModelEngine.h"

#include <memory>

namespace aio::cli {

/// The engine that `--engine` names, see ModelAccess.
class ExtractEngine
{
public:
    /// As ModelAccess::open().
    [[nodiscard]] static Result<std::unique_ptr<ExtractEngine>> make(
        const QString &name, const GlobalOptions &options, OpenWorkspace *workspace);

    [[nodiscard]] extraction::ExtractionEngine &engine();

private:
    ExtractEngine() = default;

    extraction::BuiltInEngine m_builtIn;
    std::unique_ptr<ModelAccess> m_access;
    std::unique_ptr<ModelEngine> m_model;
};

} // namespace aio::cli
