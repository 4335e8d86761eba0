#pragma once

#include "core/ai/ProviderConfig.h"

#include <QDate>
#include <QString>

#include <optional>

namespace aio::ai {

/// What is known of a model. Nothing means not known, which is neither yes nor no.
struct ModelInfo
{
    QString id; ///< as its provider calls it
    QString displayName;
    std::optional<int> contextTokens; ///< of prompt and answer together
    std::optional<int> maxOutputTokens;
    std::optional<bool> vision; ///< takes images
    std::optional<bool> structuredOutput; ///< answers by a JSON schema
    std::optional<bool> acceptsTemperature;
    std::optional<bool> reasoning; ///< thinks before it answers, and bills it
    QDate retiresOn; ///< first day without it; null: none announced
    QString successor; ///< id of the model to use afterwards; empty: none known

    bool operator==(const ModelInfo &) const = default;

    [[nodiscard]] bool isRetired(QDate today) const { return retiresOn.isValid() && today >= retiresOn; }
};

} // namespace aio::ai
