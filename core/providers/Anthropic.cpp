#include "core/providers/Anthropic.h"

#include "core/providers/AnswerRoom.h"
#include "core/providers/AnthropicAnswer.h"
#include "core/providers/JsonReading.h"
#include "core/providers/ProviderErrors.h"
#include "core/providers/RequestBody.h"
#include "core/providers/SchemaDialect.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr int defaultMaxTokens = 8192;
// More takes longer than the ten minutes that an answer may take when it is not streamed.
constexpr int maxUnstreamedTokens = 21'333;

QString versionOf(const ai::ProviderConfig &config)
{
    return config.apiVersion.isEmpty() ? u"2026-10-21"_s : config.apiVersion;
}

bool takesTemperature(const ai::ProviderConfig &config, const ai::ModelInfo &model)
{
    // Dates compare as text. Later versions refuse it even with the value that was the default.
    return versionOf(config) < u"2026-10-21" && model.acceptsTemperature.value_or(false);
}

// Claude 4.5 and later; the list of models says it, too.
bool takesSchema(const ai::ModelInfo &model)
{
    static const QRegularExpression older(
        u"claude-(?:[123](?![0-9])|instant|(?:opus|sonnet)-4-(?:0|1|20[0-9]{6})(?![0-9]))"_s);
    return model.structuredOutput.value_or(!older.match(model.id).hasMatch());
}

bool mayThink(const ai::ModelInfo &model)
{
    return model.reasoning.value_or(takesSchema(model));
}

int maxTokens(const ai::ModelInfo &model, const ai::Request &request)
{
    const int most =
        std::min(model.maxOutputTokens.value_or(INT_MAX), request.stream ? INT_MAX : maxUnstreamedTokens);
    const int wanted = answerRoom(request, model, mayThink(model)).value_or(std::min(defaultMaxTokens, most));
    return std::clamp(wanted, 1, most);
}

// Pictures first, which is what Anthropic recommends; empty text is refused.
QJsonArray contentOf(const ai::Message &message, RequestBody &body)
{
    QJsonArray content;
    for (const ai::Part &part : message.parts) {
        if (const auto *image = std::get_if<ai::ImagePart>(&part)) {
            content.append(QJsonObject{{u"type"_s, u"image"_s},
                {u"source"_s,
                    QJsonObject{{u"type"_s, u"base64"_s}, {u"media_type"_s, image->mimeType},
                        {u"data"_s, body.picture(*image)}}}});
        }
    }
    for (const ai::Part &part : message.parts) {
        if (const auto *text = std::get_if<ai::TextPart>(&part); text && !text->text.trimmed().isEmpty()) {
            content.append(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text->text}});
        }
    }
    return content;
}

QJsonArray messagesOf(const ai::Request &request, RequestBody &body)
{
    QJsonArray messages;
    for (const ai::Message &message : request.messages) {
        const QJsonArray content = contentOf(message, body);
        const bool user = message.role == ai::Role::User;
        // The first message has to be the user's.
        if (!content.isEmpty() && (user || !messages.isEmpty())) {
            messages.append(
                QJsonObject{{u"role"_s, user ? u"user"_s : u"assistant"_s}, {u"content"_s, content}});
        }
    }
    return messages;
}

void addOutput(QJsonObject &json, const ai::ModelInfo &model, const ai::OutputSchema &output)
{
    if (takesSchema(model)) {
        json.insert("output_config"_L1,
            QJsonObject{{u"format"_s,
                QJsonObject{{u"type"_s, u"json_schema"_s}, {u"schema"_s, anthropicSchema(output.schema)}}}});
        return;
    }
    // Older models answer by a schema only as the input of a tool.
    json.insert("tools"_L1,
        QJsonArray{QJsonObject{{u"name"_s, output.name}, {u"description"_s, u"Gives the answer."_s},
            {u"input_schema"_s, output.schema}}});
    json.insert("tool_choice"_L1,
        QJsonObject{
            {u"type"_s, u"tool"_s}, {u"name"_s, output.name}, {u"disable_parallel_tool_use"_s, true}});
}

std::optional<bool> supports(const QJsonObject &capabilities, QLatin1StringView name)
{
    const QJsonValue value = capabilities.value(name);
    const QJsonValue supported = value.isObject() ? value.toObject().value("supported"_L1) : value;
    return supported.isBool() ? std::optional(supported.toBool()) : std::nullopt;
}

