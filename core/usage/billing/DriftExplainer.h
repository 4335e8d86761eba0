#pragma once

#include "core/usage/billing/Reconciliation.h"

namespace aio::usage {

/// Explains the drift of one row, most certain causes first; the parts add up to the drift.
class DriftExplainer
{
public:
    /// `step`: what the bill's amounts are rounded to. `unpricedCost`: what the row's calls without a price
    /// would have cost at the prices that are known now; nothing: that is not known either.
    DriftExplainer(const DriftRow &row, ai::Money step, const std::optional<ai::Money> &unpricedCost);

    [[nodiscard]] QList<DriftPart> explain();

private:
    void takeUnpriced();
    void takeTier();
    void take(DriftCause cause, ai::Money amount);
    [[nodiscard]] bool isRounding(ai::Money amount) const;

    const DriftRow &m_row;
    ai::Money m_step;
    std::optional<ai::Money> m_unpricedCost;
    ai::Money m_left; ///< of the drift
    QList<DriftPart> m_parts;
};

} // namespace aio::usage
