#pragma once

#include "app/cli/Verb.h"
#include "core/providers/CredentialTest.h"

namespace aio::cli {

/// What a test of a key said.
struct KeyTestOutcome
{
    QJsonObject report; ///< the document of the contract
    std::optional<Error> error{}; ///< why it failed; nothing if it is well
};

/// Tests a provider with a key that is kept or not, notes the outcome with provider and key, and shows the
/// steps as they come. `source` is where the key is; nothing for a key that is not in use yet.
[[nodiscard]] KeyTestOutcome testKey(const VerbContext &context, const ProviderRecord &provider,
    const ai::Secret &key, std::optional<KeySource> source, const providers::TestOptions &options = {});

/// The same with the key that calls use.
[[nodiscard]] Result<KeyTestOutcome> testProvider(
    const VerbContext &context, const ProviderRecord &provider, const providers::TestOptions &options = {});

void declareTest(QCommandLineParser &parser);
/// `aioctl providers test ID`
[[nodiscard]] int testOneProvider(const VerbContext &context);
/// `aioctl keys test [PROVIDER]`
[[nodiscard]] int testKeys(const VerbContext &context);

} // namespace aio::cli
