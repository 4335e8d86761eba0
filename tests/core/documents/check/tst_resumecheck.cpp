#include "core/documents/check/ResumeCheck.h"

#include <QTest>

using namespace aio;

class TestResumeCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatTheSchemaAllows();
    void namesThePlaceAndTheFault_data();
    void namesThePlaceAndTheFault();
    void refusesWhatIsNoJson();
};

void TestResumeCheck::acceptsWhatTheSchemaAllows()
{
    const auto problems = checkResume(
        R"({"basics":{"name":"Ida","email":"","url":"https://ida.example","own":1},"work":[{"startDate":"2019","endDate":"2020-03-01","highlights":[]}],"x":{}})");
    QVERIFY(problems);
    QVERIFY2(
        problems->isEmpty(), qPrintable(problems->isEmpty() ? QString() : problems->constFirst().pointer));
    QVERIFY(checkResume("{}")->isEmpty());
}

void TestResumeCheck::namesThePlaceAndTheFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("words");
    QTest::newRow("date") << QByteArray(R"({"work":[{},{"startDate":"March 2019"}]})") << "/work/1/startDate"
                          << "no date";
    QTest::newRow("month") << QByteArray(R"({"awards":[{"date":"2019-13"}]})") << "/awards/0/date"
                           << "no date";
    QTest::newRow("mail") << QByteArray(R"({"basics":{"email":"ida"}})") << "/basics/email"
                          << "e-mail";
    QTest::newRow("address") << QByteArray(R"({"basics":{"profiles":[{"url":"ida.example"}]}})")
                             << "/basics/profiles/0/url"
                             << "https://";
    QTest::newRow("list") << QByteArray(R"({"skills":{"name":"Go"}})") << "/skills"
                          << "a list, not an object";
    QTest::newRow("number") << QByteArray(R"({"education":[{"score":3.5}]})") << "/education/0/score"
                            << "text, not a number";
    QTest::newRow("item") << QByteArray(R"({"work":[{"highlights":["a",2]}]})") << "/work/0/highlights/1"
                          << "text, not a number";
    QTest::newRow("null") << QByteArray(R"({"basics":null})") << "/basics"
                          << "an object, not null";
}

void TestResumeCheck::namesThePlaceAndTheFault()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, pointer);
    QFETCH(const QString, words);
    const auto problems = checkResume(json);
    QVERIFY(problems);
    QCOMPARE(problems->size(), 1);
    QCOMPARE(problems->constFirst().pointer, pointer);
    QVERIFY2(problems->constFirst().message.contains(words), qPrintable(problems->constFirst().message));
}

void TestResumeCheck::refusesWhatIsNoJson()
{
    for (const char *text : {"", "[]", "{", "Ida Holm"}) {
        const auto problems = checkResume(text);
        QVERIFY(!problems);
        QCOMPARE(problems.error().kind, ErrorKind::BadInput);
    }
}

QTEST_GUILESS_MAIN(TestResumeCheck)
#include "tst_resumecheck.moc"
