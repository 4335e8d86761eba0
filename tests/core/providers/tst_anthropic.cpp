#include "core/providers/Anthropic.h"
#include "core/providers/LearnedModel.h"
#include "tests/core/providers/ProtocolCase.h"

#include <QTest>

using namespace aio;
using namespace aio::providers;
using namespace aio::providers::testing;
using ai::AiErrorKind;
using ai::FinishReason;

namespace {

ai::ProviderConfig config(const QString &version = {})
{
    ai::ProviderConfig config;
    config.kind = ai::ProviderKind::Anthropic;
    config.apiVersion = version;
    return config;
}

const QString oldVersion = QStringLiteral("2023-06-01");

} // namespace

class AnthropicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body();
    void noMoreIsOptionalThanAGrammarMayHave();
    void olderModelsAreForcedToATool();
    void versionsDiffer();
    void limitsAreAlwaysThere();
    void answers_data();
    void answers();
    void usage_data();
    void usage();
    void streams_data();
    void streams();
    void streamedUsage();
    void errors_data();
    void errors();
    void refusalsTeach();
    void modelPages();

private:
    const Anthropic m_anthropic{};
};

void AnthropicTest::body()
{
    ai::Request request = fullRequest();
    request.stream = true;
    const HttpRequest sent =
        m_anthropic.completion(config(), model(QStringLiteral("claude-sonnet-5-5")), request);
    QCOMPARE(sent.url.toString(), QStringLiteral("https://api.anthropic.com/v1/messages"));
    const QJsonObject expected =
        json(R"J({"model":"claude-sonnet-5-5","max_tokens":8704,"system":"Read the posting.",
        "messages":[{"role":"user","content":[
            {"type":"image","source":{"type":"base64","media_type":"image/png","data":"iVBORy1ieXRlcw=="}},
            {"type":"text","text":"Which job?"}]}],
        "output_config":{"format":{"type":"json_schema","schema":{"type":"object","additionalProperties":false,
            "required":["title"],"properties":{"title":{"type":"string"},
                "pay":{"type":"integer","description":"(minimum: 1)"}}}}},
        "stop_sequences":["END"],"stream":true})J");
    QCOMPARE(json(sent.body), expected);
}

void AnthropicTest::noMoreIsOptionalThanAGrammarMayHave()
{
    constexpr int most = 24;
    const auto sent = [this](int strings, int lists) {
        QJsonObject properties;
        for (int i = 0; i < strings; ++i) {
            properties.insert(QStringLiteral("s%1").arg(i), json(R"({"type":"string"})"));
        }
        for (int i = 0; i < lists; ++i) {
            properties.insert(QStringLiteral("l%1").arg(i), json(R"({"type":"array","items":{"type":"object",
                "required":["a"],"properties":{"a":{"type":"string"}}}})"));
        }
        ai::Request request = fullRequest();
        request.output->schema = {
            {QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties}};
        return json(m_anthropic.completion(config(), model(QStringLiteral("claude-opus-5-5")), request).body)
            .value(QStringLiteral("output_config"))[QStringLiteral("format")][QStringLiteral("schema")]
            .toObject();
    };
    const auto required = [](const QJsonObject &schema) {
        return schema.value(QStringLiteral("required")).toArray();
    };
    QVERIFY(required(sent(most, 0)).isEmpty());
    // Lists first: an empty one says as much as none.
    const QJsonObject withLists = sent(most - 3, 8);
    const QJsonArray there = required(withLists);
    QCOMPARE(there.size(), 5);
    for (const QJsonValue &name : there) {
        QVERIFY(name.toString().startsWith(u'l'));
    }
    // Without lists some may be null instead.
    const QJsonObject withNulls = sent(most + 2, 0);
    QCOMPARE(required(withNulls).size(), 2);
    const QString name = required(withNulls).at(0).toString();
    QCOMPARE(withNulls.value(QStringLiteral("properties"))[name][QStringLiteral("type")].toArray(),
        (QJsonArray{QStringLiteral("string"), QStringLiteral("null")}));
}

