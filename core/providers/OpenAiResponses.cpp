#include "core/providers/OpenAiResponses.h"

#include "core/providers/AnswerRoom.h"
#include "core/providers/ChatCompletions.h"
#include "core/providers/ChatFlavour.h"
#include "core/providers/OpenAiShapes.h"
#include "core/providers/RequestBody.h"
#include "core/providers/ResponsesAnswer.h"
#include "core/providers/SchemaDialect.h"

#include <QJsonArray>

#include <algorithm>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr int leastOutputTokens = 16; // less is refused

QJsonValue contentOf(const ai::Message &message, RequestBody &body)
{
    if (message.role == ai::Role::Assistant) {
        return textOf(message);
    }
    QJsonArray content;
    for (const ai::Part &part : message.parts) {
        if (const auto *text = std::get_if<ai::TextPart>(&part)) {
            content.append(QJsonObject{{u"type"_s, u"input_text"_s}, {u"text"_s, text->text}});
        } else if (const auto *image = std::get_if<ai::ImagePart>(&part)) {
            content.append(QJsonObject{{u"type"_s, u"input_image"_s}, {u"image_url"_s, body.dataUri(*image)},
                {u"detail"_s, u"auto"_s}});
        }
    }
    return content;
}

QJsonObject formatOf(const ai::OutputSchema &output)
{
    const auto strict = strictSchema(output.schema);
    return {{u"type"_s, u"json_schema"_s}, {u"name"_s, output.name}, {u"strict"_s, strict.has_value()},
        {u"schema"_s, strict ? *strict : output.schema}};
}

} // namespace

void OpenAiResponses::authorize(
    HttpRequest &request, const ai::ProviderConfig &config, const ai::Secret &key) const
{
    authorizeOpenAi(request, config, key);
}

HttpRequest OpenAiResponses::completion(
    const ai::ProviderConfig &config, const ai::ModelInfo &model, const ai::Request &request) const
{
    const bool bySchema = model.structuredOutput.value_or(true);
    RequestBody body;
    QJsonArray input;
    QString system = request.system;
    if (request.output && !bySchema) {
        system = withAddition(system, schemaInstruction(*request.output));
        // json_object asks for the word "JSON" in the input; instructions do not count.
        input.append(QJsonObject{
            {u"role"_s, u"developer"_s}, {u"content"_s, u"Answer in JSON as the instructions say."_s}});
    }
    for (const ai::Message &message : request.messages) {
        input.append(QJsonObject{{u"role"_s, message.role == ai::Role::User ? u"user"_s : u"assistant"_s},
            {u"content"_s, contentOf(message, body)}});
    }
    QJsonObject json{{u"model"_s, model.id}, {u"input"_s, input}, {u"store"_s, false}};
    if (!system.trimmed().isEmpty()) {
        json.insert("instructions"_L1, system);
    }
    if (const auto room = answerRoom(request, model, thinks(model))) {
        json.insert("max_output_tokens"_L1, std::max(*room, leastOutputTokens));
    }
    if (request.temperature && model.acceptsTemperature.value_or(!thinks(model))) {
        json.insert("temperature"_L1, *request.temperature);
    }
    if (request.output) {
        json.insert("text"_L1,
            QJsonObject{{u"format"_s,
                bySchema ? formatOf(*request.output) : QJsonObject{{u"type"_s, u"json_object"_s}}}});
    }
    if (request.stream) {
        json.insert("stream"_L1, true);
    }
    return postJson(joined(chatBase(config), u"/responses"_s), body.write(json), request.stream);
}

ai::AiResult<ai::Completion> OpenAiResponses::answer(const HttpAnswer &answer) const
{
    return responsesAnswer(answer);
}

std::unique_ptr<StreamReader> OpenAiResponses::streamReader() const
{
    return responsesStreamReader();
}

ai::AiError OpenAiResponses::error(const HttpAnswer &answer) const
{
    return openAiError(answer);
}

HttpRequest OpenAiResponses::modelList(const ai::ProviderConfig &config, const QString &page) const
{
    Q_UNUSED(page)
    return getJson(joined(chatBase(config), u"/models"_s));
}

ai::AiResult<ModelPage> OpenAiResponses::models(const HttpAnswer &answer) const
{
    return openAiModels(answer);
}

} // namespace aio::providers
