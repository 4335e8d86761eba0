#include "ui/widgets/TimeText.h"

#include <QTest>
#include <QTimeZone>

using namespace aio::ui;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortestThatIsClear_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("expected");
        QTest::newRow("today") << QStringLiteral("2026-11-23T14:32:07Z") << QStringLiteral("14:32");
        QTest::newRow("this week") << QStringLiteral("2026-11-20T09:00:00Z") << QStringLiteral("Fri");
        QTest::newRow("six days") << QStringLiteral("2026-11-17T09:00:00Z") << QStringLiteral("Tue");
        QTest::newRow("a week is a date")
            << QStringLiteral("2026-11-16T09:00:00Z") << QStringLiteral("16 Nov");
        QTest::newRow("last year") << QStringLiteral("2025-11-16T09:00:00Z") << QStringLiteral("16/11/2025");
        QTest::newRow("tomorrow") << QStringLiteral("2026-11-24T09:00:00Z") << QStringLiteral("24 Nov");
        QTest::newRow("none") << QString() << QString();
    }

    void shortestThatIsClear()
    {
        QFETCH(QString, time);
        QFETCH(QString, expected);
        const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-23T16:00:00Z"), Qt::ISODate);
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(shortTime(QDateTime::fromString(time, Qt::ISODate), now, locale), expected);
    }

    void theZoneOfTheReaderCounts()
    {
        const QTimeZone tokyo("Asia/Tokyo");
        const QDateTime now(QDate(2026, 11, 24), QTime(8, 0), tokyo);
        const QDateTime late = QDateTime::fromString(QStringLiteral("2026-11-23T22:30:00Z"), Qt::ISODate);
        QCOMPARE(shortTime(late, now, QLocale(QLocale::German)), QStringLiteral("07:30"));
    }
};

QTEST_MAIN(TestTimeText)
#include "tst_time_text.moc"