void AnthropicTest::olderModelsAreForcedToATool()
{
    for (const char *id : {"claude-3-5-haiku-20241022", "claude-sonnet-4-20250514",
             "claude-opus-4-1-20250805", "claude-opus-4-0"}) {
        const QJsonObject body =
            json(m_anthropic.completion(config(), model(QString::fromLatin1(id)), fullRequest()).body);
        QVERIFY2(!body.contains(QStringLiteral("output_config")), id);
        QCOMPARE(body.value(QStringLiteral("tool_choice")).toObject(),
            json(R"({"type":"tool","name":"job","disable_parallel_tool_use":true})"));
        QCOMPARE(body.value(QStringLiteral("tools"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QStringLiteral("input_schema"))
                     .toObject(),
            fullRequest().output->schema);
        QCOMPARE(body.value(QStringLiteral("max_tokens")).toInt(), 512);
    }
    for (const char *id : {"claude-sonnet-4-5-20250929", "claude-haiku-4-5", "claude-opus-4-6",
             "claude-opus-5-5", "claude-fable-5-1"}) {
        const QJsonObject body =
            json(m_anthropic.completion(config(), model(QString::fromLatin1(id)), fullRequest()).body);
        QVERIFY2(
            body.contains(QStringLiteral("output_config")) && !body.contains(QStringLiteral("tools")), id);
    }
}

void AnthropicTest::versionsDiffer()
{
    ai::ModelInfo info = model(QStringLiteral("claude-sonnet-4-5"));
    info.acceptsTemperature = true;
    const ai::Secret key(QByteArrayLiteral("secret-key"));
    HttpRequest newer = m_anthropic.completion(config(), info, fullRequest());
    m_anthropic.authorize(newer, config(), key);
    QVERIFY(newer.headers.contains({"anthropic-version", "2026-10-21"}));
    QVERIFY(newer.headers.contains({"Authorization", "Bearer secret-key"}));
    QVERIFY(!json(newer.body).contains(QStringLiteral("temperature")));
    HttpRequest older = m_anthropic.completion(config(oldVersion), info, fullRequest());
    m_anthropic.authorize(older, config(oldVersion), key);
    QVERIFY(older.headers.contains({"anthropic-version", "2023-06-01"}));
    QVERIFY(older.headers.contains({"x-api-key", "secret-key"}));
    QVERIFY(!older.headers.contains({"Authorization", "Bearer secret-key"}));
    QCOMPARE(json(older.body).value(QStringLiteral("temperature")).toDouble(), 0.25);
    // Of a model that nothing is known of, leaving it out is never wrong.
    QVERIFY(!json(
        m_anthropic.completion(config(oldVersion), model(QStringLiteral("claude-x")), fullRequest()).body)
                 .contains(QStringLiteral("temperature")));
}

void AnthropicTest::limitsAreAlwaysThere()
{
    const auto limit = [this](std::optional<int> wanted, std::optional<int> most, bool stream) {
        ai::Request request = plainRequest();
        request.maxOutputTokens = wanted;
        request.stream = stream;
        ai::ModelInfo info = model(QStringLiteral("claude-haiku-4-5"));
        info.maxOutputTokens = most;
        info.reasoning = false;
        return json(m_anthropic.completion(config(), info, request).body)
            .value(QStringLiteral("max_tokens"))
            .toInt();
    };
    QCOMPARE(limit({}, {}, false), 8192);
    QCOMPARE(limit({}, 4096, false), 4096);
    QCOMPARE(limit(100'000, {}, false), 21'333);
    QCOMPARE(limit(100'000, 64'000, true), 64'000);
    QCOMPARE(limit(16, {}, false), 16);
}

void AnthropicTest::answers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("finish"); // -1: an error
    const auto row = [](const char *name, const char *content, const char *reason, const char *text,
                         FinishReason finish) {
        QTest::newRow(name) << QByteArray(R"({"id":"msg_1","type":"message","model":"c-1","content":)")
                                   .append(content)
                                   .append(R"(,"stop_reason":")")
                                   .append(reason)
                                   .append("\"}")
                            << QString::fromLatin1(text) << int(finish);
    };
    row("text", R"([{"type":"thinking","thinking":"hm"},{"type":"text","text":"Hi"}])", "end_turn", "Hi",
        FinishReason::Stop);
    row("stop sequence", R"([{"type":"text","text":"Hi"}])", "stop_sequence", "Hi", FinishReason::Stop);
    row("cut", R"([{"type":"text","text":"Hi"}])", "max_tokens", "Hi", FinishReason::Length);
    row("context full", R"([{"type":"text","text":"Hi"}])", "model_context_window_exceeded", "Hi",
        FinishReason::Length);
    row("paused", "[]", "pause_turn", "", FinishReason::Length);
    row("refused", "[]", "refusal", "", FinishReason::Refusal);
    row("tool", R"([{"type":"tool_use","id":"t","name":"job","input":{"a":1}}])", "tool_use", "{\"a\":1}",
        FinishReason::Stop);
    row("unknown", "[]", "moon", "", FinishReason::Other);
    for (const char *bad : {"{}", R"({"type":"message","content":"x"})",
             R"({"type":"error","error":{"type":"api_error"}})", "<html>"}) {
        QTest::newRow(bad) << QByteArray(bad) << QString() << -1;
    }
}

void AnthropicTest::answers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QFETCH(int, finish);
    const auto completion = m_anthropic.answer(answer(200, body));
    QCOMPARE(completion ? int(completion->finish) : -1, finish);
    if (completion) {
        QCOMPARE(completion->text, text);
        QCOMPARE(completion->modelServed, QStringLiteral("c-1"));
        QCOMPARE(completion->responseId, QStringLiteral("msg_1"));
    }
}

void AnthropicTest::usage_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<QList<qint64>>("tokens"); // input, cached, 5 min, 1 h, output, reasoning; -1: absent
    const auto row = [](const char *name, const char *usage, const QList<qint64> &tokens) {
        QTest::newRow(name) << QByteArray(usage) << tokens;
    };
    row("plain", R"({"input_tokens":10,"output_tokens":4})", {10, -1, -1, -1, 4, -1});
    row("caches are outside",
        R"({"input_tokens":10,"cache_read_input_tokens":500,"cache_creation_input_tokens":300,
        "cache_creation":{"ephemeral_5m_input_tokens":100,"ephemeral_1h_input_tokens":200},"output_tokens":4})",
        {10, 500, 100, 200, 4, -1});
    row("written without the split",
        R"({"input_tokens":10,"cache_creation_input_tokens":300,"output_tokens":4})",
        {10, -1, 300, -1, 4, -1});
    row("half a split", R"({"input_tokens":1,"cache_creation_input_tokens":300,
        "cache_creation":{"ephemeral_1h_input_tokens":200},"output_tokens":4})",
        {1, -1, 100, 200, 4, -1});
    row("thoughts are inside",
        R"({"input_tokens":1,"output_tokens":400,"output_tokens_details":{"thinking_tokens":350}})",
        {1, -1, -1, -1, 50, 350});
    row("zeros",
        R"({"input_tokens":0,"cache_read_input_tokens":0,"cache_creation_input_tokens":0,"output_tokens":0})",
        {0, 0, -1, -1, 0, -1});
    row("wrong", R"({"input_tokens":-1,"output_tokens":"4","cache_read_input_tokens":null})",
        {-1, -1, -1, -1, -1, -1});
}

