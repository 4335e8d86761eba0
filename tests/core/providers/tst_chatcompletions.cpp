#include "core/providers/ChatCompletions.h"
#include "tests/core/providers/ProtocolCase.h"

#include <QTest>

using namespace aio;
using namespace aio::providers;
using namespace aio::providers::testing;
using ai::AiErrorKind;
using ai::FinishReason;

namespace {

ai::ProviderConfig openAi()
{
    ai::ProviderConfig config;
    config.kind = ai::ProviderKind::OpenAi;
    config.responsesApi = false;
    return config;
}

ai::ProviderConfig server(const QString &url)
{
    ai::ProviderConfig config;
    config.baseUrl = QUrl(url);
    return config;
}

QJsonObject bodyFor(const ai::ProviderConfig &config, const ai::ModelInfo &model, const ai::Request &request)
{
    return json(ChatCompletions().completion(config, model, request).body);
}

} // namespace

class ChatCompletionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openAiBody();
    void reasoningModelsTakeLess();
    void flavoursDiffer_data();
    void flavoursDiffer();
    void withoutSchemaThereIsAnInstruction();
    void keysTravelInHeaders();
    void picturesStandInPlace();
    void answers_data();
    void answers();
    void badAnswers_data();
    void badAnswers();
    void usage_data();
    void usage();
    void streams_data();
    void streams();
    void errors_data();
    void errors();
    void modelLists();

private:
    const ChatCompletions m_chat{};
};

void ChatCompletionsTest::openAiBody()
{
    ai::Request request = fullRequest();
    request.stream = true;
    const HttpRequest sent = m_chat.completion(openAi(), model(QStringLiteral("gpt-4.1")), request);
    QCOMPARE(sent.url, QUrl(QStringLiteral("https://api.openai.com/v1/chat/completions")));
    QCOMPARE(sent.method, QByteArray("POST"));
    const QJsonObject expected = json(R"J({"model":"gpt-4.1","messages":[
        {"role":"system","content":"Read the posting."},
        {"role":"user","content":[{"type":"text","text":"Which job?"},
            {"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORy1ieXRlcw=="}}]}],
        "max_completion_tokens":512,"temperature":0.25,"stop":["END"],"stream":true,
        "stream_options":{"include_usage":true},
        "response_format":{"type":"json_schema","json_schema":{"name":"job","strict":true,"schema":{
            "type":"object","additionalProperties":false,"required":["pay","title"],"properties":{
                "title":{"type":"string"},"pay":{"type":["integer","null"],"description":"(minimum: 1)"}}}}}})J");
    QCOMPARE(json(sent.body), expected);
}

void ChatCompletionsTest::reasoningModelsTakeLess()
{
    for (const char *id : {"gpt-5-mini", "gpt-6-luna", "o3", "o4-mini"}) {
        const QJsonObject body = bodyFor(openAi(), model(QString::fromLatin1(id)), fullRequest());
        QVERIFY2(!body.contains(QStringLiteral("temperature")), id);
        QVERIFY2(!body.contains(QStringLiteral("stop")), id);
        QCOMPARE(body.value(QStringLiteral("max_completion_tokens")).toInt(), 512 + 8192);
    }
    ai::ModelInfo known = model(QStringLiteral("gpt-6-luna"));
    known.acceptsTemperature = true;
    QCOMPARE(bodyFor(openAi(), known, fullRequest()).value(QStringLiteral("temperature")).toDouble(), 0.25);
}

