#include "core/prompts/Prompt.h"
#include "core/providers/LearnedModel.h"
#include "tests/core/providers/FieldList.h"
#include "tests/core/providers/ProtocolCase.h"

#include <QTest>

#include <algorithm>

using namespace aio;
using namespace aio::providers;
using namespace aio::providers::testing;
using namespace Qt::StringLiterals;

namespace {

// Who is asked, and by which list the question is judged.
struct Asked
{
    const char *name;
    const char *fields;
    ai::ProviderConfig config;
    QStringList models;
};

ai::ProviderConfig config(ai::ProviderKind kind, const QString &base = {}, const QString &version = {})
{
    ai::ProviderConfig config;
    config.kind = kind;
    config.baseUrl = QUrl(base);
    config.apiVersion = version;
    return config;
}

QList<Asked> everyone()
{
    using Kind = ai::ProviderKind;
    const QStringList openAi{u"gpt-4o"_s, u"o3"_s, u"gpt-6.1-terra"_s};
    const QStringList claude{u"claude-3-5-haiku-20241022"_s, u"claude-sonnet-4-5"_s, u"claude-opus-5-5"_s};
    ai::ProviderConfig chat = config(Kind::OpenAi);
    chat.responsesApi = false;
    return {
        {"gemini", "gemini", config(Kind::Gemini), {u"gemini-2.0-flash"_s, u"gemini-3.8-flash"_s}},
        {"responses", "openai-responses", config(Kind::OpenAi), openAi},
        {"chat", "openai-chat", chat, openAi},
        {"azure", "openai-chat", config(Kind::AzureOpenAi, u"https://x.openai.azure.com"_s), openAi},
        {"azure dated", "azure-dated-chat",
            config(Kind::AzureOpenAi, u"https://x.openai.azure.com"_s, u"2024-10-21"_s), openAi},
        {"xai", "openai-chat", config(Kind::OpenAiCompatible, u"https://api.x.ai/v1"_s), {u"grok-5"_s}},
        {"groq", "openai-chat", config(Kind::OpenAiCompatible, u"https://api.groq.com"_s), {u"llama-4"_s}},
        {"mistral", "mistral-chat", config(Kind::OpenAiCompatible, u"https://api.mistral.ai/v1"_s),
            {u"mistral-large-latest"_s}},
        {"ollama", "ollama-chat", config(Kind::OpenAiCompatible, u"http://localhost:11434/v1"_s),
            {u"llama3.2"_s, u"qwen3"_s}},
        {"anthropic", "anthropic", config(Kind::Anthropic), claude},
        {"anthropic of 2023", "anthropic-2023-06-01", config(Kind::Anthropic, {}, u"2023-06-01"_s), claude},
    };
}

ai::Request asking(const std::optional<ai::OutputSchema> &output, bool image)
{
    ai::Request request = fullRequest();
    request.output = output;
    request.stopSequences = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s};
    if (!image) {
        request.messages = {{ai::Role::User, {ai::TextPart{u"Which job?"_s}}}};
    }
    return request;
}

// Everything that the program asks, and a wrong answer sent back to be mended.
QList<std::pair<QByteArray, ai::Request>> everyQuestion()
{
    const ai::Request repair = [] {
        ai::Request request = asking(extractJobPrompt().output, true);
        request.messages.append({ai::Role::Assistant, {ai::TextPart{u"{}"_s}}});
        request.messages.append({ai::Role::User, {ai::TextPart{u"Once more."_s}}});
        return request;
    }();
    return {{"words", plainRequest()}, {"text", asking({}, false)}, {"picture", asking({}, true)},
        {"any schema", fullRequest()}, {"posting", asking(extractJobPrompt().output, false)},
        {"pictured posting", asking(extractJobPrompt().output, true)},
        {"check", asking(checkImagePrompt().output, true)}, {"cv", asking(draftCvPrompt().output, false)},
        {"letter", asking(draftLetterPrompt().output, false)}, {"repair", repair}};
}

// A model as it is known beforehand, and as refusals may have taught.
QList<ai::ModelInfo> everyKnowledge(const QString &id)
{
    ai::ModelInfo unknown = model(id);
    ai::ModelInfo thinking = unknown;
    thinking.reasoning = true;
    ai::ModelInfo plain = unknown;
    plain.reasoning = false;
    plain.acceptsTemperature = true;
    ai::ModelInfo loose = unknown;
    loose.structuredOutput = false;
    ai::ModelInfo held = unknown;
    held.structuredOutput = true;
    held.maxOutputTokens = 4096;
    return {unknown, thinking, plain, loose, held};
}

// `strict` promises a form of schema that servers check.
QStringList looseParts(const QJsonValue &schema)
{
    QStringList found;
    if (schema.isArray()) {
        for (const QJsonValue &each : schema.toArray()) {
            found += looseParts(each);
        }
        return found;
    }
    const QJsonObject object = schema.toObject();
    if (object.contains("properties"_L1)) {
        QStringList names = object.value("properties"_L1).toObject().keys();
        QStringList required;
        for (const QJsonValue &each : object.value("required"_L1).toArray()) {
            required.append(each.toString());
        }
        required.sort();
        names.sort();
        if (object.value("additionalProperties"_L1) != QJsonValue(false) || required != names) {
            found.append(names.join(u", "_s));
        }
    }
    for (const QString &key : object.keys()) {
        found += looseParts(object.value(key));
    }
    return found;
}

