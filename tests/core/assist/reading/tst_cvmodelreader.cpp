#include "core/assist/reading/CvModelReader.h"
#include "core/usage/UsageLog.h"
#include "tests/support/ChatStream.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

using namespace aio;
using namespace aio::ai;
using namespace Qt::StringLiterals;
using aio::test::take;
using Server = HostileServer;

namespace {

class SomeKeys : public KeyAccess
{
public:
    QFuture<Result<KeyInUse>> keyFor(const ProviderConfig &) override
    {
        return QtFuture::makeReadyFuture(
            Result<KeyInUse>(KeyInUse{Secret(QByteArrayLiteral("sk-test-0123456789")), u"session"_s}));
    }
};

CvQuestion question()
{
    CvQuestion asked;
    asked.text = u"Ada Krall\nada@krall.example · +43 316 555010\nborn 17 May 1988\n\n"
                 "Moor Yards, Lead welder since 2019\nAda Krall's team welded 40 hulls\n"_s;
    asked.known.basics.name = u"Ada Krall"_s;
    asked.known.basics.email = u"ada@krall.example"_s;
    asked.known.basics.phone = u"+43 316 555010"_s;
    asked.known.basics.other = {{u"birthDate"_s, u"1988-05-17"_s}};
    asked.user = u"mia"_s;
    return asked;
}

} // namespace

class TestCvModelReader : public QObject
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
    }

    void cleanup()
    {
        m_orchestrator.reset();
        m_server.reset();
        m_database.reset();
    }

    void theShieldIsUpForOthersOnly_data()
    {
        QTest::addColumn<bool>("remote");
        QTest::addColumn<bool>("switchedOn");
        QTest::addColumn<bool>("masked");
        QTest::newRow("another computer") << true << true << true;
        QTest::newRow("switched off") << true << false << false;
        QTest::newRow("this computer") << false << true << false;
    }

    void theShieldIsUpForOthersOnly()
    {
        QFETCH(bool, remote);
        QFETCH(bool, switchedOn);
        QFETCH(bool, masked);
        configure(remote, switchedOn);
        const QByteArray name = masked ? "⟨name 1⟩" : "Ada Krall";
        const QByteArray mail = masked ? "⟨email 1⟩" : "ada@krall.example";
        m_server->on(test::chatPath,
            test::chatAnswer(R"({"is_cv": true, "basics": {"name": ")" + name + R"(", "email": ")" + mail
                + R"("}, "work": [{"name": "Moor Yards", "position": "Lead welder", "startDate": "2019",
                "highlights": ["Invented a torch"]}]})"));
        const Result<CvAnswer> answer = ended(question());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->masked, masked);
        QCOMPARE(answer->model, u"m1"_s);
        QCOMPARE(answer->reply.resume.basics.name, u"Ada Krall"_s);
        QCOMPARE(answer->reply.resume.basics.email, u"ada@krall.example"_s);
        QCOMPARE(answer->reply.resume.work.constFirst().position, u"Lead welder"_s);
        QCOMPARE(answer->reply.dropped, QStringList{u"Invented a torch"_s});
        const QByteArray body = m_server->lastRequest().body;
        for (const char *datum : {"Ada", "Krall", "krall", "555010", "1988"}) {
            QVERIFY2(body.contains(datum) != masked, datum);
        }
        QVERIFY(body.contains("40 hulls"));
        const auto rows = take(usage::UsageLog(*m_database).page()).value().attempts;
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().task, AiTask::ExtractText);
    }

    void whatIsNoCvFails()
    {
        configure(true, true);
        m_server->on(test::chatPath, test::chatAnswer(R"({"is_cv": false})"));
        const Result<CvAnswer> answer = ended(question());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::BadInput);
    }

    void stopsWhenAsked()
    {
        configure(true, true);
        m_server->on(test::chatPath, {Server::eventHead(), Server::stall()});
        std::stop_source stop;
        const auto future = readCvWithModel(
            *m_orchestrator, question(), WorkContext(stop.get_token(), QDeadlineTimer::Forever));
        QTRY_VERIFY(!m_server->lastRequest().body.isEmpty());
        stop.request_stop();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    }

private:
    void configure(bool remote, bool masks)
    {
        ProviderConfig model;
        model.id = u"a"_s;
        model.name = u"Yard"_s;
        model.kind = remote ? ProviderKind::OpenAi : ProviderKind::OpenAiCompatible;
        model.responsesApi = false;
        model.baseUrl = m_server->url(u"/v1"_s);
        model.proxy = u"none"_s;
        model.retries = 0;
        model.maskPersonalData = masks;
        OrchestratorSetup setup;
        setup.providers = {model};
        routing::Route route;
        route.chain = {*routing::RouteEntry::fromText(u"a/m1")};
        route.builtInLast = false;
        setup.policy.setRoute(ai::defaultPlan(), AiTask::ExtractText, route);
        setup.catalog = catalog::ModelCatalog::builtIn();
        setup.retry.firstWaitMs = 5;
        m_orchestrator->configure(setup);
    }

    [[nodiscard]] Result<CvAnswer> ended(const CvQuestion &asked)
    {
        const auto future = readCvWithModel(*m_orchestrator, asked, {});
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000)) {
            qFatal("the reader does not end");
        }
        return future.result();
    }

    SomeKeys m_keys;
    std::unique_ptr<test::TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Orchestrator> m_orchestrator;
};

QTEST_GUILESS_MAIN(TestCvModelReader)
#include "tst_cvmodelreader.moc"
