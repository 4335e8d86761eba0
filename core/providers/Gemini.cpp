#include "core/providers/Gemini.h"

#include "core/providers/AnswerRoom.h"
#include "core/providers/GeminiAnswer.h"
#include "core/providers/JsonReading.h"
#include "core/providers/ProviderErrors.h"
#include "core/providers/RequestBody.h"
#include "core/providers/SchemaDialect.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxStopSequences = 5;

QUrl baseOf(const ai::ProviderConfig &config)
{
    QUrl base = config.baseUrl.isEmpty() ? ai::defaultBaseUrl(config.kind) : config.baseUrl;
    static const QRegularExpression versioned(u"/v[0-9]+[a-z0-9]*/?$"_s);
    return versioned.match(base.path()).hasMatch() ? base : joined(base, u"/v1beta"_s);
}

QString pathOf(const QString &model)
{
    // Tuned models have a collection of their own in their name.
    return model.contains(u'/') ? u'/' + model : u"/models/"_s + model;
}

// All that are not older: room for thoughts costs nothing where there are none.
bool mayThink(const ai::ModelInfo &model)
{
    static const QRegularExpression older(u"gemini-(?:1|2\\.0)|gemma"_s);
    return model.reasoning.value_or(!older.match(model.id).hasMatch());
}

QJsonArray partsOf(const ai::Message &message, RequestBody &body)
{
    QJsonArray parts;
    for (const ai::Part &part : message.parts) {
        if (const auto *text = std::get_if<ai::TextPart>(&part)) {
            parts.append(QJsonObject{{u"text"_s, text->text}});
        } else if (const auto *image = std::get_if<ai::ImagePart>(&part)) {
            parts.append(QJsonObject{{u"inlineData"_s,
                QJsonObject{{u"mimeType"_s, image->mimeType}, {u"data"_s, body.picture(*image)}}}});
        }
    }
    return parts;
}

QJsonObject generationConfig(const ai::ModelInfo &model, const ai::Request &request, bool bySchema)
{
    QJsonObject config;
    if (request.temperature && model.acceptsTemperature.value_or(true)) {
        config.insert("temperature"_L1, *request.temperature);
    }
    if (const auto room = answerRoom(request, model, mayThink(model))) {
        config.insert("maxOutputTokens"_L1, *room);
    }
    if (!request.stopSequences.isEmpty()) {
        config.insert(
            "stopSequences"_L1, QJsonArray::fromStringList(request.stopSequences.mid(0, maxStopSequences)));
    }
    if (request.output) {
        config.insert("responseMimeType"_L1, u"application/json"_s);
        if (bySchema) {
            if (const auto schema = geminiSchema(request.output->schema)) {
                config.insert("responseSchema"_L1, *schema);
            } else {
                config.insert("responseJsonSchema"_L1, geminiJsonSchema(request.output->schema));
            }
        }
    }
    return config;
}

ai::ModelInfo modelOf(const QJsonObject &model)
{
    ai::ModelInfo info;
    info.id = model.value("name"_L1).toString();
    if (info.id.startsWith(u"models/")) {
        info.id.remove(0, QStringView(u"models/").size());
    }
    info.displayName = model.value("displayName"_L1).toString(info.id);
    info.contextTokens = readLimit(model, "inputTokenLimit"_L1);
    info.maxOutputTokens = readLimit(model, "outputTokenLimit"_L1);
    if (model.value("thinking"_L1).isBool()) {
        info.reasoning = model.value("thinking"_L1).toBool();
    }
    return info;
}

} // namespace

void Gemini::authorize(HttpRequest &request, const ai::ProviderConfig &config, const ai::Secret &key) const
{
    Q_UNUSED(config)
    request.headers.append({"x-goog-api-key"_ba, key.reveal()});
}

HttpRequest Gemini::completion(
    const ai::ProviderConfig &config, const ai::ModelInfo &model, const ai::Request &request) const
{
    const bool bySchema = model.structuredOutput.value_or(true);
    RequestBody body;
    QJsonArray contents;
    for (const ai::Message &message : request.messages) {
        contents.append(QJsonObject{{u"role"_s, message.role == ai::Role::User ? u"user"_s : u"model"_s},
            {u"parts"_s, partsOf(message, body)}});
    }
    QJsonObject json{{u"contents"_s, contents}};
    const QString system = request.output && !bySchema
        ? withAddition(request.system, schemaInstruction(*request.output))
        : request.system;
    if (!system.trimmed().isEmpty()) {
        json.insert(
            "systemInstruction"_L1, QJsonObject{{u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, system}}}}});
    }
    if (const QJsonObject settings = generationConfig(model, request, bySchema); !settings.isEmpty()) {
        json.insert("generationConfig"_L1, settings);
    }
    const QString path = pathOf(model.id);
    const QUrl url = request.stream ? joined(baseOf(config), path + u":streamGenerateContent"_s, u"alt=sse"_s)
                                    : joined(baseOf(config), path + u":generateContent"_s);
    return postJson(url, body.write(json), request.stream);
}

ai::AiResult<ai::Completion> Gemini::answer(const HttpAnswer &answer) const
{
    return geminiAnswer(answer);
}

std::unique_ptr<StreamReader> Gemini::streamReader() const
{
    return geminiStreamReader();
}

ai::AiError Gemini::error(const HttpAnswer &answer) const
{
    return geminiError(answer);
}

HttpRequest Gemini::modelList(const ai::ProviderConfig &config, const QString &page) const
{
    QUrlQuery query{{u"pageSize"_s, u"1000"_s}};
    if (!page.isEmpty()) {
        query.addQueryItem(u"pageToken"_s, QString::fromLatin1(QUrl::toPercentEncoding(page)));
    }
    return getJson(joined(baseOf(config), u"/models"_s, query.toString(QUrl::FullyEncoded)));
}

ai::AiResult<ModelPage> Gemini::models(const HttpAnswer &answer) const
{
    const ai::AiResult<QJsonObject> object = readObject(answer.body);
    if (!object) {
        return ai::AiFailure(object.error());
    }
    const QJsonValue models = object->value("models"_L1);
    if (!models.isArray() && !object->isEmpty()) {
        return ai::AiFailure(badAnswer(u"no list of models: "_s + excerpt(answer.body)));
    }
    ModelPage page;
    const QJsonArray list = models.toArray();
    for (const QJsonValue &each : list) {
        const QJsonObject model = each.toObject();
        if (model.value("supportedGenerationMethods"_L1).toArray().contains(u"generateContent"_s)) {
            page.models.append(modelOf(model));
        }
    }
    page.next = object->value("nextPageToken"_L1).toString();
    return page;
}

} // namespace aio::providers
