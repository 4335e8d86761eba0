#pragma once

#include "core/ai/ProviderConfig.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace aio::catalog {

/// Prices in nano-USD per million tokens: $0.30 per million is 300,000,000. Nothing means not known, which is
/// not free. Never negative.
struct PriceRates
{
    std::optional<qint64> input;
    std::optional<qint64> cachedInput; ///< read from a cache
    std::optional<qint64> cacheWrite5m; ///< written to a cache for five minutes, or however long it keeps
    std::optional<qint64> cacheWrite1h;
    std::optional<qint64> output;
    std::optional<qint64> reasoning; ///< only where it differs from `output`

    bool operator==(const PriceRates &) const = default;
};

/// Rates of long prompts. They hold for the whole request once its prompt reaches the threshold.
struct PriceTier
{
    qint64 promptTokens = 0; ///< TokenUsage::promptTokens() that it starts from
    bool inclusive = false; ///< true: from exactly that many tokens on; false: from one more
    PriceRates rates;

    bool operator==(const PriceTier &) const = default;
};

/// What a model costs from a day on, until the next version. Never changed once calls refer to it: another
/// price is another version.
struct PriceVersion
{
    QString id; ///< kept with every call: "google/gemini-2.5-flash@2026-09-23"
    QDate from; ///< first day, UTC; null: since ever
    PriceRates rates;
    QList<PriceTier> tiers; ///< by threshold, ascending
    QString source; ///< short name of where the figures are from
    bool byUser = false; ///< set by an admin; wins over the catalog's

    bool operator==(const PriceVersion &) const = default;

    /// The rates of a request whose prompt has that many tokens.
    [[nodiscard]] const PriceRates &ratesFor(qint64 promptTokens) const;
};

/// A price that an admin set. The most specific one wins: of the provider, then of the kind; then the newest
/// that has begun.
struct UserPrice
{
    QString provider; ///< id of a provider; empty: every provider of `kind`
    ai::ProviderKind kind = ai::ProviderKind::OpenAiCompatible;
    QString model; ///< as the provider calls it; dated variants of it have the same price
    PriceVersion price; ///< `byUser` is set

    bool operator==(const UserPrice &) const = default;
};

} // namespace aio::catalog
