#include "core/assist/ImageCheck.h"
#include "core/assist/ModelEngine.h"
#include "core/usage/UsageLog.h"
#include "tests/core/extraction/image/PostingPainter.h"
#include "tests/support/HostileServer.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aio;
using namespace aio::ai;
using namespace Qt::StringLiterals;
using aio::test::take;
using Server = HostileServer;

namespace {

const QByteArray path = "/v1/chat/completions";

Server::Script said(const QByteArray &content)
{
    const QJsonObject message{{u"role"_s, u"assistant"_s}, {u"content"_s, QString::fromUtf8(content)}};
    const QJsonObject choice{{u"index"_s, 0}, {u"message"_s, message}, {u"finish_reason"_s, u"stop"_s}};
    const QJsonObject usage{
        {u"prompt_tokens"_s, 300}, {u"completion_tokens"_s, 20}, {u"total_tokens"_s, 320}};
    return Server::answer(200,
        QJsonDocument(QJsonObject{{u"id"_s, u"c1"_s}, {u"object"_s, u"chat.completion"_s},
                          {u"model"_s, u"m1"_s}, {u"choices"_s, QJsonArray{choice}}, {u"usage"_s, usage}})
            .toJson(QJsonDocument::Compact));
}

class NoKeys : public KeyAccess
{
public:
    QFuture<Result<KeyInUse>> keyFor(const ProviderConfig &) override
    {
        return QtFuture::makeReadyFuture(Result<KeyInUse>(KeyInUse{}));
    }
};

bool isCheck(const Server::Request &request)
{
    return request.body.contains("You look at pictures");
}

} // namespace

class ImageCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_server = std::make_unique<Server>();
        usage::LedgerOptions ledger;
        ledger.file = m_workspace->workspace().databaseFile();
        ledger.device = m_workspace->workspace().deviceId();
        m_orchestrator = std::make_unique<Orchestrator>(ledger, m_keys);
        configure(true);
    }

    void cleanup()
    {
        m_orchestrator.reset();
        m_server.reset();
        m_database.reset();
    }

    void aModelThatSeesDecides_data()
    {
        QTest::addColumn<bool>("says");
        QTest::newRow("posting") << true;
        QTest::newRow("something else") << false;
    }

    void aModelThatSeesDecides()
    {
        QFETCH(bool, says);
        m_server->on(path,
            said(says ? R"({"is_posting": true, "reason": "A notice"})"
                      : R"({"is_posting": false, "reason": "A  train\n ticket"})"));
        const auto answer = check(!says);
        QVERIFY(answer);
        QCOMPARE(answer->isPosting, says);
        QCOMPARE(answer->reason, says ? u"A notice"_s : u"A train ticket"_s);
        QVERIFY(answer->call);
        // It saw the picture, and may answer in the one form only.
        const QByteArray body = m_server->lastRequest().body;
        QVERIFY(isCheck(m_server->lastRequest()));
        QVERIFY(body.contains("data:image/"));
        QVERIFY(body.contains("is_posting"));
        const auto rows = take(usage::UsageLog(*m_database).page()).value().attempts;
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().task, AiTask::CheckImage);
        QCOMPARE(rows.first().user, u"mia"_s);
        QCOMPARE(rows.first().plan, u"pro"_s);
        QCOMPARE(rows.first().usage.input, 300);
    }

    void withoutAModelTheBuiltInWordStands_data()
    {
        QTest::addColumn<QString>("trouble");
        for (const QString &trouble : {u"none routed"_s, u"dead"_s, u"nonsense"_s}) {
            QTest::newRow(qPrintable(trouble)) << trouble;
        }
    }

    void withoutAModelTheBuiltInWordStands()
    {
        QFETCH(QString, trouble);
        configure(trouble != u"none routed");
        m_server->on(path, trouble == u"dead" ? Server::answer(401, "{}") : said("Yes, certainly!"));
        for (const bool builtInSays : {true, false}) {
            const auto answer = check(builtInSays);
            QVERIFY(answer);
            QCOMPARE(answer->isPosting, builtInSays);
            QVERIFY(!answer->call);
            QVERIFY(answer->reason.isEmpty());
        }
        // What was tried is in the log all the same.
        const auto rows = take(usage::UsageLog(*m_database).page()).value().attempts;
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.first().task, AiTask::CheckImage);
    }

    void aNamedProviderMustAnswer()
    {
        m_server->on(path, Server::answer(401, "{}"));
        const auto answer = check(true, ModelRef{u"a"_s, u"m1"_s});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Credential);
    }

    void whatIsNoPictureIsBadInput()
    {
        ImageCheckQuestion question;
        question.pictures = {"no picture"};
        const auto answer = QCoro::waitFor(checkImages(*m_orchestrator, question, {}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::BadInput);
        QVERIFY(m_server->requests().isEmpty());
    }

    // `extract --engine`: one question before the other, and no second one about a ticket.
    void noPostingIsAskedForOfSomethingElse()
    {
        m_server->on(path, said(R"({"is_posting": false, "reason": "A train ticket"})"));
        const auto outcome = extract(test::encoded(test::paintHtml(test::englishPosting())));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(outcome->extraction.warnings.join(u' ').contains(u"A train ticket"_s));
        QCOMPARE(outcome->extraction.engine.provider, u"a"_s);
        QCOMPARE(outcome->extraction.engine.inputTokens, 300);
    }

    void bothQuestionsAreOnTheBill()
    {
        m_server->on(path, [](const Server::Request &request) {
            return said(isCheck(request) ? R"({"is_posting": true, "reason": "A notice"})"
                                         : R"({"is_posting": true})");
        });
        const auto outcome = extract(test::encoded(test::paintHtml(test::englishPosting())));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(outcome->extraction.engine.attempts, 2);
        QCOMPARE(outcome->extraction.engine.inputTokens, 600);
        QVERIFY(!outcome->extraction.job.title.isEmpty());
    }

    void fewWordsAreReadIfAModelSaysSo()
    {
        const QByteArray picture = test::encoded(test::paintHtml(u"<h1>Ship Welder wanted</h1>"_s));
        m_server->on(path, [](const Server::Request &request) {
            return said(isCheck(request) ? R"({"is_posting": true, "reason": "A notice"})"
                                         : R"({"is_posting": true, "title": "Ship Welder"})");
        });
        const auto outcome = extract(picture);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QCOMPARE(m_server->requests().size(), 2);

        m_server->on(path, said(R"({"is_posting": false, "reason": "A shop sign"})"));
        const auto refused = extract(picture);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);

        configure(false); // offline: as the built-in engine judges
        const auto offline = extract(picture);
        QVERIFY(!offline);
        QCOMPARE(offline.error(), refused.error());
    }

