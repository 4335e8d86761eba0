#pragma once

#include "core/ai/ModelInfo.h"

#include <QHash>

namespace aio {

/// What refusals taught about models of providers, for as long as the program runs: a field that a model
/// refused once is not sent to it again. One thread.
class LearnedModels
{
public:
    /// Enough for every model that a person uses; a list that grows without end helps nobody.
    static constexpr qsizetype most = 1000;

    /// `model` as it is known by now.
    [[nodiscard]] ai::ModelInfo applied(const QString &provider, ai::ModelInfo model) const;
    void learn(const QString &provider, const ai::ModelInfo &model);
    /// The providers were changed: another server may stand behind a name.
    void forget() { m_models.clear(); }

private:
    QHash<QString, ai::ModelInfo> m_models;
};

} // namespace aio
