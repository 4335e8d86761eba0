#include "core/extraction/page/PageReader.h"
#include "core/extraction/page/SchemaPlace.h"
#include "core/extraction/page/SchemaSalary.h"
#include "core/extraction/page/SchemaValue.h"
#include "tests/core/extraction/page/PageSamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace aio;
using namespace aio::extraction;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

const Vote *find(const Result<SourceDocument> &document, JobField field, Origin origin)
{
    if (document) {
        for (const Vote &vote : document->votes) {
            if (vote.field == field && vote.origin == origin) {
                return &vote;
            }
        }
    }
    return nullptr;
}

QString text(const Vote *vote)
{
    return vote != nullptr ? displayText(vote->value) : QString();
}

Result<SourceDocument> read(const QByteArray &html)
{
    return readPage(
        PageInput{html, u"text/html; charset=utf-8"_s, QUrl(u"https://jobs.example.org/1"_s)}, WorkContext());
}

QByteArray withJsonLd(const QByteArray &json)
{
    return "<title>Baker</title><h1>Baker</h1><script type='application/ld+json'>" + json + "</script>";
}

} // namespace

class TestStructured : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPay_data();
    void readsPay();
    void refusesPayThatCannotBeMeant_data();
    void refusesPayThatCannotBeMeant();
    void readsPlaces_data();
    void readsPlaces();
    void readsDates_data();
    void readsDates();
    void followsReferencesInAGraph();
    void choosesThePostingThePageIsAbout();
    void votesForNothingOnAListOfPostings();
    void leavesOutValuesThatCannotBeMeant();
    void takesAMarketsWordsOffATitle_data();
    void takesAMarketsWordsOffATitle();
    void readsMicrodata();
    void readsRdfa();
    void readsPageState();
    void survivesHostileStructures_data();
    void survivesHostileStructures();
};

void TestStructured::readsPay_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *json, const QString &expected) {
        QTest::newRow(name) << QByteArray(json) << expected;
    };
    row("range", R"({"s":{"currency":"EUR","value":{"minValue":40000,"maxValue":50000,"unitText":"YEAR"}}})",
        u"40000-50000 EUR / year"_s);
    row("texts",
        R"({"s":{"currency":"eur","value":{"minValue":"40.000","maxValue":"50.000,00","unitText":"pro Jahr"}}})",
        u"40000-50000 EUR / year"_s);
    row("flat", R"({"s":{"currency":"CZK","minValue":40000,"maxValue":50000,"unitText":"měsíc"}})",
        u"40000-50000 CZK / month"_s);
    row("list", R"({"s":[{"currency":"GBP","value":{"value":14.5,"unitText":"hourly"}}]})",
        u"14.50 GBP / hour"_s);
    row("impossible unit",
        R"({"s":{"currency":"USD","value":{"minValue":65000,"maxValue":80000,"unitText":"HOUR"}}})",
        u"65000-80000 USD"_s);
}

void TestStructured::readsPay()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const auto salary = schemaSalary(object(json.constData()).value(u"s"_s), QString());
    QVERIFY(salary.has_value());
    QCOMPARE(displayText(*salary), expected);
}

void TestStructured::refusesPayThatCannotBeMeant_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("zero") << QByteArray(
        R"({"s":{"currency":"EUR","value":{"minValue":0,"maxValue":0,"unitText":"YEAR"}}})");
    QTest::newRow("one") << QByteArray(R"({"s":{"currency":"EUR","value":{"value":1}}})");
    QTest::newRow("nines") << QByteArray(
        R"({"s":{"currency":"EUR","value":{"minValue":999999,"maxValue":999999}}})");
    QTest::newRow("years") << QByteArray(
        R"({"s":{"currency":"USD","value":{"minValue":3,"maxValue":5,"unitText":"YEAR"}}})");
    QTest::newRow("prose") << QByteArray(
        R"({"s":{"currency":"EUR","value":"Competitive, from 2 years of experience"}})");
    QTest::newRow("unlike ends") << QByteArray(
        R"({"s":{"currency":"EUR","value":{"minValue":80,"maxValue":90000}}})");
}

void TestStructured::refusesPayThatCannotBeMeant()
{
    QFETCH(QByteArray, json);
    QVERIFY(!schemaSalary(object(json.constData()).value(u"s"_s), QString()).has_value());
}

