#include "core/usage/corrections/RepricePlan.h"

#include <algorithm>
#include <tuple>

namespace aio::usage {

RepriceLine &RepriceSums::lineOf(const UsageAttempt &attempt)
{
    RepriceLine &line = m_lines[attempt.provider + QChar(0) + attempt.model()];
    if (line.attempts == 0) {
        line.provider = attempt.provider;
        line.model = attempt.model();
    }
    ++line.attempts;
    return line;
}

void RepriceSums::addWithoutPrice(const UsageAttempt &attempt)
{
    ++lineOf(attempt).withoutPrice;
}

void RepriceSums::addSame(const UsageAttempt &attempt)
{
    lineOf(attempt);
}

void RepriceSums::addChanged(const UsageAttempt &attempt, const catalog::Cost &cost)
{
    lineOf(attempt).changed.add(attempt.cost.amount, cost.amount);
}

RepricePlan RepriceSums::plan() const
{
    RepricePlan plan;
    for (const RepriceLine &line : m_lines) {
        plan.attempts += line.attempts;
        plan.withoutPrice += line.withoutPrice;
        plan.changed += line.changed;
        plan.lines << line;
    }
    const auto order = [](const RepriceLine &line) {
        return std::tuple(
            -qAbs(line.changed.difference().nanoUsd), -line.changed.attempts, line.provider, line.model);
    };
    std::sort(plan.lines.begin(), plan.lines.end(),
        [&order](const RepriceLine &left, const RepriceLine &right) { return order(left) < order(right); });
    return plan;
}

} // namespace aio::usage
