#include "core/extraction/page/HtmlTree.h"
#include "core/extraction/page/PageReader.h"
#include "tests/core/extraction/page/PageSamples.h"

#include <QTest>

using namespace aio;
using namespace aio::extraction;
using namespace Qt::StringLiterals;

namespace {

const Vote *find(const SourceDocument &document, JobField field, Origin origin)
{
    for (const Vote &vote : document.votes) {
        if (vote.field == field && vote.origin == origin) {
            return &vote;
        }
    }
    return nullptr;
}

PageInput page(const QByteArray &html)
{
    return PageInput{html, u"text/html; charset=utf-8"_s, QUrl(u"https://jobs.example.org/cook"_s)};
}

} // namespace

class TestPageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void votesForWhatJsonLdStates();
    void readsTheDescriptionOfAClientRenderedPage();
    void readsVisibleTextAsBlocks();
    void leavesOutWhatIsNotThePosting();
    void leavesOutNoiseThatHasNoName_data();
    void leavesOutNoiseThatHasNoName();
    void keepsSectionsThatOnlyLookLikeNoise();
    void refusesPagesThatCannotBeRead_data();
    void refusesPagesThatCannotBeRead();
    void stopsWhenAsked();
};

void TestPageReader::votesForWhatJsonLdStates()
{
    const auto document = readPage(page(samples::clientRendered()), WorkContext());
    QVERIFY(document.has_value());
    const Vote *title = find(*document, JobField::Title, Origin::JsonLd);
    QVERIFY(title != nullptr);
    QCOMPARE(std::get<QString>(title->value), u"Pastry Cook"_s);
    const Vote *places = find(*document, JobField::Locations, Origin::JsonLd);
    QVERIFY(places != nullptr);
    QCOMPARE(std::get<QStringList>(places->value), QStringList{u"Leeds, United Kingdom"_s});
    const Vote *salary = find(*document, JobField::Salary, Origin::JsonLd);
    QVERIFY(salary != nullptr);
    QCOMPARE(std::get<Salary>(salary->value), (Salary{24000, 28000, u"GBP"_s, Salary::Unit::Year}));
    const Vote *posted = find(*document, JobField::DatePosted, Origin::JsonLd);
    QVERIFY(posted != nullptr);
    QCOMPARE(std::get<QDate>(posted->value), QDate(2026, 3, 2));
}

void TestPageReader::readsTheDescriptionOfAClientRenderedPage()
{
    const auto document = readPage(page(samples::clientRendered()), WorkContext());
    QVERIFY(document.has_value());
    QVERIFY(document->text.contains(u"You bake cakes every morning"_s));
    const auto items = std::count_if(document->blocks.cbegin(), document->blocks.cend(),
        [](const TextBlock &block) { return block.kind == TextBlock::Kind::ListItem; });
    QCOMPARE(items, 2);
}

void TestPageReader::readsVisibleTextAsBlocks()
{
    const auto document =
        readPage(page("<h1>Night nurse</h1><dl><dt>Ward</dt><dd>Four</dd><dd>Five</dd></dl>"
                      "<table><tr><th>Hours</th><td>38 a week</td></tr></table>"
                      "<p><b>Start:</b> at once</p><h2>Your tasks</h2><ul><li>Watch<li>Care</ul>"
                      "<p>First line<br>second line</p>"),
            WorkContext());
    QVERIFY(document.has_value());
    QStringList seen;
    for (const TextBlock &block : document->blocks) {
        seen << QString::number(int(block.kind)) + u' ' + document->string(block.span);
    }
    const QStringList expected{u"0 Night nurse"_s, u"3 Ward: Four"_s, u"3 Ward: Five"_s,
        u"3 Hours: 38 a week"_s, u"3 Start: at once"_s, u"0 Your tasks"_s, u"2 Watch"_s, u"2 Care"_s,
        u"1 First line"_s, u"1 second line"_s};
    QCOMPARE(seen, expected);
    QCOMPARE(document->string(document->blocks.at(1).label), u"Ward"_s);
    QCOMPARE(document->string(document->blocks.at(1).value), u"Four"_s);
}

