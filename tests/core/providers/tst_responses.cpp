#include "core/providers/AzureOpenAi.h"
#include "core/providers/OpenAiResponses.h"
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
    return config;
}

} // namespace

class ResponsesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body();
    void withoutSchema();
    void protocolsByKind();
    void answers_data();
    void answers();
    void streams_data();
    void streams();
    void azureAddresses_data();
    void azureAddresses();
    void azureErrorsAndModels();

private:
    const OpenAiResponses m_responses{};
};

void ResponsesTest::body()
{
    ai::Request request = fullRequest();
    request.stream = true;
    request.messages.append({ai::Role::Assistant, {ai::TextPart{QStringLiteral("No.")}}});
    const HttpRequest sent = m_responses.completion(openAi(), model(QStringLiteral("gpt-4.1")), request);
    QCOMPARE(sent.url.toString(), QStringLiteral("https://api.openai.com/v1/responses"));
    const QJsonObject expected =
        json(R"J({"model":"gpt-4.1","instructions":"Read the posting.","store":false,"stream":true,
        "max_output_tokens":512,"temperature":0.25,
        "input":[{"role":"user","content":[{"type":"input_text","text":"Which job?"},
            {"type":"input_image","image_url":"data:image/png;base64,iVBORy1ieXRlcw==","detail":"auto"}]},
            {"role":"assistant","content":"No."}],
        "text":{"format":{"type":"json_schema","name":"job","strict":true,"schema":{
            "type":"object","additionalProperties":false,"required":["pay","title"],"properties":{
                "title":{"type":"string"},"pay":{"type":["integer","null"],"description":"(minimum: 1)"}}}}}})J");
    QCOMPARE(json(sent.body), expected);

    const QJsonObject thinking =
        json(m_responses.completion(openAi(), model(QStringLiteral("gpt-6-luna")), request).body);
    QVERIFY(!thinking.contains(QStringLiteral("temperature")));
    QCOMPARE(thinking.value(QStringLiteral("max_output_tokens")).toInt(), 512 + 8192);
    request.maxOutputTokens = 1;
    request.task = ai::AiTask::Test;
    const QJsonObject tiny =
        json(m_responses.completion(openAi(), model(QStringLiteral("gpt-6-luna")), request).body);
    QCOMPARE(tiny.value(QStringLiteral("max_output_tokens")).toInt(), 16);
}

void ResponsesTest::withoutSchema()
{
    ai::ModelInfo old = model(QStringLiteral("gpt-4-turbo"));
    old.structuredOutput = false;
    const QJsonObject body = json(m_responses.completion(openAi(), old, fullRequest()).body);
    QCOMPARE(body.value(QStringLiteral("text")).toObject(), json(R"({"format":{"type":"json_object"}})"));
    QVERIFY(body.value(QStringLiteral("instructions")).toString().contains(QStringLiteral("\"pay\"")));
    // A map has no strict form.
    ai::Request request = plainRequest();
    request.output = ai::OutputSchema{
        QStringLiteral("m"), json(R"({"type":"object","additionalProperties":{"type":"string"}})")};
    const QJsonObject format =
        json(m_responses.completion(openAi(), model(QStringLiteral("gpt-4.1")), request).body)
            .value(QStringLiteral("text"))
            .toObject()
            .value(QStringLiteral("format"))
            .toObject();
    QVERIFY(!format.value(QStringLiteral("strict")).toBool());
    QCOMPARE(format.value(QStringLiteral("schema")).toObject(), request.output->schema);
}

void ResponsesTest::protocolsByKind()
{
    ai::ProviderConfig config = openAi();
    QVERIFY(dynamic_cast<const OpenAiResponses *>(protocolFor(config)) != nullptr);
    config.responsesApi = false;
    QVERIFY(dynamic_cast<const ChatCompletions *>(protocolFor(config)) != nullptr);
    config.kind = ai::ProviderKind::BuiltIn;
    QVERIFY(protocolFor(config) == nullptr);
    for (const auto kind : {ai::ProviderKind::Gemini, ai::ProviderKind::Anthropic,
             ai::ProviderKind::AzureOpenAi, ai::ProviderKind::OpenAiCompatible}) {
        config.kind = kind;
        QVERIFY(protocolFor(config) != nullptr);
    }
}

