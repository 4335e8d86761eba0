// What a caller was told is in the usage log, even if the program dies in that moment. Run with --call, this
// program is the one that is killed.

#include "core/usage/AttemptRows.h"
#include "tests/core/orchestrator/OrchestratorSamples.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QUuid>

#include <csignal>
#include <cstdio>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 costOfCall = 3'028'000; // 1234 × $2/M + 56 × $10/M, to the nano-dollar

std::unique_ptr<Orchestrator> makeOrchestrator(const QString &file, const QUrl &url, KeyAccess &keys)
{
    usage::LedgerOptions ledger;
    ledger.file = file;
    ledger.device = u"other"_s;
    auto orchestrator = std::make_unique<Orchestrator>(ledger, keys);
    OrchestratorSetup setup;
    setup.providers = {provider(u"a"_s, url)};
    routing::Route route;
    route.chain = {*routing::RouteEntry::fromText(u"a/model-a")};
    route.builtInLast = false;
    setup.policy.setRoute(u"pro"_s, AiTask::ExtractText, route);
    setup.catalog = catalog::ModelCatalog::builtIn().withUserPrices({price(u"a"_s, u"model-a"_s)});
    setup.retry.firstWaitMs = 1;
    orchestrator->configure(setup);
    return orchestrator;
}

// Makes call after call and says each, with the number of its attempts, as soon as it has the result. After
// `last` of them it dies of its own hand in that very moment; below zero it goes on until it is killed.
int callForever(const QString &file, const QUrl &url, int last)
{
    TestKeys keys;
    const auto orchestrator = makeOrchestrator(file, url, keys);
    Request request;
    request.task = AiTask::ExtractText;
    request.plan = u"pro"_s;
    request.messages = {{Role::User, {TextPart{u"Hello"_s}}}};
    request.maxOutputTokens = 200;
    for (int made = 1;; ++made) {
        const CallResult result = take(orchestrator->complete(request));
        if (!result) {
            std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
            return 1;
        }
        std::printf("%s %d\n", qPrintable(result->call.toString()), int(result->attempts.size()));
        std::fflush(stdout);
        if (made == last) {
            std::raise(SIGKILL);
        }
    }
}

} // namespace

class TestKilledCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_server = std::make_unique<Server>();
        // Every third request fails: calls have one attempt or two.
        m_server->on(pathA, [this](const Server::Request &) {
            return ++m_asked % 3 == 1 ? broken(500) : Server::answer(200, good("Hi", 1234, 56));
        });
    }

    void cleanup()
    {
        m_server.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void whatACallerWasToldIsLogged_data()
    {
        QTest::addColumn<int>("last");
        QTest::newRow("at the first result") << 1;
        QTest::newRow("at the second") << 2;
        QTest::newRow("at the third") << 3;
        QTest::newRow("at the twentieth") << 20;
        QTest::newRow("anywhere") << -1;
    }

    void whatACallerWasToldIsLogged()
    {
        QFETCH(int, last);
        constexpr int enough = 25;
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
            {u"--call"_s, m_workspace->workspace().databaseFile(), m_server->url(u"/a"_s).toString(),
                QString::number(last)});
        QHash<QUuid, int> told;
        while (told.size() < (last > 0 ? last : enough)) {
            QVERIFY(program.waitForReadyRead(20'000));
            read(program, told);
        }
        if (last < 0) {
            program.kill(); // SIGKILL, somewhere in a call
        }
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        read(program, told);

        QHash<QUuid, QList<usage::UsageAttempt>> kept;
        for (const usage::UsageAttempt &attempt : logged()) {
            kept[attempt.call].append(attempt);
        }
        for (auto call = told.cbegin(); call != told.cend(); ++call) {
            const QList<usage::UsageAttempt> attempts = kept.value(call.key());
            QCOMPARE(attempts.size(), call.value());
            QVERIFY(!attempts.constLast().error);
            QCOMPARE(attempts.constLast().cost.amount, std::optional(Money{costOfCall}));
            for (const usage::UsageAttempt &failed : attempts.mid(0, attempts.size() - 1)) {
                QCOMPARE(failed.error, std::optional(AiErrorKind::Overloaded));
            }
        }
        QVERIFY(take(m_database->check()));
    }

private:
    static void read(QProcess &program, QHash<QUuid, int> &told)
    {
        while (program.canReadLine()) {
            const QList<QByteArray> words = program.readLine().trimmed().split(' ');
            told.insert(QUuid::fromString(QString::fromLatin1(words.value(0))), words.value(1).toInt());
        }
    }

    [[nodiscard]] QList<usage::UsageAttempt> logged() const
    {
        const auto rows = take(m_database->read([](Connection &connection) {
            return connection.list(u"SELECT %1 FROM ai_provider_usage_logs ORDER BY started_at, id"_s.arg(
                                       usage::attemptColumns()),
                {}, usage::attemptOf);
        }));
        if (!rows) {
            qFatal("%s", qPrintable(rows.error().detail));
        }
        return *rows;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Server> m_server;
    std::atomic_int m_asked = 0;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--call") {
        return callForever(arguments.value(2), QUrl(arguments.value(3)), arguments.value(4).toInt());
    }
    TestKilledCalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedcalls.moc"
