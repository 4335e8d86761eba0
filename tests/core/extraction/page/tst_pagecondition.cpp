#include "core/extraction/page/PageLinks.h"
#include "core/extraction/page/PageReader.h"
#include "core/extraction/page/UiPhrases.h"

#include <QTest>

using namespace aio;
using namespace aio::extraction;
using namespace Qt::StringLiterals;

namespace {

Result<SourceDocument> read(const QByteArray &html)
{
    return readPage(PageInput{html, u"text/html; charset=utf-8"_s, QUrl(u"https://jobs.example.org/de/7"_s)},
        WorkContext());
}

QString vote(const Result<SourceDocument> &document, JobField field)
{
    if (document) {
        for (const Vote &candidate : document->votes) {
            if (candidate.field == field && candidate.origin == Origin::Text) {
                return displayText(candidate.value);
            }
        }
    }
    return {};
}

const QByteArray posting =
    "<h1>Roof tiler</h1><p>You lay tiles on the roofs of the old town, from the first warm day of spring "
    "until the "
    "snow comes. You work in a team of four and you are not afraid of heights. We pay for your tools and for "
    "the "
    "train, and on Fridays we stop at noon. You have finished an apprenticeship or have laid tiles for some "
    "years. "
    "Bring good shoes and good spirits; we bring the rest and a hot lunch for everybody on the roof.</p>";

} // namespace

class TestPageCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoPosting_data();
    void refusesWhatIsNoPosting();
    void readsAnEndedPostingWithAWarning();
    void readsTheSummaryOfAnEmptyPage();
    void doesNotSuspectOrdinaryPostings();
    void readsShortPostings_data();
    void readsShortPostings();
    void findsTheLinkToApply_data();
    void findsTheLinkToApply();
    void findsNoLinkWhereNoneApplies();
    void findsContacts();
    void knowsTheWordsOfButtons();
};

void TestPageCondition::refusesWhatIsNoPosting_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("words");
    QTest::newRow("sign-in") << QByteArray(
        "<title>Sign in</title><h1>Welcome back</h1><input type=text><input type=password>")
                             << u"sign-in"_s;
    QTest::newRow("sign-in, asked for")
        << QByteArray("<h1>Roof tiler</h1><p>Sign in to view this job.</p><a href=/login>Log in</a>")
        << u"sign-in"_s;
    QTest::newRow("sign-in, by name")
        << QByteArray("<title>Anmelden | Example</title><p>Mit Ihrem Konto geht es weiter.</p>")
        << u"sign-in"_s;
    QTest::newRow("robot check") << QByteArray(
        "<title>Just a moment...</title><p>Verify you are human by completing the action below.</p>")
                                 << u"whether a person"_s;
    QTest::newRow("ended, en") << QByteArray("<h1>Sorry</h1><p>This position has been filled.</p>")
                               << u"has ended"_s;
    QTest::newRow("ended, de") << QByteArray("<p>Diese Stelle ist leider nicht mehr verfügbar.</p>")
                               << u"has ended"_s;
    QTest::newRow("ended, cs") << QByteArray("<p>Tato nabídka již není aktuální.</p>") << u"has ended"_s;
    QTest::newRow("ended, ja") << QByteArray("<p>この求人の募集は終了しました。</p>") << u"has ended"_s;
    QTest::newRow("program") << QByteArray("<div id=root></div><noscript>You need to enable JavaScript to "
                                           "run this app.</noscript><script src=a.js></script>")
                             << u"in a browser"_s;
    QTest::newRow("empty") << QByteArray("<html><body></body></html>") << u"empty"_s;
}

void TestPageCondition::refusesWhatIsNoPosting()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, words);
    const auto document = read(html);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::BadInput);
    QVERIFY2(document.error().message.contains(words), qPrintable(document.error().message));
}

void TestPageCondition::readsAnEndedPostingWithAWarning()
{
    const auto document = read("<p>This job is no longer accepting applications.</p>" + posting);
    QVERIFY(document.has_value());
    QVERIFY(document->text.contains(u"Roof tiler"_s));
    QCOMPARE(document->warnings.size(), 1);
}

void TestPageCondition::readsTheSummaryOfAnEmptyPage()
{
    const auto document = read(
        "<meta property='og:title' content='Roof tiler'><meta property='og:description' content='Lay "
        "tiles on the roofs of the old town, all year round.'><div id=app></div><script src=a.js></script>");
    QVERIFY(document.has_value());
    QVERIFY(document->text.contains(u"Lay tiles"_s));
    QCOMPARE(document->warnings.size(), 1);
}

