#pragma once

#include "app/cli/OpenWorkspace.h"
#include "core/aiservices/AiServices.h"
#include "core/assist/ModelEngine.h"

#include <memory>

namespace aio::cli {

/// The engine that `--engine` names, with what it needs: "builtin" needs nothing, "auto" and a provider need
/// the workspace with its routes, keys and usage log.
class ExtractEngine
{
public:
    /// "auto" in a workspace that does not exist yet is the built-in engine: nothing is made just to read a
    /// posting. `workspace` may be null; then it is opened here where it is needed. Errors: Usage for an
    /// unknown engine.
    [[nodiscard]] static Result<std::unique_ptr<ExtractEngine>> make(
        const QString &name, const GlobalOptions &options, OpenWorkspace *workspace);

    [[nodiscard]] extraction::ExtractionEngine &engine();

private:
    ExtractEngine() = default;
    [[nodiscard]] Result<void> connectTo(OpenWorkspace &workspace, const QString &name);

    extraction::BuiltInEngine m_builtIn;
    std::unique_ptr<OpenWorkspace> m_ownWorkspace;
    std::unique_ptr<AiServices> m_services;
    std::unique_ptr<ModelEngine> m_model;
};

} // namespace aio::cli