void AnthropicTest::usage()
{
    QFETCH(QByteArray, usage);
    QFETCH(QList<qint64>, tokens);
    const auto completion = m_anthropic.answer(answer(200, R"({"content":[],"usage":)" + usage + "}"));
    QVERIFY(completion);
    const ai::TokenUsage &got = completion->usage;
    const QList<qint64> values{got.input.value_or(-1), got.cachedInput.value_or(-1),
        got.cacheWrite5m.value_or(-1), got.cacheWrite1h.value_or(-1), got.output.value_or(-1),
        got.reasoning.value_or(-1)};
    QCOMPARE(values, tokens);
}

namespace {

QByteArray frame(const char *type, const char *rest)
{
    return QByteArray("event: ") + type + "\ndata: {\"type\":\"" + type + "\"" + rest + "}\n\n";
}

const QByteArray start =
    frame("message_start", R"(,"message":{"id":"m1","model":"c-1","usage":{"input_tokens":9,
    "cache_read_input_tokens":5,"output_tokens":1}})")
        .replace("\n    ", " ")
    + frame("ping", "")
    + frame("content_block_delta", R"(,"index":0,"delta":{"type":"thinking_delta","thinking":"hm"})")
    + frame("content_block_delta", R"(,"index":1,"delta":{"type":"text_delta","text":"Hal"})")
    + frame("content_block_delta", R"(,"index":1,"delta":{"type":"text_delta","text":"lo"})");
