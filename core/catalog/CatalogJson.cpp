#include "core/catalog/CatalogJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>
#include <cmath>

namespace aio::catalog {

namespace {

using namespace Qt::StringLiterals;

struct RateField
{
    const char16_t *name;
    std::optional<qint64> PriceRates::*member;
};

constexpr std::array rateFields{RateField{u"input", &PriceRates::input},
    RateField{u"cached_input", &PriceRates::cachedInput},
    RateField{u"cache_write_5m", &PriceRates::cacheWrite5m},
    RateField{u"cache_write_1h", &PriceRates::cacheWrite1h}, RateField{u"output", &PriceRates::output},
    RateField{u"reasoning", &PriceRates::reasoning}};

constexpr std::array imageRules{u"", u"gemini-tiles", u"gemini-fixed", u"anthropic-area", u"openai-tiles"};

// JSON has doubles: beyond this they are not exact.
constexpr double mostExact = 9007199254740992.0;

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > mostExact || std::floor(number) != number) {
        return std::nullopt;
    }
    return qint64(number);
}

bool readRates(const QJsonObject &json, PriceRates &rates)
{
    for (const RateField &field : rateFields) {
        const QJsonValue value = json[QString::fromUtf16(field.name)];
        if (value.isUndefined() || value.isNull()) {
            continue;
        }
        rates.*field.member = wholeNumber(value);
        if (!(rates.*field.member)) {
            return false;
        }
    }
    return true;
}

QJsonObject ratesToJson(const PriceRates &rates)
{
    QJsonObject json;
    for (const RateField &field : rateFields) {
        if (const std::optional<qint64> &rate = rates.*field.member) {
            json[QString::fromUtf16(field.name)] = *rate;
        }
    }
    return json;
}

Failure broken(const QString &what)
{
    return failure(ErrorKind::BadInput,
        QCoreApplication::translate("Catalog", "The list of models cannot be read."),
        QCoreApplication::translate("Catalog", "Use a file that this version of the program can read."),
        what);
}

std::optional<bool> flag(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<int> count(const QJsonValue &value)
{
    return value.isDouble() && value.toInt() > 0 ? std::optional(value.toInt()) : std::nullopt;
}

bool readDate(const QJsonValue &value, QDate &date)
{
    if (value.isString()) {
        date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid();
    }
    return true;
}

bool readPrices(const QJsonArray &array, CatalogModel &model)
{
    for (const auto &item : array) {
        const QJsonObject json = item.toObject();
        std::optional<PriceVersion> price = priceFromJson(json);
        if (!price || !readDate(json[u"from"_s], price->from)) {
            return false;
        }
        if (!model.prices.isEmpty() && price->from <= model.prices.constLast().from) {
            return false;
        }
        const QString since =
            price->from.isValid() ? price->from.toString(Qt::ISODate) : json[u"checked"_s].toString(u"0"_s);
        price->id = u"%1/%2@%3"_s.arg(model.vendor, model.info.id, since);
        model.prices << *price;
    }
    return true;
}

std::optional<CatalogModel> readModel(const QJsonObject &json)
{
    CatalogModel model;
    const auto kind = ai::providerKindFromName(json[u"kind"_s].toString());
    model.vendor = json[u"vendor"_s].toString();
    model.info.id = json[u"id"_s].toString();
    if (!kind || model.vendor.isEmpty() || model.info.id.isEmpty()) {
        return std::nullopt;
    }
    model.kind = *kind;
    model.info.displayName = json[u"name"_s].toString(model.info.id);
    model.info.contextTokens = count(json[u"context_tokens"_s]);
    model.info.maxOutputTokens = count(json[u"max_output_tokens"_s]);
    model.info.vision = flag(json[u"vision"_s]);
    model.info.structuredOutput = flag(json[u"structured_output"_s]);
    model.info.acceptsTemperature = flag(json[u"accepts_temperature"_s]);
    model.info.reasoning = flag(json[u"reasoning"_s]);
    model.info.successor = json[u"successor"_s].toString();
    model.source = json[u"source"_s].toString();
    const QString images = json[u"image_tokens"_s].toString();
    for (std::size_t i = 0; i < imageRules.size(); ++i) {
        if (images == QStringView(imageRules.at(i))) {
            model.imageTokens = ImageTokens(int(i));
        }
    }
    if (!readDate(json[u"retires_on"_s], model.info.retiresOn)
        || !readPrices(json[u"prices"_s].toArray(), model)) {
        return std::nullopt;
    }
    return model;
}

} // namespace

QJsonObject priceToJson(const PriceVersion &price)
{
    QJsonObject json = ratesToJson(price.rates);
    QJsonArray tiers;
    for (const PriceTier &tier : price.tiers) {
        QJsonObject object = ratesToJson(tier.rates);
        object[tier.inclusive ? u"prompt_tokens_from"_s : u"prompt_tokens_above"_s] = tier.promptTokens;
        tiers.append(object);
    }
    if (!tiers.isEmpty()) {
        json[u"tiers"_s] = tiers;
    }
    json[u"source"_s] = price.source;
    return json;
}

std::optional<PriceVersion> priceFromJson(const QJsonObject &json)
{
    PriceVersion price;
    price.source = json[u"source"_s].toString();
    if (!readRates(json, price.rates)) {
        return std::nullopt;
    }
    const QJsonArray tiers = json[u"tiers"_s].toArray();
    for (const auto &item : tiers) {
        const QJsonObject object = item.toObject();
        PriceTier tier;
        tier.inclusive = object.contains(u"prompt_tokens_from"_s);
        const auto threshold =
            wholeNumber(object[tier.inclusive ? u"prompt_tokens_from"_s : u"prompt_tokens_above"_s]);
        if (!threshold || !readRates(object, tier.rates)
            || (!price.tiers.isEmpty() && *threshold <= price.tiers.constLast().promptTokens)) {
            return std::nullopt;
        }
        tier.promptTokens = *threshold;
        price.tiers << tier;
    }
    return price;
}

Result<CatalogFile> readCatalog(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document[u"schema"_s].toInt() != 1) {
        return broken(problem.error == QJsonParseError::NoError ? u"schema"_s : problem.errorString());
    }
    CatalogFile file;
    QSet<QString> seen;
    const QJsonArray models = document[u"models"_s].toArray();
    for (const auto &item : models) {
        const std::optional<CatalogModel> model = readModel(item.toObject());
        if (!model) {
            return broken(item.toObject()[u"id"_s].toString());
        }
        const QString key = ai::providerKindName(model->kind) + u'/' + model->info.id;
        if (seen.contains(key)) {
            return broken(u"twice: "_s + key);
        }
        seen.insert(key);
        file.models << *model;
    }
    const QJsonObject suggestions = document[u"suggestions"_s].toObject();
    for (auto entry = suggestions.begin(); entry != suggestions.end(); ++entry) {
        if (const auto kind = ai::providerKindFromName(entry.key())) {
            const QJsonObject pair = entry.value().toObject();
            file.suggestions[int(*kind)] = {pair[u"fast"_s].toString(), pair[u"quality"_s].toString()};
        }
    }
    return file;
}

} // namespace aio::catalog
