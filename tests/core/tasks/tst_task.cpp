#include "core/tasks/TaskList.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aio;

class TestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishedIsEmittedExactlyOnce()
    {
        Task task(QStringLiteral("Read"));
        QSignalSpy finished(&task, &Task::finished);
        task.start();
        task.succeed();
        task.fail({ErrorKind::Network, QStringLiteral("late")});
        task.cancel();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(task.state(), Task::State::Succeeded);
        QVERIFY(task.error().message.isEmpty());
    }

    void cancelEndsAWaitingTaskAndAsksARunningOne()
    {
        Task waiting(QStringLiteral("a"));
        waiting.cancel();
        QCOMPARE(waiting.state(), Task::State::Cancelled);

        Task running(QStringLiteral("b"));
        running.start();
        running.cancel();
        QCOMPARE(running.state(), Task::State::Running);
        QVERIFY(running.stopToken().stop_requested());
        running.fail({ErrorKind::Cancelled, QStringLiteral("Cancelled.")});
        QCOMPARE(running.state(), Task::State::Cancelled);
    }

    void listCountsAndTrims()
    {
        TaskList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < TaskList::maxFinished + 5; ++i) {
            auto *task = new Task(QString::number(i));
            list.add(task);
            task->start();
            task->succeed();
        }
        auto *open = new Task(QStringLiteral("open"));
        list.add(open);
        open->start();
        QCOMPARE(list.running(), 1);
        QTRY_COMPARE(list.rowCount(), TaskList::maxFinished + 1);
        list.clearFinished();
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.data(list.index(0), Qt::DisplayRole).toString(), QStringLiteral("open"));
        list.cancelAll();
        QVERIFY(open->stopToken().stop_requested());
    }
};

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
