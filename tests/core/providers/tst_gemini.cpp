#include "core/providers/Gemini.h"
#include "tests/core/providers/ProtocolCase.h"

#include <QTest>

using namespace aio;
using namespace aio::providers;
using namespace aio::providers::testing;
using ai::AiErrorKind;
using ai::FinishReason;

namespace {

ai::ProviderConfig config()
{
    ai::ProviderConfig config;
    config.kind = ai::ProviderKind::Gemini;
    return config;
}

} // namespace

class GeminiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body();
    void schemasOfEitherForm();
    void addresses();
    void keysTravelInHeaders();
    void answers_data();
    void answers();
    void usage_data();
    void usage();
    void streams_data();
    void streams();
    void errors_data();
    void errors();
    void modelPages();

private:
    const Gemini m_gemini{};
};

void GeminiTest::body()
{
    ai::Request request = fullRequest();
    request.messages.append({ai::Role::Assistant, {ai::TextPart{QStringLiteral("{}")}}});
    const HttpRequest sent =
        m_gemini.completion(config(), model(QStringLiteral("gemini-3.5-flash")), request);
    QCOMPARE(sent.url.toString(),
        QStringLiteral(
            "https://generativelanguage.googleapis.com/v1beta/models/gemini-3.5-flash:generateContent"));
    const QJsonObject expected = json(R"J({
        "systemInstruction":{"parts":[{"text":"Read the posting."}]},
        "contents":[{"role":"user","parts":[{"text":"Which job?"},
            {"inlineData":{"mimeType":"image/png","data":"iVBORy1ieXRlcw=="}}]},
            {"role":"model","parts":[{"text":"{}"}]}],
        "generationConfig":{"temperature":0.25,"maxOutputTokens":8704,"stopSequences":["END"],
            "responseMimeType":"application/json","responseSchema":{"type":"OBJECT","required":["title"],
                "properties":{"title":{"type":"STRING"},"pay":{"type":"INTEGER","minimum":1}}}}})J");
    QCOMPARE(json(sent.body), expected);
}

void GeminiTest::schemasOfEitherForm()
{
    const auto settings = [this](const QByteArray &schema, std::optional<bool> structured = {}) {
        ai::Request request = plainRequest();
        request.output = ai::OutputSchema{QStringLiteral("x"), json(schema)};
        ai::ModelInfo info = model(QStringLiteral("gemini-3.5-flash"));
        info.structuredOutput = structured;
        return json(m_gemini.completion(config(), info, request).body);
    };
    const auto generation = [](const QJsonObject &body) {
        return body.value(QStringLiteral("generationConfig")).toObject();
    };
    const QJsonObject nullable =
        generation(settings(R"({"type":"object","additionalProperties":false,"properties":{
        "a":{"type":["string","null"],"format":"uri"},"b":{"anyOf":[{"type":"number"},{"type":"null"}]},
        "c":{"type":"array","items":{"type":"string","enum":["x","y"]}}}})"));
    const QJsonObject expected = json(R"J({"type":"OBJECT","properties":{
        "a":{"type":"STRING","nullable":true,"description":"(format: \"uri\")"},
        "b":{"anyOf":[{"type":"NUMBER"}],"nullable":true},
        "c":{"type":"ARRAY","items":{"type":"STRING","enum":["x","y"]}}}})J");
    QCOMPARE(nullable.value(QStringLiteral("responseSchema")).toObject(), expected);
    const QJsonObject map =
        generation(settings(R"({"type":"object","additionalProperties":{"type":"string"}})"));
    QVERIFY(map.contains(QStringLiteral("responseJsonSchema"))
        && !map.contains(QStringLiteral("responseSchema")));
    const QJsonObject foreign = generation(settings(R"({"type":"object","additionalProperties":{
        "type":"string","pattern":"^a"},"properties":{"b":{"oneOf":[{"const":1},{"type":"null"}]}}})"));
    QCOMPARE(foreign.value(QStringLiteral("responseJsonSchema")).toObject(),
        json(R"J({"type":"object","additionalProperties":{"type":"string","description":"(pattern: \"^a\")"},
            "properties":{"b":{"anyOf":[{"description":"(const: 1)"},{"type":"null"}]}}})J"));
    const QJsonObject none = settings(R"({"type":"object","properties":{}})", false);
    QVERIFY(!generation(none).contains(QStringLiteral("responseSchema")));
    QCOMPARE(generation(none).value(QStringLiteral("responseMimeType")).toString(),
        QStringLiteral("application/json"));
    QVERIFY(none.contains(QStringLiteral("systemInstruction")));
}

