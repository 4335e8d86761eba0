#include "core/providers/ChatCompletions.h"

#include "core/providers/AnswerRoom.h"
#include "core/providers/ChatAnswer.h"
#include "core/providers/ChatFlavour.h"
#include "core/providers/OpenAiShapes.h"
#include "core/providers/RequestBody.h"
#include "core/providers/SchemaDialect.h"

#include <QJsonArray>

#include <algorithm>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

// OpenAI takes at most four; other servers take more, but none needs them.
constexpr qsizetype maxStopSequences = 4;

QJsonValue contentOf(const ai::Message &message, RequestBody &body)
{
    const bool plain = std::all_of(message.parts.cbegin(), message.parts.cend(),
        [](const ai::Part &part) { return std::holds_alternative<ai::TextPart>(part); });
    if (plain) {
        return textOf(message);
    }
    QJsonArray content;
    for (const ai::Part &part : message.parts) {
        if (const auto *text = std::get_if<ai::TextPart>(&part)) {
            content.append(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text->text}});
        } else if (const auto *image = std::get_if<ai::ImagePart>(&part)) {
            content.append(QJsonObject{{u"type"_s, u"image_url"_s},
                {u"image_url"_s, QJsonObject{{u"url"_s, body.dataUri(*image)}}}});
        }
    }
    return content;
}

struct Format
{
    QJsonObject responseFormat; ///< empty: none
    QString instruction; ///< for the system text
};

Format formatOf(const ChatFlavour &flavour, const ai::ModelInfo &model, const ai::Request &request)
{
    if (!request.output) {
        return {};
    }
    if (model.structuredOutput.value_or(flavour.schema)) {
        const auto strict = flavour.strict ? strictSchema(request.output->schema) : std::nullopt;
        QJsonObject schema{
            {u"name"_s, request.output->name}, {u"schema"_s, strict ? *strict : request.output->schema}};
        if (flavour.strict) {
            schema.insert("strict"_L1, strict.has_value());
        }
        return {QJsonObject{{u"type"_s, u"json_schema"_s}, {u"json_schema"_s, schema}}, {}};
    }
    // json_object needs the word "JSON" in the messages, which the instruction has.
    return {flavour.jsonObject ? QJsonObject{{u"type"_s, u"json_object"_s}} : QJsonObject(),
        schemaInstruction(*request.output)};
}

void addLimits(
    QJsonObject &body, const ChatFlavour &flavour, const ai::ModelInfo &model, const ai::Request &request)
{
    // Reasoning models know only the newer name where there are both.
    const bool thinking = thinks(model);
    if (const auto room = answerRoom(request, model, thinking)) {
        body.insert(flavour.maxCompletionTokens || (thinking && flavour.thinkingLimit)
                ? "max_completion_tokens"_L1
                : "max_tokens"_L1,
            *room);
    }
    if (request.temperature && model.acceptsTemperature.value_or(!thinking)) {
        body.insert("temperature"_L1, *request.temperature);
    }
    if (!request.stopSequences.isEmpty() && !thinking) {
        body.insert("stop"_L1, QJsonArray::fromStringList(request.stopSequences.mid(0, maxStopSequences)));
    }
}

} // namespace

QByteArray chatBody(const ai::ProviderConfig &config, const ai::ModelInfo &model, const ai::Request &request)
{
    const ChatFlavour flavour = chatFlavour(config);
    const Format format = formatOf(flavour, model, request);
    RequestBody body;
    QJsonArray messages;
    if (const QString system = withAddition(request.system, format.instruction);
        !system.trimmed().isEmpty()) {
        messages.append(QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, system.trimmed()}});
    }
    for (const ai::Message &message : request.messages) {
        messages.append(QJsonObject{{u"role"_s, message.role == ai::Role::User ? u"user"_s : u"assistant"_s},
            {u"content"_s, contentOf(message, body)}});
    }
    QJsonObject json{{u"model"_s, model.id}, {u"messages"_s, messages}};
    addLimits(json, flavour, model, request);
    if (!format.responseFormat.isEmpty()) {
        json.insert("response_format"_L1, format.responseFormat);
    }
    if (request.stream) {
        json.insert("stream"_L1, true);
        if (flavour.streamOptions) {
            json.insert("stream_options"_L1, QJsonObject{{u"include_usage"_s, true}});
        }
    }
    return body.write(json);
}

void authorizeOpenAi(HttpRequest &request, const ai::ProviderConfig &config, const ai::Secret &key)
{
    request.headers.append({"Authorization"_ba, "Bearer "_ba + key.reveal()});
    if (!config.organization.isEmpty() && config.kind == ai::ProviderKind::OpenAi) {
        request.headers.append({"OpenAI-Organization"_ba, config.organization.toUtf8()});
    }
}

void ChatCompletions::authorize(
    HttpRequest &request, const ai::ProviderConfig &config, const ai::Secret &key) const
{
    authorizeOpenAi(request, config, key);
}

HttpRequest ChatCompletions::completion(
    const ai::ProviderConfig &config, const ai::ModelInfo &model, const ai::Request &request) const
{
    return postJson(
        joined(chatBase(config), u"/chat/completions"_s), chatBody(config, model, request), request.stream);
}

ai::AiResult<ai::Completion> ChatCompletions::answer(const HttpAnswer &answer) const
{
    return chatAnswer(answer);
}

std::unique_ptr<StreamReader> ChatCompletions::streamReader() const
{
    return chatStreamReader();
}

ai::AiError ChatCompletions::error(const HttpAnswer &answer) const
{
    return openAiError(answer);
}

HttpRequest ChatCompletions::modelList(const ai::ProviderConfig &config, const QString &page) const
{
    Q_UNUSED(page)
    return getJson(joined(chatBase(config), u"/models"_s));
}

ai::AiResult<ModelPage> ChatCompletions::models(const HttpAnswer &answer) const
{
    return openAiModels(answer);
}

std::optional<HttpRequest> ChatCompletions::keyCheck(const ai::ProviderConfig &config) const
{
    // OpenRouter lists its models to everyone; https://openrouter.ai/docs/api-reference/limits
    const QString host = config.baseUrl.host();
    if (host != u"openrouter.ai" && !host.endsWith(u".openrouter.ai")) {
        return std::nullopt;
    }
    return getJson(joined(chatBase(config), u"/key"_s));
}

} // namespace aio::providers
