#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/base/Error.h"

class QCommandLineParser;

namespace aio::cli {

/// Declares the settings of a provider as options: --name, --base-url, --timeout, ….
void declareProviderOptions(QCommandLineParser &parser);

/// Puts the options that were given into `config`; the others leave it as it is. Usage names the option whose
/// value cannot be read; whether values make sense is the store's to say.
[[nodiscard]] Result<void> applyProviderOptions(const QCommandLineParser &parser, ai::ProviderConfig &config);

} // namespace aio::cli
