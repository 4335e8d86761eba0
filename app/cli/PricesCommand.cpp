#include "app/cli/PricesCommand.h"

#include "app/cli/OptionNeeds.h"
#include "app/cli/Verb.h"
#include "app/cli/Wait.h"
#include "core/ai/Money.h"
#include "core/catalog/ModelCatalog.h"
#include "core/catalog/PriceStore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;
using catalog::PriceRates;
using catalog::UserPrice;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

// Options and JSON have US dollars for a million tokens; the catalog has nano-dollars.
struct Rate
{
    const char16_t *option;
    const char16_t *key;
    std::optional<qint64> PriceRates::*member;
};
constexpr std::array rates{Rate{u"input", u"input", &PriceRates::input},
    Rate{u"output", u"output", &PriceRates::output},
    Rate{u"cached-input", u"cached_input", &PriceRates::cachedInput},
    Rate{u"cache-write", u"cache_write_5m", &PriceRates::cacheWrite5m},
    Rate{u"cache-write-1h", u"cache_write_1h", &PriceRates::cacheWrite1h},
    Rate{u"reasoning", u"reasoning", &PriceRates::reasoning}};

QString dollars(const std::optional<qint64> &rate)
{
    return rate ? ai::Money{*rate}.toDecimal() : QString();
}

QJsonObject objectOf(
    ai::ProviderKind kind, const QString &provider, const QString &model, const catalog::PriceVersion &price)
{
    QJsonObject object{{u"kind"_s, ai::providerKindName(kind)}, {u"model"_s, model},
        {u"from"_s, price.from.isValid() ? QJsonValue(price.from.toString(Qt::ISODate)) : QJsonValue()},
        {u"source"_s, price.byUser ? u"user"_s : price.source}};
    if (!provider.isEmpty()) {
        object[u"provider"_s] = provider;
    }
    for (const Rate &rate : rates) {
        if (price.rates.*rate.member) {
            object[QString::fromUtf16(rate.key)] = dollars(price.rates.*rate.member);
        }
    }
    QJsonArray tiers;
    for (const catalog::PriceTier &tier : price.tiers) {
        QJsonObject above{
            {tier.inclusive ? u"prompt_tokens_from"_s : u"prompt_tokens_above"_s, tier.promptTokens}};
        for (const Rate &rate : rates) {
            if (tier.rates.*rate.member) {
                above[QString::fromUtf16(rate.key)] = dollars(tier.rates.*rate.member);
            }
        }
        tiers.append(above);
    }
    if (!tiers.isEmpty()) {
        object[u"tiers"_s] = tiers;
    }
    return object;
}

int print(const QJsonArray &prices, const Output &output)
{
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(prices);
        return 0;
    }
    QList<QStringList> rows{{Text::tr("Kind"), Text::tr("Model"), Text::tr("From"), Text::tr("Input"),
        Text::tr("Output"), Text::tr("Cached"), Text::tr("Source")}};
    for (const QJsonValue &price : prices) {
        rows.append({price[u"kind"_s].toString(), price[u"model"_s].toString(), price[u"from"_s].toString(),
            price[u"input"_s].toString(), price[u"output"_s].toString(), price[u"cached_input"_s].toString(),
            price[u"source"_s].toString()});
    }
    output.rows(rows);
    return 0;
}

catalog::PriceStore storeOf(const VerbContext &context)
{
    return {context.workspace.workspace().database(), context.workspace.workspace().author()};
}

int list(const VerbContext &context)
{
    const auto own = waitFor(storeOf(context).list());
    if (!own) {
        return context.output().error(own.error());
    }
    QJsonArray prices;
    for (const UserPrice &price : *own) {
        prices.append(objectOf(price.kind, price.provider, price.model, price.price));
    }
    for (const catalog::CatalogModel &model : catalog::ModelCatalog::builtIn().models()) {
        for (const catalog::PriceVersion &price : model.prices) {
            prices.append(objectOf(model.kind, {}, model.info.id, price));
        }
    }
    return print(prices, context.output());
}

void declareSet(QCommandLineParser &parser)
{
    for (const Rate &rate : rates) {
        parser.addOption({QString::fromUtf16(rate.option),
            Text::tr("US dollars for a million tokens of this sort."), u"USD"_s});
    }
    parser.addOption({u"kind"_s, Text::tr("For every provider of this kind."), u"KIND"_s});
    parser.addOption({u"provider"_s,
        Text::tr("For this provider only; one on this computer has no other price."), u"ID"_s});
    parser.addOption({u"from"_s, Text::tr("The first day of the price; without it, ever."), u"DATE"_s});
}

// Whose price: of a provider, or of a kind, or of the kind whose catalog knows the model.
Result<void> setOwner(const VerbContext &context, UserPrice &price)
{
    if (context.parser.isSet(u"provider"_s)) {
        const auto provider = context.workspace.provider(context.parser.value(u"provider"_s));
        if (!provider) {
            return Failure(provider.error());
        }
        price.provider = provider->config.id;
        price.kind = provider->config.kind;
        return {};
    }
    if (context.parser.isSet(u"kind"_s)) {
        const auto kind = ai::providerKindFromName(context.parser.value(u"kind"_s));
        price.kind = kind.value_or(price.kind);
        return kind ? Result<void>()
                    : optionNeeds(u"prices set"_s, u"kind"_s, Text::tr("a kind of provider, such as openai"));
    }
    for (const auto kind :
        {ai::ProviderKind::Gemini, ai::ProviderKind::OpenAi, ai::ProviderKind::Anthropic}) {
        if (catalog::ModelCatalog::builtIn().find(kind, price.model)) {
            price.kind = kind;
        }
    }
    return {};
}

