#include "core/intake/IntakeQueue.h"
#include "tests/support/ScriptedEngine.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;
using State = IntakeItem::State;

namespace {

extraction::ExtractionSource image(const QString &name)
{
    extraction::ExtractionSource source;
    source.files = {{name, "bytes of " + name.toUtf8()}};
    return source;
}

/// A queue with everything below it; several can follow each other on one workspace.
struct Bench
{
    explicit Bench(const TemporaryWorkspace &workspace)
        : database(workspace.open())
        , jobs(*database, workspace.files(), workspace.author())
        , repository(*database, workspace.files())
        , queue({engine, jobs, repository, tasks})
    {
    }

    [[nodiscard]] State state(const QUuid &id) { return queue.model()->find(id)->item.state; }
    [[nodiscard]] qsizetype jobCount() { return take(jobs.list()).value().size(); }

    ScriptedEngine engine;
    TaskList tasks;
    std::unique_ptr<Database> database;
    JobStore jobs;
    IntakeRepository repository;
    IntakeQueue queue;
};

} // namespace

class TestIntakeQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_bench = std::make_unique<Bench>(*m_workspace);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_bench->queue.model());
    }

    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
        m_workspace.reset();
    }

    void everySourceBecomesAJob()
    {
        QSignalSpy ready(&m_bench->queue, &IntakeQueue::jobReady);
        const QList<QUuid> ids =
            m_bench->queue.add({image(u"a.png"_s), image(u"b.png"_s), image(u"c.png"_s)});
        QTRY_COMPARE(ready.size(), 3);
        QCOMPARE(m_bench->jobCount(), 3);
        for (const QUuid &id : ids) {
            QCOMPARE(m_bench->state(id), State::Done);
            QCOMPARE(m_bench->queue.model()->find(id)->toCheck, 1);
        }
        QCOMPARE(m_bench->queue.model()->totals().done, 3);
        QCOMPARE(m_bench->tasks.tasks().first()->state(), Task::State::Succeeded);
    }

    void readsNoMoreAtOnceThanAllowed()
    {
        m_bench->queue.setParallel(2);
        m_bench->queue.add({image(u"hold1"_s), image(u"hold2"_s), image(u"hold3"_s), image(u"hold4"_s)});
        QTRY_COMPARE(m_bench->queue.model()->totals().running, 2);
        QCOMPARE(m_bench->queue.model()->totals().waiting, 2);
        // "Running" says that a thread was asked for; it may still be on its way to the engine.
        QTRY_COMPARE(m_bench->engine.mostAtOnce(), 2);
        m_bench->engine.release();
        QTRY_COMPARE(m_bench->queue.model()->totals().done, 4);
        QCOMPARE(m_bench->engine.mostAtOnce(), 2);
    }

    void aPauseStartsNothingNew()
    {
        m_bench->queue.setPaused(true);
        const QList<QUuid> ids = m_bench->queue.add({image(u"a.png"_s)});
        QTRY_VERIFY(m_bench->queue.model()->find(ids.first())->kept);
        QCOMPARE(m_bench->state(ids.first()), State::Waiting);
        QCOMPARE(m_bench->engine.calls(), 0);
        m_bench->queue.setPaused(false);
        QTRY_COMPARE(m_bench->state(ids.first()), State::Done);
    }

    void cancelStopsWaitingAndRunningItems()
    {
        m_bench->queue.setParallel(1);
        const QList<QUuid> ids = m_bench->queue.add({image(u"hold"_s), image(u"b.png"_s)});
        QTRY_COMPARE(m_bench->state(ids.first()), State::Running);
        m_bench->queue.cancel(ids.last());
        QCOMPARE(m_bench->state(ids.last()), State::Cancelled);
        // From the task list, as the status bar does.
        m_bench->tasks.cancelAll();
        QTRY_COMPARE(m_bench->state(ids.first()), State::Cancelled);
        QCOMPARE(m_bench->jobCount(), 0);
    }

    void aFailedItemCanBeTriedAgain()
    {
        const QUuid id = m_bench->queue.add({image(u"broken.png"_s)}).first();
        QTRY_COMPARE(m_bench->state(id), State::Failed);
        QCOMPARE(m_bench->queue.model()->find(id)->item.error->message, u"We could not read this image"_s);
        QVERIFY(!m_bench->queue.model()->find(id)->isSkipped());
        const int calls = m_bench->engine.calls();
        m_bench->queue.retryFailed();
        QTRY_COMPARE(m_bench->engine.calls(), calls + 1);
        QTRY_COMPARE(m_bench->state(id), State::Failed);
    }

    void whatIsNoPostingIsSkippedUntilAPersonInsists()
    {
        extraction::ExtractionOutcome lunch{{}, sampleSource(7)};
        lunch.extraction.job.title = u"Team lunch"_s;
        m_bench->engine.answer(u"lunch.jpg"_s, lunch);
        const QUuid id = m_bench->queue.add({image(u"lunch.jpg"_s)}).first();
        QTRY_COMPARE(m_bench->state(id), State::Failed);
        QVERIFY(m_bench->queue.model()->find(id)->isSkipped());
        QCOMPARE(m_bench->jobCount(), 0);
        m_bench->queue.extractAnyway(id);
        QTRY_COMPARE(m_bench->state(id), State::Done);
        QCOMPARE(m_bench->jobCount(), 1);
    }

    void aRepeatedPostingAsksWhichToKeep()
    {
        const extraction::ExtractionOutcome same{sampleExtraction(5), sampleSource(5)};
        m_bench->engine.answer(u"a.png"_s, same);
        m_bench->engine.answer(u"b.png"_s, same);
        const QUuid first = m_bench->queue.add({image(u"a.png"_s)}).first();
        QTRY_COMPARE(m_bench->state(first), State::Done);
        const QUuid second = m_bench->queue.add({image(u"b.png"_s)}).first();
        QTRY_COMPARE(m_bench->state(second), State::Duplicate);
        const QUuid earlier = m_bench->queue.model()->find(first)->item.job;
        QCOMPARE(m_bench->queue.model()->find(second)->duplicates.first().job.id, earlier);
        m_bench->queue.discard(second);
        QVERIFY(!m_bench->queue.model()->find(second));
        QTRY_COMPARE(m_bench->jobCount(), 1);
    }

    void joinedImagesAreReadAsOnePosting()
    {
        const QList<QUuid> ids = m_bench->queue.add({image(u"p1.png"_s), image(u"p2.png"_s)});
        QTRY_COMPARE(m_bench->queue.model()->totals().done, 2);
        const QUuid joined = m_bench->queue.join(ids);
        QTRY_COMPARE(m_bench->state(joined), State::Done);
        QCOMPARE(m_bench->queue.model()->rowCount(), 1);
        QCOMPARE(m_bench->queue.model()->find(joined)->item.files.size(), 2);
        QTRY_COMPARE(m_bench->jobCount(), 1);
    }

    void aNewStartGoesOnWhereTheLastOneEnded()
    {
        m_bench->queue.setParallel(1);
        const QList<QUuid> ids =
            m_bench->queue.add({image(u"hold"_s), image(u"b.png"_s), image(u"broken"_s)});
        QTRY_COMPARE(m_bench->state(ids.first()), State::Running);
        m_tester.reset();
        m_bench.reset();

        Bench next(*m_workspace);
        next.engine.release();
        QSignalSpy ready(&next.queue, &IntakeQueue::jobReady);
        next.queue.restore();
        QTRY_COMPARE(ready.size(), 2);
        QTRY_COMPARE(next.state(ids.at(2)), State::Failed);
        QCOMPARE(next.jobCount(), 2);
        QCOMPARE(next.state(ids.at(0)), State::Done);
    }

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestIntakeQueue)
#include "tst_intakequeue.moc"
