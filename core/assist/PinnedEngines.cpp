#include "core/assist/PinnedEngines.h"

#include "core/routing/Router.h"

#include <utility>

namespace aio {

PinnedEngines::PinnedEngines(extraction::BuiltInEngine &builtIn, Orchestrator &orchestrator, QString user)
    : m_builtIn(builtIn)
    , m_orchestrator(orchestrator)
    , m_user(std::move(user))
{
}

extraction::ExtractionEngine &PinnedEngines::engine(const ai::ModelRef &model)
{
    if (model.provider == routing::builtInProviderId()) {
        return m_builtIn;
    }
    std::unique_ptr<ModelEngine> &made = m_engines[model.toText()];
    if (!made) {
        made = std::make_unique<ModelEngine>(m_builtIn, m_orchestrator, model, m_user);
    }
    return *made;
}

} // namespace aio