int set(const VerbContext &context)
{
    UserPrice price;
    price.model = context.subject();
    price.price.source = u"user"_s;
    if (const Result<void> owned = setOwner(context, price); !owned) {
        return context.output().error(owned.error());
    }
    for (const Rate &rate : rates) {
        const QString option = QString::fromUtf16(rate.option);
        if (context.parser.isSet(option)) {
            const auto money = ai::Money::fromDecimal(context.parser.value(option));
            if (!money) {
                return context.output().error(
                    optionNeeds(u"prices set"_s, option, Text::tr("an amount of US dollars, such as 0.25"))
                        .value());
            }
            price.price.rates.*rate.member = money->nanoUsd;
        }
    }
    if (context.parser.isSet(u"from"_s)) {
        price.price.from = QDate::fromString(context.parser.value(u"from"_s), Qt::ISODate);
        if (!price.price.from.isValid()) {
            return context.output().error(optionNeedsDay(u"prices set"_s, u"from"_s).value());
        }
    }
    const auto saved = waitFor(storeOf(context).set(price));
    if (!saved) {
        return context.output().error(saved.error());
    }
    return print({objectOf(saved->kind, saved->provider, saved->model, saved->price)}, context.output());
}

bool readRates(const QJsonObject &object, PriceRates &into)
{
    for (const Rate &rate : rates) {
        const QJsonValue value = object[QString::fromUtf16(rate.key)];
        if (value.isUndefined() || value.isNull()) {
            continue;
        }
        constexpr int nanoDigits = 9;
        const QString text =
            value.isDouble() ? QString::number(value.toDouble(), 'f', nanoDigits) : value.toString();
        const auto money = ai::Money::fromDecimal(text);
        if (!money || money->nanoUsd < 0) {
            return false;
        }
        into.*rate.member = money->nanoUsd;
    }
    return true;
}

std::optional<UserPrice> readPrice(const QJsonObject &object)
{
    UserPrice price;
    const auto kind = ai::providerKindFromName(object[u"kind"_s].toString());
    price.kind = kind.value_or(price.kind);
    price.provider = object[u"provider"_s].toString();
    price.model = object[u"model"_s].toString();
    price.price.source = object[u"source"_s].toString();
    const QString from = object[u"from"_s].toString();
    price.price.from = QDate::fromString(from, Qt::ISODate);
    bool good =
        kind && readRates(object, price.price.rates) && (from.isEmpty() || price.price.from.isValid());
    const QJsonArray tiers = object[u"tiers"_s].toArray();
    for (const auto &item : tiers) {
        const QJsonObject above = item.toObject();
        catalog::PriceTier tier;
        tier.inclusive = above.contains(u"prompt_tokens_from"_s);
        tier.promptTokens =
            above[tier.inclusive ? u"prompt_tokens_from"_s : u"prompt_tokens_above"_s].toInteger(-1);
        good = good && tier.promptTokens >= 0 && readRates(above, tier.rates);
        price.price.tiers << tier;
    }
    return good ? std::optional(price) : std::nullopt;
}

int import(const VerbContext &context)
{
    constexpr qint64 largest = 8LL * 1024 * 1024;
    QFile file(context.subject());
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest) {
        return context.output().error(
            {ErrorKind::BadInput, Text::tr("The file cannot be read: %1").arg(context.subject())});
    }
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    QList<UserPrice> prices;
    for (const auto &item : array) {
        const auto price = readPrice(item.toObject());
        if (!price) {
            return context.output().error(
                {ErrorKind::BadInput, Text::tr("Entry %1 of the file is no price.").arg(prices.size() + 1),
                    Text::tr("Write the file as aioctl prices list --format json prints it.")});
        }
        prices << *price;
    }
    if (prices.isEmpty()) {
        return context.output().error({ErrorKind::BadInput, Text::tr("There are no prices in the file."),
            Text::tr("Write the file as aioctl prices list --format json prints it.")});
    }
    const auto done = waitFor(storeOf(context).setAll(prices));
    if (!done) {
        return context.output().error(done.error());
    }
    QJsonArray kept;
    for (const UserPrice &price : std::as_const(prices)) {
        kept.append(objectOf(price.kind, price.provider, price.model, price.price));
    }
    return print(kept, context.output());
}

QList<Verb> verbs()
{
    return {
        {u"list"_s, {}, Text::tr("every price that is known, yours first"), nullptr, list},
        {u"set"_s, u"MODEL"_s, Text::tr("say what a model costs"), declareSet, set},
        {u"import"_s, u"FILE"_s, Text::tr("read prices from a file"), nullptr, import},
    };
}

} // namespace

QString PricesCommand::name() const
{
    return u"prices"_s;
}

QString PricesCommand::summary() const
{
    return Text::tr("list and set what models cost");
}

int PricesCommand::run(const QStringList &arguments, const CommandContext &context)
{
    return runVerb(name(), verbs(), arguments, context);
}

} // namespace aio::cli