ai::ModelInfo modelOf(const QJsonObject &model)
{
    const QJsonObject capabilities = model.value("capabilities"_L1).toObject();
    ai::ModelInfo info;
    info.id = model.value("id"_L1).toString();
    info.displayName = model.value("display_name"_L1).toString(info.id);
    info.contextTokens = readLimit(model, "max_input_tokens"_L1);
    info.maxOutputTokens = readLimit(model, "max_tokens"_L1);
    info.vision = supports(capabilities, "image_input"_L1);
    info.structuredOutput = supports(capabilities, "structured_outputs"_L1);
    info.reasoning = supports(capabilities, "thinking"_L1);
    info.retiresOn = readDate(model.value("retires_at"_L1));
    return info;
}

HttpRequest versioned(HttpRequest request, const ai::ProviderConfig &config)
{
    request.headers.append({"anthropic-version"_ba, versionOf(config).toLatin1()});
    return request;
}

QUrl baseOf(const ai::ProviderConfig &config)
{
    const QUrl base = config.baseUrl.isEmpty() ? ai::defaultBaseUrl(config.kind) : config.baseUrl;
    return base.path().endsWith(u"/v1") || base.path().endsWith(u"/v1/") ? base : joined(base, u"/v1"_s);
}

} // namespace

void Anthropic::authorize(HttpRequest &request, const ai::ProviderConfig &config, const ai::Secret &key) const
{
    if (versionOf(config) < u"2026-10-21") {
        request.headers.append({"x-api-key"_ba, key.reveal()});
    } else {
        request.headers.append({"Authorization"_ba, "Bearer "_ba + key.reveal()});
    }
}

HttpRequest Anthropic::completion(
    const ai::ProviderConfig &config, const ai::ModelInfo &model, const ai::Request &request) const
{
    RequestBody body;
    QJsonObject json{{u"model"_s, model.id}, {u"max_tokens"_s, maxTokens(model, request)},
        {u"messages"_s, messagesOf(request, body)}};
    if (!request.system.trimmed().isEmpty()) {
        json.insert("system"_L1, request.system);
    }
    if (request.output) {
        addOutput(json, model, *request.output);
    }
    if (request.temperature && takesTemperature(config, model)) {
        json.insert("temperature"_L1, std::min(*request.temperature, 1.0));
    }
    QJsonArray stops;
    for (const QString &stop : request.stopSequences) {
        if (!stop.trimmed().isEmpty()) {
            stops.append(stop);
        }
    }
    if (!stops.isEmpty()) {
        json.insert("stop_sequences"_L1, stops);
    }
    if (request.stream) {
        json.insert("stream"_L1, true);
    }
    return versioned(
        postJson(joined(baseOf(config), u"/messages"_s), body.write(json), request.stream), config);
}

ai::AiResult<ai::Completion> Anthropic::answer(const HttpAnswer &answer) const
{
    return anthropicAnswer(answer);
}

std::unique_ptr<StreamReader> Anthropic::streamReader() const
{
    return anthropicStreamReader();
}

ai::AiError Anthropic::error(const HttpAnswer &answer) const
{
    return anthropicError(answer);
}

HttpRequest Anthropic::modelList(const ai::ProviderConfig &config, const QString &page) const
{
    QUrlQuery query{{u"limit"_s, u"1000"_s}};
    if (!page.isEmpty()) {
        query.addQueryItem(u"after_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(page)));
    }
    return versioned(
        getJson(joined(baseOf(config), u"/models"_s, query.toString(QUrl::FullyEncoded))), config);
}

ai::AiResult<ModelPage> Anthropic::models(const HttpAnswer &answer) const
{
    const ai::AiResult<QJsonObject> object = readObject(answer.body);
    if (!object) {
        return ai::AiFailure(object.error());
    }
    if (!object->value("data"_L1).isArray()) {
        return ai::AiFailure(badAnswer(u"no list of models: "_s + excerpt(answer.body)));
    }
    ModelPage page;
    const QJsonArray list = object->value("data"_L1).toArray();
    for (const QJsonValue &each : list) {
        if (ai::ModelInfo model = modelOf(each.toObject()); !model.id.isEmpty()) {
            page.models.append(std::move(model));
        }
    }
    if (object->value("has_more"_L1).toBool()) {
        page.next = object->value("last_id"_L1).toString();
    }
    return page;
}

} // namespace aio::providers
