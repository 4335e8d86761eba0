#include "app/cli/ExtractEngine.h"

namespace aio::cli {

Result<std::unique_ptr<ExtractEngine>> ExtractEngine::make(
    const QString &name, const GlobalOptions &options, OpenWorkspace *workspace)
{
    auto access = ModelAccess::open(name, options, workspace);
    if (!access) {
        return Failure(access.error());
    }
    std::unique_ptr<ExtractEngine> made(new ExtractEngine);
    made->m_access = std::move(*access);
    if (Orchestrator *orchestrator = made->m_access->orchestrator()) {
        made->m_model =
            std::make_unique<ModelEngine>(made->m_builtIn, *orchestrator, made->m_access->pinned());
    }
    return made;
}

extraction::ExtractionEngine &ExtractEngine::engine()
{
    return m_model ? static_cast<extraction::ExtractionEngine &>(*m_model) : m_builtIn;
}

} // namespace aio::cli