void GeminiTest::addresses()
{
    ai::Request request = plainRequest();
    request.stream = true;
    ai::ProviderConfig own = config();
    own.baseUrl = QUrl(QStringLiteral("https://proxy.example.com/gemini/v1/"));
    QCOMPARE(m_gemini.completion(own, model(QStringLiteral("tunedModels/x")), request).url.toString(),
        QStringLiteral("https://proxy.example.com/gemini/v1/tunedModels/x:streamGenerateContent?alt=sse"));
    QCOMPARE(m_gemini.modelList(config(), QStringLiteral("a+b/=")).url.toString(QUrl::FullyEncoded),
        QStringLiteral(
            "https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000&pageToken=a%2Bb%2F%3D"));
    const QJsonObject bare =
        json(m_gemini.completion(config(), model(QStringLiteral("g")), plainRequest()).body);
    QCOMPARE(bare.keys(), QStringList{QStringLiteral("contents")});
}

void GeminiTest::keysTravelInHeaders()
{
    HttpRequest request = m_gemini.modelList(config(), {});
    m_gemini.authorize(request, config(), ai::Secret(QByteArrayLiteral("AIza-secret")));
    QVERIFY(request.headers.contains({"x-goog-api-key", "AIza-secret"}));
    QVERIFY(!request.url.toString().contains(QStringLiteral("secret")));
}

void GeminiTest::answers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("finish"); // -1: an error
    const auto candidate = [](const char *name, const char *inside, const char *text, FinishReason finish) {
        QTest::newRow(name)
            << QByteArray(R"({"modelVersion":"g-1","candidates":[{)").append(inside).append("}]}")
            << QString::fromLatin1(text) << int(finish);
    };
    const auto row = [](const char *name, const char *body, int finish) {
        QTest::newRow(name) << QByteArray(body) << QString() << finish;
    };
    candidate("stop", R"("content":{"parts":[{"text":"a"},{"text":"b"}]},"finishReason":"STOP")", "ab",
        FinishReason::Stop);
    candidate("thoughts",
        R"("content":{"parts":[{"text":"hm","thought":true},{"text":"b"}]},"finishReason":"STOP")", "b",
        FinishReason::Stop);
    candidate("cut without text", R"("content":{"role":"model"},"finishReason":"MAX_TOKENS")", "",
        FinishReason::Length);
    candidate("continued", R"("finishReason":"CONTINUATION")", "", FinishReason::Length);
    for (const char *reason :
        {"SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY"}) {
        candidate(
            reason, (QByteArray(R"("finishReason":")") + reason + '"').constData(), "", FinishReason::Safety);
    }
    candidate("function", R"("content":{"parts":[{"functionCall":{"name":"f"}}]},"finishReason":"STOP")", "",
        FinishReason::Tool);
    candidate(
        "unknown", R"("content":{"parts":[{"text":"x"}]},"finishReason":"MOON")", "x", FinishReason::Other);
    row("prompt refused", R"({"promptFeedback":{"blockReason":"SAFETY"}})", int(FinishReason::Safety));
    row("prompt refused for a new reason", R"({"promptFeedback":{"blockReason":"MOON"}})",
        int(FinishReason::Safety));
    row("nothing", "{}", -1);
    row("no end", R"({"candidates":[{"content":{"parts":[{"text":"x"}]}}]})", -1);
    row("wrong types", R"({"candidates":"x"})", -1);
    row("error", R"({"error":{"code":503,"status":"UNAVAILABLE"}})", -1);
    row("array", "[]", -1);
}

void GeminiTest::answers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QFETCH(int, finish);
    const auto completion = m_gemini.answer(answer(200, body));
    QCOMPARE(completion ? int(completion->finish) : -1, finish);
    if (completion) {
        QCOMPARE(completion->text, text);
        QVERIFY(completion->modelServed == QStringLiteral("g-1") || body.contains("promptFeedback"));
    }
}

