#include "ui/shell/DesktopNotifier.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QTest>

using namespace aio::ui;
using namespace Qt::StringLiterals;

/// A notification service on a connection of its own, as a desktop has one: keeps what it is told.
class Service : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told
    {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
    };
    QList<Told> told;

public Q_SLOTS:
    // The signature is the specification's.
    uint Notify(const QString & /*program*/, uint replaces, const QString & /*icon*/, const QString &title,
        const QString &body, const QStringList &actions, const QVariantMap & /*hints*/, int /*expires*/)
    {
        told << Told{replaces, title, body, actions};
        return replaces > 0 ? replaces : ++m_last;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

// Runs with a session bus and without one: tests/support/with-keyring.
class TestDesktopNotifier : public QObject
{
    Q_OBJECT

    const bool m_hasBus = qEnvironmentVariable("AIO_KEYRING") != u"nobus"_s;

private Q_SLOTS:
    void withoutAServiceNothingHappens()
    {
        DesktopNotifier notifier;
        bool opened = false;
        notifier.show(u"limit"_s, u"Title"_s, u"Text"_s, [&opened] { opened = true; });
        QTest::qWait(100);
        QVERIFY(!opened);
    }

    void messagesReachTheServiceAndComeBack()
    {
        if (!m_hasBus) {
            QVERIFY(!QDBusConnection::sessionBus().isConnected());
            return;
        }
        Service service;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &service,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        DesktopNotifier notifier;
        int opened = 0;
        notifier.show(u"limit"_s, u"80 %"_s, u"A <b>&"_s, [&opened] { ++opened; });
        QTRY_COMPARE(service.told.size(), 1);
        QCOMPARE(service.told.first().title, u"80 %"_s);
        QCOMPARE(service.told.first().body, u"A &lt;b&gt;&amp;"_s);
        QCOMPARE(service.told.first().replaces, 0U);
        QCOMPARE(service.told.first().actions.first(), u"default"_s);
        QTest::qWait(100); // the number of the message comes back
        Q_EMIT service.ActionInvoked(41, u"default"_s);
        QTRY_COMPARE(opened, 1);
        // The same topic again takes the place of the first message.
        notifier.show(u"limit"_s, u"95 %"_s, u"B"_s, [&opened] { opened += 10; });
        QTRY_COMPARE(service.told.size(), 2);
        QCOMPARE(service.told.last().replaces, 41U);
        QTest::qWait(100);
        Q_EMIT service.ActionInvoked(41, u"default"_s);
        QTRY_COMPARE(opened, 11);
        // Closed: a late click does nothing, and the next one is a new message.
        Q_EMIT service.NotificationClosed(41, 2);
        Q_EMIT service.ActionInvoked(41, u"default"_s);
        QTest::qWait(100);
        QCOMPARE(opened, 11);
        notifier.show(u"limit"_s, u"100 %"_s, u"C"_s, [] {});
        QTRY_COMPARE(service.told.size(), 3);
        QCOMPARE(service.told.last().replaces, 0U);
        QDBusConnection::disconnectFromBus(u"service"_s);
    }
};

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    TestDesktopNotifier test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktopnotifier.moc"
