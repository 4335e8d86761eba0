#pragma once

#include "app/cli/OpenWorkspace.h"
#include "core/ai/Request.h"
#include "core/aiservices/AiServices.h"

#include <memory>
#include <optional>

namespace aio::cli {

/// What `--engine` names: "builtin" needs nothing, "auto" and a provider need the workspace with its routes,
/// keys and usage log.
class ModelAccess
{
public:
    /// "auto" in a workspace that does not exist yet is the built-in engine: nothing is made just to read or
    /// to write a text. `workspace` may be null; then it is opened here where it is needed. Errors: Usage for
    /// an unknown engine.
    [[nodiscard]] static Result<std::unique_ptr<ModelAccess>> open(
        const QString &engine, const GlobalOptions &options, OpenWorkspace *workspace);

    /// Null: the built-in engine alone.
    [[nodiscard]] Orchestrator *orchestrator() const
    {
        return m_services ? &m_services->orchestrator() : nullptr;
    }
    /// The one provider that was named.
    [[nodiscard]] const std::optional<ai::ModelRef> &pinned() const { return m_pinned; }

private:
    ModelAccess() = default;
    [[nodiscard]] Result<void> connectTo(OpenWorkspace &workspace, const QString &engine);

    std::unique_ptr<OpenWorkspace> m_ownWorkspace;
    std::unique_ptr<AiServices> m_services;
    std::optional<ai::ModelRef> m_pinned;
};

} // namespace aio::cli
