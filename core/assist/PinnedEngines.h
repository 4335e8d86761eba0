#pragma once

#include "core/assist/ModelEngine.h"

#include <map>
#include <memory>

namespace aio {

/// An engine for each model that somebody wants to ask by name. Same rules as ModelEngine; the engines live
/// as long as this object.
class PinnedEngines
{
public:
    PinnedEngines(extraction::BuiltInEngine &builtIn, Orchestrator &orchestrator, QString user = {});
    Q_DISABLE_COPY_MOVE(PinnedEngines)

    /// For the built-in provider's id the built-in engine itself.
    [[nodiscard]] extraction::ExtractionEngine &engine(const ai::ModelRef &model);

private:
    extraction::BuiltInEngine &m_builtIn;
    Orchestrator &m_orchestrator;
    QString m_user;
    std::map<QString, std::unique_ptr<ModelEngine>> m_engines;
};

} // namespace aio
