#include "core/extraction/page/JsonLenient.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace aio::extraction;
using namespace Qt::StringLiterals;

class TestJsonLenient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPagesContain_data();
    void readsWhatPagesContain();
    void refusesWhatIsNoData_data();
    void refusesWhatIsNoData();
    void survivesHostileNesting_data();
    void survivesHostileNesting();
    void keepsWhatCameBeforeAnEarlyEnd();
    void saysWhereAScriptValueEnds();
};

void TestJsonLenient::readsWhatPagesContain_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("strict") << u"{\"title\": \"Cook\", \"n\": 2}"_s;
    QTest::newRow("trailing commas") << u"{\"title\": \"Cook\", \"n\": 2,}"_s;
    QTest::newRow("missing commas' rest") << u"{\"title\": \"Cook\",, \"n\": 2}"_s;
    QTest::newRow("comments") << u"/* data */ {\"title\": \"Cook\", // the name\n \"n\": 2}"_s;
    QTest::newRow("html comment") << u"<!-- {\"title\": \"Cook\", \"n\": 2} -->"_s;
    QTest::newRow("cdata") << u"//<![CDATA[\n{\"title\": \"Cook\", \"n\": 2}\n//]]>"_s;
    QTest::newRow("single quotes") << u"{'title': 'Cook', 'n': 2}"_s;
    QTest::newRow("script literal") << u"{title: \"Cook\", n: 2, f: undefined, t: !0}"_s;
    QTest::newRow("trailing semicolon") << u"{\"title\": \"Cook\", \"n\": 2};"_s;
    QTest::newRow("character references") << u"{&quot;title&quot;: &quot;Cook&quot;, &quot;n&quot;: 2}"_s;
    QTest::newRow("byte order mark") << u"\uFEFF{\"title\": \"Cook\", \"n\": 2}"_s;
}

void TestJsonLenient::readsWhatPagesContain()
{
    QFETCH(QString, text);
    const auto value = parseLenientJson(text);
    QVERIFY(value.has_value());
    QCOMPARE(value->toObject().value(u"title"_s).toString(), u"Cook"_s);
    QCOMPARE(value->toObject().value(u"n"_s).toDouble(), 2.0);
}

void TestJsonLenient::refusesWhatIsNoData_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("prose") << u"Nothing here"_s;
    QTest::newRow("code") << u"{ return window.a && b(c); }"_s;
    QTest::newRow("function") << u"{a: function() { return 1; }}"_s;
}

void TestJsonLenient::refusesWhatIsNoData()
{
    QFETCH(QString, text);
    QVERIFY(!parseLenientJson(text).has_value());
}

void TestJsonLenient::survivesHostileNesting_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("arrays") << QString(200'000, u'[');
    QTest::newRow("objects") << u"{\"a\":"_s.repeated(100'000);
    QTest::newRow("calls") << (u"[new Date("_s + u"new Date("_s.repeated(50'000));
    QTest::newRow("escapes") << (u"[\""_s + QString(100'001, u'\\'));
}

void TestJsonLenient::survivesHostileNesting()
{
    QFETCH(QString, text);
    const auto value = parseLenientJson(text);
    QVERIFY(!value || value->isArray());
}

void TestJsonLenient::keepsWhatCameBeforeAnEarlyEnd()
{
    const auto value = parseLenientJson(u"{\"title\": \"Cook\", \"tags\": [\"a\", \"b\""_s);
    QVERIFY(value.has_value());
    QCOMPARE(value->toObject().value(u"tags"_s).toArray().size(), 2);
    // A raw line break and a stray quote within a string are text.
    const auto broken = parseLenientJson(u"{\"title\": \"A \"good\" cook\nwanted\", \"n\": 1}"_s);
    QVERIFY(broken.has_value());
    QCOMPARE(broken->toObject().value(u"title"_s).toString(), u"A \"good\" cook\nwanted"_s);
}

void TestJsonLenient::saysWhereAScriptValueEnds()
{
    const QString script = u"window.__STATE__ = {job: {title: 'Cook'}}; run();"_s;
    qsizetype end = 0;
    const auto value = parseJsValue(script, script.indexOf(u'{'), &end);
    QVERIFY(value.has_value());
    QCOMPARE(script.mid(end), u"; run();"_s);
}

QTEST_APPLESS_MAIN(TestJsonLenient)
#include "tst_jsonlenient.moc"
