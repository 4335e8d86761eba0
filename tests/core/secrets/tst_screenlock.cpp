#include "core/secrets/ScreenLock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace aio;
using namespace Qt::StringLiterals;

class TestScreenLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsScreenSaversThatLock_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("gnome") << u"org.gnome.ScreenSaver"_s;
    }

    void hearsScreenSaversThatLock()
    {
        QFETCH(QString, interface);
        const ScreenLock lock;
        QSignalSpy spy(&lock, &ScreenLock::locked);
        say(interface, false); // unlocked: nothing to forget
        say(interface, true);
        QTRY_COMPARE(spy.count(), 1);
        say(u"org.example.ScreenSaver"_s, true);
        say(interface, true);
        QTRY_COMPARE(spy.count(), 2);
    }

private:
    static void say(const QString &interface, bool active)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/ScreenSaver"_s, interface, u"ActiveChanged"_s);
        signal << active;
        QVERIFY(QDBusConnection::sessionBus().send(signal));
    }
};

QTEST_GUILESS_MAIN(TestScreenLock)
#include "tst_screenlock.moc"