const QByteArray delta = frame("message_delta",
    R"(,"delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":12,"input_tokens":null})");
const QByteArray stop = frame("message_stop", "");

} // namespace

void AnthropicTest::streams_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<int>("error");
    const QString text = QStringLiteral("Hallo");
    QTest::newRow("whole") << start + delta + stop << text << true << -1;
    QTest::newRow("no last empty line") << (start + delta + stop).chopped(1) << text << true << -1;
    QTest::newRow("cut before the reason") << start << text << false << -1;
    QTest::newRow("cut before the stop") << start + delta << text << false << -1;
    QTest::newRow("stop alone") << stop << QString() << false << -1;
    QTest::newRow("unknown event") << start + frame("moon_rise", ",\"x\":1") + delta + stop << text << true
                                   << -1;
    QTest::newRow("overloaded") << start
            + frame("error", R"(,"error":{"type":"overloaded_error","message":"x"})")
                                << text << false << int(AiErrorKind::Overloaded);
    QTest::newRow("bad JSON") << start + "event: content_block_delta\ndata: {\"ty\n\n"
                              << text << false << int(AiErrorKind::BadAnswer);
    QTest::newRow("tool") << frame("content_block_delta",
                                 R"(,"delta":{"type":"input_json_delta","partial_json":"{\"a\":"})")
            + frame("content_block_delta", R"(,"delta":{"type":"input_json_delta","partial_json":"1}"})")
            + frame("message_delta", R"(,"delta":{"stop_reason":"tool_use"})") + stop
                          << QStringLiteral("{\"a\":1}") << true << -1;
}

void AnthropicTest::streams()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, text);
    QFETCH(bool, complete);
    QFETCH(int, error);
    const Streamed result = streamed(m_anthropic, stream);
    QCOMPARE(result.pieces.join(QString()), text);
    QCOMPARE(result.completion.text, text);
    QCOMPARE(result.complete, complete);
    QCOMPARE(result.error ? int(result.error->kind) : -1, error);
    if (complete) {
        QCOMPARE(result.completion.finish, FinishReason::Stop);
    }
}

void AnthropicTest::streamedUsage()
{
    const ai::Completion completion = streamed(m_anthropic, start + delta + stop).completion;
    QCOMPARE(completion.usage.input, std::optional<qint64>(9));
    QCOMPARE(completion.usage.cachedInput, std::optional<qint64>(5));
    QCOMPARE(completion.usage.output, std::optional<qint64>(12));
    QCOMPARE(completion.modelServed, QStringLiteral("c-1"));
}

