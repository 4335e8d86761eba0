#include "core/extraction/grammar/WorkModes.h"

#include <QTest>

using namespace aio;
using namespace aio::extraction;

class TestWorkModes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheMode_data();
    void readsTheMode();
};

void TestWorkModes::readsTheMode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("This is a fully remote role", "remote");
    row("Remote (Europe)", "remote");
    row("Télétravail fréquent", "hybrid");
    row("リモートワーク：週3日まで可", "hybrid");
    row("100% remoto", "remote");
    row("Télétravail total possible", "remote");
    row("Praca zdalna", "remote");
    row("フルリモート勤務", "remote");
    row("全职远程", "remote");
    row("عن بعد", "remote");
    row("Hybrid, 2 days in the office", "hybrid");
    row("3 Tage Homeoffice pro Woche", "hybrid");
    row("Homeoffice möglich", "hybrid");
    row("one day a week from home", "hybrid");
    row("Télétravail : 2 jours par semaine", "hybrid");
    row("Télétravail : partiel", "hybrid");
    row("mobile Arbeit an bis zu zwei Tagen", "hybrid");
    row("jobba hemifrån en dag i veckan", "hybrid");
    row("un giorno di smart working a settimana", "hybrid");
    row("fresh meals delivered from home kitchens", "");
    row("2 jours de télétravail par semaine", "hybrid");
    row("Remote or on-site in Porto", "hybrid");
    row("是否远程：部分远程", "hybrid");
    row("週2日リモート可", "hybrid");
    row("möjlighet till distansarbete två dagar i veckan", "hybrid");
    row("No remote work", "onsite");
    row("This is not a remote position", "onsite");
    row("kein Homeoffice", "onsite");
    row("Presencial", "onsite");
    row("リモート不可", "onsite");
    row("You know remote sensing and GIS", "");
    row("remote control of machines, hybrid cloud", "");
    row("Come to our office", "");
}

void TestWorkModes::readsTheMode()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto mode = findWorkMode(text);
    QCOMPARE(mode ? workModeName(*mode) : QString(), expected);
}

QTEST_APPLESS_MAIN(TestWorkModes)
#include "tst_workmodes.moc"