private:
    void configure(bool withModel)
    {
        ProviderConfig model;
        model.id = u"a"_s;
        model.name = u"Yard"_s;
        model.baseUrl = m_server->url(u"/v1"_s);
        model.proxy = u"none"_s;
        model.retries = 0;
        ProviderConfig builtIn;
        builtIn.id = routing::builtInProviderId();
        builtIn.kind = ProviderKind::BuiltIn;
        OrchestratorSetup setup;
        setup.providers = withModel ? QList{model, builtIn} : QList{builtIn};
        routing::Route route;
        route.chain = {*routing::RouteEntry::fromText(u"a/m1")};
        route.builtInLast = true;
        for (const AiTask task : routedTasks()) {
            setup.policy.setRoute(u"pro"_s, task, route);
        }
        setup.catalog = catalog::ModelCatalog::builtIn();
        m_orchestrator->configure(setup);
    }

    Result<ImageCheckAnswer> check(bool builtInSays, const std::optional<ModelRef> &pinned = {})
    {
        ImageCheckQuestion question;
        question.pictures = {test::encoded(test::paintHtml(u"<p>Hello</p>"_s))};
        question.builtInSays = builtInSays;
        question.plan = u"pro"_s;
        question.user = u"mia"_s;
        question.pinned = pinned;
        return QCoro::waitFor(checkImages(*m_orchestrator, question, {}));
    }

    Result<extraction::ExtractionOutcome> extract(const QByteArray &picture)
    {
        extraction::BuiltInEngine builtIn;
        ModelEngine engine(builtIn, *m_orchestrator);
        extraction::ExtractionRequest request;
        request.source.kind = extraction::ExtractionSource::Kind::Images;
        request.source.files = {{u"p.png"_s, picture}};
        request.plan = u"pro"_s;
        auto future = engine.extract(request, {});
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000)) {
            qFatal("the engine does not end");
        }
        return future.result();
    }

    NoKeys m_keys;
    std::unique_ptr<test::TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Orchestrator> m_orchestrator;
};

QTEST_MAIN(ImageCheckTest)
#include "tst_imagecheck.moc"
