#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/base/Error.h"

namespace aio {

/// One thing that is wrong with a configuration.
struct ProviderProblem
{
    QString field; ///< its name in JSON: "base_url", "timeout_ms", …
    QString sentence; ///< for a person, translated; names the field

    bool operator==(const ProviderProblem &) const = default;
};

/// Everything that is wrong with a configuration by itself; whether its id is taken is the store's to say.
[[nodiscard]] QList<ProviderProblem> problemsOf(const ai::ProviderConfig &config);

/// The problems as one error of that kind, or nothing.
[[nodiscard]] Result<void> checkProvider(const ai::ProviderConfig &config, ErrorKind kind = ErrorKind::Usage);

/// Whether requests would go to another origin: scheme, host or port. A path is the same service's.
[[nodiscard]] bool changesOrigin(const ai::ProviderConfig &before, const ai::ProviderConfig &after);

/// An id made of a name or of a kind: "Our Ollama!" → "our-ollama"; with a number if `taken` holds it.
[[nodiscard]] QString providerIdFor(const QString &name, const QStringList &taken);

} // namespace aio
