#include "tests/house/Breaches.h"
#include "tests/house/SourceTree.h"
#include "tests/house/TestProgram.h"

#include <QSet>
#include <QTest>

using namespace aio::house;

// A test that is written but never run is worse than none: every tst_*.cpp belongs to a program of CTest, and
// that program runs every function that the source declares as a test.
class TestTestPrograms : public QObject
{
    Q_OBJECT

    const SourceTree m_tree{qEnvironmentVariable("AIO_SOURCE_DIR")};
    QList<TestProgram> m_programs;

private Q_SLOTS:
    void initTestCase()
    {
        QFile list(qEnvironmentVariable("AIO_TEST_PROGRAMS_FILE"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        m_programs = TestProgram::fromText(QString::fromUtf8(list.readAll()));
        QVERIFY(m_programs.size() > 20);
    }

    void everySourceHasAProgram()
    {
        QSet<QString> built;
        for (const TestProgram &program : std::as_const(m_programs)) {
            built.insert(program.source);
        }
        QStringList breaches;
        for (const QString &path : m_tree.files(QStringLiteral("tests"), {QStringLiteral("tst_*.cpp")})) {
            if (!built.contains(path)) {
                breaches.append(QStringLiteral("%1 belongs to no test").arg(path));
            }
        }
        verifyNone(breaches);
    }

    void everyTestRuns()
    {
        QStringList breaches;
        for (const TestProgram &program : std::as_const(m_programs)) {
            if (!QFile::exists(program.program)) {
                breaches.append(
                    QStringLiteral("%1 is not built; build everything first").arg(program.program));
                continue;
            }
            QString problem;
            const QStringList functions = program.reported(problem);
            breaches += problem.isEmpty() ? unrunTests(program.source, m_tree.text(program.source), functions)
                                          : QStringList{problem};
        }
        verifyNone(breaches);
    }

    void breachesAreSeen()
    {
        const QString source =
            QStringLiteral("class T : public QObject\n{\n    Q_OBJECT\n\n"
                           "private Q_SLOTS:\n    void init() { }\n    void runs_data();\n"
                           "    void runs() { helper(); }\n    void lost() { }\n"
                           "private:\n    void helper() { }\n    void misplaced() { }\n};\n");
        const QString path = QStringLiteral("tests/tst_x.cpp");
        QCOMPARE(
            testFunctionsOf(source).declared, (QStringList{QStringLiteral("runs"), QStringLiteral("lost")}));
        QCOMPARE(unrunTests(path, source, {QStringLiteral("runs"), QStringLiteral("lost")}),
            QStringList{QStringLiteral(
                "tests/tst_x.cpp has misplaced outside of private Q_SLOTS, where nothing runs it")});
        QCOMPARE(unrunTests(path, source, {QStringLiteral("runs")}).size(), 2);
        QCOMPARE(unrunTests(path, QStringLiteral("int main() { }\n"), {}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTestPrograms)
#include "tst_testprograms.moc"