void TestPageReader::leavesOutWhatIsNotThePosting()
{
    const auto document = readPage(page("<nav><a href=/a>Home</a></nav><div class='cookie-banner'>We use "
                                        "biscuits <button>Fine</button></div>"
                                        "<main><h1>Gardener</h1><p>You look after the roses of the "
                                        "town.</p><p style='display: none'>secret</p>"
                                        "<h2>Similar jobs</h2><ul><li><a href=/1>Florist</a></li></ul></main>"
                                        "<footer>Town of Example, garden@example.org</footer>"),
        WorkContext());
    QVERIFY(document.has_value());
    QVERIFY(document->text.contains(u"roses"_s));
    for (const QString &noise : {u"Home"_s, u"biscuits"_s, u"secret"_s, u"Florist"_s, u"Similar"_s}) {
        QVERIFY2(!document->text.contains(noise), qPrintable(noise));
    }
    QVERIFY(document->blocks.constLast().aside);
    QVERIFY(document->string(document->blocks.constLast().span).contains(u"garden@example.org"_s));
}

void TestPageReader::leavesOutNoiseThatHasNoName_data()
{
    QTest::addColumn<QByteArray>("noise");
    QTest::newRow("consent") << QByteArray(
        "<div><h2>Wir nutzen Cookies</h2><p>Zebra und 87 Partner messen.</p><button>Gut</button></div>");
    QTest::newRow("cards") << QByteArray(
        "<div><div class=c><h3><a href=/1>Zebra keeper</a></h3><p>Leeds</p></div><div class=c><h3><a "
        "href=/2>Florist</a></h3><p>York</p></div><div class=c><a "
        "href=/3><h3>Cook</h3></a><p>Hull</p></div></div>");
    QTest::newRow("market's pay") << QByteArray(
        "<section><h2>Average salary</h2><p>A zebra earns 43,000 a year.</p></section>");
    QTest::newRow("posts") << QByteArray("<div><h3>Popular posts</h3><p>How to ride a zebra</p></div>");
    QTest::newRow("jobs, zh") << QByteArray(
        "<section><h2>適合你大展身手的工作</h2><p>zebra 月薪40,000</p></section>");
    QTest::newRow("jobs, ru") << QByteArray("<section><h2>Похожие вакансии</h2><p>zebra</p></section>");
}

void TestPageReader::leavesOutNoiseThatHasNoName()
{
    QFETCH(QByteArray, noise);
    const auto document = readPage(
        page(
            "<main><h1>Gardener</h1><p>You look after the roses of the town and plan their beds, with a team "
            "of four and a small van. You know your soils and you like early mornings.</p></main>"
            + noise),
        WorkContext());
    QVERIFY(document.has_value());
    QVERIFY(document->text.contains(u"roses"_s));
    QVERIFY2(!document->text.contains(u"zebra"_s, Qt::CaseInsensitive), qPrintable(document->text));
}

void TestPageReader::keepsSectionsThatOnlyLookLikeNoise()
{
    const auto document = readPage(
        page("<h1>Gardener</h1><p>You look after the roses of the town and plan their beds with us.</p>"
             "<div><section class=s><h3>Tasks</h3><p>Rake, see <a href=/r>rakes</a></p></section><section "
             "class=s><h3>Profile</h3><p>Zeal, see <a href=/z>zeal</a></p></section><section "
             "class=s><h3>Offer</h3>"
             "<p>Scones, see <a href=/s>scones</a></p></section></div><p>You bake cookies for the team.</p>"),
        WorkContext());
    QVERIFY(document.has_value());
    for (const QString &kept : {u"Rake"_s, u"Zeal"_s, u"Scones"_s, u"bake cookies"_s}) {
        QVERIFY2(document->text.contains(kept), qPrintable(kept));
    }
}

void TestPageReader::refusesPagesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no text") << QByteArray("<html><body><script>var a = 1;</script></body></html>");
    QTest::newRow("too large") << QByteArray(HtmlTree::maxBytes + 1, 'a');
    QTest::newRow("nested too deeply") << QByteArray("<div>").repeated(100'000);
}

void TestPageReader::refusesPagesThatCannotBeRead()
{
    QFETCH(QByteArray, html);
    const auto document = readPage(page(html), WorkContext());
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::BadInput);
    QVERIFY(!document.error().message.isEmpty());
    QVERIFY(!document.error().hint.isEmpty());
}

void TestPageReader::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto document = readPage(page(samples::clientRendered()),
        WorkContext(source.get_token(), QDeadlineTimer(QDeadlineTimer::Forever)));
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestPageReader)
#include "tst_pagereader.moc"
