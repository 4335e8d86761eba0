#include "core/base/Uuid.h"
#include "core/draftqueue/DraftQueue.h"
#include "tests/support/SamplePeople.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSignalSpy>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestDraftQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_candidates =
            std::make_unique<CandidateStore>(*m_database, m_workspace->files(), m_workspace->author());
        m_jobs = std::make_unique<JobStore>(*m_database, m_workspace->files(), m_workspace->author());
        m_documents = std::make_unique<DocumentStore>(*m_database, m_workspace->author());
        m_tasks = std::make_unique<TaskList>();
        m_queue = std::make_unique<DraftQueue>(*m_candidates, *m_jobs, *m_documents, *m_tasks);
    }

    void cleanup()
    {
        m_queue.reset();
        m_tasks.reset();
        m_documents.reset();
        m_jobs.reset();
        m_candidates.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void aDocumentIsDraftedAndKept()
    {
        const QUuid person = candidate(u"Ada Krall"_s);
        const QUuid posting = job(u"Structural Engineer"_s);
        const DraftQueue::Outcome outcome = run({{{}, person, {}, posting}});
        QCOMPARE(outcome.documents.size(), 1);
        QVERIFY(outcome.problems.isEmpty());
        const DocumentRecord record = take(m_documents->load(outcome.documents.first())).value();
        QVERIFY(record.document.draft.isCv());
        QCOMPARE(record.document.candidateId, person);
        QCOMPARE(record.document.candidateName, u"Ada Krall"_s);
        QCOMPARE(record.document.jobId, posting);
        QCOMPARE(record.document.jobTitle, u"Structural Engineer"_s);
        QCOMPARE(record.document.openClaims, 0);
        QVERIFY(!record.document.templateId.isEmpty());
        QCOMPARE(record.versions, 1);
        const auto versions = take(m_documents->versions(record.id)).value();
        QCOMPARE(versions.first().reason, VersionReason::Proposed);
        QCOMPARE(m_tasks->tasks().first()->state(), Task::State::Succeeded);
    }

    void oneJobForManyCandidates()
    {
        const QUuid posting = job(u"Structural Engineer"_s);
        DraftStyle letter;
        letter.kind = DocumentKind::Letter;
        QList<DraftOrder> orders;
        for (const QString &name : {u"Ada Krall"_s, u"Ben Okoro"_s, u"Cleo Marsh"_s}) {
            orders.append({letter, candidate(name), {}, posting});
        }
        orders.insert(1, {letter, makeUuidV7(), {}, posting});
        const DraftQueue::Outcome outcome = run(orders);
        QCOMPARE(outcome.documents.size(), 3);
        // One that is gone takes no other with it.
        QCOMPARE(outcome.problems.size(), 1);
        const auto kept = take(m_documents->list({})).value();
        QCOMPARE(kept.size(), 3);
        for (const DocumentSummary &document : kept) {
            QCOMPARE(document.kind, DocumentKind::Letter);
        }
        QCOMPARE(m_tasks->tasks().size(), 1);
    }

    void aBatchStopsWhenAsked()
    {
        const QUuid person = candidate(u"Ada Krall"_s);
        const QUuid posting = job(u"Structural Engineer"_s);
        const QList<DraftOrder> orders(50, DraftOrder{{}, person, {}, posting});
        QSignalSpy finished(m_queue.get(), &DraftQueue::finished);
        m_queue->add(orders);
        const int later = m_queue->add({{{}, person, {}, posting}});
        Task *task = m_tasks->tasks().last();
        QTRY_VERIFY(take(m_documents->list({})).value().size() >= 2);
        task->cancel();
        QTRY_COMPARE(finished.size(), 2);
        const auto outcome = finished.first().at(1).value<DraftQueue::Outcome>();
        QVERIFY(outcome.cancelled);
        QVERIFY(outcome.documents.size() < orders.size());
        QCOMPARE(task->state(), Task::State::Cancelled);
        // The next batch is not its victim.
        QCOMPARE(finished.last().first().toInt(), later);
        QCOMPARE(finished.last().at(1).value<DraftQueue::Outcome>().documents.size(), 1);
        QCOMPARE(take(m_documents->list({})).value().size(), outcome.documents.size() + 1);
    }

private:
    QUuid candidate(const QString &name) { return take(m_candidates->add(sampleCandidate(name))).value().id; }
    QUuid job(const QString &title)
    {
        return take(m_jobs->add(sampleJob(title), {}, u"posting.txt"_s)).value().id;
    }
    DraftQueue::Outcome run(const QList<DraftOrder> &orders)
    {
        QSignalSpy finished(m_queue.get(), &DraftQueue::finished);
        m_queue->add(orders);
        return finished.wait(20'000) ? finished.first().at(1).value<DraftQueue::Outcome>()
                                     : DraftQueue::Outcome();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CandidateStore> m_candidates;
    std::unique_ptr<JobStore> m_jobs;
    std::unique_ptr<DocumentStore> m_documents;
    std::unique_ptr<TaskList> m_tasks;
    std::unique_ptr<DraftQueue> m_queue;
};

QTEST_GUILESS_MAIN(TestDraftQueue)
#include "tst_draftqueue.moc"
