#pragma once

#include <QtGlobal>

#include <optional>

namespace aio::ai {

/// Tokens of one attempt by kind. The kinds do not overlap, whatever the provider's own counting: their sum
/// is the number of tokens that were billed. Nothing means that the provider did not say, which is not zero.
/// A count is never negative: an adapter drops what is.
struct TokenUsage
{
    std::optional<qint64> input; ///< neither read from nor written to a cache; images included
    std::optional<qint64> cachedInput; ///< read from a cache
    std::optional<qint64> cacheWrite5m; ///< written to a cache for five minutes (or of unknown duration)
    std::optional<qint64> cacheWrite1h; ///< written to a cache for an hour
    std::optional<qint64> output; ///< without reasoning
    std::optional<qint64> reasoning;
    std::optional<qint64> imageInput; ///< of `input`: how many stand for images; not a kind of its own
    bool estimated = false; ///< counted here, because the provider did not, or the stream was cut

    bool operator==(const TokenUsage &) const = default;

    /// True if the provider said how much went in and came out.
    [[nodiscard]] bool isKnown() const { return input.has_value() && output.has_value(); }
    /// The whole prompt: input, read from and written to caches. Long-context prices go by it.
    [[nodiscard]] qint64 promptTokens() const
    {
        return input.value_or(0) + cachedInput.value_or(0) + cacheWrite5m.value_or(0)
            + cacheWrite1h.value_or(0);
    }
    [[nodiscard]] qint64 answerTokens() const { return output.value_or(0) + reasoning.value_or(0); }
    [[nodiscard]] qint64 total() const { return promptTokens() + answerTokens(); }
};

} // namespace aio::ai