QStringList looseStrictSchemas(const QJsonObject &body)
{
    QStringList found;
    const QJsonObject chat = body.value("response_format"_L1)["json_schema"_L1].toObject();
    const QJsonObject responses = body.value("text"_L1)["format"_L1].toObject();
    for (const QJsonObject &format : {chat, responses}) {
        if (format.value("strict"_L1).toBool()) {
            found += looseParts(format.value("schema"_L1));
        }
    }
    return found;
}

} // namespace

// The bodies of requests against the fields that the providers' specifications have.
class RequestFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheSpecificationHas_data();
    void onlyWhatTheSpecificationHas();
    void whatIsRetiredIsSeen_data() { onlyWhatTheSpecificationHas_data(); }
    void whatIsRetiredIsSeen();
    void theListSeesMistakes();
};

void RequestFieldsTest::onlyWhatTheSpecificationHas_data()
{
    QTest::addColumn<int>("who");
    const QList<Asked> all = everyone();
    for (int i = 0; i < all.size(); ++i) {
        QTest::newRow(all.at(i).name) << i;
    }
}

void RequestFieldsTest::onlyWhatTheSpecificationHas()
{
    QFETCH(int, who);
    const Asked asked = everyone().at(who);
    const FieldList fields(QString::fromLatin1(asked.fields));
    const Protocol *protocol = protocolFor(asked.config);
    int bodies = 0;
    for (const QString &id : asked.models) {
        for (const ai::ModelInfo &info : everyKnowledge(id)) {
            for (const auto &[name, question] : everyQuestion()) {
                for (const bool stream : {false, true}) {
                    ai::Request request = question;
                    request.stream = stream;
                    const QJsonObject body = json(protocol->completion(asked.config, info, request).body);
                    const QStringList problems = fields.problems(body) + looseStrictSchemas(body);
                    QVERIFY2(problems.isEmpty(),
                        (id.toUtf8() + ", " + name + ": " + problems.join(u"; "_s).toUtf8() + '\n'
                            + QJsonDocument(body).toJson())
                            .constData());
                    ++bodies;
                }
            }
        }
    }
    QCOMPARE(bodies, int(asked.models.size()) * 5 * 10 * 2);
}

void RequestFieldsTest::whatIsRetiredIsSeen()
{
    QFETCH(int, who);
    const Asked asked = everyone().at(who);
    const FieldList fields(QString::fromLatin1(asked.fields));
    QVERIFY(!fields.retired().isEmpty());
    const QJsonObject body =
        json(protocolFor(asked.config)
                 ->completion(asked.config, model(asked.models.constFirst()), plainRequest())
                 .body);
    QVERIFY(fields.problems(body).isEmpty());
    for (const QString &name : fields.retired()) {
        QJsonObject old = body;
        old.insert(name, 1);
        const QStringList problems = fields.problems(old);
        QVERIFY2(problems.contains(name + u": unknown field"_s), qPrintable(name));
    }
}

void RequestFieldsTest::theListSeesMistakes()
{
    const auto of = [](const char *protocol, const QByteArray &body) {
        return FieldList(QString::fromLatin1(protocol)).problems(json(body));
    };
    QCOMPARE(of("anthropic", R"({"model":"m","max_tokens":0,"messages":[{"role":"system","content":[
        {"type":"image","source":{"type":"base64","media_type":"image/bmp","data":""}},{"type":"video"}]}]})"),
        (QStringList{u"messages[0].content[0].source.media_type: \"image/bmp\" is no ImageType"_s,
            u"messages[0].content[1]: \"video\" is no kind of Block"_s,
            u"messages[0].role: \"system\" is no Role"_s, u"max_tokens: too small"_s}));
    QCOMPARE(of("gemini",
                 R"({"contents":[{"parts":[{"text":"a","inlineData":{"mimeType":"image/png","data":""}}]}],
        "generationConfig":{"responseSchema":{"type":"OBJECT","properties":{"a":{"type":"string",
            "additionalProperties":false}}}}})"),
        (QStringList{
            u"contents[0].parts[0]: 2 of text, inlineData, fileData, functionCall, functionResponse"_s,
            u"generationConfig.responseSchema.properties.a.additionalProperties: unknown field"_s,
            u"generationConfig.responseSchema.properties.a.type: \"string\" is no SchemaType"_s,
            u"generationConfig.responseSchema: needs responseMimeType"_s}));
    QCOMPARE(of("openai-chat", R"({"model":"m","messages":[{"role":"user","content":[{"type":"image_url",
        "image_url":"data:"}]}],"stream_options":{"include_usage":true},"stop":["1","2","3","4","5"]})"),
        (QStringList{u"messages[0].content[0].image_url: no ImageUrl"_s, u"stream_options: needs stream"_s,
            u"stop: too much"_s}));
    QCOMPARE(of("openai-responses", R"({"model":"m","input":"x","max_output_tokens":1.5})"),
        (QStringList{u"max_output_tokens: no integer"_s, u"max_output_tokens: too small"_s}));
    QVERIFY(!looseStrictSchemas(json(R"({"text":{"format":{"strict":true,"schema":{"type":"object",
        "properties":{"a":{"type":"object","properties":{"b":{}},"required":[],"additionalProperties":false}},
        "required":["a"],"additionalProperties":false}}}})"))
                 .isEmpty());
}

QTEST_GUILESS_MAIN(RequestFieldsTest)
#include "tst_requestfields.moc"
