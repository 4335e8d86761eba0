#include "core/usage/UsageFigures.h"

#include <QtNumeric>

#include <array>
#include <limits>

namespace aio::usage {

namespace {

constexpr std::array counts{&UsageFigures::attempts, &UsageFigures::calls, &UsageFigures::errors,
    &UsageFigures::requests, &UsageFigures::input, &UsageFigures::cachedInput, &UsageFigures::cacheWrite,
    &UsageFigures::output, &UsageFigures::reasoning, &UsageFigures::imageInput, &UsageFigures::unpriced,
    &UsageFigures::estimated, &UsageFigures::fallbacks, &UsageFigures::retries};

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

// Costs that no honest price comes to end instead of wrapping round.
ai::Money boundedSum(ai::Money left, ai::Money right)
{
    qint64 sum = 0;
    return {qAddOverflow(left.nanoUsd, right.nanoUsd, &sum) ? std::numeric_limits<qint64>::max() : sum};
}

} // namespace

UsageFigures &UsageFigures::operator+=(const UsageFigures &other)
{
    for (const auto member : counts) {
        this->*member += other.*member;
    }
    cost = boundedSum(cost, other.cost);
    return *this;
}

UsageFigures &UsageFigures::operator-=(const UsageFigures &other)
{
    for (const auto member : counts) {
        this->*member -= other.*member;
    }
    cost = cost - other.cost;
    return *this;
}

UsageFigures UsageFigures::of(const UsageAttempt &attempt)
{
    const ai::TokenUsage &usage = attempt.usage;
    UsageFigures figures;
    figures.attempts = 1;
    figures.calls = attempt.number == 1 ? 1 : 0;
    figures.errors = attempt.isOk() ? 0 : 1;
    figures.requests = attempt.countsAsRequest() ? 1 : 0;
    figures.input = usage.input.value_or(0);
    figures.cachedInput = usage.cachedInput.value_or(0);
    figures.cacheWrite = usage.cacheWrite5m.value_or(0) + usage.cacheWrite1h.value_or(0);
    figures.output = usage.output.value_or(0);
    figures.reasoning = usage.reasoning.value_or(0);
    figures.imageInput = usage.imageInput.value_or(0);
    figures.cost = attempt.cost.amount.value_or(ai::Money{});
    figures.unpriced = attempt.cost.amount || !attempt.countsAsRequest() ? 0 : 1;
    figures.estimated = attempt.cost.source == catalog::CostSource::Estimated ? 1 : 0;
    figures.fallbacks = attempt.fallbackReason.isEmpty() ? 0 : 1;
    figures.retries = attempt.number > 1 && attempt.fallbackReason.isEmpty() ? 1 : 0;
    return figures;
}

qint64 UsageFigures::tokens() const
{
    return input + cachedInput + cacheWrite + output + reasoning;
}

std::optional<double> UsageFigures::errorRate() const
{
    return share(errors, attempts);
}

std::optional<double> UsageFigures::fallbackRate() const
{
    return share(fallbacks, attempts);
}

std::optional<double> UsageFigures::retryRate() const
{
    return share(retries, attempts);
}

std::optional<double> UsageFigures::pricedShare() const
{
    return share(requests - unpriced, requests);
}

std::optional<double> UsageFigures::cacheShare() const
{
    return share(cachedInput, input + cachedInput);
}

MeasuredFigures &MeasuredFigures::operator+=(const MeasuredFigures &other)
{
    figures += other.figures;
    latency += other.latency;
    firstText += other.firstText;
    return *this;
}

} // namespace aio::usage
