#include "tests/app/cli/CliRun.h"

using namespace aio::test;
using namespace Qt::StringLiterals;

// A workspace that moves to a server and works there.
class TestDbConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY2(!m_address.isEmpty(), "to be run under tests/support/with-server postgresql");
        m_bench = std::make_unique<CliBench>();
        m_bench->setVariable(u"WORD"_s, qEnvironmentVariable("AIO_TEST_SERVER_PASSWORD"));
    }

    void movesToAServer()
    {
        const CliRun filled = run({u"demo"_s, u"--rows"_s, u"500"_s});
        QVERIFY2(filled.exitCode == 0, filled.err.constData());
        m_bench->setVariable(
            u"AIORCHESTRATOR_DATABASE_PASSWORD"_s, qEnvironmentVariable("AIO_TEST_SERVER_PASSWORD"));
        const CliRun connected = run({u"db"_s, u"connect"_s, m_address, u"--copy"_s});
        QVERIFY2(connected.exitCode == 0, connected.err.constData());
        QVERIFY(connected.object()[u"rows_copied"_s].toInt() > 500);

        const CliRun status = run({u"db"_s, u"status"_s});
        QVERIFY2(status.exitCode == 0, status.err.constData());
        QCOMPARE(status.object()[u"database"_s].toString(), m_address);
        QVERIFY(status.object()[u"jobs"_s].toInt() > 0);
        const CliRun checked = run({u"db"_s, u"check"_s});
        QVERIFY2(checked.exitCode == 0, checked.err.constData());
        QCOMPARE(checked.object()[u"usage_attempts"_s].toInt(), 500);
        const CliRun report = run({u"usage"_s, u"report"_s, u"--by"_s, u"month"_s});
        QVERIFY2(report.exitCode == 0, report.err.constData());
        QCOMPARE(report.object()[u"total"_s][u"attempts"_s].toInt(), 500);
        QVERIFY(run({u"db"_s, u"backup"_s, m_bench->path(u"copy.db"_s)}).exitCode != 0);

        QCOMPARE(run({u"db"_s, u"disconnect"_s}).exitCode, 0);
        QVERIFY(run({u"db"_s, u"status"_s}).object()[u"database"_s].toString().endsWith(u"workspace.db"_s));
    }

    void saysWhyNot()
    {
        const CliRun password = run({u"db"_s, u"connect"_s, m_address}, "wrong\n");
        QCOMPARE(password.exitCode, 7);
        QVERIFY2(password.err.contains("password"), password.err.constData());
        QCOMPARE(run({u"db"_s, u"connect"_s}).exitCode, 2);
        QCOMPARE(run({u"db"_s, u"connect"_s, u"https://example.com/x"_s}).exitCode, 2);
        QCOMPARE(run({u"db"_s, u"disconnect"_s, u"now"_s}).exitCode, 2);
        // Nothing changed.
        QVERIFY(run({u"db"_s, u"status"_s}).object()[u"database"_s].toString().endsWith(u"workspace.db"_s));
    }

private:
    CliRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_bench->run(arguments, input);
    }

    const QString m_address = qEnvironmentVariable("AIO_TEST_SERVER");
    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(TestDbConnect)
#include "tst_dbconnect.moc"