void GeminiTest::usage_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<QList<qint64>>("tokens"); // input, cached, output, reasoning, image; -1: absent
    const auto row = [](const char *name, const char *usage, const QList<qint64> &tokens) {
        QTest::newRow(name) << QByteArray(usage) << tokens;
    };
    row("plain", R"({"promptTokenCount":10,"candidatesTokenCount":4,"totalTokenCount":14})",
        {10, -1, 4, -1, -1});
    row("thoughts are outside",
        R"({"promptTokenCount":1000,"cachedContentTokenCount":400,"candidatesTokenCount":20,
        "thoughtsTokenCount":300,"totalTokenCount":1320})",
        {600, 400, 20, 300, -1});
    row("tools", R"({"promptTokenCount":10,"toolUsePromptTokenCount":7,"candidatesTokenCount":4})",
        {17, -1, 4, -1, -1});
    row("only thoughts", R"({"promptTokenCount":10,"thoughtsTokenCount":60,"totalTokenCount":70})",
        {10, -1, 0, 60, -1});
    row("no total", R"({"promptTokenCount":10,"thoughtsTokenCount":60})", {10, -1, -1, 60, -1});
    row("pictures", R"({"promptTokenCount":300,"candidatesTokenCount":4,"promptTokensDetails":[
        {"modality":"TEXT","tokenCount":42},{"modality":"IMAGE","tokenCount":258}]})",
        {300, -1, 4, -1, 258});
    row("pictures in a cache hit",
        R"({"promptTokenCount":600,"cachedContentTokenCount":300,"candidatesTokenCount":4,
        "promptTokensDetails":[{"modality":"IMAGE","tokenCount":516}],
        "cacheTokensDetails":[{"modality":"IMAGE","tokenCount":258}]})",
        {300, 300, 4, -1, 258});
    row("wrong", R"({"promptTokenCount":"10","candidatesTokenCount":-1})", {-1, -1, -1, -1, -1});
}

void GeminiTest::usage()
{
    QFETCH(QByteArray, usage);
    QFETCH(QList<qint64>, tokens);
    const auto completion = m_gemini.answer(
        answer(200, R"({"candidates":[{"finishReason":"STOP"}],"usageMetadata":)" + usage + "}"));
    QVERIFY(completion);
    const ai::TokenUsage &got = completion->usage;
    const QList<qint64> values{got.input.value_or(-1), got.cachedInput.value_or(-1), got.output.value_or(-1),
        got.reasoning.value_or(-1), got.imageInput.value_or(-1)};
    QCOMPARE(values, tokens);
}

void GeminiTest::streams_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<int>("error");
    const QByteArray one = "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Hal\"}]}}],"
                           "\"usageMetadata\":{\"promptTokenCount\":3}}\r\n\r\n";
    const QByteArray two =
        "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"lo\"}]},\"finishReason\":\"STOP\"}],"
        "\"usageMetadata\":{\"promptTokenCount\":3,\"candidatesTokenCount\":2}}\r\n\r\n";
    const QStringList pieces{QStringLiteral("Hal"), QStringLiteral("lo")};
    QTest::newRow("whole") << one + two << pieces << true << -1;
    QTest::newRow("lines of old") << QByteArray(one + two).replace("\r\n", "\r") << pieces << true << -1;
    QTest::newRow("byte order mark, no space")
        << "\xEF\xBB\xBF" + QByteArray(one + two).replace("data: ", "data:") << pieces << true << -1;
    QTest::newRow("cut") << one << pieces.mid(0, 1) << false << -1;
    QTest::newRow("nothing") << QByteArray() << QStringList() << false << -1;
    QTest::newRow("refused") << QByteArray("data: {\"promptFeedback\":{\"blockReason\":\"OTHER\"}}\n\n")
                             << QStringList() << true << -1;
    QTest::newRow("error") << one
            + "data: {\"error\":{\"code\":503,\"message\":\"x\",\"status\":\"UNAVAILABLE\"}}\n\n"
                           << pieces.mid(0, 1) << false << int(AiErrorKind::Overloaded);
    QTest::newRow("bad JSON") << one + "data: {\"cand\n\n"
                              << pieces.mid(0, 1) << false << int(AiErrorKind::BadAnswer);
}

void GeminiTest::streams()
{
    QFETCH(QByteArray, stream);
    QFETCH(QStringList, pieces);
    QFETCH(bool, complete);
    QFETCH(int, error);
    const Streamed result = streamed(m_gemini, stream);
    QCOMPARE(result.pieces, pieces);
    QCOMPARE(result.completion.text, pieces.join(QString()));
    QCOMPARE(result.complete, complete);
    QCOMPARE(result.error ? int(result.error->kind) : -1, error);
}