void AnthropicTest::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("wait"); // the answer says when to try again
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("retryable");
    const auto row = [](int status, const char *type, const char *message, bool wait, AiErrorKind kind,
                         bool retryable) {
        QTest::addRow("%d %s %s", status, type, message)
            << status << QString::fromLatin1(type) << QString::fromLatin1(message) << wait << int(kind)
            << retryable;
    };
    row(400, "invalid_request_error", "max_tokens: must be positive", false, AiErrorKind::BadRequest, false);
    row(400, "invalid_request_error", "prompt is too long: 5 tokens > 4 maximum", false,
        AiErrorKind::ContextTooLong, false);
    row(400, "invalid_request_error", "Your credit balance is too low", false, AiErrorKind::NoCredit, false);
    row(400, "invalid_request_error", "You have reached your specified API usage limits", false,
        AiErrorKind::NoCredit, false);
    row(401, "authentication_error", "invalid x-api-key", false, AiErrorKind::Auth, false);
    row(402, "billing_error", "x", false, AiErrorKind::NoCredit, false);
    row(403, "permission_error", "x", false, AiErrorKind::Auth, false);
    row(404, "not_found_error", "model: claude-x", false, AiErrorKind::ModelGone, false);
    row(404, "", "", false, AiErrorKind::BadRequest, false);
    row(409, "conflict_error", "x", false, AiErrorKind::Overloaded, true);
    row(413, "request_too_large", "x", false, AiErrorKind::ContextTooLong, false);
    row(429, "rate_limit_error", "too many", true, AiErrorKind::RateLimit, true);
    row(429, "rate_limit_error", "too many", false, AiErrorKind::RateLimit, true);
    row(429, "rate_limit_error", "monthly spend limit of your tier", false, AiErrorKind::NoCredit, false);
    row(500, "api_error", "x", false, AiErrorKind::Overloaded, true);
    row(504, "timeout_error", "x", false, AiErrorKind::Timeout, true);
    row(529, "overloaded_error", "x", false, AiErrorKind::Overloaded, true);
    row(502, "", "", false, AiErrorKind::Overloaded, true);
    // The status is the provider's own; what a gateway puts into the body may be anything.
    row(401, "api_error", "x", false, AiErrorKind::Auth, false);
    row(401, "overloaded_error", "x", false, AiErrorKind::Auth, false);
    row(403, "timeout_error", "x", false, AiErrorKind::Auth, false);
    row(404, "api_error", "no such model", false, AiErrorKind::ModelGone, false);
    row(413, "rate_limit_error", "x", false, AiErrorKind::ContextTooLong, false);
    row(400, "api_error", "x", false, AiErrorKind::BadRequest, false);
    row(400, "authentication_error", "x", false, AiErrorKind::Auth, false);
    row(429, "invalid_request_error", "x", true, AiErrorKind::RateLimit, true);
    row(429, "overloaded_error", "x", true, AiErrorKind::Overloaded, true);
    row(500, "authentication_error", "x", false, AiErrorKind::Overloaded, true);
    row(529, "invalid_request_error", "x", false, AiErrorKind::Overloaded, true);
    row(401, "something_new", "x", false, AiErrorKind::Auth, false);
    row(503, "something_new", "x", false, AiErrorKind::Overloaded, true);
}

void AnthropicTest::errors()
{
    QFETCH(int, status);
    QFETCH(QString, type);
    QFETCH(QString, message);
    QFETCH(bool, wait);
    QFETCH(int, kind);
    QFETCH(bool, retryable);
    HttpHeaders headers;
    if (wait) {
        headers.emplaceBack("retry-after", "3");
    }
    const QByteArray body = type.isEmpty()
        ? QByteArray("<html>")
        : QJsonDocument(
            QJsonObject{{QStringLiteral("type"), QStringLiteral("error")},
                {QStringLiteral("error"),
                    QJsonObject{{QStringLiteral("type"), type}, {QStringLiteral("message"), message}}},
                {QStringLiteral("request_id"), QStringLiteral("req_7")}})
              .toJson();
    const ai::AiError error = m_anthropic.error(answer(status, body, headers));
    QCOMPARE(ai::aiErrorKindName(error.kind), ai::aiErrorKindName(AiErrorKind(kind)));
    QCOMPARE(error.retryable, retryable);
    QCOMPARE(error.providerCode, type);
    QCOMPARE(error.retryAfterMs.value_or(-1), wait ? 3000 : -1);
    QCOMPARE(error.requestId, type.isEmpty() ? QString() : QStringLiteral("req_7"));
}