void ChatCompletionsTest::flavoursDiffer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<bool>("streamOptions");
    const QString newer = QStringLiteral("max_completion_tokens");
    const QString older = QStringLiteral("max_tokens");
    const QString schema = QStringLiteral("json_schema");
    const QString object = QStringLiteral("json_object");
    const auto row = [](const char *url, const char *path, const QString &limit, const QString &format,
                         bool strict, bool options) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(path) << limit << format
                           << strict << options;
    };
    row("http://localhost:11434", "/v1/chat/completions", older, schema, false, true);
    row("http://localhost:11434/v1/", "/v1/chat/completions", older, schema, false, true);
    row("http://127.0.0.1:8080", "/v1/chat/completions", older, schema, false, true);
    row("http://192.168.1.5:1234/v1", "/v1/chat/completions", older, schema, false, true);
    row("https://openrouter.ai/api/v1", "/api/v1/chat/completions", older, schema, true, true);
    row("https://api.mistral.ai", "/v1/chat/completions", older, schema, true, false);
    row("https://api.groq.com", "/openai/v1/chat/completions", newer, object, false, true);
    row("https://api.deepseek.com", "/v1/chat/completions", older, object, false, true);
    row("https://llm.example.com/x/v1", "/x/v1/chat/completions", older, schema, true, true);
    row("https://notgroq.com", "/v1/chat/completions", older, schema, true, true);
}

void ChatCompletionsTest::flavoursDiffer()
{
    QFETCH(QString, url);
    QFETCH(QString, path);
    QFETCH(QString, limit);
    QFETCH(QString, format);
    QFETCH(bool, strict);
    QFETCH(bool, streamOptions);
    ai::Request request = fullRequest();
    request.stream = true;
    const HttpRequest sent = m_chat.completion(server(url), model(QStringLiteral("some-model")), request);
    QCOMPARE(sent.url.path(), path);
    const QJsonObject body = json(sent.body);
    QCOMPARE(body.value(limit).toInt(), 512);
    QCOMPARE(body.contains(QStringLiteral("max_tokens")), limit == QStringLiteral("max_tokens"));
    const QJsonObject responseFormat = body.value(QStringLiteral("response_format")).toObject();
    QCOMPARE(responseFormat.value(QStringLiteral("type")).toString(), format);
    QCOMPARE(responseFormat.value(QStringLiteral("json_schema"))
                 .toObject()
                 .value(QStringLiteral("strict"))
                 .toBool(),
        strict);
    QCOMPARE(body.contains(QStringLiteral("stream_options")), streamOptions);
}

void ChatCompletionsTest::withoutSchemaThereIsAnInstruction()
{
    ai::ModelInfo old = model(QStringLiteral("gpt-3.5-turbo"));
    old.structuredOutput = false;
    const QJsonObject body = bodyFor(openAi(), old, fullRequest());
    QCOMPARE(body.value(QStringLiteral("response_format")).toObject(), json(R"({"type":"json_object"})"));
    const QString system = body.value(QStringLiteral("messages"))
                               .toArray()
                               .at(0)
                               .toObject()
                               .value(QStringLiteral("content"))
                               .toString();
    QVERIFY(system.startsWith(QStringLiteral("Read the posting.\n\n")));
    QVERIFY(system.contains(QStringLiteral("JSON")) && system.contains(QStringLiteral("\"pay\"")));

    const QJsonObject studio = bodyFor(server(QStringLiteral("http://localhost:1234")), old, fullRequest());
    QVERIFY(!studio.contains(QStringLiteral("response_format")));
}

void ChatCompletionsTest::keysTravelInHeaders()
{
    ai::ProviderConfig config = openAi();
    config.organization = QStringLiteral("org-1");
    HttpRequest request = m_chat.modelList(config, {});
    QCOMPARE(request.url, QUrl(QStringLiteral("https://api.openai.com/v1/models")));
    m_chat.authorize(request, config, ai::Secret(QByteArrayLiteral("secret-key")));
    QVERIFY(request.headers.contains({"Authorization", "Bearer secret-key"}));
    QVERIFY(request.headers.contains({"OpenAI-Organization", "org-1"}));
    QVERIFY(!request.url.toString().contains(QStringLiteral("secret")));
}