void GeminiTest::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<qint64>("waitMs"); // -1: not said, -2: some time
    const auto row = [](const char *name, int status, const char *inside, AiErrorKind kind,
                         bool retryable = false, qint64 wait = -1) {
        QTest::newRow(name) << status << QByteArray(R"({"error":{"message":"m",)").append(inside).append("}}")
                            << int(kind) << retryable << wait;
    };
    row("bad key", 400, R"("code":400,"status":"INVALID_ARGUMENT","details":[
        {"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}])",
        AiErrorKind::Auth);
    row("bad field", 400, R"("code":400,"status":"INVALID_ARGUMENT")", AiErrorKind::BadRequest);
    row("too long", 400,
        R"("status":"INVALID_ARGUMENT","message":"The input token count (5) exceeds the maximum number of tokens allowed (4).")",
        AiErrorKind::ContextTooLong);
    row("country", 400, R"("status":"FAILED_PRECONDITION","message":"User location is not supported")",
        AiErrorKind::Auth);
    row("billing", 400, R"("status":"FAILED_PRECONDITION","message":"enable billing")",
        AiErrorKind::NoCredit);
    row("rights", 403, R"("status":"PERMISSION_DENIED")", AiErrorKind::Auth);
    row("model", 404, R"("status":"NOT_FOUND")", AiErrorKind::ModelGone);
    row("rate", 429,
        R"("status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"38s"}])",
        AiErrorKind::RateLimit, true, 38'000);
    row("by the day", 429,
        R"("status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.QuotaFailure",
        "violations":[{"quotaId":"GenerateRequestsPerDayPerProjectPerModel-FreeTier","quotaValue":"50"}]},
        {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"38s"}])",
        AiErrorKind::RateLimit, false, -2);
    row("no free tier", 429,
        R"("status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.QuotaFailure",
        "violations":[{"quotaId":"X-FreeTier","quotaValue":"0"}]}])",
        AiErrorKind::NoCredit);
    row("spent", 429, R"("status":"RESOURCE_EXHAUSTED","message":"Your prepayment credits are depleted.")",
        AiErrorKind::NoCredit);
    row("internal", 500, R"("status":"INTERNAL")", AiErrorKind::Overloaded, true);
    row("overloaded", 503, R"("status":"UNAVAILABLE")", AiErrorKind::Overloaded, true);
    // The status of the answer outranks the one in its body.
    row("401, said to be internal", 401, R"("code":500,"status":"INTERNAL")", AiErrorKind::Auth);
    row("403, said to be unavailable", 403, R"("status":"UNAVAILABLE")", AiErrorKind::Auth);
    row("404, said to be exhausted", 404, R"("status":"RESOURCE_EXHAUSTED")", AiErrorKind::ModelGone);
    row("400, said to be late", 400, R"("status":"DEADLINE_EXCEEDED")", AiErrorKind::BadRequest);
    row("500, said to be about the key", 500, R"("status":"UNAUTHENTICATED")", AiErrorKind::Overloaded, true);
    row("503, said to be an argument", 503, R"("status":"INVALID_ARGUMENT")", AiErrorKind::Overloaded, true);
    row("late", 504, R"("status":"DEADLINE_EXCEEDED")", AiErrorKind::Timeout, true);
}

void GeminiTest::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(bool, retryable);
    QFETCH(qint64, waitMs);
    for (const QByteArray &form : {body, "[" + body + "]"}) {
        const ai::AiError error = m_gemini.error(answer(status, form));
        QCOMPARE(ai::aiErrorKindName(error.kind), ai::aiErrorKindName(AiErrorKind(kind)));
        QCOMPARE(error.retryable, retryable);
        QVERIFY(!error.providerCode.isEmpty() && !error.message.isEmpty());
        if (waitMs == -2) {
            QVERIFY(
                error.retryAfterMs && *error.retryAfterMs >= 0 && *error.retryAfterMs <= 25LL * 3600 * 1000);
            // Nothing to wait for at the desk: a quota, and said so.
            QCOMPARE(error.toError().kind, ErrorKind::Quota);
            QVERIFY2(error.message.contains(QStringLiteral("used up")), qPrintable(error.message));
            QVERIFY(error.hint.startsWith(QStringLiteral("Try again in ")));
        } else {
            QCOMPARE(error.retryAfterMs.value_or(-1), waitMs);
            QVERIFY(!error.message.contains(QStringLiteral("used up")));
        }
    }
}

void GeminiTest::modelPages()
{
    const auto page = m_gemini.models(answer(200, R"({"models":[
        {"name":"models/gemini-3.5-flash","displayName":"Flash","inputTokenLimit":1048576,"outputTokenLimit":65536,
            "supportedGenerationMethods":["generateContent"],"thinking":true},
        {"name":"models/embedding-1","supportedGenerationMethods":["embedContent"]}],"nextPageToken":"p2"})"));
    QVERIFY(page);
    QCOMPARE(page->next, QStringLiteral("p2"));
    QCOMPARE(page->models.size(), 1);
    QCOMPARE(page->models.at(0).id, QStringLiteral("gemini-3.5-flash"));
    QCOMPARE(page->models.at(0).contextTokens, std::optional(1048576));
    QCOMPARE(page->models.at(0).maxOutputTokens, std::optional(65536));
    QCOMPARE(page->models.at(0).reasoning, std::optional(true));
    QVERIFY(m_gemini.models(answer(200, "{}"))->models.isEmpty());
    QVERIFY(!m_gemini.models(answer(200, R"({"models":1})")));
}

QTEST_GUILESS_MAIN(GeminiTest)
#include "tst_gemini.moc"
