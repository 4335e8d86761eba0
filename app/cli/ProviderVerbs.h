#pragma once

#include "app/cli/Verb.h"

// What `aioctl providers VERB` does, by file: ProvidersCommand (list, show, …), ProviderEditing,
// ProviderFiles.

namespace aio::cli {

void declareAdd(QCommandLineParser &parser);
[[nodiscard]] int addProvider(const VerbContext &context);
void declareEdit(QCommandLineParser &parser);
[[nodiscard]] int editProvider(const VerbContext &context);

[[nodiscard]] int listModels(const VerbContext &context);

[[nodiscard]] int importEnvironment(const VerbContext &context);
[[nodiscard]] int exportProviders(const VerbContext &context);
void declareImport(QCommandLineParser &parser);
[[nodiscard]] int importProviders(const VerbContext &context);

} // namespace aio::cli
