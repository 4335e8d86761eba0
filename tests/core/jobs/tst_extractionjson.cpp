#include "core/jobs/ExtractionJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace aio;

class TestExtractionJson : public QObject
{
    Q_OBJECT

    static Extraction full()
    {
        Extraction extraction;
        JobPosting &job = extraction.job;
        for (const JobField field : allJobFields()) {
            job.setValue(field, QStringLiteral("text of ") + jobFieldKey(field));
            job.setValue(field, QStringList{QStringLiteral("one"), QStringLiteral("two")});
        }
        job.remote = WorkMode::Hybrid;
        job.salary = {70000, 90000.5, QStringLiteral("EUR"), Salary::Unit::Year};
        job.datePosted = QDate(2026, 11, 2);
        job.validThrough = QDate(2026, 12, 31);
        job.startDate = QDate(2027, 2, 1);
        job.experienceYearsMin = 0;
        job.languages = {{QStringLiteral("de"), QStringLiteral("B2")}, {QStringLiteral("en"), QString()}};
        extraction.provenance[JobField::Title] = Provenance{Origin::Ocr, 0.61, QStringLiteral("Title"),
            TextSpan{3, 8}, 1, {QRect(1, 2, 3, 4), QRect(5, 6, 7, 8)}, true};
        extraction.engine = {QStringLiteral("builtin"), {}, 2, 5, 7, 1234567890, 12};
        extraction.warnings = {QStringLiteral("A warning.")};
        extraction.originals[JobField::Salary] = {Salary{60000, {}, QStringLiteral("EUR"), {}},
            Provenance{Origin::Text, 0.5, QStringLiteral("60k"), TextSpan{1, 4}}};
        extraction.originals[JobField::Company] = {{}, {}};
        return extraction;
    }

private Q_SLOTS:
    void everyFieldSurvivesTheRoundTrip()
    {
        const Extraction before = full();
        for (const JobField field : allJobFields()) {
            QVERIFY2(before.job.hasValue(field), qPrintable(jobFieldKey(field)));
        }
        const QByteArray bytes = QJsonDocument(toJson(before)).toJson();
        QCOMPARE(extractionFromJson(QJsonDocument::fromJson(bytes).object()), before);
    }

    void absentFieldsHaveNoKey()
    {
        JobPosting job;
        job.title = QStringLiteral("Welder");
        QCOMPARE(toJson(job).keys(), QStringList{QStringLiteral("title")});
        QCOMPARE(toJson(Extraction{})[QStringLiteral("engine")][QStringLiteral("model")],
            QJsonValue(QJsonValue::Null));
    }

    void numbersAreWholeWhereTheyCanBe()
    {
        const QByteArray bytes = QJsonDocument(toJson(full())).toJson(QJsonDocument::Compact);
        QVERIFY(bytes.contains("\"min\":70000,") || bytes.contains("\"min\":70000}"));
        QVERIFY(bytes.contains("\"max\":90000.5"));
        QVERIFY(bytes.contains("\"cost_usd\":\"1.234567890\""));
    }

    void moneyIsExact_data()
    {
        QTest::addColumn<qint64>("nano");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << QStringLiteral("0.000000000");
        QTest::newRow("one") << qint64(1) << QStringLiteral("0.000000001");
        QTest::newRow("negative") << qint64(-1500000000) << QStringLiteral("-1.500000000");
        QTest::newRow("least") << std::numeric_limits<qint64>::min()
                               << QStringLiteral("-9223372036.854775808");
    }

    void moneyIsExact()
    {
        QFETCH(qint64, nano);
        QFETCH(QString, text);
        QCOMPARE(exactUsd(nano), text);
    }

    void foreignTypesAreSkipped()
    {
        const QJsonObject job{{QStringLiteral("title"), 7},
            {QStringLiteral("salary"), QStringLiteral("much")},
            {QStringLiteral("remote"), QStringLiteral("sometimes")},
            {QStringLiteral("date_posted"), QStringLiteral("soon")},
            {QStringLiteral("skills"), QJsonArray{1, QStringLiteral("C++")}},
            {QStringLiteral("unknown"), true}};
        const JobPosting read = jobFromJson(job);
        JobPosting expected;
        expected.skills = {QStringLiteral("C++")};
        QCOMPARE(read, expected);
    }
};

QTEST_GUILESS_MAIN(TestExtractionJson)
#include "tst_extractionjson.moc"