void ResponsesTest::answers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("finish"); // -1 - kind: an error
    const auto row = [](const char *name, const char *inside, const char *text, FinishReason finish) {
        QTest::newRow(name) << QByteArray(R"({"id":"r1","model":"m",)").append(inside).append("}")
                            << QString::fromLatin1(text) << int(finish);
    };
    const auto bad = [](const char *name, const char *body, AiErrorKind kind) {
        QTest::newRow(name) << QByteArray(body) << QString() << -1 - int(kind);
    };
    row("completed", R"("status":"completed","output":[{"type":"reasoning"},{"type":"message","content":[
        {"type":"output_text","text":"a"},{"type":"output_text","text":"b"}]}])",
        "ab", FinishReason::Stop);
    row("refused",
        R"("status":"completed","output":[{"type":"message","content":[{"type":"refusal","refusal":"No."}]}])",
        "No.", FinishReason::Refusal);
    row("function", R"("status":"completed","output":[{"type":"function_call"}])", "", FinishReason::Tool);
    row("cut", R"("status":"incomplete","incomplete_details":{"reason":"max_output_tokens"},"output":[])", "",
        FinishReason::Length);
    row("filtered", R"("status":"incomplete","incomplete_details":{"reason":"content_filter"},"output":[])",
        "", FinishReason::Safety);
    row("steered", R"("status":"incomplete","incomplete_details":{"reason":"steered"},"output":[])", "",
        FinishReason::Other);
    bad("failed", R"({"status":"failed","error":{"code":"server_error","message":"x"}})",
        AiErrorKind::Overloaded);
    bad("rate", R"({"status":"failed","error":{"code":"rate_limit_exceeded","message":"x"}})",
        AiErrorKind::RateLimit);
    bad("picture", R"({"status":"failed","error":{"code":"invalid_image_format","message":"x"}})",
        AiErrorKind::BadRequest);
    bad("policy", R"({"status":"failed","error":{"code":"bio_policy","message":"x"}})", AiErrorKind::Blocked);
    bad("no output", R"({"status":"completed"})", AiErrorKind::BadAnswer);
    bad("not done", R"({"status":"in_progress","output":[]})", AiErrorKind::BadAnswer);
    bad("a chat", R"({"choices":[]})", AiErrorKind::BadAnswer);
}

void ResponsesTest::answers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QFETCH(int, finish);
    const auto completion = m_responses.answer(answer(200, body));
    QCOMPARE(completion ? int(completion->finish) : -1 - int(completion.error().kind), finish);
    if (completion) {
        QCOMPARE(completion->text, text);
        QCOMPARE(completion->modelServed, QStringLiteral("m"));
    }
}

void ResponsesTest::streams_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<int>("error");
    QTest::addColumn<qint64>("output");
    const auto event = [](const char *type, const char *rest) {
        return QByteArray("event: ") + type + "\ndata: {\"type\":\"" + type + "\"," + rest + "}\n\n";
    };
    const QByteArray start =
        event("response.created", R"("response":{"id":"r1","model":"m","status":"in_progress"})")
        + event("response.reasoning_text.delta", R"("delta":"hm")")
        + event("response.output_text.delta", R"("delta":"Hal")")
        + event("response.output_text.delta", R"("delta":"lo")");
    const QByteArray end =
        event("response.completed", R"("response":{"id":"r1","model":"m","status":"completed",
        "output":[{"type":"message","content":[{"type":"output_text","text":"Hallo"}]}],
        "usage":{"input_tokens":5,"output_tokens":30,"output_tokens_details":{"reasoning_tokens":20}}})")
            .replace("\n        ", " ");
    const QString text = QStringLiteral("Hallo");
    QTest::newRow("whole") << start + end << text << true << -1 << qint64(10);
    QTest::newRow("no last line end") << (start + end).chopped(2) << text << true << -1 << qint64(10);
    QTest::newRow("end alone") << end << text << true << -1 << qint64(10);
    QTest::newRow("cut") << start << text << false << -1 << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << QString() << false << -1 << qint64(-1);
    QTest::newRow("unknown event") << start + event("response.moon", "\"x\":1") + end << text << true << -1
                                   << qint64(10);
    QTest::newRow("incomplete") << start
            + event("response.incomplete",
                R"("response":{"status":"incomplete","output":[],"usage":{"output_tokens":9}})")
                                << text << true << -1 << qint64(9);
    QTest::newRow("failed") << start
            + event("response.failed",
                R"("response":{"status":"failed","error":{"code":"server_error","message":"x"},"usage":{"output_tokens":3}})")
                            << text << false << int(AiErrorKind::Overloaded) << qint64(3);
    QTest::newRow("error event") << start + event("error", R"("code":"rate_limit_exceeded","message":"x")")
                                 << text << false << int(AiErrorKind::RateLimit) << qint64(-1);
    QTest::newRow("error inside") << start
            + event("error", R"("error":{"type":"server_error","message":"x"})")
                                  << text << false << int(AiErrorKind::Overloaded) << qint64(-1);
    QTest::newRow("bad JSON") << start + "data: {\"typ\n\n"
                              << text << false << int(AiErrorKind::BadAnswer) << qint64(-1);
}

