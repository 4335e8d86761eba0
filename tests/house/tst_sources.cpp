#include "tests/house/Breaches.h"
#include "tests/house/SourceTree.h"

#include <QRegularExpression>
#include <QTest>

using aio::house::PlantedTree;
using aio::house::SourceTree;
using aio::house::verifyNone;

namespace {

constexpr int maximumLines = 600;

QStringList tooLong(const SourceTree &tree)
{
    QStringList found;
    for (const QString &folder :
        {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")}) {
        for (const QString &path : tree.sources(folder)) {
            const qsizetype lines = tree.text(path).count(u'\n');
            if (lines > maximumLines) {
                found.append(QStringLiteral("%1 has %2 lines").arg(path).arg(lines));
            }
        }
    }
    return found;
}

/// Lines that match `pattern` in the files of `paths`.
QStringList matchingLines(const SourceTree &tree, const QStringList &paths, const QRegularExpression &pattern)
{
    QStringList found;
    for (const QString &path : paths) {
        int number = 0;
        const QStringList lines = tree.text(path).split(u'\n');
        for (const QString &line : lines) {
            ++number;
            if (pattern.match(line).hasMatch()) {
                found.append(QStringLiteral("%1:%2: %3").arg(path).arg(number).arg(line.trimmed()));
            }
        }
    }
    return found;
}

/// Own text files: saved pages and postings under tests/data and fuzz inputs say what their authors wrote.
QStringList ownFiles(const SourceTree &tree)
{
    QStringList own;
    const QStringList all = tree.files(QString(),
        {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.md"), QStringLiteral("*.txt"),
            QStringLiteral("*.cmake"), QStringLiteral("*.json"), QStringLiteral("*.in"),
            QStringLiteral("*.xml"), QStringLiteral("*.sql"), QStringLiteral("*.ts"),
            QStringLiteral("*.qrc")});
    for (const QString &path : all) {
        if (!path.startsWith(u"tests/data/") && !path.startsWith(u"tests/fuzz/corpus/")) {
            own.append(path);
        }
    }
    const QStringList scripts = tree.files(QStringLiteral("packaging"), {QStringLiteral("*")});
    return own + scripts + tree.files(QStringLiteral(".ci"), {QStringLiteral("*")});
}

QRegularExpression machinePath()
{
    // In pieces, so that this file does not match itself. "/work/0" points into a profile, as JSON Resume
    // names it.
    return QRegularExpression(QStringLiteral("(^|[\\s\"'=(])/(")
        + QStringLiteral("work(?!/[0-9%])|farm|root|home/[a-z]+") + QStringLiteral(")/"));
}

QRegularExpression unfinished()
{
    return QRegularExpression(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME)\\b"));
}

/// Tests that hold nothing against an expectation.
QStringList silentTests(const SourceTree &tree)
{
    static const QRegularExpression assertion(
        QStringLiteral("\\b(QCOMPARE|QCOMPARE_[A-Z]+|QVERIFY2?|QTRY_[A-Z0-9_]+|QVERIFY_[A-Z_]+)\\s*\\("));
    QStringList silent;
    for (const QString &path : tree.files(QStringLiteral("tests"), {QStringLiteral("tst_*.cpp")})) {
        if (!assertion.match(tree.text(path)).hasMatch()) {
            silent.append(path);
        }
    }
    return silent;
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

    const SourceTree m_tree{qEnvironmentVariable("AIO_SOURCE_DIR")};

private Q_SLOTS:
    void initTestCase() { QVERIFY(ownFiles(m_tree).size() > 20); }

    void noSourceIsTooLong() { verifyNone(tooLong(m_tree)); }

    void nothingNamesAPlaceOfOneMachine()
    {
        verifyNone(matchingLines(m_tree, ownFiles(m_tree), machinePath()));
    }

    void nothingIsMarkedUnfinished() { verifyNone(matchingLines(m_tree, ownFiles(m_tree), unfinished())); }

    void everyTestAsserts() { verifyNone(silentTests(m_tree)); }

    void breachesAreSeen()
    {
        PlantedTree planted;
        const QString place = QStringLiteral("/") + QStringLiteral("work") + QStringLiteral("/x");
        planted.add(QStringLiteral("core/Long.cpp"), QByteArray(maximumLines + 1, '\n'));
        planted.add(QStringLiteral("core/Short.cpp"), QByteArray(maximumLines, '\n'));
        planted.add(QStringLiteral("core/Path.cpp"),
            "// net" + place.toUtf8() + "\nopen(\"" + place.toUtf8() + "\");\n");
        planted.add(QStringLiteral("core/Open.h"),
            "// TO"
            "DO\n");
        planted.add(QStringLiteral("tests/tst_silent.cpp"), "void runs() {}\n");
        planted.add(QStringLiteral("tests/tst_loud.cpp"), "QCOMPARE(1, 1);\n");
        const SourceTree tree(planted.root());

        QCOMPARE(tooLong(tree), QStringList{QStringLiteral("core/Long.cpp has 601 lines")});
        QCOMPARE(matchingLines(tree, ownFiles(tree), machinePath()).size(), 1);
        QCOMPARE(matchingLines(tree, ownFiles(tree), unfinished()).size(), 1);
        QCOMPARE(silentTests(tree), QStringList{QStringLiteral("tests/tst_silent.cpp")});
    }
};

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