void ChatCompletionsTest::picturesStandInPlace()
{
    ai::Request request = plainRequest(QStringLiteral("picture-0000 of 2"));
    const QByteArray large(3'000'001, '\xAB');
    request.messages[0].parts.append(ai::ImagePart{large, QStringLiteral("image/jpeg")});
    request.messages[0].parts.append(ai::ImagePart{QByteArrayLiteral("two"), QStringLiteral("image/webp")});
    const QJsonArray content = bodyFor(openAi(), model(QStringLiteral("gpt-4.1")), request)
                                   .value(QStringLiteral("messages"))
                                   .toArray()
                                   .at(0)
                                   .toObject()
                                   .value(QStringLiteral("content"))
                                   .toArray();
    const auto url = [&content](int index) {
        return content.at(index)
            .toObject()
            .value(QStringLiteral("image_url"))
            .toObject()
            .value(QStringLiteral("url"))
            .toString();
    };
    QCOMPARE(content.at(0).toObject().value(QStringLiteral("text")).toString(),
        QStringLiteral("picture-0000 of 2"));
    QVERIFY(url(1) == QString::fromLatin1("data:image/jpeg;base64," + large.toBase64()));
    QCOMPARE(url(2), QStringLiteral("data:image/webp;base64,dHdv"));
}

void ChatCompletionsTest::answers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("finish");
    const auto row = [](const char *name, const char *choice, const char *text, FinishReason finish) {
        QTest::newRow(name)
            << QByteArray(R"({"id":"c1","model":"m-2026","choices":[)").append(choice).append("]}")
            << QString::fromLatin1(text) << int(finish);
    };
    row("stop", R"({"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"})", "Hi",
        FinishReason::Stop);
    row("length", R"({"message":{"content":"Hi"},"finish_reason":"length"})", "Hi", FinishReason::Length);
    row("filter", R"({"message":{"content":null},"finish_reason":"content_filter"})", "",
        FinishReason::Safety);
    row("refusal", R"({"message":{"content":null,"refusal":"No."},"finish_reason":"stop"})", "No.",
        FinishReason::Refusal);
    row("tool", R"({"message":{"content":null,"tool_calls":[]},"finish_reason":"tool_calls"})", "",
        FinishReason::Tool);
    row("unknown", R"({"message":{"content":"x"},"finish_reason":"moon"})", "x", FinishReason::Other);
    row("no reason", R"({"message":{"content":"x"}})", "x", FinishReason::Other);
    row("thinking parts",
        R"({"message":{"content":[{"type":"thinking","thinking":[]},{"type":"text","text":"x"}]},
        "finish_reason":"stop"})",
        "x", FinishReason::Stop);
    row("reasoning aside", R"({"message":{"content":"x","reasoning_content":"hm"},"finish_reason":"stop"})",
        "x", FinishReason::Stop);
}

void ChatCompletionsTest::answers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QFETCH(int, finish);
    const ai::AiResult<ai::Completion> completion = m_chat.answer(answer(200, body));
    QVERIFY2(completion.has_value(), body.constData());
    QCOMPARE(completion->text, text);
    QCOMPARE(int(completion->finish), finish);
    QCOMPARE(completion->modelServed, QStringLiteral("m-2026"));
    QCOMPARE(completion->responseId, QStringLiteral("c1"));
}

void ChatCompletionsTest::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *body, AiErrorKind kind = AiErrorKind::BadAnswer) {
        QTest::newRow(name) << QByteArray(body) << int(kind);
    };
    row("empty", "");
    row("cut", R"({"choices":[{"message":{"content":"Hal)");
    row("html", "<html><body>502 Bad Gateway</body></html>");
    row("array", "[]");
    row("no choices", R"({"id":"x"})");
    row("empty choices", R"({"choices":[]})");
    row("choices of a wrong type", R"({"choices":"yes"})");
    row("no message", R"({"choices":[{"finish_reason":"stop"}]})");
    row("content of a wrong type", R"({"choices":[{"message":{"content":42}}]})");
    row("error with 200", R"({"error":{"message":"no credits","code":402}})", AiErrorKind::NoCredit);
    row("error as text", R"({"error":"model overloaded"})", AiErrorKind::Overloaded);
    row("error in the choice",
        R"({"choices":[{"error":{"code":429,"message":"x"},"message":{"content":""}}]})",
        AiErrorKind::RateLimit);
}

