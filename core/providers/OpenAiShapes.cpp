#include "core/providers/OpenAiShapes.h"

#include "core/providers/JsonReading.h"
#include "core/providers/ProviderErrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

QJsonObject objectOf(const QJsonObject &object, QLatin1StringView one, QLatin1StringView other)
{
    return object.value(object.contains(one) ? one : other).toObject();
}

std::optional<qint64> countOf(const QJsonObject &object, QLatin1StringView one, QLatin1StringView other)
{
    return readCount(object, object.contains(one) ? one : other);
}

// Azure and Mistral say what a model is for.
bool chats(const QJsonObject &model)
{
    const QJsonObject capabilities = model.value("capabilities"_L1).toObject();
    return capabilities.value("chat_completion"_L1).toBool(true)
        && capabilities.value("completion_chat"_L1).toBool(true);
}

// Models for speech, pictures, vectors and moderation: nothing that a request of this program could use.
bool answersWithText(const QString &id)
{
    static const std::array others{"embedding"_L1, "embed-"_L1, "tts"_L1, "whisper"_L1, "dall-e"_L1,
        "gpt-image"_L1, "moderation"_L1, "babbage"_L1, "davinci"_L1, "sora"_L1, "realtime"_L1,
        "transcribe"_L1, "-audio"_L1, "rerank"_L1};
    return std::none_of(others.cbegin(), others.cend(),
        [&id](QLatin1StringView part) { return id.contains(part, Qt::CaseInsensitive); });
}

std::optional<bool> hasWord(const QJsonValue &list, QLatin1StringView word)
{
    return list.isArray() ? std::optional(list.toArray().contains(QString(word))) : std::nullopt;
}

std::optional<int> firstLimit(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const std::optional<int> limit = readLimit(object, key)) {
            return limit;
        }
    }
    return std::nullopt;
}

QDate retirement(const QJsonObject &model)
{
    for (const auto key : {"shutdown_date"_L1, "deprecation"_L1, "expiration_date"_L1}) {
        if (const QDate date = readDate(model.value(key)); date.isValid()) {
            return date;
        }
    }
    // Azure: {"deprecation": {"inference": UNIX time}}
    const auto inference = readCount(model.value("deprecation"_L1).toObject(), "inference"_L1);
    return inference ? QDateTime::fromSecsSinceEpoch(*inference, Qt::UTC).date() : QDate();
}

ai::ModelInfo modelOf(const QJsonObject &model)
{
    ai::ModelInfo info;
    info.id = model.value("id"_L1).toString();
    info.displayName = model.value("name"_L1).toString(info.id);
    // OpenRouter, Groq, Mistral, vLLM, llama.cpp call the same thing differently.
    info.contextTokens = firstLimit(
        model, {"context_length"_L1, "context_window"_L1, "max_context_length"_L1, "max_model_len"_L1});
    if (!info.contextTokens) {
        info.contextTokens = readLimit(model.value("meta"_L1).toObject(), "n_ctx_train"_L1);
    }
    info.maxOutputTokens = firstLimit(model, {"max_completion_tokens"_L1, "max_output_length"_L1});
    if (!info.maxOutputTokens) {
        info.maxOutputTokens =
            readLimit(model.value("top_provider"_L1).toObject(), "max_completion_tokens"_L1);
    }
    info.vision = hasWord(model.value("architecture"_L1).toObject().value("input_modalities"_L1), "image"_L1);
    const QJsonObject capabilities = model.value("capabilities"_L1).toObject();
    if (!info.vision && capabilities.value("vision"_L1).isBool()) {
        info.vision = capabilities.value("vision"_L1).toBool();
    }
    const QJsonValue parameters = model.value("supported_parameters"_L1);
    info.structuredOutput = hasWord(parameters, "structured_outputs"_L1);
    info.acceptsTemperature = hasWord(parameters, "temperature"_L1);
    info.reasoning = hasWord(parameters, "reasoning"_L1);
    info.retiresOn = retirement(model);
    info.successor = model.value("deprecation_replacement_model"_L1).toString();
    return info;
}

} // namespace

ai::TokenUsage openAiUsage(const QJsonObject &usage)
{
    const QJsonObject in = objectOf(usage, "prompt_tokens_details"_L1, "input_tokens_details"_L1);
    const QJsonObject out = objectOf(usage, "completion_tokens_details"_L1, "output_tokens_details"_L1);
    const auto prompt = countOf(usage, "prompt_tokens"_L1, "input_tokens"_L1);
    const auto completion = countOf(usage, "completion_tokens"_L1, "output_tokens"_L1);
    const auto total = readCount(usage, "total_tokens"_L1);
    ai::TokenUsage result;
    result.cachedInput = readCount(in, "cached_tokens"_L1);
    result.cacheWrite5m = readCount(in, "cache_write_tokens"_L1);
    result.input = without(without(prompt, result.cachedInput), result.cacheWrite5m);
    result.reasoning = readCount(out, "reasoning_tokens"_L1);
    const qint64 reasoning = result.reasoning.value_or(0);
    // Some compatible servers count reasoning beside the completion; the total then tells.
    const bool beside =
        prompt && completion && total && reasoning > 0 && *total == *prompt + *completion + reasoning;
    result.output = beside ? completion : without(completion, result.reasoning);
    // Of pictures inside a cache hit nobody says how many tokens were cached.
    if (result.cachedInput.value_or(0) == 0) {
        result.imageInput = readCount(in, "image_tokens"_L1);
    }
    return result;
}

ai::AiResult<ModelPage> openAiModels(const HttpAnswer &answer)
{
    // Together answers with the bare list.
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonValue data =
        document.isArray() ? QJsonValue(document.array()) : document.object().value("data"_L1);
    if (!data.isArray()) {
        // llama.cpp and others say null for an empty list.
        if (document.isObject() && data.isNull()) {
            return ModelPage{};
        }
        return ai::AiFailure(badAnswer(u"no list of models: "_s + excerpt(answer.body)));
    }
    ModelPage page;
    const QJsonArray models = data.toArray();
    for (const QJsonValue &each : models) {
        ai::ModelInfo model = modelOf(each.toObject());
        if (!model.id.isEmpty() && answersWithText(model.id) && chats(each.toObject())) {
            page.models.append(std::move(model));
        }
    }
    return page;
}

bool thinks(const ai::ModelInfo &model)
{
    if (model.reasoning) {
        return *model.reasoning;
    }
    static const QRegularExpression family(
        u"^(?:ft:)?(?:openai/)?(?:o[1-9](?:-|$)|gpt-(?:[5-9]|[1-9][0-9])(?!.*-chat))"_s);
    return family.match(model.id).hasMatch();
}

} // namespace aio::providers
