#include "core/usage/corrections/PriceBook.h"

#include "core/catalog/PriceAt.h"

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
    const bool isFree = price && !price->byUser && m_localProviders.contains(attempt.provider);
    if ((!price || isFree) && attempt.modelServed != attempt.modelAsked) {
        price = priceOf(attempt, attempt.modelAsked, day);
    }
    const catalog::Cost cost = catalog::costOf(attempt.usage, price);
    return cost.amount ? std::optional(cost) : std::nullopt;
}

std::optional<catalog::PriceVersion> PriceBook::priceOf(
    const UsageAttempt &attempt, const QString &model, QDate day)
{
    const QString key = QStringLiteral("%1|%2|%3|%4")
                            .arg(int(attempt.providerKind))
                            .arg(attempt.provider, model)
                            .arg(day.toJulianDay());
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd()) {
        return *known;
    }
    const auto price = catalog::priceAt(m_catalog, attempt.providerKind, attempt.provider,
        m_localProviders.contains(attempt.provider), model, day);
    constexpr qsizetype mostKnown = 50'000;
    if (m_known.size() >= mostKnown) {
        m_known.clear();
    }
    m_known.insert(key, price);
    return price;
}

} // namespace aio::usage
