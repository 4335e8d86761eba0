#include "core/catalog/Cost.h"

#include <algorithm>
#include <array>
#include <limits>

namespace aio::catalog {

namespace {

constexpr std::array sourceNames{u"provider", u"computed", u"estimated", u"unpriced", u"free"};
constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 million = 1'000'000;

// An upper bound on sums of six parts, so that a total cannot overflow either.
constexpr qint64 mostOfAPart = most / 8;

// tokens × rate ÷ a million, half up. Split at the million, so that the product fits.
ai::Money partOf(qint64 tokens, qint64 rate)
{
    const qint64 whole = tokens / million;
    const qint64 rest = tokens % million;
    if (rate > most / million - 1 || (whole > 0 && rate > mostOfAPart / whole)) {
        return {mostOfAPart};
    }
    return {std::min(whole * rate + (rest * rate + million / 2) / million, mostOfAPart)};
}

// Multiplies tokens by rates and remembers what was missing on the way.
class Biller
{
public:
    ai::Money bill(const std::optional<qint64> &tokens, const std::optional<qint64> &rate)
    {
        const qint64 count = std::max<qint64>(tokens.value_or(0), 0);
        if (count == 0) {
            return {};
        }
        m_unpriced = m_unpriced || !rate || *rate < 0;
        return rate && *rate >= 0 ? partOf(count, *rate) : ai::Money{};
    }

    // As bill(), with another rate in place of one that is not known.
    ai::Money billOr(
        const std::optional<qint64> &tokens, const std::optional<qint64> &rate, std::optional<qint64> instead)
    {
        if (!rate && tokens.value_or(0) > 0) {
            m_estimated = true;
            return bill(tokens, instead);
        }
        return bill(tokens, rate);
    }

    [[nodiscard]] bool isUnpriced() const { return m_unpriced; }
    [[nodiscard]] bool isEstimated() const { return m_estimated; }

private:
    bool m_unpriced = false;
    bool m_estimated = false;
};

std::optional<qint64> twice(const std::optional<qint64> &rate)
{
    return rate && *rate <= most / 2 ? std::optional(*rate * 2) : std::nullopt;
}

} // namespace

QString costSourceName(CostSource source)
{
    return QString::fromUtf16(sourceNames.at(std::size_t(source)));
}

std::optional<CostSource> costSourceFromName(QStringView name)
{
    for (std::size_t i = 0; i < sourceNames.size(); ++i) {
        if (name == QStringView(sourceNames.at(i))) {
            return CostSource(int(i));
        }
    }
    return std::nullopt;
}

ai::Money CostParts::total() const
{
    return input + cachedInput + cacheWrite5m + cacheWrite1h + output + reasoning;
}

Cost costOf(const ai::TokenUsage &usage, const std::optional<PriceVersion> &price)
{
    if (!price || !usage.isKnown()) {
        return {};
    }
    const PriceRates &rates = price->ratesFor(usage.promptTokens());
    Biller biller;
    Cost cost;
    cost.priceVersion = price->id;
    cost.parts.input = biller.bill(usage.input, rates.input);
    cost.parts.cachedInput = biller.billOr(usage.cachedInput, rates.cachedInput, rates.input);
    cost.parts.cacheWrite5m = biller.billOr(usage.cacheWrite5m, rates.cacheWrite5m, rates.input);
    cost.parts.cacheWrite1h = biller.billOr(usage.cacheWrite1h, rates.cacheWrite1h, twice(rates.input));
    cost.parts.output = biller.bill(usage.output, rates.output);
    cost.parts.reasoning = biller.bill(usage.reasoning, rates.reasoning ? rates.reasoning : rates.output);
    if (biller.isUnpriced()) {
        return {};
    }
    cost.amount = cost.parts.total();
    cost.source = usage.estimated || biller.isEstimated() ? CostSource::Estimated : CostSource::Computed;
    return cost;
}

Cost freeOfCharge()
{
    return {CostSource::Free, ai::Money{}, {}, {}};
}

} // namespace aio::catalog
