// Programs that write usage into one workspace at the same time, and a server that dies meanwhile. Run with
// --write, this program is one of them. AIO_TEST_WRITES: how many each of them writes, 250 if it is not set.

#include "core/usage/report/UsageCheck.h"
#include "tests/core/usage/SampleAttempts.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QThread>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int programs = 8;
constexpr qint64 month = 30LL * 86'400'000;

int writesEach()
{
    constexpr int usual = 250;
    const int wanted = qEnvironmentVariableIntValue("AIO_TEST_WRITES");
    return wanted > 0 ? wanted : usual;
}

// Attempts of a few users and models, all of them in the same quarters of an hour: every program adds to the
// same rows of figures, if it may.
UsageAttempt attemptOf(int number)
{
    constexpr int kinds = 4;
    UsageAttempt attempt = sampleAttempt({1000 + number}, sampleTime + number % 2 * month);
    attempt.user = u"user %1"_s.arg(number % kinds);
    attempt.modelServed = u"model %1"_s.arg(number / kinds % kinds);
    return attempt;
}

// What a program does that must lose nothing: it tries again until the database took it.
bool writeOne(const LedgerOptions &options, std::unique_ptr<UsageLedger> &ledger, const UsageAttempt &attempt)
{
    constexpr int patienceMs = 60'000;
    constexpr int pauseMs = 20;
    const QDeadlineTimer deadline(patienceMs);
    while (!deadline.hasExpired()) {
        if (!ledger) {
            ledger = UsageLedger::open(options).value_or(nullptr);
        }
        const auto settled = ledger ? ledger->settle({}, attempt) : Failure(Error{});
        if (settled) {
            return true;
        }
        qWarning("%s", qPrintable(settled.error().detail));
        QThread::msleep(pauseMs);
    }
    return false;
}

int writeAll(const QString &place, const QString &device)
{
    LedgerOptions options{place, device};
    options.busyTimeoutMs = 20'000;
    if (ServerAddress::isAddress(place)) {
        options.server = TestServer::atAddress(place);
    }
    std::unique_ptr<UsageLedger> ledger;
    const int writes = writesEach();
    for (int i = 0; i < writes; ++i) {
        if (!writeOne(options, ledger, attemptOf(i))) {
            return 1;
        }
    }
    return 0;
}

} // namespace

class TestUsageWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
    }

    void cleanup()
    {
        m_database.reset();
        m_workspace.reset();
    }

    void programsLoseNothing_data()
    {
        QTest::addColumn<bool>("serverDies");
        QTest::newRow("side by side") << false;
        if (m_serverIsThere) {
            QTest::newRow("while the server dies") << true;
        }
    }

    void programsLoseNothing()
    {
        QFETCH(const bool, serverDies);
        const DatabaseOptions options = m_workspace->options();
        const QString place = options.server ? options.server->toText() : options.file;
        std::vector<std::unique_ptr<QProcess>> running;
        for (int i = 0; i < programs; ++i) {
            auto program = std::make_unique<QProcess>();
            program->setProcessChannelMode(QProcess::MergedChannels);
            // Half of them are windows and command lines of one computer.
            program->start(QCoreApplication::applicationFilePath(),
                {u"--write"_s, place, i % 2 == 0 ? u"shared"_s : u"device %1"_s.arg(i)});
            running.push_back(std::move(program));
        }
        if (serverDies) {
            QTRY_VERIFY_WITH_TIMEOUT(
                number(u"SELECT count(*) FROM ai_usage_log"_s) > programs * writesEach() / 2, 300'000);
            TestServer::control(u"kill"_s);
            QTest::qWait(300);
            TestServer::control(u"start"_s);
        }
        for (const auto &program : running) {
            // One that ended while the server started is finished already, which counts as a failure to wait.
            QVERIFY(program->state() == QProcess::NotRunning || program->waitForFinished(300'000));
            const QByteArray said = program->readAll();
            QVERIFY2(program->exitCode() == 0, said.right(2000).constData());
            QVERIFY2(serverDies || said.isEmpty(), said.left(2000).constData());
        }
        QCOMPARE(number(u"SELECT count(*) FROM ai_usage_log"_s), programs * writesEach());
        QCOMPARE(number(u"SELECT sum(attempts) FROM ai_usage_quarter"_s), programs * writesEach());
        QCOMPARE(number(u"SELECT sum(cost_nano) FROM ai_usage_quarter"_s),
            number(u"SELECT sum(cost_nano) FROM ai_usage_log"_s));
        const auto checked = take(
            m_database->read([](Connection &connection) { return checkUsage(connection, WorkContext()); }));
        QVERIFY2(checked && checked->isSound(),
            qPrintable(checked ? checked->differences.join(u'\n') : checked.error().detail));
        QCOMPARE(checked->attempts, programs * writesEach());
    }

private:
    qint64 number(const QString &sql)
    {
        const auto value = take(m_database->read([sql](Connection &connection) {
            return connection.first(sql, {}, [](const SqlRow &row) { return row.integer(0); });
        }));
        return value ? value->value_or(-1) : -1;
    }

    const bool m_serverIsThere = qEnvironmentVariableIsSet("AIO_TEST_SERVER");
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write") {
        return writeAll(arguments.value(2), arguments.value(3));
    }
    TestUsageWriters test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_usagewriters.moc"
