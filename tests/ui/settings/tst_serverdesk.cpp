#include "tests/support/TemporaryWorkspace.h"
#include "ui/settings/ServerDesk.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

/// A server that takes connections and never says a word.
class TestServerDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_address = ServerAddress::parse(
            u"postgresql://me@127.0.0.1:%1/work?sslmode=disable"_s.arg(m_server->serverPort()))
                        .value();
    }

    void aCheckCanBeCancelled()
    {
        ServerDesk desk(m_workspace.workspace());
        QSignalSpy stopped(&desk, &ServerDesk::stopped);
        QSignalSpy checked(&desk, &ServerDesk::checked);
        desk.check(m_address);
        QVERIFY(desk.isBusy());
        desk.cancel();
        QVERIFY(!desk.isBusy());
        QCOMPARE(stopped.size(), 1);
        m_server.reset(); // lets go of the connection: the check ends by itself
        desk.check(m_address); // and another can be made meanwhile
        QVERIFY(checked.wait(20'000));
        QCOMPARE(checked.size(), 1);
        QVERIFY(!remote::allPassed(checked.constFirst().constFirst().value<QList<remote::ServerCheck>>()));
    }

    void goingAwayDoesNotWait()
    {
        auto desk = std::make_unique<ServerDesk>(m_workspace.workspace());
        desk->check(m_address);
        QElapsedTimer timer;
        timer.start();
        desk.reset();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        m_server.reset();
    }

private:
    TemporaryWorkspace m_workspace;
    std::unique_ptr<QTcpServer> m_server;
    ServerAddress m_address;
};

QTEST_MAIN(TestServerDesk)
#include "tst_serverdesk.moc"
