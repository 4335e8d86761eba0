#pragma once

#include "core/intake/IntakeModel.h"
#include "core/jobstore/IntakeRepository.h"
#include "core/jobstore/JobStore.h"
#include "core/tasks/TaskList.h"

#include <QObject>

namespace aio {

/// Everything that was brought in goes through here: sources → engine → duplicate check → job store, some at
/// a time. Sources are on disk before they are read, so a new start goes on where the last one ended.
///
/// Every item has a Task, so it can be seen and stopped anywhere in the window. GUI thread only; what it is
/// given must outlive it.
class IntakeQueue : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        extraction::ExtractionEngine &engine;
        JobStore &jobs;
        IntakeRepository &repository;
        TaskList &tasks;
    };

    explicit IntakeQueue(Services services, QObject *parent = nullptr);
    ~IntakeQueue() override;

    [[nodiscard]] IntakeModel *model() { return &m_model; }

    /// Takes up what an earlier run of the program left.
    void restore();

    /// Brings in sources, one job each; the ids of the items, in order.
    QList<QUuid> add(const QList<extraction::ExtractionSource> &sources);

    /// How many are read at once: 1…64; by default one a core.
    void setParallel(int count);
    [[nodiscard]] int parallel() const { return m_parallel; }

    /// A pause lets running items end and starts no new ones.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

    void cancel(const QUuid &id);
    void cancelAll();
    /// Reads failed and cancelled items again.
    void retry(const QUuid &id);
    void retryFailed();
    /// A person says that a skipped item, or one with too few words, is a posting.
    void extractAnyway(const QUuid &id);

    /// Two jobs are fine: the item is no duplicate any more.
    void keepBoth(const QUuid &id);
    /// The new job goes, the earlier one stays.
    void discard(const QUuid &id);
    /// Reads images of one posting again, as the pages of one job. The single jobs go.
    QUuid join(const QList<QUuid> &ids);
    /// The bytes of an item's first file, from memory or disk; an error for a link.
    [[nodiscard]] QFuture<Result<QByteArray>> firstFile(const QUuid &id);

    /// Forgets items that are done or cancelled; their jobs stay.
    void clearFinished();

Q_SIGNALS:
    /// An item became a job, which is in the store by now.
    void jobReady(const QUuid &item, const QUuid &job);
    /// An item ended without a job.
    void itemFailed(const QUuid &item, const aio::Error &error);
    void pausedChanged(bool paused);
    /// The queue could not be kept on disk: it goes on, but would not survive a restart.
    void storageFailed(const aio::Error &error);

private:
    using Outcome = std::shared_ptr<const extraction::ExtractionOutcome>;

    [[nodiscard]] IntakeEntry makeEntry(
        const extraction::ExtractionSource &source, const QUuid &batch, int position) const;
    void addTask(IntakeEntry &entry);
    void keep(const QList<QUuid> &ids, const QList<extraction::ExtractionSource> &sources);
    void takeUp(const QList<IntakeItem> &items);
    void completeRestored(const QUuid &id);

    void pump();
    void start(const QUuid &id);
    void loadBytes(const QUuid &id);
    void extract(const QUuid &id);
    void takeStep(const QUuid &id, const QString &step, double fraction);
    void takeOutcome(const QUuid &id, Result<extraction::ExtractionOutcome> result);
    void check(const QUuid &id);
    void store(const QUuid &id);
    void finish(const QUuid &id, const QUuid &job);
    void fail(const QUuid &id, const Error &error);
    void cancelled(const QUuid &id);
    void again(const QUuid &id, bool anyway);
    void save(const QUuid &id);
    void drop(const QUuid &id);

    Services m_services;
    IntakeModel m_model;
    int m_parallel;
    bool m_paused = false;
};

} // namespace aio
