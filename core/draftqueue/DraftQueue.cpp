#include "core/draftqueue/DraftQueue.h"

#include "core/base/WhenFinished.h"

#include <QDate>
#include <QtConcurrentRun>

namespace aio {

DraftQueue::DraftQueue(
    CandidateStore &candidates, JobStore &jobs, DocumentStore &documents, TaskList &tasks, QObject *parent)
    : QObject(parent)
    , m_candidates(candidates)
    , m_jobs(jobs)
    , m_documents(documents)
    , m_tasks(tasks)
{
    m_pool.setMaxThreadCount(1);
}

DraftQueue::~DraftQueue()
{
    m_pool.waitForDone();
}

int DraftQueue::add(const QList<DraftOrder> &orders)
{
    auto batch = std::make_shared<Batch>();
    batch->number = ++m_number;
    batch->orders = orders;
    batch->task = new Task(
        orders.size() == 1 ? tr("Draft a document") : tr("Draft %n documents", nullptr, int(orders.size())));
    batch->stop = batch->task->stopToken();
    m_tasks.add(batch->task);
    m_waiting.append(batch);
    if (!m_batch) {
        // Later: whoever asked knows the number before the batch ends.
        QMetaObject::invokeMethod(this, &DraftQueue::startBatch, Qt::QueuedConnection);
    }
    return batch->number;
}

void DraftQueue::startBatch()
{
    if (!m_batch && !m_waiting.isEmpty()) {
        m_batch = m_waiting.takeFirst();
        if (m_batch->task) {
            m_batch->task->start();
        }
        step();
    }
}

void DraftQueue::step()
{
    if (m_batch->stop.stop_requested() || m_batch->next == m_batch->orders.size()) {
        end();
        return;
    }
    const DraftOrder order = m_batch->orders.at(m_batch->next);
    const auto all = int(m_batch->orders.size());
    m_batch->task->setProgress(
        all == 1 ? tr("Drafting") : tr("Drafting %1 of %2").arg(m_batch->next + 1).arg(all),
        all == 1 ? -1 : double(m_batch->next) / all);
    ++m_batch->next;
    whenFinished(
        m_candidates.load(order.candidateId), this, [this, order](const Result<CandidateRecord> &candidate) {
            if (candidate) {
                loadJob(order, *candidate);
            } else {
                giveUp({}, candidate.error());
            }
        });
}

void DraftQueue::loadJob(const DraftOrder &order, const CandidateRecord &candidate)
{
    if (order.jobId.isNull()) {
        draft(order, candidate, {});
        return;
    }
    whenFinished(m_jobs.load(order.jobId), this, [this, order, candidate](const Result<JobRecord> &job) {
        if (job) {
            draft(order, candidate, *job);
        } else {
            giveUp(candidate.candidate.name(), job.error());
        }
    });
}

void DraftQueue::draft(
    const DraftOrder &order, const CandidateRecord &candidate, const std::optional<JobRecord> &job)
{
    const auto write = [order, candidate, job] {
        return draftedDocument(order, candidate, job, QDate::currentDate());
    };
    whenFinished(
        QtConcurrent::run(&m_pool, write), this, [this](const Document &document) { keep(document); });
}

void DraftQueue::keep(const Document &document)
{
    if (m_batch->stop.stop_requested()) {
        end();
        return;
    }
    whenFinished(m_documents.add(document), this, [this, document](const Result<DocumentRecord> &record) {
        if (!record) {
            giveUp(document.candidateName, record.error());
            return;
        }
        m_batch->outcome.documents.append(record->id);
        // A document without its first version is still a document.
        whenFinished(m_documents.addVersion(
                         record->id, document, VersionReason::Proposed, tr("Drafted without a model")),
            this, [this](const Result<DocumentVersion> &) { step(); });
    });
}

void DraftQueue::giveUp(const QString &name, const Error &error)
{
    const QString sentence = QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed();
    m_batch->outcome.problems.append(
        name.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(name, sentence));
    step();
}

void DraftQueue::end()
{
    const std::shared_ptr<Batch> batch = std::exchange(m_batch, nullptr);
    Outcome &outcome = batch->outcome;
    outcome.cancelled = batch->stop.stop_requested();
    if (!batch->task) {
        outcome.cancelled = true; // only a task that had ended can be cleared away
    } else if (outcome.cancelled) {
        batch->task->acknowledgeCancel();
    } else if (outcome.documents.isEmpty() && !outcome.problems.isEmpty()) {
        batch->task->fail({ErrorKind::BadInput, outcome.problems.first()});
    } else {
        batch->task->succeed();
    }
    Q_EMIT finished(batch->number, outcome);
    startBatch();
}

} // namespace aio
