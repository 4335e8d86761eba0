#include "ui/records/RecordAutosave.h"
#include "ui/records/StepUndo.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace aio;
using namespace aio::ui;

/// Saves wait until the test lets them end, so that their order can be held.
class TestRecordAutosave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_saves.clear();
        m_autosave = std::make_unique<RecordAutosave>(
            RecordAutosave::Store{[this](const RecordSession &session) {
                                      auto promise = std::make_shared<QPromise<Result<qint64>>>();
                                      promise->start();
                                      m_saves.append({session.id(), promise});
                                      return promise->future();
                                  },
                [this](const RecordSession &) {
                    QPromise<Result<RecordAutosave::Row>> promise;
                    promise.start();
                    promise.addResult(RecordAutosave::Row{m_own, 1});
                    promise.finish();
                    return promise.future();
                }});
    }

    void neverStopsToSaveWhileSomebodyTypes()
    {
        const auto session = open();
        QElapsedTimer typing;
        typing.start();
        while (m_saves.isEmpty() && typing.elapsed() < 5 * RecordAutosave::delayMs) {
            Q_EMIT session->edited();
            QTest::qWait(RecordAutosave::delayMs / 10);
        }
        QCOMPARE(m_saves.size(), 1);
        QVERIFY(typing.elapsed() < 2 * RecordAutosave::delayMs);
    }

    void sessionsThatWaitAreAllSaved()
    {
        QList<std::shared_ptr<RecordSession>> sessions;
        for (int i = 0; i < 3; ++i) {
            sessions << open();
            Q_EMIT sessions.last()->edited();
        }
        m_autosave->flush();
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(m_saves.size(), i + 1);
            QCOMPARE(m_saves.at(i).id, sessions.at(i)->id());
            end(i, 7 + i);
            QTRY_COMPARE(sessions.at(i)->revision(), 7 + i);
        }
    }

    void whatFailedIsTriedAgain()
    {
        const auto session = open();
        QSignalSpy failed(m_autosave.get(), &RecordAutosave::failed);
        Q_EMIT session->edited();
        m_autosave->flush();
        fail(0);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_autosave->isPending());
        m_autosave->retry();
        QCOMPARE(m_saves.size(), 2);
        QVERIFY(!m_autosave->isPending());
    }

    void whatFailedIsKeptWhileAnotherIsShown()
    {
        const QUuid id = QUuid::createUuid();
        {
            const auto session = std::make_shared<RecordSession>(id, 1);
            m_autosave->setSession(session);
            Q_EMIT session->edited();
        }
        open(); // nobody else holds the first one any more
        QCOMPARE(m_saves.size(), 1);
        for (int i = 0; i < 2; ++i) { // failing once more forgets it no more than failing once
            fail(i);
            QTRY_COMPARE(m_autosave->failedSessions().size(), 1);
            QCOMPARE(m_autosave->failedSessions().first()->id(), id);
            QCOMPARE(m_autosave->findUnsaved(id), m_autosave->failedSessions().first());
            m_autosave->retry();
            QCOMPARE(m_saves.size(), i + 2);
            QCOMPARE(m_saves.at(i + 1).id, id);
        }
        end(2, 5);
        QTRY_VERIFY(m_autosave->unsaved().isEmpty());
    }

    void whatIsNotShownIsSavedToo()
    {
        const auto first = open();
        const auto second = open();
        Q_EMIT first->edited(); // as by a reading that ended late
        QVERIFY(first->isUnsaved());
        m_autosave->flush();
        QCOMPARE(m_saves.size(), 1);
        QCOMPARE(m_saves.first().id, first->id());
        end(0, 2);
        QTRY_VERIFY(!first->isUnsaved());
        QCOMPARE(first->revision(), 2);
        QVERIFY(!second->isUnsaved());
    }

    void whatIsTypedDuringASaveIsUnsaved()
    {
        const auto session = open();
        QSignalSpy drained(m_autosave.get(), &RecordAutosave::drained);
        Q_EMIT session->edited();
        m_autosave->flush();
        Q_EMIT session->edited();
        m_autosave->flush();
        int called = 0;
        m_autosave->whenDrained([&called] { ++called; });
        end(0, 2);
        QTRY_COMPARE(m_saves.size(), 2);
        QVERIFY(session->isUnsaved());
        QVERIFY(drained.isEmpty());
        QCOMPARE(called, 0);
        end(1, 3);
        QTRY_COMPARE(drained.size(), 1);
        QVERIFY(!session->isUnsaved());
        QCOMPARE(called, 1);
        m_autosave->whenDrained([&called] { ++called; });
        QCOMPARE(called, 2); // nothing to wait for
    }

    void whatIsGoneIsNotSaved()
    {
        const auto session = open();
        Q_EMIT session->edited();
        m_autosave->forget({session->id()});
        m_autosave->retry();
        QVERIFY(m_saves.isEmpty());
        Q_EMIT session->edited();
        QVERIFY(!m_autosave->isPending());
    }

    void aSaveOfWhatIsGoneMeanwhileDoesNotFail()
    {
        const auto session = open();
        QSignalSpy failed(m_autosave.get(), &RecordAutosave::failed);
        QSignalSpy saved(m_autosave.get(), &RecordAutosave::saved);
        QSignalSpy drained(m_autosave.get(), &RecordAutosave::drained);
        Q_EMIT session->edited();
        m_autosave->flush();
        m_autosave->forget({session->id()});
        fail(0);
        QTRY_COMPARE(drained.size(), 1);
        QVERIFY(failed.isEmpty());
        QCOMPARE(saved.size(), 1);
        QVERIFY(m_autosave->unsaved().isEmpty());
        // Nor does one that failed before stay.
        const auto next = open();
        Q_EMIT next->edited();
        m_autosave->flush();
        fail(1);
        QTRY_COMPARE(m_autosave->failedSessions().size(), 1);
        m_autosave->forget({next->id()});
        QVERIFY(m_autosave->unsaved().isEmpty());
        QCOMPARE(saved.size(), 2); // which takes the word "not saved" away
    }

    void aStepIsTakenBackAloneOrNotAtAll()
    {
        const auto session = std::make_shared<RecordSession>(QUuid::createUuid(), 1);
        QUndoStack *stack = session->undoStack();
        stack->push(new QUndoCommand(QStringLiteral("first")));
        const auto undo = undoOfLastStep(session);
        QVERIFY(undo());
        QCOMPARE(stack->index(), 0);
        QVERIFY(!undo()); // once
        stack->push(new QUndoCommand(QStringLiteral("second")));
        const auto late = undoOfLastStep(session);
        stack->undo();
        stack->push(new QUndoCommand(QStringLiteral("third"))); // as many steps as then, but not the same
        QVERIFY(!late());
        QCOMPARE(stack->index(), 1);
    }

    void aConflictKeepsBoth()
    {
        const auto session = open();
        const QUuid other = session->id();
        QSignalSpy both(m_autosave.get(), &RecordAutosave::keptBoth);
        Q_EMIT session->edited();
        m_autosave->flush();
        m_saves.first().promise->addResult(Result<qint64>(failure(ErrorKind::Conflict, {})));
        m_saves.first().promise->finish();
        QTRY_COMPARE(both.size(), 1);
        QCOMPARE(both.first().first().toUuid(), other);
        QCOMPARE(session->id(), m_own);
    }

private:
    struct Save
    {
        QUuid id;
        std::shared_ptr<QPromise<Result<qint64>>> promise;
    };

    std::shared_ptr<RecordSession> open()
    {
        auto session = std::make_shared<RecordSession>(QUuid::createUuid(), 1);
        m_autosave->setSession(session);
        return session;
    }
    void fail(int save)
    {
        m_saves.at(save).promise->addResult(
            Result<qint64>(failure(ErrorKind::Storage, QStringLiteral("Disk full"))));
        m_saves.at(save).promise->finish();
    }
    void end(int save, qint64 revision)
    {
        m_saves.at(save).promise->addResult(Result<qint64>(revision));
        m_saves.at(save).promise->finish();
    }

    const QUuid m_own = QUuid::createUuid();
    std::unique_ptr<RecordAutosave> m_autosave;
    QList<Save> m_saves;
};

QTEST_GUILESS_MAIN(TestRecordAutosave)
#include "tst_recordautosave.moc"
