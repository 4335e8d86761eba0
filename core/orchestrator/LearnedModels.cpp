#include "core/orchestrator/LearnedModels.h"

namespace aio {

namespace {

QString keyOf(const QString &provider, const QString &model)
{
    return provider + u'\n' + model;
}

} // namespace

ai::ModelInfo LearnedModels::applied(const QString &provider, ai::ModelInfo model) const
{
    if (m_models.isEmpty()) {
        return model;
    }
    const auto known = m_models.constFind(keyOf(provider, model.id));
    if (known != m_models.constEnd()) {
        model.acceptsTemperature = known->acceptsTemperature;
        model.structuredOutput = known->structuredOutput;
        model.reasoning = known->reasoning;
    }
    return model;
}

void LearnedModels::learn(const QString &provider, const ai::ModelInfo &model)
{
    if (m_models.size() >= most) {
        m_models.clear();
    }
    m_models.insert(keyOf(provider, model.id), model);
}

} // namespace aio
