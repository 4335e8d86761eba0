#include "core/documents/import/ResumeImporter.h"
#include "core/documents/resume/ResumeJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace aio;

class TestResumeImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesJsonResumeThrough();
    void refusesJsonOfAnotherKind();
    void saysWhereEveryFieldStands();
    void tellsEmployerFromPosition_data();
    void tellsEmployerFromPosition();
    void inventsNothing();
    void keepsSectionsWithoutAName();
    void warnsOfWhatIsNoCv();
    void refusesWhatSaysNothingOfAPerson();
    void readsManyLinesInTime();
};

namespace {

ImportedResume imported(const QByteArray &text)
{
    const auto result = importResume(text, {});
    return result ? *result : ImportedResume{};
}

} // namespace

void TestResumeImporter::passesJsonResumeThrough()
{
    const QByteArray json =
        R"({"basics":{"name":"Ida","x-mood":"good"},"work":[{"name":"Acme","startDate":"spring"}],"own":[1]})";
    const auto result = importResume(json, {});
    QVERIFY(result);
    QCOMPARE(toJson(result->resume), QJsonDocument::fromJson(json).object());
    QVERIFY(result->provenance.isEmpty());
}

void TestResumeImporter::refusesJsonOfAnotherKind()
{
    const auto result = importResume(R"({"price": 3})", {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
}

void TestResumeImporter::saysWhereEveryFieldStands()
{
    const ImportedResume cv = imported(
        "Ida Holm\nida@holm.example\n\nWork experience\nBaker, Lund Mill AB, 2019 - 2021\n- Baked bread\n");
    QCOMPARE(cv.resume.basics.name, QStringLiteral("Ida Holm"));
    QCOMPARE(cv.resume.work.size(), 1);
    for (const char *pointer : {"/basics/name", "/basics/email", "/work/0/name", "/work/0/position",
             "/work/0/startDate", "/work/0/endDate", "/work/0/highlights/0"}) {
        const auto why = cv.provenance.constFind(QLatin1String(pointer));
        QVERIFY2(why != cv.provenance.cend(), pointer);
        QVERIFY(why->span && why->confidence > 0 && why->confidence <= 1);
        QCOMPARE(why->text, cv.source.document.string(*why->span));
    }
    QCOMPARE(cv.provenance.value(QStringLiteral("/work/0/name")).text, QStringLiteral("Lund Mill AB"));
}

void TestResumeImporter::tellsEmployerFromPosition_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("comma") << QByteArray("Nordwind GmbH, Softwareentwicklerin, 2019 - 2021, Hamburg");
    QTest::newRow("other way") << QByteArray("Softwareentwicklerin, Nordwind GmbH, Hamburg (2019 - 2021)");
    QTest::newRow("at") << QByteArray("2019 - 2021: Softwareentwicklerin bei Nordwind GmbH, Hamburg");
    QTest::newRow("bar") << QByteArray("Nordwind GmbH | Hamburg | 2019 - 2021\nSoftwareentwicklerin");
    QTest::newRow("lines") << QByteArray("2019 - 2021\nSoftwareentwicklerin\nNordwind GmbH, Hamburg");
    QTest::newRow("dash") << QByteArray("Softwareentwicklerin – Nordwind GmbH (Hamburg)\n2019 – 2021");
}

void TestResumeImporter::tellsEmployerFromPosition()
{
    QFETCH(const QByteArray, head);
    const ImportedResume cv = imported("Ida Holm\n\nBerufserfahrung\n\n" + head + "\n- Tat Dinge\n");
    QCOMPARE(cv.resume.work.size(), 1);
    const ResumeWork &work = cv.resume.work.constFirst();
    QCOMPARE(work.name, QStringLiteral("Nordwind GmbH"));
    QCOMPARE(work.position, QStringLiteral("Softwareentwicklerin"));
    QCOMPARE(work.location, QStringLiteral("Hamburg"));
    QCOMPARE(work.startDate.toString(), QStringLiteral("2019"));
    QCOMPARE(work.endDate.toString(), QStringLiteral("2021"));
    QCOMPARE(work.highlights, QStringList{QStringLiteral("Tat Dinge")});
}

// Every value of a field that was read stands in the source, word by word.
void TestResumeImporter::inventsNothing()
{
    const ImportedResume cv = imported("Ida Holm\nBaker | Lund, Sweden | +46 40 555 01 77\n\nEducation\nMSc "
                                       "Food Science, Lund University, 2012 - 2014\n\n"
                                       "Languages\nSwedish (native), English: C1\n\nSkills\nSourdough, "
                                       "Pastry\n\nCertificates\nFood Safety Level 3, 2016\n");
    QVERIFY(cv.provenance.size() > 10);
    for (auto why = cv.provenance.cbegin(); why != cv.provenance.cend(); ++why) {
        const bool derived =
            why.key().endsWith(u"Date") || why.key().endsWith(u"/date") || why.key().endsWith(u"countryCode");
        QJsonValue value = toJson(cv.resume);
        for (const QString &step : why.key().split(u'/', Qt::SkipEmptyParts)) {
            value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
        }
        QVERIFY2(value.isString(), qPrintable(why.key()));
        QVERIFY2(derived || cv.source.document.text.contains(value.toString()), qPrintable(why.key()));
    }
}

void TestResumeImporter::keepsSectionsWithoutAName()
{
    const ImportedResume cv =
        imported("Ida Holm\n\nEDUCATION\nLund University, 2014\n\nPATENTS\n- An oven with two doors\n");
    const QJsonArray sections = cv.resume.other.value(QStringLiteral("x-sections")).toArray();
    QCOMPARE(sections.size(), 1);
    QCOMPARE(sections.at(0).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("PATENTS"));
    QVERIFY(QJsonDocument(sections).toJson().contains("An oven with two doors"));
}

void TestResumeImporter::warnsOfWhatIsNoCv()
{
    const ImportedResume cv = imported("Shopping list\nmilk, from farm@dairy.example\neggs\n");
    QVERIFY(cv.resume.work.isEmpty() && cv.resume.education.isEmpty());
    QCOMPARE(cv.warnings.size(), 1);
}

void TestResumeImporter::refusesWhatSaysNothingOfAPerson()
{
    const auto recipe =
        importResume("Bread for two days\n\n- 500 g of flour\n- a spoon of salt, and water\n", {});
    QVERIFY(!recipe);
    QCOMPARE(recipe.error().kind, ErrorKind::BadInput);
    QVERIFY(!recipe.error().hint.isEmpty());
    // Headings in a language that is not known here: whoever can be reached may be a candidate.
    QVERIFY(importResume("\u0627\u0644\u062e\u0628\u0631\u0629\nlayla@example.org\n", {}));
}

void TestResumeImporter::readsManyLinesInTime()
{
    QByteArray text = "Ida Holm\n\nWork experience\n";
    for (int i = 0; i < 4000; ++i) {
        text += "Baker, Lund Mill AB, 2019 - 2021\n- Baked bread, and (more ((bread\n";
    }
    QElapsedTimer timer;
    timer.start();
    const auto result = importResume(text, {});
    QVERIFY(result);
    constexpr qint64 generous = 60'000; // sanitised and on a busy machine; normally one second
    QVERIFY2(timer.elapsed() < generous, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestResumeImporter)
#include "tst_resumeimporter.moc"