void ChatCompletionsTest::badAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const ai::AiResult<ai::Completion> completion = m_chat.answer(answer(200, body));
    QVERIFY(!completion);
    QCOMPARE(int(completion.error().kind), kind);
    QVERIFY(!completion.error().message.isEmpty());
}

void ChatCompletionsTest::usage_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<QList<qint64>>("tokens"); // input, cached, write, output, reasoning, image; -1: absent
    const auto row = [](const char *name, const char *usage, const QList<qint64> &tokens) {
        QTest::newRow(name) << QByteArray(usage) << tokens;
    };
    row("plain", R"({"prompt_tokens":10,"completion_tokens":5,"total_tokens":15})", {10, -1, -1, 5, -1, -1});
    row("cached and reasoning are inside",
        R"({"prompt_tokens":1000,"completion_tokens":300,"total_tokens":1300,
        "prompt_tokens_details":{"cached_tokens":600,"cache_write_tokens":100},
        "completion_tokens_details":{"reasoning_tokens":250}})",
        {300, 600, 100, 50, 250, -1});
    row("pictures", R"({"prompt_tokens":900,"completion_tokens":5,
        "prompt_tokens_details":{"cached_tokens":0,"image_tokens":765}})",
        {900, 0, -1, 5, -1, 765});
    row("pictures in a cache hit", R"({"prompt_tokens":900,"completion_tokens":5,
        "prompt_tokens_details":{"cached_tokens":800,"image_tokens":765}})",
        {100, 800, -1, 5, -1, -1});
    row("reasoning beside", R"({"prompt_tokens":10,"completion_tokens":5,"total_tokens":40,
        "completion_tokens_details":{"reasoning_tokens":25}})",
        {10, -1, -1, 5, 25, -1});
    row("more cached than read", R"({"prompt_tokens":10,"completion_tokens":5,
        "prompt_tokens_details":{"cached_tokens":20}})",
        {-1, 20, -1, 5, -1, -1});
    row("negative", R"({"prompt_tokens":-4,"completion_tokens":5})", {-1, -1, -1, 5, -1, -1});
    row("wrong types", R"({"prompt_tokens":"10","completion_tokens":1.5})", {-1, -1, -1, -1, -1, -1});
    row("zero is said", R"({"prompt_tokens":0,"completion_tokens":0})", {0, -1, -1, 0, -1, -1});
    row("huge", R"({"prompt_tokens":1e300,"completion_tokens":5})", {-1, -1, -1, 5, -1, -1});
}

void ChatCompletionsTest::usage()
{
    QFETCH(QByteArray, usage);
    QFETCH(QList<qint64>, tokens);
    const auto completion =
        m_chat.answer(answer(200, R"({"choices":[{"message":{"content":"x"}}],"usage":)" + usage + "}"));
    QVERIFY(completion);
    const ai::TokenUsage &got = completion->usage;
    const QList<qint64> values{got.input.value_or(-1), got.cachedInput.value_or(-1),
        got.cacheWrite5m.value_or(-1), got.output.value_or(-1), got.reasoning.value_or(-1),
        got.imageInput.value_or(-1)};
    QCOMPARE(values, tokens);
    QVERIFY(!got.estimated);
}

