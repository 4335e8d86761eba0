#include "core/intake/IntakeQueue.h"

#include "core/base/WhenFinished.h"

#include "core/base/Log.h"
#include "core/intake/ProgressRelay.h"

#include <QThread>

#include <algorithm>

namespace aio {

namespace {

using State = IntakeItem::State;
using extraction::ExtractionOutcome;

constexpr int mostParallel = 64;
constexpr int deadlineMs = 180'000;

IntakeEntry::Step stepFromName(const QString &name)
{
    if (name == QLatin1String("ocr")) {
        return IntakeEntry::Step::Ocr;
    }
    if (name == QLatin1String("extract")) {
        return IntakeEntry::Step::Extract;
    }
    return name == QLatin1String("check") ? IntakeEntry::Step::Check : IntakeEntry::Step::Read;
}

} // namespace

IntakeQueue::IntakeQueue(Services services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_parallel(std::clamp(QThread::idealThreadCount(), 1, mostParallel))
{
}

IntakeQueue::~IntakeQueue()
{
    // Work that is under way stops soon; what it was reading is on disk and starts again next time.
    for (const IntakeEntry &entry : m_model.entries()) {
        if (entry.task) {
            disconnect(entry.task, nullptr, this, nullptr);
            entry.task->cancel();
        }
    }
}

void IntakeQueue::setParallel(int count)
{
    m_parallel = std::clamp(count, 1, mostParallel);
    pump();
}

void IntakeQueue::setPaused(bool paused)
{
    if (paused != m_paused) {
        m_paused = paused;
        Q_EMIT pausedChanged(paused);
        pump();
    }
}

void IntakeQueue::pump()
{
    int running = m_model.totals().running;
    QList<QUuid> next;
    for (const IntakeEntry &entry : m_model.entries()) {
        if (!m_paused && running < m_parallel && entry.item.state == State::Waiting && entry.kept) {
            next << entry.item.id;
            ++running;
        }
    }
    for (const QUuid &id : std::as_const(next)) {
        start(id);
    }
}

void IntakeQueue::start(const QUuid &id)
{
    m_model.change(id, [](IntakeEntry &entry) {
        entry.item.state = State::Running;
        entry.item.error.reset();
        entry.step = IntakeEntry::Step::Read;
    });
    const IntakeEntry *entry = m_model.find(id);
    if (!entry || !entry->task) {
        return;
    }
    entry->task->start();
    save(id);
    loadBytes(id);
}

void IntakeQueue::loadBytes(const QUuid &id)
{
    const IntakeEntry *entry = m_model.find(id);
    if (!entry) {
        return;
    }
    const auto &files = entry->source.files;
    const auto missing = std::find_if(
        files.cbegin(), files.cend(), [](const extraction::SourceFile &file) { return file.bytes.isNull(); });
    if (missing == files.cend()) {
        extract(id);
        return;
    }
    const qsizetype index = missing - files.cbegin();
    if (index >= entry->item.files.size()) {
        fail(id, {ErrorKind::Storage, tr("What you brought in is gone."), tr("Bring it in again.")});
        return;
    }
    whenFinished(m_services.repository.loadFile(entry->item.files.at(index).sha256), this,
        [this, id, index](const Result<QByteArray> &bytes) {
            if (!bytes) {
                fail(id, bytes.error());
                return;
            }
            m_model.change(id, [&](IntakeEntry &changed) {
                // Never null: a null array stands for bytes that are not loaded.
                changed.source.files[index].bytes = bytes->isNull() ? QByteArray("") : *bytes;
            });
            loadBytes(id);
        });
}

void IntakeQueue::extract(const QUuid &id)
{
    const IntakeEntry *entry = m_model.find(id);
    if (!entry || !entry->task) {
        return;
    }
    const auto relay = ProgressRelay::make();
    connect(relay.get(), &ProgressRelay::reported, this,
        [this, id](const QString &step, double fraction) { takeStep(id, step, fraction); });
    extraction::ExtractionRequest request;
    request.source = entry->source;
    request.today = QDate::currentDate();
    request.acceptDoubtful = entry->anyway;
    const WorkContext context(entry->task->stopToken(), QDeadlineTimer(deadlineMs),
        [relay](const QString &step, double fraction) { Q_EMIT relay->reported(step, fraction); });
    whenFinished(m_services.engine.extract(std::move(request), context), this,
        [this, id](const Result<ExtractionOutcome> &result) { takeOutcome(id, result); });
}

void IntakeQueue::takeStep(const QUuid &id, const QString &step, double fraction)
{
    const IntakeEntry *entry = m_model.find(id);
    if (!entry || entry->item.state != State::Running || !entry->task) {
        return;
    }
    const IntakeEntry::Step now = stepFromName(step);
    entry->task->setProgress(step, (int(now) + std::clamp(fraction, 0.0, 1.0)) / IntakeEntry::stepCount);
    m_model.change(id, [now](IntakeEntry &changed) {
        changed.step = now;
        changed.elapsedMs = changed.task ? changed.task->elapsed() : 0;
    });
}

void IntakeQueue::takeOutcome(const QUuid &id, Result<ExtractionOutcome> result)
{
    if (!result) {
        fail(id, result.error());
        return;
    }
    const IntakeEntry *entry = m_model.find(id);
    if (!entry || !entry->task) {
        return;
    }
    if (entry->task->stopToken().stop_requested()) {
        cancelled(id);
        return;
    }
    const auto outcome = std::make_shared<const ExtractionOutcome>(std::move(*result));
    m_model.change(id, [&outcome](IntakeEntry &changed) {
        const Extraction &extraction = outcome->extraction;
        changed.outcome = outcome;
        changed.title = extraction.job.title;
        changed.company = extraction.job.company;
        changed.toCheck = fieldsToCheck(extraction);
        changed.costNanoUsd = extraction.engine.costNanoUsd;
        changed.elapsedMs = changed.task->elapsed();
        changed.step = IntakeEntry::Step::Check;
    });
    if (!entry->anyway && !looksLikePosting(outcome->extraction.job)) {
        fail(id,
            {ErrorKind::BadInput, tr("Not a job posting."), tr("Extract it anyway if it is one."),
                notAPostingDetail()});
        return;
    }
    check(id);
}

void IntakeQueue::check(const QUuid &id)
{
    const IntakeEntry *entry = m_model.find(id);
    whenFinished(
        m_services.jobs.findDuplicates(entry->outcome->extraction.job, entry->outcome->document.text), this,
        [this, id](const Result<QList<JobDuplicate>> &found) {
            // A check that failed must not cost the job: it is kept, as if nothing had been found.
            if (found) {
                m_model.change(id, [&found](IntakeEntry &changed) { changed.duplicates = *found; });
            }
            store(id);
        });
}

void IntakeQueue::store(const QUuid &id)
{
    const IntakeEntry *entry = m_model.find(id);
    if (!entry || !entry->outcome) {
        return;
    }
    whenFinished(m_services.jobs.add(entry->outcome->extraction, entry->outcome->document, entry->item.name),
        this, [this, id](const Result<JobRecord> &record) {
            if (record) {
                finish(id, record->id);
            } else {
                fail(id, record.error());
            }
        });
}

void IntakeQueue::finish(const QUuid &id, const QUuid &job)
{
    m_model.change(id, [&job](IntakeEntry &changed) {
        changed.item.job = job;
        changed.item.state = changed.duplicates.isEmpty() ? State::Done : State::Duplicate;
        // Pictures of a long batch would pile up; they are on disk.
        changed.outcome.reset();
        for (extraction::SourceFile &file : changed.source.files) {
            file.bytes = QByteArray();
        }
    });
    save(id);
    if (const IntakeEntry *entry = m_model.find(id); entry && entry->task) {
        entry->task->succeed();
    }
    Q_EMIT jobReady(id, job);
    pump();
}

void IntakeQueue::fail(const QUuid &id, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        cancelled(id);
        return;
    }
    m_model.change(id, [&error](IntakeEntry &changed) {
        changed.item.state = State::Failed;
        changed.item.error = error;
        changed.elapsedMs = changed.task ? changed.task->elapsed() : 0;
    });
    save(id);
    if (const IntakeEntry *entry = m_model.find(id); entry && entry->task) {
        entry->task->fail(error);
    }
    Q_EMIT itemFailed(id, error);
    pump();
}

void IntakeQueue::cancelled(const QUuid &id)
{
    const IntakeEntry *entry = m_model.find(id);
    if (!entry || entry->item.isFinished()) {
        return;
    }
    m_model.change(id, [](IntakeEntry &changed) { changed.item.state = State::Cancelled; });
    save(id);
    if (entry->task) {
        entry->task->acknowledgeCancel();
    }
    pump();
}

void IntakeQueue::cancel(const QUuid &id)
{
    const IntakeEntry *entry = m_model.find(id);
    if (entry && entry->task) {
        entry->task->cancel();
    }
}

void IntakeQueue::cancelAll()
{
    const QList<IntakeEntry> entries = m_model.entries();
    for (const IntakeEntry &entry : entries) {
        cancel(entry.item.id);
    }
}

void IntakeQueue::retry(const QUuid &id)
{
    again(id, false);
}

void IntakeQueue::retryFailed()
{
    const QList<IntakeEntry> entries = m_model.entries();
    for (const IntakeEntry &entry : entries) {
        if (entry.item.state == State::Failed && !entry.isSkipped()) {
            again(entry.item.id, false);
        }
    }
}

void IntakeQueue::extractAnyway(const QUuid &id)
{
    const IntakeEntry *entry = m_model.find(id);
    if (!entry || entry->item.state != State::Failed || entry->item.error->kind != ErrorKind::BadInput) {
        return;
    }
    if (!entry->isSkipped() || !entry->outcome) {
        again(id, true);
        return;
    }
    // It was read already: only the person's word was missing.
    m_model.change(id, [](IntakeEntry &changed) {
        changed.item.state = State::Running;
        changed.item.error.reset();
        changed.anyway = true;
    });
    check(id);
}

void IntakeQueue::again(const QUuid &id, bool anyway)
{
    const IntakeEntry *entry = m_model.find(id);
    if (!entry || (entry->item.state != State::Failed && entry->item.state != State::Cancelled)) {
        return;
    }
    m_model.change(id, [this, anyway](IntakeEntry &changed) {
        changed.item.state = State::Waiting;
        changed.item.error.reset();
        changed.anyway = anyway;
        changed.outcome.reset();
        changed.elapsedMs = 0;
        addTask(changed);
    });
    save(id);
    pump();
}

void IntakeQueue::save(const QUuid &id)
{
    const IntakeEntry *entry = m_model.find(id);
    if (!entry || !entry->kept) {
        return;
    }
    whenFinished(m_services.repository.update(entry->item), this, [this](const Result<void> &saved) {
        if (!saved) {
            qCWarning(lcStorage) << "intake item not saved:" << saved.error().detail;
            Q_EMIT storageFailed(saved.error());
        }
    });
}

} // namespace aio
