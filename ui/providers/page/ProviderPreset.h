#pragma once

#include "core/ai/ProviderConfig.h"

namespace aio::ui {

/// A provider to begin with: kind, name and address of a service that people know.
struct ProviderPreset
{
    QString id;
    ai::ProviderKind kind = ai::ProviderKind::OpenAiCompatible;
    QString name; ///< empty: the kind's title
    QUrl baseUrl; ///< empty: the kind's own, or to be entered
    QUrl console; ///< where its keys are made; empty: nowhere
};

/// The kinds first, then servers that speak OpenAI's protocol. Addresses are those of each service's
/// documentation.
[[nodiscard]] const QList<ProviderPreset> &providerPresets();

/// The page where keys and limits of a provider are set; empty if none is known.
[[nodiscard]] QUrl consoleOf(const ai::ProviderConfig &config);

} // namespace aio::ui
