#include "tests/app/cli/CliRun.h"

using namespace aio::test;
using namespace Qt::StringLiterals;

// `aioctl route`, `prices`, `quota` and `usage` on a new workspace each time.
class TestRoutingCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CliBench>();
        for (const QString &name : {u"GEMINI_API_KEY"_s, u"OPENAI_API_KEY"_s, u"ANTHROPIC_API_KEY"_s}) {
            m_bench->setVariable(name, {});
        }
    }

    void aRouteIsSetExplainedAndReset()
    {
        QCOMPARE(run({u"route"_s, u"show"_s}).object()[u"routes"_s].toArray().size(), 24);
        const QStringList cell{u"--plan"_s, u"pro"_s, u"--task"_s, u"draft_cv"_s};
        const CliRun set =
            run(QStringList{u"route"_s, u"set"_s} + cell + QStringList{u"--chain"_s, u"nobody/x,builtin"_s});
        QCOMPARE(set.exitCode, 0);
        QCOMPARE(set.object()[u"revision"_s].toInt(), 1);
        QVERIFY2(set.err.contains("There is no provider \"nobody\""), set.err.constData());
        const QJsonArray why =
            run(QStringList{u"route"_s, u"explain"_s} + cell).object()[u"candidates"_s].toArray();
        QCOMPARE(why.size(), 2);
        QCOMPARE(why.at(0)[u"reason"_s].toString(), u"provider_missing"_s);
        QCOMPARE(why.at(1)[u"verdict"_s].toString(), u"used"_s);
        QCOMPARE(run({u"route"_s, u"reset"_s}).object()[u"revision"_s].toInt(), 2);
        QCOMPARE(
            run(QStringList{u"route"_s, u"set"_s} + cell + QStringList{u"--chain"_s, u"/"_s}).exitCode, 2);
    }

    void pricesAreSetAndImported()
    {
        const CliRun set =
            run({u"prices"_s, u"set"_s, u"gpt-4o"_s, u"--input"_s, u"1.5"_s, u"--output"_s, u"6"_s});
        QCOMPARE(set.exitCode, 0);
        QCOMPARE(set.json().array().at(0)[u"kind"_s].toString(), u"openai"_s);
        QCOMPARE(set.json().array().at(0)[u"input"_s].toString(), u"1.500000000"_s);
        const CliRun all = run({u"prices"_s, u"list"_s});
        QCOMPARE(all.json().array().at(0)[u"source"_s].toString(), u"user"_s);
        m_bench->write(u"prices.json"_s, all.out);
        const CliRun imported = run({u"prices"_s, u"import"_s, m_bench->path(u"prices.json"_s)});
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(imported.json().array().size(), all.json().array().size());
        m_bench->write(u"bad.json"_s, "[{\"kind\": \"openai\", \"model\": \"x\", \"input\": -1}]");
        QCOMPARE(run({u"prices"_s, u"import"_s, m_bench->path(u"bad.json"_s)}).exitCode, 3);
        QCOMPARE(run({u"prices"_s, u"set"_s, u"x"_s, u"--input"_s, u"cheap"_s}).exitCode, 2);
    }

    void aLimitIsSetOnce()
    {
        const QStringList set{u"quota"_s, u"set"_s, u"--scope"_s, u"workspace"_s, u"--window"_s, u"month"_s,
            u"--unit"_s, u"usd"_s, u"--limit"_s};
        const CliRun first = run(set + QStringList{u"12.50"_s});
        QCOMPARE(first.object()[u"limit"_s].toString(), u"12.500000000"_s);
        const CliRun second = run(set + QStringList{u"20"_s, u"--soft"_s});
        QCOMPARE(second.object()[u"id"_s], first.object()[u"id"_s]);
        QCOMPARE(run({u"quota"_s, u"list"_s}).json().array().size(), 1);
        const QJsonArray status = run({u"quota"_s, u"status"_s}).json().array();
        QCOMPARE(status.at(0)[u"used"_s].toString(), u"0.000000000"_s);
        QCOMPARE(run({u"quota"_s, u"remove"_s, first.object()[u"id"_s].toString()}).exitCode, 0);
        QVERIFY(run({u"quota"_s, u"list"_s}).json().array().isEmpty());
        QCOMPARE(run(set + QStringList{u"much"_s}).exitCode, 2);
    }

    void anEmptyLogIsEmpty()
    {
        const CliRun log = run({u"usage"_s, u"log"_s, u"--from"_s, u"2026-11-01"_s, u"--tz"_s,
            u"Europe/Berlin"_s, u"--task"_s, u"draft_cv"_s});
        QCOMPARE(log.exitCode, 0);
        QVERIFY(log.object()[u"attempts"_s].toArray().isEmpty());
        QVERIFY(log.object()[u"next"_s].isNull());
        for (const QStringList &wrong :
            {QStringList{u"--limit"_s, u"0"_s}, QStringList{u"--before"_s, u"x"_s},
                QStringList{u"--task"_s, u"x"_s}, QStringList{u"--from"_s, u"soon"_s}}) {
            QCOMPARE(run(QStringList{u"usage"_s, u"log"_s} + wrong).exitCode, 2);
        }
    }

    void aWrongOptionIsNamedWithWhatItNeeds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("needs");
        QTest::newRow("by") << u"usage report --by planet"_s << u"--by needs one of hour, day,"_s;
        QTest::newRow("zone") << u"usage report --tz Mars/Base"_s << u"--tz needs the name of a time zone"_s;
        QTest::newRow("task") << u"route explain --plan pro --task sing"_s << u"there are extract_text,"_s;
        QTest::newRow("plan") << u"route explain --task draft_cv"_s << u"--plan needs the name of a plan"_s;
        QTest::newRow("scope") << u"quota set --window day --unit usd --limit 1"_s
                               << u"--scope needs user,"_s;
        QTest::newRow("window") << u"quota set --scope user --window eon --unit usd --limit 1"_s
                                << u"--window needs minute,"_s;
        QTest::newRow("price") << u"prices set x --input cheap"_s
                               << u"--input needs an amount of US dollars"_s;
    }
    void aWrongOptionIsNamedWithWhatItNeeds()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, needs);
        const CliRun wrong = run(line.split(u' '));
        QCOMPARE(wrong.exitCode, 2);
        const QString message = wrong.json()[u"error"_s][u"message"_s].toString();
        QVERIFY2(message.contains(needs), qPrintable(message));
    }

private:
    CliRun run(const QStringList &arguments) const { return m_bench->run(arguments); }

    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(TestRoutingCommands)
#include "tst_routingcommands.moc"
