#include "core/tasks/TaskList.h"
#include "ui/shell/QueuePopover.h"
#include "ui/shell/StatusChips.h"

#include <QListView>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace aio;
using namespace aio::ui;

class TestQueue : public QObject
{
    Q_OBJECT

    std::unique_ptr<TaskList> m_tasks;
    std::unique_ptr<QMainWindow> m_window;
    StatusChips *m_chips = nullptr;

    QToolButton *chip() const { return m_chips->findChild<QToolButton *>(QStringLiteral("queueChip")); }
    Task *addTask(const char *title, bool start)
    {
        auto *task = new Task(QString::fromUtf8(title));
        m_tasks->add(task);
        if (start) {
            task->start();
        }
        return task;
    }

private Q_SLOTS:
    void init()
    {
        m_tasks = std::make_unique<TaskList>();
        m_window = std::make_unique<QMainWindow>();
        m_window->resize(1000, 700);
        m_chips = new StatusChips(m_tasks.get(), m_window.get());
        m_window->setStatusBar(m_chips);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_tasks.reset();
    }

    void theChipCountsAndHidesAtZero()
    {
        QVERIFY(!chip()->isVisible());
        Task *first = addTask("one.png", true);
        addTask("two.png", false);
        QVERIFY(chip()->isVisible());
        QVERIFY(chip()->text().contains(u"1 "));
        first->succeed();
        m_tasks->cancelAll();
        QVERIFY(!chip()->isVisible());
    }

    void clickOpensAndTheCrossStops()
    {
        Task *task = addTask("one.png", false);
        QTest::mouseClick(chip(), Qt::LeftButton);
        QueuePopover *popover = m_chips->queuePopover();
        QTRY_VERIFY(popover->isVisible());
        auto *list = popover->findChild<QListView *>(QStringLiteral("taskList"));
        const QRect row = list->visualRect(m_tasks->index(0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.right() - 22, row.center().y()});
        QCOMPARE(task->state(), Task::State::Cancelled);
    }

    void deleteStopsTheCurrentOne()
    {
        addTask("one.png", false);
        Task *second = addTask("two.png", false); // newest first
        QTest::mouseClick(chip(), Qt::LeftButton);
        auto *list = m_chips->queuePopover()->findChild<QListView *>(QStringLiteral("taskList"));
        QTRY_VERIFY(list->isVisible());
        list->setCurrentIndex(m_tasks->index(0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(second->state(), Task::State::Cancelled);
        QCOMPARE(m_tasks->waiting(), 1);
    }

    void clearTakesTheFinishedOnesAway()
    {
        addTask("one.png", true)->succeed();
        Task *running = addTask("two.png", true);
        QTest::mouseClick(chip(), Qt::LeftButton);
        auto *clear = m_chips->queuePopover()->findChild<QPushButton *>(QStringLiteral("clearButton"));
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(m_tasks->tasks(), QList<Task *>{running});
        QVERIFY(!clear->isEnabled());
    }

    void theSavedChipTellsFailures()
    {
        auto *saved = m_chips->findChild<QToolButton *>(QStringLiteral("savedChip"));
        QVERIFY(!saved->isVisible());
        m_chips->setSaveState({SaveState::Kind::Failed, QStringLiteral("Not saved: disk full")});
        QVERIFY(saved->isVisible());
        QCOMPARE(saved->property("tone").toString(), QStringLiteral("Danger"));
        m_chips->setSaveState({});
        QVERIFY(!saved->isVisible());
    }
};

QTEST_MAIN(TestQueue)
#include "tst_queue.moc"