void ChatCompletionsTest::streams_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<int>("error");
    QTest::addColumn<qint64>("output");
    const auto chunk = [](const char *delta, const char *finish = "null") {
        return QByteArray("data: {\"id\":\"c1\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":") + delta
            + ",\"finish_reason\":" + finish + "}],\"usage\":null}\n\n";
    };
    const QByteArray start = chunk(R"({"role":"assistant","content":""})")
        + chunk(R"({"content":"Gr\u00fc"})") + chunk(R"({"content":"ße"})");
    const QByteArray stop = chunk("{}", "\"stop\"");
    const QByteArray usage =
        "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":7}}\n\n";
    const QByteArray done = "data: [DONE]\n\n";
    const QStringList pieces{QStringLiteral("Grü"), QStringLiteral("ße")};
    constexpr int none = -1;
    const auto row = [&](const char *name, const QByteArray &stream, const QStringList &expected,
                         bool complete, int error, qint64 output) {
        QTest::newRow(name) << stream << expected << complete << error << output;
    };
    row("whole", start + stop + usage + done, pieces, true, none, 7);
    row("usage in the last choice",
        start
            + "data: "
              "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_"
              "tokens\":3,"
              "\"completion_tokens\":9}}\n\n"
            + done,
        pieces, true, none, 9);
    row("usage of Groq",
        start
            + "data: "
              "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}],\"x_groq\":{\"usage\":{\"completion_"
              "tokens\":4}}}\n\n"
            + done,
        pieces, true, none, 4);
    row("no DONE", start + stop, pieces, true, none, -1);
    row("cut", start, pieces, false, none, -1);
    row("only DONE", done, {}, false, none, -1);
    row("DONE without a reason", start + done, pieces, true, none, -1);
    row("nothing", {}, {}, false, none, -1);
    row("comments and unknown events",
        ": OPENROUTER PROCESSING\n\ndata: {\"later\":true}\n\n" + start + stop + done, pieces, true, none,
        -1);
    row("filter results first",
        "data: {\"choices\":[],\"prompt_filter_results\":[]}\n\n" + start + stop + done, pieces, true, none,
        -1);
    row("error in the middle", start + "data: {\"error\":{\"message\":\"x\",\"type\":\"server_error\"}}\n\n",
        pieces, false, int(AiErrorKind::Overloaded), -1);
    row("error as text", start + "data: {\"error\":\"out of memory\"}\n\n", pieces, false,
        int(AiErrorKind::Overloaded), -1);
    row("error of the host behind",
        start
            + "data: "
              "{\"choices\":[{\"delta\":{},\"finish_reason\":\"error\",\"error\":{\"code\":429,\"message\":"
              "\"x\"}}]}\n\n",
        pieces, false, int(AiErrorKind::RateLimit), -1);
    row("bad JSON", start + "data: {\"choices\":[{\n\n", pieces, false, int(AiErrorKind::BadAnswer), -1);
    row("content of a wrong type", chunk(R"({"content":5})"), {}, false, int(AiErrorKind::BadAnswer), -1);
}

void ChatCompletionsTest::streams()
{
    QFETCH(QByteArray, stream);
    QFETCH(QStringList, pieces);
    QFETCH(bool, complete);
    QFETCH(int, error);
    QFETCH(qint64, output);
    const Streamed result = streamed(m_chat, stream);
    QCOMPARE(result.pieces, pieces);
    QCOMPARE(result.completion.text, pieces.join(QString()));
    QCOMPARE(result.complete, complete);
    QCOMPARE(result.error ? int(result.error->kind) : -1, error);
    QCOMPARE(result.completion.usage.output.value_or(-1), output);
}