void TestStructured::readsPlaces_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("country object") << QByteArray(
        R"({"l":{"@type":"Place","address":{"addressLocality":"Graz","addressRegion":"Graz","addressCountry":{"@type":"Country","name":"AT"}}}})")
                                    << QStringList{u"Graz, Österreich"_s};
    QTest::newRow("street of a town") << QByteArray(
        R"({"l":{"address":{"streetAddress":"Quay 1","addressLocality":"Linz","postalCode":"4020","addressRegion":"Upper Austria"}}})")
                                      << QStringList{u"Linz, Upper Austria"_s};
    QTest::newRow("street alone") << QByteArray(R"({"l":{"address":{"streetAddress":"Quay 1, Linz"}}})")
                                  << QStringList{u"Quay 1, Linz"_s};
    QTest::newRow("two places") << QByteArray(
        R"({"l":[{"address":{"addressLocality":"Wien"}},{"address":{"addressLocality":"Linz"}},{"address":{"addressLocality":"Linz"}}]})")
                                << QStringList{u"Wien"_s, u"Linz"_s};
    QTest::newRow("text") << QByteArray(R"({"l":"Wien"})") << QStringList{u"Wien"_s};
    QTest::newRow("no place") << QByteArray(R"({"l":{"address":{"addressLocality":"Remote"}}})")
                              << QStringList{};
    QTest::newRow("anywhere") << QByteArray(R"({"l":"Anywhere"})") << QStringList{};
}

void TestStructured::readsPlaces()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, expected);
    QCOMPARE(schemaPlaces(object(json.constData()).value(u"l"_s), u"de"_s), expected);
    QCOMPARE(countryCode(u"Czech Republic"_s), u"CZ"_s);
    QCOMPARE(countryCode(u"Österreich"_s), u"AT"_s);
    QCOMPARE(countryCode(u"Atlantis"_s), QString());
}

void TestStructured::readsDates_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("day") << QJsonValue(u"2026-03-09"_s) << QDate(2026, 3, 9);
    QTest::newRow("time") << QJsonValue(u"2026-03-09 20:28:32 UTC"_s) << QDate(2026, 3, 9);
    QTest::newRow("milliseconds") << QJsonValue(1773014400000.0) << QDate(2026, 3, 9);
    QTest::newRow("mail") << QJsonValue(u"Mon, 09 Mar 2026 10:00:00 +0000"_s) << QDate(2026, 3, 9);
    QTest::newRow("nonsense") << QJsonValue(u"soon"_s) << QDate();
    QTest::newRow("impossible") << QJsonValue(u"0001-01-01"_s) << QDate();
}

void TestStructured::readsDates()
{
    QFETCH(QJsonValue, value);
    QFETCH(QDate, expected);
    QCOMPARE(schemaDate(value), expected);
}

