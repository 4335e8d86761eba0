#include "tests/app/cli/CliRun.h"

#include <QTest>

using namespace aio::test;
using namespace Qt::StringLiterals;

class TestResumeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }

    void importsACv()
    {
        m_bench->write(u"cv.txt"_s,
            "Ida Holm\nida@holm.example\n\nWork experience\nBaker, Lund Mill AB, 2019 - 2021\n- Baked "
            "bread\n");
        const CliRun run = m_bench->run({u"resume"_s, u"import"_s, m_bench->path(u"cv.txt"_s)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.object()[u"basics"_s][u"name"_s].toString(), u"Ida Holm"_s);
        QCOMPARE(run.object()[u"work"_s][0][u"name"_s].toString(), u"Lund Mill AB"_s);
        QCOMPARE(run.object()[u"work"_s][0][u"endDate"_s].toString(), u"2021"_s);
    }

    void passesJsonResumeOn()
    {
        const QByteArray json = R"({"basics":{"name":"Ida"},"own":{"a":[1]}})";
        const CliRun run = m_bench->run({u"resume"_s, u"import"_s, u"-"_s}, json);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json(), QJsonDocument::fromJson(json));
    }

    void saysWhyAFileIsUnusable()
    {
        m_bench->write(u"empty.pdf"_s, {});
        const CliRun empty = m_bench->run({u"resume"_s, u"import"_s, m_bench->path(u"empty.pdf"_s)});
        QCOMPARE(empty.exitCode, 3);
        QCOMPARE(empty.errorKind(), u"input"_s);
        QVERIFY(empty.err.contains("empty"));
        QCOMPARE(m_bench->run({u"resume"_s, u"import"_s, m_bench->path(u"absent"_s)}).exitCode, 3);
        QCOMPARE(m_bench->run({u"resume"_s, u"import"_s}).exitCode, 2);
        QCOMPARE(m_bench->run({u"resume"_s, u"bake"_s, u"x"_s}).exitCode, 2);
    }

    void checksAgainstTheSchema()
    {
        const CliRun good = m_bench->run({u"resume"_s, u"check"_s, u"-"_s}, R"({"basics":{"name":"Ida"}})");
        QCOMPARE(good.exitCode, 0);
        QVERIFY(good.object()[u"valid"_s].toBool());
        const CliRun bad =
            m_bench->run({u"resume"_s, u"check"_s, u"-"_s}, R"({"work":[{"startDate":"May"}]})");
        QCOMPARE(bad.exitCode, 3);
        QVERIFY(!bad.object()[u"valid"_s].toBool());
        QCOMPARE(bad.object()[u"problems"_s][0][u"pointer"_s].toString(), u"/work/0/startDate"_s);
    }

private:
    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(TestResumeCommand)
#include "tst_resumecommand.moc"
