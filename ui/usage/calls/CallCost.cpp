#include "ui/usage/calls/CallCost.h"

#include <QDateTime>
#include <QLocale>

#include <QCoreApplication>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr auto context = "aio::ui::CallCost";

QString said(const char *text)
{
    return QCoreApplication::translate(context, text);
}

std::optional<catalog::PriceVersion> priceOf(
    const usage::UsageAttempt &attempt, const catalog::ModelCatalog &catalog)
{
    const QString &id = attempt.cost.priceVersion;
    if (id.isEmpty()) {
        return std::nullopt;
    }
    const QDate day = QDateTime::fromMSecsSinceEpoch(attempt.startedAt, Qt::UTC).date();
    for (const QString &model : {attempt.model(), attempt.modelAsked}) {
        const auto now = catalog.price(attempt.providerKind, model, day, attempt.provider);
        if (now && now->id == id) {
            return now;
        }
        if (const auto entry = catalog.find(attempt.providerKind, model, attempt.provider)) {
            const auto found = std::find_if(entry->prices.cbegin(), entry->prices.cend(),
                [&id](const catalog::PriceVersion &price) { return price.id == id; });
            if (found != entry->prices.cend()) {
                return *found;
            }
        }
    }
    for (const catalog::UserPrice &price : catalog.userPrices()) {
        if (price.price.id == id) {
            return price.price;
        }
    }
    return std::nullopt;
}

std::optional<ai::Money> moneyOf(const std::optional<qint64> &rate)
{
    return rate ? std::optional(ai::Money{*rate}) : std::nullopt;
}

std::optional<qint64> either(const std::optional<qint64> &rate, const std::optional<qint64> &instead)
{
    return rate ? rate : instead;
}

QList<CostLine> linesOf(
    const ai::TokenUsage &usage, const catalog::CostParts &parts, const catalog::PriceRates &rates)
{
    // Rates that are not known stand as the ones that costOf() takes instead.
    const std::optional<qint64> twice =
        rates.input ? std::optional(*rates.input * 2) : std::optional<qint64>();
    const QList<CostLine> all{
        {said(QT_TRANSLATE_NOOP("aio::ui::CallCost", "Input")), usage.input.value_or(0), moneyOf(rates.input),
            parts.input},
        {said(QT_TRANSLATE_NOOP("aio::ui::CallCost", "Cached")), usage.cachedInput.value_or(0),
            moneyOf(either(rates.cachedInput, rates.input)), parts.cachedInput},
        {said(QT_TRANSLATE_NOOP("aio::ui::CallCost", "Cache written, 5 min")), usage.cacheWrite5m.value_or(0),
            moneyOf(either(rates.cacheWrite5m, rates.input)), parts.cacheWrite5m},
        {said(QT_TRANSLATE_NOOP("aio::ui::CallCost", "Cache written, 1 h")), usage.cacheWrite1h.value_or(0),
            moneyOf(either(rates.cacheWrite1h, twice)), parts.cacheWrite1h},
        {said(QT_TRANSLATE_NOOP("aio::ui::CallCost", "Output")), usage.output.value_or(0),
            moneyOf(rates.output), parts.output},
        {said(QT_TRANSLATE_NOOP("aio::ui::CallCost", "Reasoning")), usage.reasoning.value_or(0),
            moneyOf(either(rates.reasoning, rates.output)), parts.reasoning},
    };
    QList<CostLine> lines;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(lines),
        [](const CostLine &line) { return line.tokens > 0 || line.amount.nanoUsd != 0; });
    return lines;
}

QString priceNote(const catalog::PriceVersion &price)
{
    const QString source = price.byUser ? said(QT_TRANSLATE_NOOP("aio::ui::CallCost", "your own price"))
                                        : said(QT_TRANSLATE_NOOP("aio::ui::CallCost", "price list"));
    return price.from.isValid() ? said(QT_TRANSLATE_NOOP("aio::ui::CallCost", "%1 of %2"))
                                      .arg(source, QLocale().toString(price.from, QLocale::ShortFormat))
                                : source;
}

QString noteWithout(const catalog::Cost &cost)
{
    switch (cost.source) {
    case catalog::CostSource::Provider:
        return said(QT_TRANSLATE_NOOP("aio::ui::CallCost", "The provider named this amount."));
    case catalog::CostSource::Unpriced:
        return said(QT_TRANSLATE_NOOP("aio::ui::CallCost", "The price is not known, so the cost is not."));
    case catalog::CostSource::Free:
        return said(QT_TRANSLATE_NOOP("aio::ui::CallCost", "Done on this computer, at no cost."));
    case catalog::CostSource::Computed:
    case catalog::CostSource::Estimated:
        break;
    }
    return said(
        QT_TRANSLATE_NOOP("aio::ui::CallCost", "The price that it was computed with is not kept here."));
}

} // namespace

CallBill billOf(const usage::UsageAttempt &attempt, const catalog::ModelCatalog &catalog)
{
    CallBill bill;
    bill.total = attempt.cost.amount;
    bill.estimated = attempt.cost.source == catalog::CostSource::Estimated || attempt.usage.estimated;
    bill.note = noteWithout(attempt.cost);
    const auto price = priceOf(attempt, catalog);
    if (!price || !bill.total) {
        return bill;
    }
    const catalog::Cost again = catalog::costOf(attempt.usage, price);
    if (again.amount == bill.total && again.parts.total() == *bill.total) {
        bill.lines = linesOf(attempt.usage, again.parts, price->ratesFor(attempt.usage.promptTokens()));
        bill.note = priceNote(*price);
    }
    return bill;
}

QList<CostLine> tokenLines(const usage::UsageAttempt &attempt)
{
    return linesOf(attempt.usage, {}, {});
}

} // namespace aio::ui
