#include "core/documents/import/ResumeImporter.h"
#include "core/documents/resume/ResumeJson.h"
#include "tests/core/documents/import/CvScore.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace aio;

/// The CVs of tests/data/resumes: languages and layouts that were written for this test. The whole set must
/// reach the score that imports are held to; one CV may be worse, but not by much.
class TestCvScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachCv_data();
    void readsEachCv();
    void reachesTheGoal();

private:
    CvScore m_all;
};

namespace {

QByteArray fileIn(const QString &folder, const QString &pattern)
{
    const QDir dir(folder);
    QFile file(dir.filePath(dir.entryList({pattern}, QDir::Files).value(0)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestCvScore::readsEachCv_data()
{
    QTest::addColumn<QString>("folder");
    const QDir data(QStringLiteral(AIO_TEST_DATA "/resumes"));
    for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QTest::newRow(qPrintable(name)) << data.filePath(name);
    }
}

void TestCvScore::readsEachCv()
{
    QFETCH(const QString, folder);
    const auto imported = importResume(fileIn(folder, QStringLiteral("cv.*")), {});
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    const QJsonObject expected =
        QJsonDocument::fromJson(fileIn(folder, QStringLiteral("expected.json"))).object();
    QVERIFY(!expected.isEmpty());
    const CvScore score = scoreOf(expected, toJson(imported->resume));
    m_all.add(score);
    for (const QString &fault : score.faults) {
        qInfo().noquote() << fault;
    }
    QVERIFY2(score.f1() >= 0.8, qPrintable(QString::number(score.f1())));
}

void TestCvScore::reachesTheGoal()
{
    qInfo("hits %d, invented %d, missed %d, micro-F1 %.3f", m_all.hits, m_all.invented, m_all.missed,
        m_all.f1());
    QVERIFY(m_all.hits > 100);
    QVERIFY(m_all.f1() >= 0.9);
}

QTEST_GUILESS_MAIN(TestCvScore)
#include "tst_cvscore.moc"