void ChatCompletionsTest::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("retryable");
    const auto row = [](const char *name, int status, const char *body, AiErrorKind kind, const char *code,
                         bool retryable = false) {
        QTest::newRow(name) << status << QByteArray(body) << int(kind) << QString::fromLatin1(code)
                            << retryable;
    };
    row("bad key", 401,
        R"({"error":{"message":"Incorrect API key provided: sk-ab*****yz.","type":"invalid_request_error","code":"invalid_api_key"}})",
        AiErrorKind::Auth, "invalid_api_key");
    row("quota", 429,
        R"({"error":{"message":"You exceeded your current quota","type":"insufficient_quota","code":"insufficient_quota"}})",
        AiErrorKind::NoCredit, "insufficient_quota");
    row("rate", 429,
        R"({"error":{"message":"Rate limit reached","type":"tokens","code":"rate_limit_exceeded"}})",
        AiErrorKind::RateLimit, "rate_limit_exceeded", true);
    row("context", 400,
        R"({"error":{"message":"too long","type":"invalid_request_error","param":"messages","code":"context_length_exceeded"}})",
        AiErrorKind::ContextTooLong, "context_length_exceeded");
    row("context of llama.cpp", 400,
        R"({"error":{"code":400,"message":"the request exceeds the available context size","type":"exceed_context_size_error"}})",
        AiErrorKind::ContextTooLong, "exceed_context_size_error");
    row("parameter", 400,
        R"({"error":{"message":"Unsupported parameter","type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}})",
        AiErrorKind::BadRequest, "unsupported_parameter");
    row("model", 404,
        R"({"error":{"message":"The model `x` does not exist","type":"invalid_request_error","param":null,"code":"model_not_found"}})",
        AiErrorKind::ModelGone, "model_not_found");
    row("model of Ollama", 404,
        R"({"error":{"message":"model \"x\" not found, try pulling it first","type":"api_error","param":null,"code":null}})",
        AiErrorKind::ModelGone, "api_error");
    row("error as text", 404, R"({"error":"model 'x' not found"})", AiErrorKind::ModelGone, "");
    row("not the provider's page", 404, "<html>404 page not found</html>", AiErrorKind::BadRequest, "");
    row("model of Mistral", 400,
        R"({"object":"error","message":"Invalid model: x","type":"invalid_model","param":null,"code":"1500"})",
        AiErrorKind::ModelGone, "1500");
    row("unauthorized at Mistral", 401, R"({"detail":"Unauthorized"})", AiErrorKind::Auth, "");
    row("validation at Mistral", 422,
        R"({"detail":[{"type":"extra_forbidden","loc":["body","x"],"msg":"Extra inputs"}]})",
        AiErrorKind::BadRequest, "");
    row("credits at OpenRouter", 402, R"({"error":{"message":"Insufficient credits","code":402}})",
        AiErrorKind::NoCredit, "");
    row("moderation at OpenRouter", 403,
        R"({"error":{"message":"x","code":403,"metadata":{"reasons":["violence"]}}})", AiErrorKind::Blocked,
        "");
    row("filter at Azure", 400,
        R"({"error":{"message":"x","type":null,"param":"prompt","code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation"}}})",
        AiErrorKind::Blocked, "content_filter");
    row("region", 403,
        R"({"error":{"code":"unsupported_country_region_territory","message":"Country not supported","type":"request_forbidden"}})",
        AiErrorKind::Auth, "unsupported_country_region_territory");
    row("too large", 413, "", AiErrorKind::ContextTooLong, "");
    row("timeout", 408, "", AiErrorKind::Timeout, "", true);
    row("conflict", 409, "", AiErrorKind::Overloaded, "", true);
    row("broken", 500, R"({"error":{"message":"x","type":"server_error"}})", AiErrorKind::Overloaded,
        "server_error", true);
    row("gateway", 502, "<html>Bad Gateway</html>", AiErrorKind::Overloaded, "", true);
    row("loading", 503, R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})",
        AiErrorKind::Overloaded, "unavailable_error", true);
    row("overloaded", 529, "", AiErrorKind::Overloaded, "", true);
    // The status is the provider's own; what a gateway puts into the body may be anything.
    row("401, said to be the server's fault", 401, R"({"error":{"message":"x","type":"server_error"}})",
        AiErrorKind::Auth, "server_error");
    row("401, said to be 500", 401, R"({"error":{"message":"x","code":500}})", AiErrorKind::Auth, "");
    row("401, said to be a rate", 401, R"({"error":{"message":"x","code":"rate_limit_exceeded"}})",
        AiErrorKind::Auth, "rate_limit_exceeded");
    row("403, said to be overloaded", 403, R"({"error":{"message":"x","type":"overloaded"}})",
        AiErrorKind::Auth, "overloaded");
    row("400, said to be the server's fault", 400, R"({"error":{"message":"x","type":"server_error"}})",
        AiErrorKind::BadRequest, "server_error");
    row("404, said to be internal", 404, R"({"error":{"message":"x","type":"internal_error"}})",
        AiErrorKind::ModelGone, "internal_error");
    row("413, said to be a rate", 413,
        R"({"error":{"message":"Request too large","type":"tokens","code":"rate_limit_exceeded"}})",
        AiErrorKind::ContextTooLong, "rate_limit_exceeded");
    row("429, said to be the key", 429, R"({"error":{"message":"x","code":"invalid_api_key"}})",
        AiErrorKind::RateLimit, "invalid_api_key", true);
    row("500, said to be the key", 500, R"({"error":{"message":"x","code":"invalid_api_key"}})",
        AiErrorKind::Overloaded, "invalid_api_key", true);
    row("503, no channel for the model", 503, R"({"error":{"message":"x","code":"model_not_found"}})",
        AiErrorKind::ModelGone, "model_not_found");
    row("400, the key", 400, R"({"error":{"message":"x","code":"invalid_api_key"}})", AiErrorKind::Auth,
        "invalid_api_key");
    row("empty", 400, "", AiErrorKind::BadRequest, "");
}

