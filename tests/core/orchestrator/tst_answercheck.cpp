#include "core/orchestrator/AnswerCheck.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aio;

namespace {

ai::OutputSchema schema()
{
    return {QStringLiteral("pay"),
        QJsonDocument::fromJson(R"({"type": "object", "additionalProperties": false,
        "required": ["title"], "properties": {"title": {"type": "string"}, "years": {"type": "integer"},
        "pay": {"type": "object", "required": ["min"], "properties": {"min": {"type": "number"}}}}})")
            .object()};
}

} // namespace

class AnswerCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgivesWrapping_data();
    void forgivesWrapping();
    void absentMayBeNull();
    void refusesWhatWasNotAskedFor_data();
    void refusesWhatWasNotAskedFor();
};

void AnswerCheckTest::forgivesWrapping_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("plain") << QStringLiteral(R"({"title":"Cook"})");
    QTest::newRow("fence") << QStringLiteral("```json\n{\"title\":\"Cook\"}\n```");
    QTest::newRow("sentence") << QStringLiteral("Here it is: {\"title\":\"Cook\"} Anything else?");
}

void AnswerCheckTest::forgivesWrapping()
{
    QFETCH(QString, answer);
    const auto checked = checkAnswer(answer, schema());
    QVERIFY(checked);
    QCOMPARE(checked->toObject().value(u"title").toString(), QStringLiteral("Cook"));
}

void AnswerCheckTest::absentMayBeNull()
{
    // Strict output forms have no optional members: models write null for what is absent.
    const auto checked = checkAnswer(
        QStringLiteral(R"({"title":"Cook","years":null,"pay":{"min":1.5,"max":null}})"), schema());
    QVERIFY(checked);
    QCOMPARE(checked->toObject().size(), 2);
    QCOMPARE(checked->toObject().value(u"pay").toObject().size(), 1);
}

void AnswerCheckTest::refusesWhatWasNotAskedFor_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QString() << QStringLiteral("no JSON");
    QTest::newRow("prose") << QStringLiteral("I cannot help with that.") << QStringLiteral("no JSON");
    QTest::newRow("cut") << QStringLiteral(R"({"title":"Co)") << QStringLiteral("no JSON");
    QTest::newRow("missing") << QStringLiteral(R"({"years":3})") << QStringLiteral("title");
    QTest::newRow("wrong type") << QStringLiteral(R"({"title":3})") << QStringLiteral("title");
    QTest::newRow("deep") << QStringLiteral(R"({"title":"a","pay":{"min":"x"}})") << QStringLiteral("min");
    QTest::newRow("extra") << QStringLiteral(R"({"title":"a","salary":1})") << QStringLiteral("salary");
}

void AnswerCheckTest::refusesWhatWasNotAskedFor()
{
    QFETCH(QString, answer);
    QFETCH(QString, reason);
    const auto checked = checkAnswer(answer, schema());
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::BadInput);
    QVERIFY2(checked.error().detail.contains(reason), qPrintable(checked.error().detail));
}

QTEST_GUILESS_MAIN(AnswerCheckTest)
#include "tst_answercheck.moc"
