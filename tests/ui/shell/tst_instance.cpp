#include "ui/shell/InstanceServer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using aio::ui::InstanceServer;

class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsThere()
    {
        QTemporaryDir workspace;
        InstanceServer lonely(workspace.path());
        QVERIFY(!lonely.forward({QStringLiteral("/tmp/a.png")}));
    }

    void aSecondStartHandsItsArgumentsOver()
    {
        QTemporaryDir workspace;
        InstanceServer first(workspace.path());
        QVERIFY(first.listen());
        QSignalSpy received(&first, &InstanceServer::argumentsReceived);
        const QStringList arguments{
            QStringLiteral("/tmp/Stelle für Köche.png"), QStringLiteral("https://example.org/")};
        // Another process in life: here another thread, for forward() waits.
        std::unique_ptr<QThread> second(QThread::create([&] {
            InstanceServer client(workspace.path());
            QVERIFY(client.forward(arguments));
        }));
        second->start();
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.constFirst().constFirst().toStringList(), arguments);
        QVERIFY(second->wait());
    }

    void anotherWorkspaceIsAnotherInstance()
    {
        QTemporaryDir one;
        QTemporaryDir other;
        InstanceServer first(one.path());
        QVERIFY(first.listen());
        InstanceServer client(other.path());
        QVERIFY(!client.forward({}));
    }
};

QTEST_MAIN(TestInstance)
#include "tst_instance.moc"
