#include "core/extraction/grammar/DateGrammar.h"

#include <QTest>

using namespace aio::extraction;

class TestDateGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStatedDays_data();
    void readsStatedDays();
    void leavesDoubtfulDaysOut_data();
    void leavesDoubtfulDaysOut();
    void readsRelativeDaysFromAGivenDay_data();
    void readsRelativeDaysFromAGivenDay();
    void relativeDaysNeedToday();
};

void TestDateGrammar::readsStatedDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *text, const char *context, QDate date) {
        const QStringList parts = QString::fromLatin1(context).split(u'-');
        QTest::newRow(text) << QString::fromUtf8(text) << parts.value(0) << parts.value(1) << date;
    };
    const QDate day(2026, 3, 9);
    row("posted 2026-03-09", "en-", day);
    row("2026-03-09T22:10:00Z", "en-", day);
    row("9.3.2026", "cs-", day);
    row("09. 03. 2026", "cs-", day);
    row("bis zum 09.03.26", "de-", day);
    row("3/9/2026", "en-US", day);
    row("9/3/2026", "en-GB", day);
    row("09/03/2026", "fr-", day);
    row("3/29/2026", "en-", QDate(2026, 3, 29));
    row("March 9, 2026", "en-", day);
    row("Mar 9th, 2026", "en-", day);
    row("9 March 2026", "en-", day);
    row("9. März 2026", "de-", day);
    row("le 9 mars 2026", "fr-", day);
    row("1er avril 2026", "fr-", QDate(2026, 4, 1));
    row("9 de marzo de 2026", "es-", day);
    row("9 de março de 2026", "pt-", day);
    row("9 marzo 2026", "it-", day);
    row("9 maart 2026", "nl-", day);
    row("9. března 2026", "cs-", day);
    row("9 marca 2026", "pl-", day);
    row("9 mars 2026", "sv-", day);
    row("٩ مارس ٢٠٢٦", "ar-", day);
    row("2026年3月9日", "ja-", day);
    row("令和8年3月9日", "ja-", day);
    row("2026/03/09", "zh-", day);
    row("03-Sep-2026", "en-", QDate(2026, 9, 3));
}

void TestDateGrammar::readsStatedDays()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, country);
    QFETCH(QDate, expected);
    const auto match = findDate(text, {language, {}, country});
    QVERIFY(match);
    QCOMPARE(match->date, expected);
}

void TestDateGrammar::leavesDoubtfulDaysOut_data()
{
    QTest::addColumn<QString>("text");
    const char *texts[] = {"04/05/2026", "as soon as possible", "ab sofort", "March 2026", "31.02.2026",
        "2026-13-01", "version 3.11.2", "12.5.1850", "call 030-123-4567", "10.04.2150", "from 9 to 17",
        "2024-2025", "192.168.10.12", "3 days ago"};
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDateGrammar::leavesDoubtfulDaysOut()
{
    QFETCH(QString, text);
    const auto match = findDate(text, {QStringLiteral("en"), {}, {}});
    QVERIFY2(!match, match ? qPrintable(match->date.toString(Qt::ISODate)) : "");
}

void TestDateGrammar::readsRelativeDaysFromAGivenDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *text, QDate date) {
        QTest::newRow(text) << QString::fromUtf8(text) << date;
    };
    row("3 days ago", QDate(2026, 5, 28));
    row("Posted 2w ago", QDate(2026, 5, 17));
    row("a month ago", QDate(2026, 4, 30));
    row("30+ days ago", QDate(2026, 5, 1));
    row("5 hours ago", QDate(2026, 5, 31));
    row("vor 2 Tagen", QDate(2026, 5, 29));
    row("vor einer Woche", QDate(2026, 5, 24));
    row("il y a 3 jours", QDate(2026, 5, 28));
    row("hace 5 días", QDate(2026, 5, 26));
    row("há 3 dias", QDate(2026, 5, 28));
    row("4 giorni fa", QDate(2026, 5, 27));
    row("2 dagen geleden", QDate(2026, 5, 29));
    row("před 2 dny", QDate(2026, 5, 29));
    row("3 dni temu", QDate(2026, 5, 28));
    row("för 2 dagar sedan", QDate(2026, 5, 29));
    row("منذ ٣ أيام", QDate(2026, 5, 28));
    row("3日前", QDate(2026, 5, 28));
    row("2天前", QDate(2026, 5, 29));
    row("yesterday", QDate(2026, 5, 30));
    row("heute", QDate(2026, 5, 31));
}

void TestDateGrammar::readsRelativeDaysFromAGivenDay()
{
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    const auto match = findDate(text, {{}, QDate(2026, 5, 31), {}});
    QVERIFY(match);
    QCOMPARE(match->date, expected);
}

void TestDateGrammar::relativeDaysNeedToday()
{
    QVERIFY(!findDate(u"yesterday", {}));
}

QTEST_APPLESS_MAIN(TestDateGrammar)
#include "tst_dategrammar.moc"
