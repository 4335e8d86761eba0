#include "core/documents/resume/ResumeJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace aio;

class TestResumeJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAtEveryPrecision_data();
    void datesAtEveryPrecision();
    void survivesARoundTrip();
    void keepsWhatTheSchemaDoesNotSay();
    void refusesWhatIsNoProfile_data();
    void refusesWhatIsNoProfile();
    void findsAProfileEmpty();
};

void TestResumeJson::datesAtEveryPrecision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("year") << "2019" << QDate(2019, 1, 1) << QDate(2019, 12, 31);
    QTest::newRow("month") << "2020-02" << QDate(2020, 2, 1) << QDate(2020, 2, 29);
    QTest::newRow("day") << "2019-04-30" << QDate(2019, 4, 30) << QDate(2019, 4, 30);
    for (const char *wrong :
        {"", "19", "2019-4", "2019-13", "2019-02-30", "2019-04-30-1", "April 2019", "２０１９"}) {
        QTest::newRow(wrong) << QString::fromUtf8(wrong) << QDate() << QDate();
    }
}

void TestResumeJson::datesAtEveryPrecision()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    const auto date = PartialDate::fromString(text);
    QCOMPARE(date.has_value(), first.isValid());
    if (date) {
        QCOMPARE(date->toString(), text);
        QCOMPARE(date->firstDay(), first);
        QCOMPARE(date->lastDay(), last);
    }
}

void TestResumeJson::survivesARoundTrip()
{
    const QJsonObject file = QJsonDocument::fromJson(R"({
        "$schema": "https://example.org/schema.json",
        "basics": {"name": "Ada Krall", "email": "ada@example.org", "pronouns": "she",
                   "location": {"city": "Graz", "countryCode": "AT", "planet": "Earth"},
                   "profiles": [{"network": "Git", "username": "ada", "since": 2011}]},
        "work": [{"name": "Muster AG", "position": "Engineer", "startDate": "2019-04", "highlights": ["Built it"],
                  "team": {"size": 4}}],
        "education": [{"institution": "TU Graz", "courses": ["Numerics"], "startDate": "autumn 2012"}],
        "volunteer": [], "skills": [{"name": "C++", "keywords": ["Qt", "STL"]}],
        "meta": {"version": "v1.0.0"}, "hobbyhorse": [1, 2]})")
                                 .object();
    QVERIFY(!file.isEmpty());
    const Resume resume = resumeFromJson(file);
    QCOMPARE(toJson(resume), file);
    QCOMPARE(resume.basics.location.city, QStringLiteral("Graz"));
    QCOMPARE(resume.work.first().startDate, (PartialDate{2019, 4, 0}));
    QCOMPARE(resume.skills.first().keywords, QStringList({QStringLiteral("Qt"), QStringLiteral("STL")}));
    QCOMPARE(resumeFromJson(toJson(resume)), resume);
}

void TestResumeJson::keepsWhatTheSchemaDoesNotSay()
{
    const Resume resume = resumeFromJson(QJsonDocument::fromJson(
        R"({"basics": {"name": "A", "location": "Berlin"}, "education": [{"score": 1.7}]})")
                                             .object());
    QVERIFY(resume.basics.location == ResumeLocation{});
    QCOMPARE(toJson(resume)
                 .value(QStringLiteral("basics"))
                 .toObject()
                 .value(QStringLiteral("location"))
                 .toString(),
        QStringLiteral("Berlin"));
    QCOMPARE(resume.education.first().score, QStringLiteral("1.7"));
}

void TestResumeJson::refusesWhatIsNoProfile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "not valid JSON";
    QTest::newRow("cut off") << QByteArray("{\n\"basics\": {") << "line 2";
    QTest::newRow("array") << QByteArray("[]") << "no JSON Resume object";
    QTest::newRow("other") << QByteArray("{\"a\": 1}") << "Nothing of JSON Resume";
    QTest::newRow("large") << QByteArray(9 * 1024 * 1024, ' ') << "8 MB";
}

void TestResumeJson::refusesWhatIsNoProfile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const auto resume = parseResume(bytes);
    QVERIFY(!resume);
    QCOMPARE(resume.error().kind, ErrorKind::BadInput);
    QVERIFY2(resume.error().message.contains(says), qPrintable(resume.error().message));
    QVERIFY(!resume.error().hint.isEmpty());
}

void TestResumeJson::findsAProfileEmpty()
{
    const auto resume = parseResume("{\"basics\": {}, \"meta\": {\"version\": \"1\"}}");
    QVERIFY(resume);
    QVERIFY(resume->isEmpty());
    QCOMPARE(resume->meta.size(), 1);
}

QTEST_GUILESS_MAIN(TestResumeJson)
#include "tst_resumejson.moc"
