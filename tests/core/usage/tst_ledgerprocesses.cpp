// Programs and threads that spend one budget together, and one that dies meanwhile. Run with --spend, this
// program is one of them.

#include "core/quota/QuotaStore.h"
#include "tests/core/usage/SampleAttempts.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>
#include <thread>

using namespace aio;
using namespace aio::quota;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dollar = 1'000'000'000;
constexpr qint64 worst = 11'000'000;
constexpr qint64 actual = 10'000'000; // what each call costs: a cent

int failed(const Error &error)
{
    qWarning("%s %s", qPrintable(error.message), qPrintable(error.detail));
    return -1;
}

// Tries `calls` calls; how many were admitted, or -1 if the ledger failed.
int spend(const LedgerOptions &options, int calls)
{
    const auto ledger = UsageLedger::open(options);
    if (!ledger) {
        return failed(ledger.error());
    }
    int admitted = 0;
    for (int i = 0; i < calls; ++i) {
        const UsageAttempt attempt = sampleAttempt({actual});
        const auto admission = (*ledger)->reserve(factsOf(attempt), {2000, 0, ai::Money{worst}});
        if (!admission) {
            return failed(admission.error());
        }
        if (!admission->isAdmitted()) {
            continue;
        }
        ++admitted;
        std::this_thread::yield(); // the call itself
        if (const auto settled = (*ledger)->settle(admission->reservation, attempt); !settled) {
            return failed(settled.error());
        }
    }
    return admitted;
}

// Where a program that this one starts works: a file, or an address.
LedgerOptions optionsAt(const QString &place)
{
    LedgerOptions options{place, u"other"_s};
    if (ServerAddress::isAddress(place)) {
        options.server = TestServer::atAddress(place);
    }
    return options;
}

int spendAndSay(const QString &file, int calls)
{
    const int admitted = spend(optionsAt(file), calls);
    std::printf("%d\n", admitted);
    return admitted < 0 ? 1 : 0;
}

// Holds the whole dollar, says so and waits to be killed.
int holdForever(const QString &file)
{
    const auto ledger = UsageLedger::open(optionsAt(file));
    const UsageAttempt attempt = sampleAttempt({dollar});
    if (!ledger || !(*ledger)->settle({}, sampleAttempt({0}))
        || !(*ledger)->reserve(factsOf(attempt), {2000, 0, ai::Money{dollar}})->isAdmitted()) {
        return 1;
    }
    std::printf("held\n");
    std::fflush(stdout);
    for (;;) {
        std::this_thread::sleep_for(std::chrono::hours(1));
    }
}

} // namespace

class TestLedgerProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        QuotaStore store(*m_database, m_workspace->author());
        QVERIFY(take(store.add(dollars(dollar))));
    }

    void cleanup()
    {
        m_database.reset();
        m_workspace.reset();
    }

    void twoHundredThreadsOvershootByNothing()
    {
        constexpr int callers = 200;
        std::atomic<int> admitted = 0;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        LedgerOptions options = ledgerOptions(*m_workspace);
        options.busyTimeoutMs = 60'000;
        if (options.server) { // two hundred at once are let in one after the other
            options.server->parameters << u"connect_timeout=60"_s;
        }
        for (int i = 0; i < callers; ++i) {
            threads.emplace_back([&] {
                const int ours = spend(options, 1);
                (ours < 0 ? failures : admitted) += ours < 0 ? 1 : ours;
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(spent(), admitted.load() * actual);
        QVERIFY(spent() <= dollar);
        // And it is not refused for nothing: less than one worst case is left.
        QVERIFY2(
            spent() > dollar - callers * worst && admitted.load() > 0, qPrintable(QString::number(spent())));
        QCOMPARE(reserved(), 0);
    }

    void programsOvershootByNothing()
    {
        constexpr int programs = 4;
        std::vector<std::unique_ptr<QProcess>> running;
        for (int i = 0; i < programs; ++i) {
            running.push_back(start({u"--spend"_s, u"50"_s}));
        }
        int admitted = spend(ledgerOptions(*m_workspace), 50);
        QVERIFY(admitted >= 0);
        for (const auto &program : running) {
            QVERIFY(program->waitForFinished(60'000));
            QCOMPARE(program->exitCode(), 0);
            admitted += program->readAllStandardOutput().trimmed().toInt();
        }
        QCOMPARE(spent(), admitted * actual);
        QVERIFY(spent() <= dollar);
        QVERIFY(spent() > dollar - (programs + 2) * worst);
        QCOMPARE(reserved(), 0);
        QVERIFY(take(m_database->check()));
    }

    void whatADeadProgramHeldComesBack()
    {
        const auto program = start({u"--hold"_s});
        QVERIFY(program->waitForReadyRead(20'000));
        program->kill();
        QVERIFY(program->waitForFinished());
        QCOMPARE(program->exitStatus(), QProcess::CrashExit);
        QCOMPARE(number(u"SELECT count(*) FROM ai_provider_usage_logs"_s), 1); // what it settled is there
        QCOMPARE(reserved(), dollar);

        const auto ledger = UsageLedger::open(ledgerOptions(*m_workspace)).value();
        const auto tryAt = [&ledger](qint64 at) {
            return ledger->reserve(factsOf(sampleAttempt({1}, at)), {1, 0, ai::Money{dollar}})->isAdmitted();
        };
        QVERIFY(!tryAt(sampleTime + 60'000));
        QVERIFY(tryAt(sampleTime + LedgerOptions().reservationMs));
        QVERIFY(take(m_database->check()));
    }

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const DatabaseOptions options = m_workspace->options();
        const QString place = options.server ? options.server->toText() : options.file;
        process->start(QCoreApplication::applicationFilePath(),
            QStringList{arguments.constFirst(), place} + arguments.mid(1));
        return process;
    }

    qint64 number(const QString &sql)
    {
        const auto value = take(m_database->read([sql](Connection &connection) {
            return connection.first(sql, {}, [](const SqlRow &row) { return row.integer(0); });
        }));
        return value.value().value_or(-1);
    }
    qint64 spent() { return number(u"SELECT sum(cost_nano) FROM ai_provider_usage_logs"_s); }
    qint64 reserved() { return number(u"SELECT sum(reserved) FROM ai_quota_counter"_s); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--spend") {
        return spendAndSay(arguments.value(2), arguments.value(3).toInt());
    }
    if (arguments.value(1) == u"--hold") {
        return holdForever(arguments.value(2));
    }
    TestLedgerProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledgerprocesses.moc"