void ResponsesTest::streams()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, text);
    QFETCH(bool, complete);
    QFETCH(int, error);
    QFETCH(qint64, output);
    const Streamed result = streamed(m_responses, stream);
    QCOMPARE(result.pieces.join(QString()), text);
    QCOMPARE(result.completion.text, text);
    QCOMPARE(result.complete, complete);
    QCOMPARE(result.error ? int(result.error->kind) : -1, error);
    QCOMPARE(result.completion.usage.output.value_or(-1), output);
}

void ResponsesTest::azureAddresses_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("chat");
    QTest::addColumn<QString>("models");
    QTest::addColumn<QString>("limit");
    const QString newer = QStringLiteral("max_completion_tokens");
    const auto row = [](const char *base, const char *version, const char *chat, const char *models,
                         const QString &limit) {
        QTest::addRow("%s %s", base, version)
            << QString::fromLatin1(base) << QString::fromLatin1(version) << QString::fromLatin1(chat)
            << QString::fromLatin1(models) << limit;
    };
    for (const char *base : {"https://x.openai.azure.com", "https://x.openai.azure.com/openai/v1/",
             "https://x.openai.azure.com/openai"}) {
        row(base, "", "https://x.openai.azure.com/openai/v1/chat/completions",
            "https://x.openai.azure.com/openai/v1/models", newer);
        row(base, "2024-10-21",
            "https://x.openai.azure.com/openai/deployments/my-gpt/chat/completions?api-version=2024-10-21",
            "https://x.openai.azure.com/openai/models?api-version=2024-10-21", QStringLiteral("max_tokens"));
    }
    row("https://gate.example.com/team", "v1", "https://gate.example.com/team/openai/v1/chat/completions",
        "https://gate.example.com/team/openai/v1/models", newer);
}

void ResponsesTest::azureAddresses()
{
    QFETCH(QString, base);
    QFETCH(QString, version);
    QFETCH(QString, chat);
    QFETCH(QString, models);
    QFETCH(QString, limit);
    ai::ProviderConfig config;
    config.kind = ai::ProviderKind::AzureOpenAi;
    config.baseUrl = QUrl(base);
    config.apiVersion = version;
    const AzureOpenAi azure;
    HttpRequest sent = azure.completion(config, model(QStringLiteral("my-gpt")), fullRequest());
    azure.authorize(sent, config, ai::Secret(QByteArrayLiteral("secret-key")));
    QCOMPARE(sent.url.toString(), chat);
    QCOMPARE(azure.modelList(config, {}).url.toString(), models);
    QVERIFY(sent.headers.contains({"api-key", "secret-key"}));
    QCOMPARE(json(sent.body).value(limit).toInt(), 512);
    QCOMPARE(json(sent.body).value(QStringLiteral("model")).toString(), QStringLiteral("my-gpt"));
}

void ResponsesTest::azureErrorsAndModels()
{
    const AzureOpenAi azure;
    const ai::AiError gone = azure.error(answer(
        404, R"({"error":{"code":"DeploymentNotFound","message":"x"}})", {{"apim-request-id", "a-1"}}));
    QCOMPARE(gone.kind, AiErrorKind::ModelGone);
    QCOMPARE(gone.requestId, QStringLiteral("a-1"));
    const auto page = azure.models(answer(200, R"({"data":[
        {"id":"gpt-4.1","capabilities":{"chat_completion":true},"deprecation":{"inference":1799884800}},
        {"id":"curie","capabilities":{"chat_completion":false}}]})"));
    QVERIFY(page);
    QCOMPARE(page->models.size(), 1);
    QCOMPARE(page->models.at(0).retiresOn, QDate(2027, 1, 14));
}

QTEST_GUILESS_MAIN(ResponsesTest)
#include "tst_responses.moc"
