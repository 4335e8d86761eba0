#pragma once

#include "core/ai/ModelInfo.h"
#include "core/catalog/PriceVersion.h"
#include "ui/theme/Tokens.h"

#include <QDate>

#include <optional>

namespace aio::ui {

/// A model of a provider as the tab shows it.
struct ModelRow
{
    ai::ModelInfo info;
    std::optional<catalog::PriceVersion> price{}; ///< nothing: not known, which is not free
    bool listed = false; ///< the provider named it when it was asked
    bool isFast = false; ///< the provider's default model
    bool isQuality = false;

    bool operator==(const ModelRow &) const = default;
};

/// "$0.30 / $2.50": in and out, per million tokens; "Free"; "No price".
[[nodiscard]] QString priceWords(const ModelRow &row);
/// Where the price is from: "set here", "catalog", "not known".
[[nodiscard]] QString priceOrigin(const ModelRow &row);
/// All rates and the first day, a line each.
[[nodiscard]] QString priceDetails(const ModelRow &row);
/// "1,048,576 tokens · images · JSON", or what is to be said first: "Retires 1 Dec 2026, then
/// gemini-3-flash".
[[nodiscard]] QString modelWords(const ModelRow &row, QDate today);
/// The colour of those words: amber before a retirement, red after it.
[[nodiscard]] Token modelTone(const ModelRow &row, QDate today);

} // namespace aio::ui
