#pragma once

#include "core/candidatestore/CandidateStore.h"
#include "core/documentstore/DocumentStore.h"
#include "core/draftqueue/DraftOrder.h"
#include "core/jobstore/JobStore.h"
#include "core/tasks/TaskList.h"

#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace aio {

/// Drafts documents in the background: one, or one job for many candidates, or one candidate for many jobs.
/// A batch is one task that a person sees and can stop; what was drafted until then stays. Each document is
/// kept with its draft as the first version. Batches run one after the other. GUI thread only.
class DraftQueue : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        QList<QUuid> documents; ///< in the order of the orders
        QStringList problems; ///< a translated sentence for each order that failed
        bool cancelled = false;
    };

    DraftQueue(CandidateStore &candidates, JobStore &jobs, DocumentStore &documents, TaskList &tasks,
        QObject *parent = nullptr);
    /// Asks the work to stop and waits for it.
    ~DraftQueue() override;

    /// The number of the batch, as finished() names it. Nothing to do is a batch too.
    int add(const QList<DraftOrder> &orders);
    [[nodiscard]] bool isRunning() const { return m_batch != nullptr; }

Q_SIGNALS:
    void finished(int batch, const aio::DraftQueue::Outcome &outcome);

private:
    struct Batch
    {
        int number = 0;
        QList<DraftOrder> orders;
        qsizetype next = 0;
        QPointer<Task> task; ///< gone once a person cleared the list
        std::stop_token stop;
        Outcome outcome;
    };

    void startBatch();
    void step();
    void loadJob(const DraftOrder &order, const CandidateRecord &candidate);
    void draft(
        const DraftOrder &order, const CandidateRecord &candidate, const std::optional<JobRecord> &job);
    void keep(const Document &document);
    void giveUp(const QString &name, const Error &error);
    void end();

    CandidateStore &m_candidates;
    JobStore &m_jobs;
    DocumentStore &m_documents;
    TaskList &m_tasks;
    QThreadPool m_pool;
    QList<std::shared_ptr<Batch>> m_waiting;
    std::shared_ptr<Batch> m_batch; ///< that runs
    int m_number = 0;
};

} // namespace aio