void AnthropicTest::refusalsTeach()
{
    const auto refused = [this](const char *message) {
        ai::AiError error = m_anthropic.error(answer(400,
            QByteArray(R"({"error":{"type":"invalid_request_error","message":")")
                .append(message)
                .append("\"}}")));
        return error;
    };
    ai::ModelInfo info = model(QStringLiteral("c"));
    ai::Request asked;
    asked.temperature = 0.2;
    asked.output = ai::OutputSchema{QStringLiteral("o"), {}};
    asked.maxOutputTokens = 10;
    auto learned = withoutRefused(info, asked, refused("temperature: Extra inputs are not permitted"));
    QVERIFY(learned);
    QCOMPARE(learned->acceptsTemperature, std::optional(false));
    QVERIFY2(
        !withoutRefused(*learned, asked, refused("`temperature` is deprecated for this model.")), "a loop");
    learned = withoutRefused(info, asked, refused("output_config.format: not supported by this model"));
    QCOMPARE(learned.value_or(info).structuredOutput, std::optional(false));
    learned = withoutRefused(
        info, asked, refused("The compiled grammar is too large, which would cause performance issues."));
    QCOMPARE(learned.value_or(info).structuredOutput, std::optional(false));
    QVERIFY(!withoutRefused(info, asked, refused("messages: roles must alternate")));
    QVERIFY2(!withoutRefused(info, {}, refused("temperature: no")), "it was not even sent");
    ai::AiError other = refused("temperature: no");
    other.kind = AiErrorKind::Auth;
    QVERIFY(!withoutRefused(info, asked, other));

    ai::AiError older{.kind = AiErrorKind::BadRequest,
        .message = {},
        .httpStatus = 400,
        .providerCode = QStringLiteral("unsupported_parameter"),
        .parameter = QStringLiteral("max_tokens")};
    QCOMPARE(withoutRefused(info, asked, older).value_or(info).reasoning, std::optional(true));
}

void AnthropicTest::modelPages()
{
    const auto page = m_anthropic.models(answer(200, R"({"data":[{"type":"model","id":"claude-opus-5-5",
        "display_name":"Claude Opus 5.5","max_input_tokens":1000000,"max_tokens":128000,"retires_at":"2027-05-01T00:00:00Z",
        "capabilities":{"image_input":{"supported":true},"structured_outputs":{"supported":true},"thinking":{"supported":true}}},
        {"id":"claude-old","display_name":"Old","retires_at":null}],"has_more":true,"last_id":"claude-old"})"));
    QVERIFY(page);
    QCOMPARE(page->next, QStringLiteral("claude-old"));
    const ai::ModelInfo expected{.id = QStringLiteral("claude-opus-5-5"),
        .displayName = QStringLiteral("Claude Opus 5.5"),
        .contextTokens = 1'000'000,
        .maxOutputTokens = 128'000,
        .vision = true,
        .structuredOutput = true,
        .acceptsTemperature = {},
        .reasoning = true,
        .retiresOn = QDate(2027, 5, 1),
        .successor = {}};
    QCOMPARE(page->models.at(0), expected);
    QVERIFY(!page->models.at(1).retiresOn.isValid() && !page->models.at(1).vision);
    QVERIFY(m_anthropic.modelList(config(), page->next)
                .url.query()
                .contains(QStringLiteral("after_id=claude-old")));
    QVERIFY(m_anthropic.models(answer(200, R"({"data":[],"has_more":false,"last_id":"x"})"))->next.isEmpty());
}

QTEST_GUILESS_MAIN(AnthropicTest)
#include "tst_anthropic.moc"
