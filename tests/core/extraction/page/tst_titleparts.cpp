#include "core/extraction/page/PageReader.h"

#include <QTest>

using namespace aio;
using namespace aio::extraction;
using namespace Qt::StringLiterals;

namespace {

const QByteArray prose =
    "<p>You bring ships of every size safely to their berth, in every weather, by day and by night, and you "
    "advise their masters on the tides of the estuary until they are made fast.</p>";

// The strongest vote of the page's names for the field; "" if it has none.
QString named(const QByteArray &html, JobField field)
{
    const auto document =
        readPage(PageInput{html, u"text/html; charset=utf-8"_s, QUrl(u"https://harbour.example.org/7"_s)},
            WorkContext());
    QString value;
    double best = 0.3;
    if (document) {
        for (const Vote &vote : document->votes) {
            if (vote.field == field && vote.origin == Origin::Meta && vote.confidence > best) {
                best = vote.confidence;
                value = displayText(vote.value);
            }
        }
    }
    return value;
}

} // namespace

class TestTitleParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTitleFromSiteAndSection_data();
    void tellsTitleFromSiteAndSection();
    void readsTheDayOfPublication_data();
    void readsTheDayOfPublication();
};

void TestTitleParts::tellsTitleFromSiteAndSection_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("company");
    QTest::newRow("section and company") << QByteArray(
        "<title>Trabajá con nosotros – Astillero Sur</title><h1>Trabajá con nosotros</h1><h2>Piloto</h2>"
        + prose + "<footer>Astillero Sur S.A., Ruta 8</footer>")
                                         << QString() << u"Astillero Sur"_s;
    QTest::newRow("section of company") << QByteArray("<title>Careers at Tidewater — Harbour Pilot</title>"
        + prose + "<footer>© 2025 Tidewater, LLC</footer>")
                                        << u"Harbour Pilot"_s << u"Tidewater"_s;
    QTest::newRow("section alone") << QByteArray("<title>Stellenausschreibung</title><h1>Lotse</h1>" + prose)
                                   << QString() << QString();
    QTest::newRow("colon") << QByteArray(
        "<title>Stadt Hafenau: Stellenangebote</title><h1>Stellenangebote</h1>" + prose
        + "<footer>Stadt Hafenau, Markt 1</footer>")
                           << QString() << u"Stadt Hafenau"_s;
    QTest::newRow("company first") << QByteArray(
        "<title>Bramble &amp; Reed - Harbour Pilot</title><img alt='Bramble "
        "&amp; Reed logo' src=l.png><h3>Harbour Pilot</h3>"
        + prose) << u"Harbour Pilot"_s
                                   << u"Bramble & Reed"_s;
    QTest::newRow("site's name as heading")
        << QByteArray("<title>Harbour Pilot - Cape Town - Baobab Group</title><h1><a href='/'>Baobab "
                      "Group</a></h1><h2>Harbour "
                      "Pilot</h2>"
               + prose + "<footer>© 2025 Baobab Group. All rights reserved.</footer>")
        << u"Harbour Pilot"_s << u"Baobab Group"_s;
    QTest::newRow("job board") << QByteArray("<title>Harbour Pilot | Jobs Coast</title><h1>Harbour Pilot</h1>"
        + prose + "<footer>© Jobs Coast</footer>")
                               << u"Harbour Pilot"_s << QString();
    QTest::newRow("entry of a menu") << QByteArray(
        "<title>Crew</title><nav><a href=/>Start</a><a href=/crew>Crew</a></nav><h2>Harbour Pilot</h2>"
        + prose) << QString() << QString();
}

void TestTitleParts::tellsTitleFromSiteAndSection()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, title);
    QFETCH(QString, company);
    QCOMPARE(named(html, JobField::Title), title);
    QCOMPARE(named(html, JobField::Company), company);
}

void TestTitleParts::readsTheDayOfPublication_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("day");
    QTest::newRow("said") << QByteArray("<p>Published <time datetime='2025-02-24T09:00'>last week</time></p>")
                          << u"2025-02-24"_s;
    QTest::newRow("named") << QByteArray(
        "<time class='post-date published' datetime='2025-02-24'>24/2</time>")
                           << u"2025-02-24"_s;
    QTest::newRow("another day") << QByteArray("<p>We meet on <time datetime='2025-02-24'>Monday</time></p>")
                                 << QString();
    QTest::newRow("another posting's")
        << QByteArray("<section><h2>Similar jobs</h2><a href=/8>Cook</a> Posted "
                      "<time datetime='2025-02-24'>Monday</time></section>")
        << QString();
}

void TestTitleParts::readsTheDayOfPublication()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, day);
    const QDate date = QDate::fromString(day, Qt::ISODate);
    const QString shown = date.isValid() ? displayText(FieldValue(date)) : QString();
    QCOMPARE(named("<title>Harbour Pilot</title><h1>Harbour Pilot</h1>" + html + prose, JobField::DatePosted),
        shown);
}

QTEST_GUILESS_MAIN(TestTitleParts)
#include "tst_titleparts.moc"
