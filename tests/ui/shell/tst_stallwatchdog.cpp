#include "ui/shell/StallWatchdog.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace aio::ui;

class TestStallWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockedLoopIsNoticed()
    {
        constexpr int blockedMs = 180;
        StallWatchdog watchdog;
        QSignalSpy stalled(&watchdog, &StallWatchdog::stalled);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("stood still for \\d+ ms")));
        QTimer::singleShot(5, &watchdog, [] { QThread::msleep(blockedMs); });
        // The next beat may have been due anywhere within the time.
        QTRY_VERIFY(watchdog.longestMs() >= blockedMs - StallWatchdog::beatMs);
        QVERIFY(!stalled.isEmpty());
        QCOMPARE_GT(stalled.first().first().toLongLong(), StallWatchdog::defaultLimitMs);
    }

    void anIdleOrBusyLoopIsNone()
    {
        // Far more than a slow machine takes from a test.
        constexpr int limitMs = 5000;
        StallWatchdog watchdog(limitMs);
        QSignalSpy stalled(&watchdog, &StallWatchdog::stalled);
        QTimer work;
        connect(&work, &QTimer::timeout, &work, [] { QThread::msleep(10); });
        work.start(0);
        QTest::qWait(10 * StallWatchdog::beatMs);
        QVERIFY(stalled.isEmpty());
    }
};

QTEST_MAIN(TestStallWatchdog)
#include "tst_stallwatchdog.moc"