void ChatCompletionsTest::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, code);
    QFETCH(bool, retryable);
    const ai::AiError error =
        m_chat.error(answer(status, body, {{"x-request-id", "req_1"}, {"retry-after-ms", "1500"}}));
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(error.providerCode, code);
    QCOMPARE(error.retryable, retryable);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.requestId, QStringLiteral("req_1"));
    QCOMPARE(error.retryAfterMs, std::optional<qint64>(1500));
    QVERIFY(!error.message.isEmpty() && !error.hint.isEmpty());
    QVERIFY(error.detail.startsWith(QStringLiteral("HTTP %1").arg(status)));
    if (code == QStringLiteral("unsupported_parameter")) {
        QCOMPARE(error.parameter, QStringLiteral("max_tokens"));
    }
}

void ChatCompletionsTest::modelLists()
{
    const auto list = [this](const QByteArray &body) {
        const ai::AiResult<ModelPage> page = m_chat.models(answer(200, body));
        return page ? page->models : QList<ai::ModelInfo>();
    };
    const auto own = list(R"({"object":"list","data":[{"id":"gpt-4.1","shutdown_date":"2027-01-14"},
        {"id":"gpt-6-luna","shutdown_date":null},{"id":"text-embedding-3-large"},{"id":"whisper-1"},{"id":7}]})");
    QCOMPARE(own.size(), 2);
    QCOMPARE(own.at(0).retiresOn, QDate(2027, 1, 14));
    QVERIFY(!own.at(1).retiresOn.isValid() && !own.at(1).vision);

    const auto routed = list(R"({"data":[{"id":"a/b","name":"B","context_length":128000,
        "architecture":{"input_modalities":["text","image"]},"top_provider":{"max_completion_tokens":8192},
        "supported_parameters":["temperature","structured_outputs"]}]})");
    QCOMPARE(routed,
        (QList{ai::ModelInfo{.id = QStringLiteral("a/b"),
            .displayName = QStringLiteral("B"),
            .contextTokens = 128000,
            .maxOutputTokens = 8192,
            .vision = true,
            .structuredOutput = true,
            .acceptsTemperature = true,
            .reasoning = false,
            .retiresOn = {},
            .successor = {}}}));

    const auto mistral =
        list(R"({"data":[{"id":"m","max_context_length":32768,"capabilities":{"vision":false},
        "deprecation":"2026-12-01T12:00:00Z","deprecation_replacement_model":"n"}]})");
    QCOMPARE(mistral.at(0).contextTokens, std::optional(32768));
    QCOMPARE(mistral.at(0).vision, std::optional(false));
    QCOMPARE(mistral.at(0).retiresOn, QDate(2026, 12, 1));
    QCOMPARE(mistral.at(0).successor, QStringLiteral("n"));

    QVERIFY(m_chat.models(answer(200, R"({"data":null})"))->models.isEmpty());
    QVERIFY(!m_chat.models(answer(200, R"({"models":1,"data":"x"})")));
    QVERIFY(!m_chat.models(answer(200, "<html>")));
}

QTEST_GUILESS_MAIN(ChatCompletionsTest)
#include "tst_chatcompletions.moc"
