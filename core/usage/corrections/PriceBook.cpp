#include "core/usage/corrections/PriceBook.h"

#include "core/catalog/WorstCase.h"

#include <QDateTime>

namespace aio::usage {

PriceBook::PriceBook(catalog::ModelCatalog catalog, QStringList localProviders)
    : m_catalog(std::move(catalog))
    , m_localProviders(std::move(localProviders))
{
}

std::optional<catalog::Cost> PriceBook::costOf(const UsageAttempt &attempt)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(attempt.startedAt, Qt::UTC).date();
    auto price = priceOf(attempt, attempt.model(), day);
    // As calls do: what answered, else what was asked.
    if (!price && attempt.modelServed != attempt.modelAsked) {
        price = priceOf(attempt, attempt.modelAsked, day);
    }
    const catalog::Cost cost = catalog::costOf(attempt.usage, price);
    return cost.amount ? std::optional(cost) : std::nullopt;
}

std::optional<catalog::PriceVersion> PriceBook::priceOf(
    const UsageAttempt &attempt, const QString &model, QDate day)
{
    if (m_localProviders.contains(attempt.provider)) {
        return catalog::freePrice();
    }
    const QString key = QStringLiteral("%1|%2|%3|%4")
                            .arg(int(attempt.providerKind))
                            .arg(attempt.provider, model)
                            .arg(day.toJulianDay());
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd()) {
        return *known;
    }
    const auto price = m_catalog.price(attempt.providerKind, model, day, attempt.provider);
    constexpr qsizetype mostKnown = 50'000;
    if (m_known.size() >= mostKnown) {
        m_known.clear();
    }
    m_known.insert(key, price);
    return price;
}

} // namespace aio::usage
