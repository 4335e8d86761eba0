#pragma once

#include "core/catalog/ModelCatalog.h"
#include "core/usage/UsageAttempt.h"

namespace aio::ui {

/// A line of a bill: tokens of one kind, what a million of them costs, and the product.
struct CostLine
{
    QString kind; ///< "Input", translated
    qint64 tokens = 0;
    std::optional<ai::Money> rate; ///< per million
    ai::Money amount;

    bool operator==(const CostLine &) const = default;
};

/// The bill of an attempt.
struct CallBill
{
    QList<CostLine> lines; ///< their amounts add up to the total; empty: the parts are not known
    std::optional<ai::Money> total; ///< as logged; nothing: unpriced
    QString note; ///< where prices are from, or why there are no lines; a sentence
    bool estimated = false;
};

/// Takes the attempt's cost apart with the version of the price that it was computed with. A bill whose lines
/// would not add up to what was logged has none.
[[nodiscard]] CallBill billOf(const usage::UsageAttempt &attempt, const catalog::ModelCatalog &catalog);

/// The tokens of an attempt by kind, without prices: for bills without lines.
[[nodiscard]] QList<CostLine> tokenLines(const usage::UsageAttempt &attempt);

} // namespace aio::ui
