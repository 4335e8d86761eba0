#include "core/extraction/grammar/Links.h"

#include <QTest>

using namespace aio::extraction;

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIdentifiesThePosting_data();
    void keepsWhatIdentifiesThePosting();
    void knowsThePortalsOwnAddresses_data();
    void knowsThePortalsOwnAddresses();
};

void TestLinks::keepsWhatIdentifiesThePosting_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *given, const char *expected) {
        QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(expected);
    };
    row("https://jobs.example.com/42?utm_source=x&utm_medium=y", "https://jobs.example.com/42");
    row("https://jobs.example.com/view?id=42&gclid=abc&lang=de",
        "https://jobs.example.com/view?id=42&lang=de");
    row("https://example.com/apply?gh_jid=99&gh_src=feed", "https://example.com/apply?gh_jid=99");
    row("https://board.example.com/job/1/"
        "externalApply?url=https%3A%2F%2Fats.example.org%2F7%3Futm_campaign%3Dz&trk=q",
        "https://ats.example.org/7");
    row("https://www.example.com/url?q=https://careers.example.net/a%3Fjob%3D5&sa=D",
        "https://careers.example.net/a?job=5");
    row("https://example.com/jobs;jsessionid=ABCDEF?jobId=3", "https://example.com/jobs?jobId=3");
    row("https://example.com/careers#top", "https://example.com/careers");
    row("https://example.com/#/jobs/12", "https://example.com/#/jobs/12");
    row("mailto:Jobs@Example.com?subject=Hi", "mailto:jobs@example.com");
    row("javascript:void(0)", "");
    row("/jobs/1", "");
    row("https:///nohost", "");
}

void TestLinks::keepsWhatIdentifiesThePosting()
{
    QFETCH(QString, given);
    QFETCH(QString, expected);
    QCOMPARE(cleanUrl(QUrl(given)), expected);
}

void TestLinks::knowsThePortalsOwnAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("portal");
    const auto row = [](const char *address, bool portal) {
        QTest::newRow(address) << QString::fromLatin1(address) << portal;
    };
    row("info@bestjobs.example", true);
    row("support@jobs-coast.co.uk", true);
    row("Kontakt@stellenmarkt.example", true);
    row("anna.kern@stepstone.de", true);
    row("jobs@acme.example", false);
    row("info@acme.example", false);
    row("anna.kern@staffjobs.example", false);
    row("info@jobs.acme.example", false);
    row("info@jobst-transporte.example", false);
    row("info@localhost", false);
}

void TestLinks::knowsThePortalsOwnAddresses()
{
    QFETCH(QString, address);
    QTEST(isPortalAddress(address), "portal");
}

QTEST_APPLESS_MAIN(TestLinks)
#include "tst_links.moc"