void TestPageCondition::doesNotSuspectOrdinaryPostings()
{
    const auto document = read("<nav><a href=/login>Sign in</a></nav>" + posting);
    QVERIFY(document.has_value());
    QVERIFY(document->warnings.isEmpty());
}

void TestPageCondition::readsShortPostings_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("link to sign in") << QByteArray(
        "<div>Log in | Register | Contact</div><h1>Roof tiler</h1><p>You lay tiles on the roofs of the old "
        "town, from the first warm day of spring until the snow comes, in a team of four.</p><p>Write to "
        "work@roofs.example or ring us, we are there from seven.</p>");
    QTest::newRow("field to sign in") << QByteArray(
        "<form><input name=u><input type=password></form><h1>Roof tiler</h1><dl><dt>Town</dt><dd>Leeds</dd>"
        "<dt>Hours</dt><dd>Full time</dd></dl><p>You lay tiles on the roofs of the old town.</p>");
    QTest::newRow("work on sign-ins") << QByteArray(
        "<title>Login support engineer</title><h1>Login support engineer</h1><p>You help people in.</p>");
    QTest::newRow("open until filled") << QByteArray(
        "<h1>Roof tiler</h1><p>You lay tiles. Applications are welcome until the position is filled.</p>");
}

void TestPageCondition::readsShortPostings()
{
    QFETCH(QByteArray, html);
    const auto document = read(html);
    QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().message));
    QVERIFY2(document->warnings.isEmpty(), qPrintable(document->warnings.value(0)));
}

void TestPageCondition::findsTheLinkToApply_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("address");
    QTest::newRow("en") << QByteArray("<a href='/apply/7?utm_source=x'>Apply now</a>")
                        << u"https://jobs.example.org/apply/7"_s;
    QTest::newRow("de") << QByteArray("<a class=btn href='bewerbung?id=7'>Jetzt bewerben</a>")
                        << u"https://jobs.example.org/de/bewerbung?id=7"_s;
    QTest::newRow("fr") << QByteArray("<a href='https://ats.example.com/postuler/7'>Je postule</a>")
                        << u"https://ats.example.com/postuler/7"_s;
    QTest::newRow("ja") << QByteArray("<a href='/entry/7'>この求人に応募する</a>")
                        << u"https://jobs.example.org/entry/7"_s;
    QTest::newRow("ar") << QByteArray("<a href='/entry/7'>تقدم الآن</a>")
                        << u"https://jobs.example.org/entry/7"_s;
    QTest::newRow("script") << QByteArray("<button onclick=\"location.href='/apply/7'\">Apply</button>")
                            << u"https://jobs.example.org/apply/7"_s;
    QTest::newRow("label") << QByteArray("<a aria-label='Apply for this job' href='/apply/7'><svg></svg></a>")
                           << u"https://jobs.example.org/apply/7"_s;
}

void TestPageCondition::findsTheLinkToApply()
{
    QFETCH(QByteArray, link);
    QFETCH(QString, address);
    QCOMPARE(vote(read(posting + link), JobField::ApplyUrl), address);
}

void TestPageCondition::findsNoLinkWhereNoneApplies()
{
    const auto document = read(posting
        + "<a href='#apply'>Apply</a><a href='/blog/how-to-write'>How to write a letter</a><a "
          "href='/jobs?sort=new'>Apply filters</a>");
    QCOMPARE(vote(document, JobField::ApplyUrl), QString());
}

void TestPageCondition::findsContacts()
{
    const auto document = read(posting
        + "<p><a href='mailto:Jobs@Roofs.example?subject=Tiler'>Write to us</a> or <a "
          "href='tel:+4930123456'>call</a></p>"
          "<footer><a href='mailto:info@roofs.example'>info</a></footer><a href='mailto:?body=look'>Tell a "
          "friend</a>");
    QCOMPARE(vote(document, JobField::ContactEmail), u"jobs@roofs.example"_s);
    QCOMPARE(vote(document, JobField::ContactPhone), u"+4930123456"_s);
}

void TestPageCondition::knowsTheWordsOfButtons()
{
    for (const QString &words : {u"Show more"_s, u"Teilen"_s, u"Apply now"_s, u"印刷"_s}) {
        QVERIFY2(isUiPhrase(words), qPrintable(words));
    }
    for (const QString &words : {u"Berlin"_s, u"Homecare Ltd"_s, u"Printing technician"_s}) {
        QVERIFY2(!isUiPhrase(words), qPrintable(words));
    }
    QVERIFY(!saysApply(u"Application scientist"_s));
}

QTEST_GUILESS_MAIN(TestPageCondition)
#include "tst_pagecondition.moc"
