#pragma once

#include "core/ai/ModelInfo.h"
#include "core/ai/Money.h"
#include "core/ai/ProviderConfig.h"
#include "core/ai/Request.h"
#include "core/catalog/ModelCatalog.h"

namespace aio::catalog {

/// The most that one attempt may use: what is reserved before it and checked against a ceiling.
struct WorstCase
{
    qint64 promptTokens = 0;
    qint64 answerTokens = 0; ///< reasoning included
    std::optional<ai::Money> cost{}; ///< nothing: unpriced

    bool operator==(const WorstCase &) const = default;
    [[nodiscard]] qint64 tokens() const { return promptTokens + answerTokens; }
};

/// The text of a prompt, counted high: a token for three bytes of UTF-8 (a CJK character is about one token,
/// English has four bytes a token), an allowance for each message, and the schema.
[[nodiscard]] qint64 textTokensAtMost(const ai::Request &request);
/// One image; of unknown size as big as providers take it.
[[nodiscard]] qint64 imageTokensAtMost(const ai::ImagePart &image, ImageTokens rule);
/// Both together.
[[nodiscard]] qint64 promptTokensAtMost(const ai::Request &request, ImageTokens rule);

/// The answer: what the request allows, or the model's most, or 8,192 when neither is known, and for a model
/// that may reason four times as much again, within the model's most.
[[nodiscard]] qint64 answerTokensAtMost(
    const std::optional<int> &maxOutputTokens, const ai::ModelInfo &model);

/// The cost of those tokens at the dearest rates that they can have: nothing cached, all of the prompt
/// written to a cache where that costs more.
[[nodiscard]] std::optional<ai::Money> costAtMost(
    qint64 promptTokens, qint64 answerTokens, const std::optional<PriceVersion> &price);

/// All three for a request. `price` of a local engine is the free one: see freePrice().
[[nodiscard]] WorstCase worstCase(const ai::Request &request, const ai::ModelInfo &model, ImageTokens rule,
    const std::optional<PriceVersion> &price);

/// The price of an engine that nobody bills: all rates zero.
[[nodiscard]] PriceVersion freePrice();

} // namespace aio::catalog
