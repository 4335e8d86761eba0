#include "tests/app/cli/CliRun.h"

#include <QDate>

using namespace aio::test;
using namespace Qt::StringLiterals;

// `aioctl demo`, and what `aioctl usage` and `aioctl db check` make of it.
class TestUsageCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<CliBench>();
        const CliRun filled = run({u"demo"_s, u"--rows"_s, u"6000"_s});
        QVERIFY2(filled.exitCode == 0, filled.err.constData());
        QCOMPARE(filled.object()[u"calls"_s].toInt(), 6000);
        QVERIFY(filled.object()[u"jobs"_s].toInt() > 0 && filled.object()[u"candidates"_s].toInt() > 0);
    }

    void aDemoWantsAnEmptyWorkspace()
    {
        const CliRun again = run({u"demo"_s});
        QVERIFY(again.exitCode != 0);
        QCOMPARE(again.errorKind(), u"conflict"_s);
        QCOMPARE(run({u"demo"_s, u"--rows"_s, u"many"_s}).exitCode, 2);
        QCOMPARE(run({u"demo"_s, u"--rows"_s, u"-1"_s}).exitCode, 2);
        QCOMPARE(run({u"demo"_s, u"more"_s}).exitCode, 2);
    }

    void figuresHoldAgainstTheLog()
    {
        const CliRun checked = run({u"db"_s, u"check"_s});
        QVERIFY2(checked.exitCode == 0, checked.err.constData());
        QCOMPARE(checked.object()[u"usage_attempts"_s].toInt(), 6000);
    }

    void aReportAddsUp_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("month") << u"month"_s;
        QTest::newRow("provider") << u"provider"_s;
        QTest::newRow("week and model") << u"week,model"_s;
        QTest::newRow("all") << u"month,provider,model,task,plan,user,status"_s;
    }

    void aReportAddsUp()
    {
        QFETCH(const QString, by);
        const CliRun made = run({u"usage"_s, u"report"_s, u"--by"_s, by, u"--tz"_s, u"Europe/Berlin"_s});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QJsonObject report = made.object();
        QCOMPARE(report[u"total"_s][u"attempts"_s].toInt(), 6000);
        QCOMPARE(report[u"tz"_s].toString(), u"Europe/Berlin"_s);
        qint64 attempts = 0;
        qint64 tokens = 0;
        const QStringList names = by.split(u',');
        for (const QJsonValue &row : report[u"rows"_s].toArray()) {
            attempts += row[u"attempts"_s].toInteger();
            tokens += row[u"output_tokens"_s].toInteger();
            for (const QString &name : names) {
                QVERIFY(!row[name].toString().isEmpty());
            }
        }
        QCOMPARE(attempts, 6000);
        QCOMPARE(tokens, report[u"total"_s][u"output_tokens"_s].toInteger());
        QVERIFY(report[u"total"_s][u"cost_usd"_s].toString().section(u'.', 1).size() == 9);
    }

    void aReportIsPrinted()
    {
        const auto print = [this](const QString &name, const QStringList &options) {
            return run(QStringList{u"usage"_s, u"report"_s, u"--out"_s, m_bench->path(name)} + options);
        };
        const CliRun made = print(u"usage.pdf"_s, {u"--language"_s, u"de"_s, u"--tz"_s, u"Europe/Berlin"_s});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QVERIFY(m_bench->read(u"usage.pdf"_s).startsWith("%PDF-"));
        QVERIFY(m_bench->read(u"usage.pdf"_s).trimmed().endsWith("%%EOF"));
        QCOMPARE(print(u"usage.pdf"_s, {u"--language"_s, u"fr"_s}).exitCode, 2);
        QVERIFY(print(u"nowhere/usage.pdf"_s, {}).exitCode != 0);
    }

    void aReportIsFiltered()
    {
        const auto attempts = [this](const QStringList &options) {
            return run(QStringList{u"usage"_s, u"report"_s, u"--by"_s, u"status"_s} + options)
                .object()[u"total"_s][u"attempts"_s]
                .toInt();
        };
        const int ok = attempts({u"--status"_s, u"ok"_s});
        const int failed = attempts({u"--status"_s, u"error"_s});
        QVERIFY(ok > 0 && failed > 0);
        QCOMPARE(ok + failed, 6000);
        QCOMPARE(attempts({u"--provider"_s, u"google,openai,anthropic,mistral"_s}), 6000);
        QVERIFY(attempts({u"--provider"_s, u"google"_s, u"--task"_s, u"draft_cv"_s}) < 6000);
        QCOMPARE(attempts({u"--user"_s, u"nobody"_s}), 0);
    }

    void theFilterOfTheWindowIsTaken()
    {
        const QStringList report{u"usage"_s, u"report"_s, u"--by"_s, u"status"_s};
        const CliRun options = run(
            report + QStringList{u"--provider"_s, u"openai"_s, u"--status"_s, u"ok"_s, u"--tz"_s, u"UTC"_s});
        QVERIFY(options.object()[u"total"_s][u"attempts"_s].toInt() > 0);
        const QString copied = u"tz=UTC&provider=openai&status=ok&bucket=month&by=model&compare=yes"_s;
        QCOMPARE(run(report + QStringList{u"--filter"_s, copied}).object(), options.object());
        // What is said besides goes before it.
        const CliRun other = run(report + QStringList{u"--filter"_s, copied, u"--provider"_s, u"google"_s});
        QVERIFY(other.object()[u"total"_s] != options.object()[u"total"_s]);
        QCOMPARE(run(report + QStringList{u"--filter"_s, u"colour=red"_s}).exitCode, 2);
    }

    void aReportIsWritten()
    {
        for (const QString &name : {u"report.csv"_s, u"report.json"_s, u"report.txt"_s}) {
            QCOMPARE(
                run({u"usage"_s, u"report"_s, u"--by"_s, u"month,user"_s, u"--out"_s, m_bench->path(name)})
                    .exitCode,
                0);
            QVERIFY(m_bench->read(name).contains("nightly-cv"));
        }
        QVERIFY(m_bench->read(u"report.csv"_s).startsWith("month,user,attempts,"));
        QVERIFY(QJsonDocument::fromJson(m_bench->read(u"report.json"_s)).object()[u"rows"_s].isArray());
        QCOMPARE(run({u"usage"_s, u"report"_s, u"--out"_s, m_bench->path(u"report.exe"_s)}).exitCode, 2);
    }

    void wrongQuestionsAreRefused()
    {
        for (const QStringList &options : {QStringList{u"--by"_s, u"colour"_s}, {u"--by"_s, u"day,week"_s},
                 {u"--from"_s, u"soon"_s}, {u"--tz"_s, u"Mars"_s}, {u"--task"_s, u"cook"_s},
                 {u"--status"_s, u"fine"_s}, {u"--by"_s, u"hour"_s}}) {
            const CliRun refused = run(QStringList{u"usage"_s, u"report"_s} + options);
            QVERIFY2(refused.exitCode == 2, qPrintable(options.join(u' ')));
        }
    }

    void theMonthIsForeseenAndOddDaysAreNamed()
    {
        const CliRun forecast = run({u"usage"_s, u"forecast"_s});
        QVERIFY2(forecast.exitCode == 0, forecast.err.constData());
        const QJsonObject month = forecast.object();
        QVERIFY(
            month[u"expected_usd"_s].toString().toDouble() >= month[u"so_far_usd"_s].toString().toDouble());
        QVERIFY(month[u"high_usd"_s].toString().toDouble() >= month[u"low_usd"_s].toString().toDouble());
        const CliRun odd = run({u"usage"_s, u"anomalies"_s});
        QCOMPARE(odd.exitCode, 0);
        QVERIFY(odd.object()[u"anomalies"_s].isArray());
    }

private:
    [[nodiscard]] CliRun run(const QStringList &arguments) const { return m_bench->run(arguments); }

    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(TestUsageCommands)
#include "tst_usagecommands.moc"
