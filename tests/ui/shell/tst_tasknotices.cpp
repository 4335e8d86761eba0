#include "core/tasks/TaskList.h"
#include "ui/shell/TaskNotices.h"

#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace Qt::StringLiterals;

class TestTaskNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_elsewhere = true;
        m_tasks = std::make_unique<TaskList>();
        m_notices = std::make_unique<TaskNotices>(*m_tasks,
            TaskNotices::Ways{[this] { return m_elsewhere; },
                [this](const QString &title, const QString &text) { m_told << title + u'|' + text; }});
        m_notices->setLongMs(0);
    }

    void theEndOfALongTaskIsTold()
    {
        Task *task = started(u"12 postings"_s);
        task->setProgress(u"12 jobs"_s, 1);
        task->succeed();
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.first().startsWith(u"12 postings"_s), qPrintable(m_told.first()));
    }

    void aFailureIsToldWithItsReason()
    {
        started(u"Export"_s)->fail({ErrorKind::Storage, u"The disk is full."_s, u"Make room."_s});
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.first().endsWith(u"The disk is full. Make room."_s), qPrintable(m_told.first()));
    }

    void shortOnesAndStoppedOnesAreNoNews()
    {
        Task *stopped = started(u"Export"_s);
        stopped->cancel();
        stopped->acknowledgeCancel();
        m_notices->setLongMs(TaskNotices::longMs);
        started(u"Export"_s)->succeed();
        QVERIFY(m_told.isEmpty());
    }

    void whoLooksAtTheWindowIsNotTold()
    {
        m_elsewhere = false;
        started(u"Export"_s)->succeed();
        QVERIFY(m_told.isEmpty());
    }

private:
    Task *started(const QString &title)
    {
        auto *task = new Task(title);
        m_tasks->add(task);
        task->start();
        return task;
    }

    QStringList m_told;
    bool m_elsewhere = true;
    std::unique_ptr<TaskList> m_tasks;
    std::unique_ptr<TaskNotices> m_notices;
};

QTEST_MAIN(TestTaskNotices)
#include "tst_tasknotices.moc"
