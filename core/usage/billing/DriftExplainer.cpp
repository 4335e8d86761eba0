#include "core/usage/billing/DriftExplainer.h"

#include <array>
#include <cmath>

namespace aio::usage {

DriftExplainer::DriftExplainer(
    const DriftRow &row, ai::Money step, const std::optional<ai::Money> &unpricedCost)
    : m_row(row)
    , m_step(step)
    , m_unpricedCost(unpricedCost)
    , m_left(row.drift())
{
}

// Half a step a line of the bill, and half a nano-dollar for each kind of token of a call.
bool DriftExplainer::isRounding(ai::Money amount) const
{
    constexpr qint64 kinds = 6;
    const qint64 allowed =
        (m_step.nanoUsd + 1) / 2 * std::max<qint64>(m_row.lines, 1) + (m_row.calls * kinds + 1) / 2;
    return qAbs(amount.nanoUsd) <= allowed;
}

void DriftExplainer::take(DriftCause cause, ai::Money amount)
{
    if (amount != ai::Money{}) {
        m_parts.append({cause, amount});
        m_left = m_left - amount;
    }
}

void DriftExplainer::takeUnpriced()
{
    if (m_row.unpriced == 0) {
        return;
    }
    if (m_unpricedCost) {
        take(DriftCause::Unpriced, *m_unpricedCost);
    } else if (m_left > ai::Money{}) {
        take(DriftCause::Unpriced, m_left); // they cost something, nobody knows how much
    }
}

// Lines that the bill itself calls cheaper cost half of what the log has for them; else the whole day may
// have been billed at a usual share of the standard rates.
void DriftExplainer::takeTier()
{
    if (m_row.cheaperTiers > ai::Money{} && m_left < ai::Money{}) {
        take(DriftCause::Tier, std::max(m_left, ai::Money{} - m_row.cheaperTiers));
        return;
    }
    constexpr std::array shares{0.5, 0.9, 1.1, 1.5, 2.0};
    constexpr double exactness = 0.002;
    const auto priced = double((m_row.logged + m_unpricedCost.value_or(ai::Money{})).nanoUsd);
    if (priced <= 0 || (m_row.unpriced > 0 && !m_unpricedCost)) {
        return;
    }
    const double share = double(m_row.invoiced.value_or(ai::Money{}).nanoUsd) / priced;
    for (const double known : shares) {
        if (std::abs(share - known) <= exactness * known
            || std::abs(share - known) * priced <= double(m_step.nanoUsd * m_row.lines) / 2) {
            take(DriftCause::Tier, {qint64(std::llround(priced * (known - 1)))});
            return;
        }
    }
}

QList<DriftPart> DriftExplainer::explain()
{
    if (m_left == ai::Money{}) {
        return {};
    }
    if (!m_row.invoiced) {
        take(DriftCause::MissingInInvoice, m_left);
        return m_parts;
    }
    if (m_row.calls == 0) {
        take(DriftCause::MissingInLog, m_left);
        return m_parts;
    }
    if (!isRounding(m_left)) {
        takeUnpriced();
    }
    if (!isRounding(m_left)) {
        takeTier();
    }
    if (isRounding(m_left)) {
        take(DriftCause::Rounding, m_left);
    }
    if (m_row.estimated > 0) {
        take(DriftCause::Estimated, m_left);
    }
    take(DriftCause::Unexplained, m_left);
    return m_parts;
}

} // namespace aio::usage
