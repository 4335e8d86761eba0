#include "tests/app/cli/CliRun.h"

using namespace aio::test;
using namespace Qt::StringLiterals;

// What `aioctl usage` does with the log and with bills, and that the figures hold all the time.
class TestUsageOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<CliBench>();
        const CliRun filled = run({u"demo"_s, u"--rows"_s, u"3000"_s});
        QVERIFY2(filled.exitCode == 0, filled.err.constData());
    }

    void theLogIsExportedAndImported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"log.csv"_s;
        QTest::newRow("json lines") << u"log.jsonl"_s;
    }

    void theLogIsExportedAndImported()
    {
        QFETCH(const QString, name);
        const CliRun written = run({u"usage"_s, u"export"_s, m_bench->path(name)});
        QVERIFY2(written.exitCode == 0, written.err.constData());
        QCOMPARE(written.object()[u"rows"_s].toInt(), 3000);
        const CliRun known = run({u"usage"_s, u"import"_s, m_bench->path(name)});
        QVERIFY2(known.exitCode == 0, known.err.constData());
        QCOMPARE(known.object()[u"added"_s].toInt(), 0);
        QCOMPARE(known.object()[u"known"_s].toInt(), 3000);
        const CliBench other;
        const CliRun imported = other.run({u"usage"_s, u"import"_s, m_bench->path(name)});
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        QCOMPARE(imported.object()[u"added"_s].toInt(), 3000);
        const QStringList report{
            u"usage"_s, u"report"_s, u"--by"_s, u"month,provider,model,user"_s, u"--tz"_s, u"UTC"_s};
        QCOMPARE(other.run(report).object()[u"total"_s], run(report).object()[u"total"_s]);
        QCOMPARE(other.run({u"db"_s, u"check"_s}).exitCode, 0);
    }

    void wrongUsesAreRefused()
    {
        QCOMPARE(run({u"usage"_s, u"export"_s, m_bench->path(u"log.xlsx"_s)}).exitCode, 2);
        QCOMPARE(run({u"usage"_s, u"export"_s}).exitCode, 2);
        QCOMPARE(run({u"usage"_s, u"import"_s, m_bench->path(u"nothing.csv"_s)}).exitCode, 3);
        QCOMPARE(run({u"usage"_s, u"reconcile"_s}).exitCode, 2);
        QCOMPARE(run({u"usage"_s, u"reconcile"_s, u"--provider"_s, u"openai"_s}).exitCode, 3);
        QCOMPARE(run({u"usage"_s, u"undo"_s, u"nothing"_s}).exitCode, 3);
        QCOMPARE(run({u"usage"_s, u"correct"_s, u"nothing"_s, u"--cost"_s, u"much"_s}).exitCode, 2);
        QCOMPARE(run({u"usage"_s, u"retain"_s, u"--days"_s, u"some"_s}).exitCode, 2);
    }

    void aBillIsReconciled()
    {
        m_bench->write(u"bill.csv"_s,
            "start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,line_item\n"
            "1793491200,1793577600,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,12.5,usd,"
            "\"no-such-model-2025-08-07, input\"\n");
        const QString file = m_bench->path(u"bill.csv"_s);
        QCOMPARE(run({u"usage"_s, u"import"_s, file}).exitCode, 2); // whose?
        const CliRun imported = run({u"usage"_s, u"import"_s, file, u"--provider"_s, u"openai"_s});
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        QCOMPARE(imported.object()[u"total_usd"_s].toString(), u"12.500000000"_s);
        QCOMPARE(
            run({u"usage"_s, u"import"_s, file, u"--provider"_s, u"openai"_s}).errorKind(), u"conflict"_s);
        const CliRun found = run({u"usage"_s, u"reconcile"_s, u"--provider"_s, u"openai"_s, u"--out"_s,
            m_bench->path(u"drift.csv"_s)});
        QVERIFY2(found.exitCode == 0, found.err.constData());
        QCOMPARE(found.object()[u"causes"_s][u"missing_in_log"_s].toString(), u"12.500000000"_s);
        QVERIFY(m_bench->read(u"drift.csv"_s).contains("no-such-model"));
        QCOMPARE(run({u"usage"_s, u"invoices"_s}).json().array().size(), 1);
        QCOMPARE(run({u"usage"_s, u"remove-invoice"_s, imported.object()[u"id"_s].toString()}).exitCode, 0);
        QCOMPARE(run({u"usage"_s, u"invoices"_s}).json().array().size(), 0);
    }

    void aMappingIsKept()
    {
        m_bench->write(u"reseller.csv"_s, "Tag;Netto\n01.11.2026;1,50\n");
        const QString file = m_bench->path(u"reseller.csv"_s);
        const QStringList import{u"usage"_s, u"import"_s, file, u"--provider"_s, u"mistral"_s};
        QCOMPARE(run(import).exitCode, 3);
        QCOMPARE(run(import + QStringList{u"--map"_s, u"day=Tag,colour=Netto"_s}).exitCode, 2);
        const CliRun kept = run(import
            + QStringList{u"--map"_s, u"day=Tag,amount=Netto,day_format=dd.MM.yyyy"_s, u"--keep-mapping"_s,
                u"reseller"_s});
        QVERIFY2(kept.exitCode == 0, kept.err.constData());
        m_bench->write(u"reseller.csv"_s, "Tag;Netto\n02.11.2026;2,50\n");
        const CliRun again = run(import + QStringList{u"--mapping"_s, u"reseller"_s});
        QVERIFY2(again.exitCode == 0, again.err.constData());
        QCOMPARE(again.object()[u"total_usd"_s].toString(), u"2.500000000"_s);
    }

    void repricingIsPreviewedAppliedAndTakenBack()
    {
        const auto cost = [this] {
            return run({u"usage"_s, u"report"_s, u"--by"_s, u"provider"_s})
                .object()[u"total"_s][u"cost_usd"_s];
        };
        const QJsonValue before = cost();
        QCOMPARE(run({u"prices"_s, u"set"_s, u"gemini-2.5-flash"_s, u"--kind"_s, u"gemini"_s, u"--input"_s,
                         u"7"_s, u"--output"_s, u"70"_s})
                     .exitCode,
            0);
        const CliRun preview = run({u"usage"_s, u"reprice"_s, u"--model"_s, u"gemini-2.5-flash"_s});
        QVERIFY2(preview.exitCode == 0, preview.err.constData());
        QVERIFY(preview.object()[u"changed"_s].toInt() > 0);
        QCOMPARE(cost(), before);
        const CliRun applied = run({u"usage"_s, u"reprice"_s, u"--model"_s, u"gemini-2.5-flash"_s,
            u"--apply"_s, u"--note"_s, u"new price"_s});
        QVERIFY2(applied.exitCode == 0, applied.err.constData());
        QCOMPARE(applied.object()[u"changed"_s], preview.object()[u"changed"_s]);
        QCOMPARE(applied.object()[u"after_usd"_s], preview.object()[u"after_usd"_s]);
        QVERIFY(cost() != before);
        QCOMPARE(run({u"db"_s, u"check"_s}).exitCode, 0);
        const CliRun undone = run({u"usage"_s, u"undo"_s, applied.object()[u"id"_s].toString()});
        QVERIFY2(undone.exitCode == 0, undone.err.constData());
        QCOMPARE(cost(), before);
        QCOMPARE(run({u"db"_s, u"check"_s}).exitCode, 0);
        QCOMPARE(run({u"usage"_s, u"corrections"_s}).json().array().size(), 2);
    }

    void oneAttemptIsCorrected()
    {
        const QJsonObject attempt = run({u"usage"_s, u"log"_s, u"--limit"_s, u"1"_s})
                                        .object()[u"attempts"_s]
                                        .toArray()
                                        .at(0)
                                        .toObject();
        const CliRun corrected =
            run({u"usage"_s, u"correct"_s, attempt[u"id"_s].toString(), u"--cost"_s, u"3.25"_s});
        QVERIFY2(corrected.exitCode == 0, corrected.err.constData());
        const QJsonObject now = run({u"usage"_s, u"log"_s, u"--limit"_s, u"1"_s})
                                    .object()[u"attempts"_s]
                                    .toArray()
                                    .at(0)
                                    .toObject();
        QCOMPARE(now[u"cost_usd"_s].toString(), u"3.250000000"_s);
        QCOMPARE(run({u"db"_s, u"check"_s}).exitCode, 0);
    }

    void oldCallsGo()
    {
        const QJsonValue before = run({u"usage"_s, u"report"_s, u"--by"_s, u"month"_s}).object()[u"total"_s];
        const CliRun kept = run({u"usage"_s, u"retain"_s, u"--days"_s, u"30"_s});
        QCOMPARE(kept.object()[u"deleted"_s].toInt(), 0);
        const CliRun done = run({u"usage"_s, u"retain"_s, u"--now"_s});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QCOMPARE(done.object()[u"days"_s].toInt(), 30);
        QVERIFY(done.object()[u"deleted"_s].toInt() > 0);
        QCOMPARE(run({u"usage"_s, u"report"_s, u"--by"_s, u"month"_s}).object()[u"total"_s], before);
        QCOMPARE(run({u"db"_s, u"check"_s}).exitCode, 0);
    }

private:
    [[nodiscard]] CliRun run(const QStringList &arguments) const { return m_bench->run(arguments); }

    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(TestUsageOperations)
#include "tst_usageoperations.moc"
