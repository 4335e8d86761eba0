#include "ui/providers/models/ModelRow.h"

#include "ui/widgets/MoneyEdit.h"

#include <QCoreApplication>
#include <QLocale>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::ModelRow)
};

QString rateText(const std::optional<qint64> &rate)
{
    return rate ? moneyText({*rate}) : QStringLiteral("–");
}

QString shortDate(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

bool isFree(const catalog::PriceVersion &price)
{
    return price.rates.input == 0 && price.rates.output == 0;
}

// There is little room: "1 M tokens", "200 k tokens".
QString tokensText(qint64 tokens)
{
    constexpr qint64 thousand = 1000;
    constexpr qint64 million = thousand * thousand;
    if (tokens < thousand) {
        return Text::tr("%1 tokens").arg(QLocale().toString(tokens));
    }
    const bool millions = tokens >= million;
    const qint64 whole = (tokens + (millions ? million : thousand) / 2) / (millions ? million : thousand);
    return (millions ? Text::tr("%1\u00A0M tokens") : Text::tr("%1\u00A0k tokens"))
        .arg(QLocale().toString(whole));
}

} // namespace

QString priceWords(const ModelRow &row)
{
    if (!row.price || (!row.price->rates.input && !row.price->rates.output)) {
        return Text::tr("No price");
    }
    if (isFree(*row.price)) {
        return Text::tr("Free");
    }
    return QStringLiteral("%1 / %2").arg(rateText(row.price->rates.input), rateText(row.price->rates.output));
}

QString priceOrigin(const ModelRow &row)
{
    if (!row.price) {
        return Text::tr("cost unknown");
    }
    return row.price->byUser ? Text::tr("set here") : Text::tr("in / out");
}

QString priceDetails(const ModelRow &row)
{
    if (!row.price) {
        return Text::tr("Its price is not known. Calls are made, and their cost is shown as unknown.");
    }
    const catalog::PriceRates &rates = row.price->rates;
    QStringList lines{Text::tr("Per million tokens:")};
    const auto add = [&lines](const QString &name, const std::optional<qint64> &rate) {
        if (rate) {
            lines << QStringLiteral("%1: %2").arg(name, moneyText({*rate}));
        }
    };
    add(Text::tr("Input"), rates.input);
    add(Text::tr("Cached input"), rates.cachedInput);
    add(Text::tr("Written to the cache"), rates.cacheWrite5m);
    add(Text::tr("Output"), rates.output);
    add(Text::tr("Reasoning"), rates.reasoning);
    for (const catalog::PriceTier &tier : row.price->tiers) {
        lines << Text::tr("Prompts of %1 tokens and more: %2 / %3")
                     .arg(QLocale().toString(tier.promptTokens), rateText(tier.rates.input),
                         rateText(tier.rates.output));
    }
    if (row.price->from.isValid()) {
        lines << Text::tr("Since %1").arg(shortDate(row.price->from));
    }
    lines << (row.price->byUser ? Text::tr("Set by an admin") : Text::tr("From the catalog"));
    return lines.join(u'\n');
}

QString modelWords(const ModelRow &row, QDate today)
{
    const ai::ModelInfo &info = row.info;
    if (info.retiresOn.isValid()) {
        const QString when = info.isRetired(today) ? Text::tr("Retired on %1").arg(shortDate(info.retiresOn))
                                                   : Text::tr("Retires on %1").arg(shortDate(info.retiresOn));
        return info.successor.isEmpty() ? when : Text::tr("%1, then %2").arg(when, info.successor);
    }
    QStringList words;
    if (info.contextTokens) {
        words << tokensText(*info.contextTokens);
    }
    if (info.vision == true) {
        words << Text::tr("images");
    }
    if (info.structuredOutput == true) {
        words << Text::tr("JSON");
    }
    if (info.reasoning == true) {
        words << Text::tr("reasons");
    }
    if (words.isEmpty()) {
        return info.displayName != info.id ? info.displayName : QString();
    }
    return words.join(QStringLiteral(" · "));
}

Token modelTone(const ModelRow &row, QDate today)
{
    if (row.info.isRetired(today)) {
        return Token::Danger;
    }
    return row.info.retiresOn.isValid() ? Token::Warning : Token::TextMuted;
}

} // namespace aio::ui
