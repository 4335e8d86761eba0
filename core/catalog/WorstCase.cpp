#include "core/catalog/WorstCase.h"

#include "core/catalog/Cost.h"

#include <QJsonDocument>

#include <algorithm>

namespace aio::catalog {

namespace {

constexpr qint64 bytesPerToken = 3;
constexpr qint64 tokensPerMessage = 16; // roles and separators
constexpr int unknownAnswer = 8192;
constexpr qint64 reasoningFactor = 4; // reasoning on top of the visible answer

qint64 tiles(int width, int height, int side)
{
    const auto along = [side](int length) { return qint64(std::max(length, 1) + side - 1) / side; };
    return along(width) * along(height);
}

// Limits below are what providers scale an image down to before they count it.
qint64 tokensOf(const ai::ImagePart &image, ImageTokens rule)
{
    const bool unknownSize = image.width <= 0 || image.height <= 0;
    const int width = unknownSize ? 4096 : image.width;
    const int height = unknownSize ? 4096 : image.height;
    switch (rule) {
    case ImageTokens::GeminiTiles:
        return 258 * (width <= 384 && height <= 384 ? 1 : std::min<qint64>(tiles(width, height, 768), 64));
    case ImageTokens::GeminiFixed:
        return 1120;
    case ImageTokens::AnthropicArea: {
        const double shrink = std::min(1.0, 1568.0 / std::max(width, height));
        return qint64(shrink * width * shrink * height / 750) + 1;
    }
    case ImageTokens::OpenAiTiles:
        // At most 2048 on the long side and 768 on the short one: 4 × 2 tiles.
        return 85 + 170 * std::min<qint64>(tiles(width, height, 512), 8);
    case ImageTokens::Unknown:
        break;
    }
    qint64 most = 0;
    for (const ImageTokens known : {ImageTokens::GeminiTiles, ImageTokens::GeminiFixed,
             ImageTokens::AnthropicArea, ImageTokens::OpenAiTiles}) {
        most = std::max(most, tokensOf(image, known));
    }
    return most;
}

qint64 tokensOf(const QString &text)
{
    return (text.toUtf8().size() + bytesPerToken - 1) / bytesPerToken;
}

// The dearest way to read or keep a prompt.
std::optional<qint64> dearestInput(const PriceRates &rates)
{
    if (!rates.input) {
        return std::nullopt;
    }
    return std::max(*rates.input, rates.cacheWrite5m.value_or(0));
}

std::optional<qint64> dearestOutput(const PriceRates &rates)
{
    if (!rates.output) {
        return std::nullopt;
    }
    return std::max(*rates.output, rates.reasoning.value_or(0));
}

} // namespace

qint64 imageTokensAtMost(const ai::ImagePart &image, ImageTokens rule)
{
    return tokensOf(image, rule);
}

qint64 textTokensAtMost(const ai::Request &request)
{
    qint64 tokens = tokensOf(request.system) + tokensPerMessage;
    for (const ai::Message &message : request.messages) {
        tokens += tokensPerMessage;
        for (const ai::Part &part : message.parts) {
            if (const auto *text = std::get_if<ai::TextPart>(&part)) {
                tokens += tokensOf(text->text);
            }
        }
    }
    if (request.output) {
        const QByteArray schema = QJsonDocument(request.output->schema).toJson(QJsonDocument::Compact);
        tokens += schema.size() / bytesPerToken + tokensPerMessage;
    }
    return tokens;
}

qint64 promptTokensAtMost(const ai::Request &request, ImageTokens rule)
{
    qint64 tokens = textTokensAtMost(request);
    for (const ai::Message &message : request.messages) {
        for (const ai::Part &part : message.parts) {
            if (const auto *image = std::get_if<ai::ImagePart>(&part)) {
                tokens += tokensOf(*image, rule);
            }
        }
    }
    return tokens;
}

qint64 answerTokensAtMost(const std::optional<int> &maxOutputTokens, const ai::ModelInfo &model)
{
    if (!maxOutputTokens) {
        return model.maxOutputTokens.value_or(unknownAnswer);
    }
    const qint64 reasoning = model.reasoning == false ? 0 : reasoningFactor * *maxOutputTokens;
    const qint64 wanted = *maxOutputTokens + reasoning;
    return model.maxOutputTokens ? std::min<qint64>(wanted, *model.maxOutputTokens) : wanted;
}

std::optional<ai::Money> costAtMost(
    qint64 promptTokens, qint64 answerTokens, const std::optional<PriceVersion> &price)
{
    if (!price) {
        return std::nullopt;
    }
    PriceVersion dearest = *price;
    const PriceRates &rates = price->ratesFor(promptTokens);
    dearest.tiers.clear();
    dearest.rates = {dearestInput(rates), {}, {}, {}, dearestOutput(rates), {}};
    ai::TokenUsage usage;
    usage.input = promptTokens;
    usage.output = answerTokens;
    return costOf(usage, dearest).amount;
}

WorstCase worstCase(const ai::Request &request, const ai::ModelInfo &model, ImageTokens rule,
    const std::optional<PriceVersion> &price)
{
    WorstCase worst;
    worst.promptTokens = promptTokensAtMost(request, rule);
    worst.answerTokens = answerTokensAtMost(request.maxOutputTokens, model);
    worst.cost = costAtMost(worst.promptTokens, worst.answerTokens, price);
    return worst;
}

PriceVersion freePrice()
{
    PriceVersion price;
    price.rates = {0, 0, 0, 0, 0, {}};
    price.source = QStringLiteral("local");
    return price;
}

} // namespace aio::catalog