void TestStructured::followsReferencesInAGraph()
{
    const auto document = read(withJsonLd(
        R"({"@graph":[{"@type":["WebPage","ItemPage"],"@id":"#p"},{"@type":["Thing","JobPosting"],"title":"Baker","hiringOrganization":{"@id":"#org"}},{"@id":"#org","@type":"Organization","name":"Crumb &amp;amp; Co"}]})"));
    QCOMPARE(text(find(document, JobField::Company, Origin::JsonLd)), u"Crumb & Co"_s);
}

void TestStructured::choosesThePostingThePageIsAbout()
{
    const auto document = read(withJsonLd(
        R"([{"@type":"JobPosting","title":"Driver","hiringOrganization":"A"},{"@type":"JobPosting","title":"Baker","hiringOrganization":"B"}])"));
    QCOMPARE(text(find(document, JobField::Company, Origin::JsonLd)), u"B"_s);
}

void TestStructured::votesForNothingOnAListOfPostings()
{
    const auto document = read(
        R"(<title>All openings</title><h1>All openings</h1><p>Choose one of many.</p><script type="application/ld+json">[{"@type":"JobPosting","title":"Driver","hiringOrganization":"A"},{"@type":"JobPosting","title":"Florist","hiringOrganization":"B"}]</script>)");
    QVERIFY(document.has_value());
    QVERIFY(find(document, JobField::Company, Origin::JsonLd) == nullptr);
    QCOMPARE(document->warnings.size(), 1);
}

void TestStructured::leavesOutValuesThatCannotBeMeant()
{
    const auto document = read(withJsonLd(
        R"({"@type":"JobPosting","title":"Baker","hiringOrganization":"Crumb","jobLocation":"Crumb","employmentType":"N/A","datePosted":"2026-03-01","validThrough":"2026-03-01","identifier":{"name":"Crumb","value":"BAKER"}})"));
    QVERIFY(find(document, JobField::Title, Origin::JsonLd) != nullptr);
    for (const JobField field :
        {JobField::Locations, JobField::EmploymentTypes, JobField::ValidThrough, JobField::Identifier}) {
        QVERIFY2(find(document, field, Origin::JsonLd) == nullptr, qPrintable(jobFieldKey(field)));
    }
}

void TestStructured::takesAMarketsWordsOffATitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("market") << u"Phlebotomist Job in Tulsa, OK at Osage Labs"_s << u"Phlebotomist"_s;
    QTest::newRow("profession") << u"Consulente del lavoro a Milano"_s << u"Consulente del lavoro a Milano"_s;
    QTest::newRow("field") << u"Student Job in Marketing"_s << u"Student Job in Marketing"_s;
    QTest::newRow("counsellor") << u"Conseiller emploi à Lyon"_s << u"Conseiller emploi à Lyon"_s;
}

void TestStructured::takesAMarketsWordsOffATitle()
{
    QFETCH(QString, title);
    QFETCH(QString, expected);
    const QJsonObject posting{{u"@type"_s, u"JobPosting"_s}, {u"title"_s, title},
        {u"hiringOrganization"_s, QJsonObject{{u"name"_s, u"Osage Labs"_s}}}};
    const auto document = read(withJsonLd(QJsonDocument(posting).toJson()));
    QCOMPARE(text(find(document, JobField::Title, Origin::JsonLd)), expected);
}

void TestStructured::readsMicrodata()
{
    const auto document = read(samples::microdata());
    QCOMPARE(text(find(document, JobField::Title, Origin::Microdata)), u"Sous-chef"_s);
    QCOMPARE(text(find(document, JobField::Company, Origin::Microdata)), u"Auberge du Lac"_s);
    QCOMPARE(text(find(document, JobField::Locations, Origin::Microdata)), u"Annecy"_s);
    QCOMPARE(text(find(document, JobField::DatePosted, Origin::Microdata)), u"2026-02-01"_s);
    QCOMPARE(text(find(document, JobField::EmploymentTypes, Origin::Microdata)), u"FULL_TIME"_s);
}

void TestStructured::readsRdfa()
{
    const auto document = read(samples::rdfa());
    QCOMPARE(text(find(document, JobField::Title, Origin::Rdfa)), u"Bosbeheerder"_s);
    QCOMPARE(text(find(document, JobField::Company, Origin::Rdfa)), u"Stichting Groen"_s);
}

void TestStructured::readsPageState()
{
    for (const QByteArray &page : {samples::assignedState(), samples::jsonState(), samples::indexedState()}) {
        const auto document = read(page);
        QCOMPARE(text(find(document, JobField::Title, Origin::State)), u"Warehouse Planner"_s);
        QCOMPARE(text(find(document, JobField::Company, Origin::State)), u"Parcelworks"_s);
        QCOMPARE(text(find(document, JobField::Locations, Origin::State)), u"Ghent"_s);
        QVERIFY(document->text.contains(u"plan the night shift"_s));
    }
}

void TestStructured::survivesHostileStructures_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("deep json-ld") << withJsonLd(QByteArray("{\"a\":").repeated(200'000));
    QTest::newRow("circle") << withJsonLd(
        R"({"@graph":[{"@id":"a","b":{"@id":"b"}},{"@id":"b","a":{"@id":"a"},"c":[{"@id":"b"},{"@id":"a"}]},{"@type":"JobPosting","title":"Baker","hiringOrganization":{"@id":"a"}}]})");
    QTest::newRow("itemref circle") << QByteArray(
        "<h1>Baker</h1><div itemscope itemtype='http://schema.org/JobPosting' itemref='x y'></div><div id=x "
        "itemprop=a itemscope itemref='y x'></div><div id=y itemprop=b itemscope itemref='x y'></div>");
    QTest::newRow("deep items") << ("<h1>Baker</h1>"
        + QByteArray("<div itemscope itemprop=a itemtype='http://schema.org/JobPosting'>").repeated(3000));
}

void TestStructured::survivesHostileStructures()
{
    QFETCH(QByteArray, html);
    const auto document = read(html);
    QVERIFY(document.has_value());
    QVERIFY(document->text.contains(u"Baker"_s));
}

QTEST_GUILESS_MAIN(TestStructured)
#include "tst_structured.moc"
