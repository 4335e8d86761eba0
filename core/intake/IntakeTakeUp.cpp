// The part of IntakeQueue that brings items in and puts them away.
#include "core/base/Log.h"
#include "core/base/Uuid.h"
#include "core/base/WhenFinished.h"
#include "core/intake/IntakeQueue.h"

#include <algorithm>

namespace aio {

namespace {

using State = IntakeItem::State;
using extraction::ExtractionSource;
using extraction::SourceFile;

} // namespace

IntakeEntry IntakeQueue::makeEntry(const ExtractionSource &source, const QUuid &batch, int position) const
{
    IntakeEntry entry;
    entry.item.id = makeUuidV7();
    entry.item.batch = batch;
    entry.item.position = position;
    entry.item.sourceKind = sourceKindKey(source.kind);
    entry.item.name = sourceDisplayName(source);
    entry.item.url = source.url;
    entry.item.createdAt = QDateTime::currentMSecsSinceEpoch();
    entry.source = source;
    for (SourceFile &file : entry.source.files) {
        // A null array stands for bytes that are not loaded.
        if (file.bytes.isNull()) {
            file.bytes = QByteArray("");
        }
    }
    return entry;
}

void IntakeQueue::addTask(IntakeEntry &entry)
{
    const QUuid id = entry.item.id;
    auto *task = new Task(tr("Read %1").arg(entry.item.name));
    entry.task = task;
    m_services.tasks.add(task);
    connect(task, &Task::cancelRequested, this, [this, id, task] {
        // A running item ends by itself when its work notices.
        const IntakeEntry *waiting = m_model.find(id);
        if (waiting && waiting->task == task && waiting->item.state == State::Waiting) {
            cancelled(id);
        }
    });
}

QList<QUuid> IntakeQueue::add(const QList<ExtractionSource> &sources)
{
    const QUuid batch = makeUuidV7();
    QList<IntakeEntry> entries;
    QList<QUuid> ids;
    for (const ExtractionSource &source : sources) {
        IntakeEntry entry = makeEntry(source, batch, int(entries.size()));
        addTask(entry);
        ids << entry.item.id;
        entries << entry;
    }
    m_model.append(entries);
    keep(ids, sources);
    return ids;
}

void IntakeQueue::keep(const QList<QUuid> &ids, const QList<ExtractionSource> &sources)
{
    QList<QByteArray> bytes;
    for (const ExtractionSource &source : sources) {
        for (const SourceFile &file : source.files) {
            bytes << file.bytes;
        }
    }
    whenFinished(
        m_services.repository.storeFiles(bytes), this, [this, ids](const Result<QStringList> &names) {
            QList<IntakeItem> items;
            qsizetype next = 0;
            for (const QUuid &id : ids) {
                m_model.change(id, [&](IntakeEntry &entry) {
                    for (const SourceFile &file : std::as_const(entry.source.files)) {
                        entry.item.files << IntakeFile{file.name, names ? names->value(next++) : QString()};
                    }
                    items << entry.item;
                });
            }
            const auto go = [this, ids, stored = names.has_value()](const Result<void> &added) {
                if (!added) {
                    qCWarning(lcStorage) << "intake not kept:" << added.error().detail;
                    Q_EMIT storageFailed(added.error());
                }
                for (const QUuid &id : ids) {
                    m_model.change(id, [stored](IntakeEntry &entry) {
                        entry.kept = true;
                        for (SourceFile &file : entry.source.files) {
                            // Many that wait would fill the memory; each is read back when it is its turn.
                            file.bytes = stored ? QByteArray() : file.bytes;
                        }
                    });
                    // What was cancelled meanwhile must not come back after a restart.
                    if (const IntakeEntry *entry = m_model.find(id);
                        entry && entry->item.state != State::Waiting) {
                        save(id);
                    }
                }
                pump();
            };
            if (!names) {
                go(Failure(names.error()));
            } else {
                whenFinished(m_services.repository.add(items), this, go);
            }
        });
}

void IntakeQueue::restore()
{
    whenFinished(m_services.repository.resume(), this, [this](const Result<QList<IntakeItem>> &) {
        whenFinished(m_services.repository.all(), this, [this](const Result<QList<IntakeItem>> &items) {
            if (items) {
                takeUp(*items);
            } else {
                Q_EMIT storageFailed(items.error());
            }
        });
    });
}

void IntakeQueue::takeUp(const QList<IntakeItem> &items)
{
    QList<IntakeEntry> entries;
    QList<QUuid> over;
    for (const IntakeItem &item : items) {
        if (item.state == State::Done || item.state == State::Cancelled) {
            over << item.id;
            continue;
        }
        if (m_model.find(item.id)) {
            continue;
        }
        IntakeEntry entry;
        entry.item = item;
        entry.kept = true;
        entry.source.kind = sourceKindFromKey(item.sourceKind);
        entry.source.url = item.url;
        for (const IntakeFile &file : item.files) {
            entry.source.files << SourceFile{file.name, {}};
        }
        if (item.state == State::Waiting) {
            addTask(entry);
        }
        entries << entry;
    }
    m_model.append(entries);
    if (!over.isEmpty()) {
        m_services.repository.remove(over);
    }
    for (const IntakeEntry &entry : std::as_const(entries)) {
        if (entry.item.state == State::Duplicate) {
            completeRestored(entry.item.id);
        }
    }
    pump();
}

void IntakeQueue::completeRestored(const QUuid &id)
{
    const QUuid job = m_model.find(id)->item.job;
    whenFinished(m_services.jobs.load(job), this, [this, id, job](const Result<JobRecord> &record) {
        if (!record) {
            drop(id); // the job is gone, and the question with it
            return;
        }
        m_model.change(id, [&record](IntakeEntry &entry) {
            entry.title = record->extraction.job.title;
            entry.company = record->extraction.job.company;
            entry.toCheck = fieldsToCheck(record->extraction);
        });
        whenFinished(m_services.jobs.findDuplicates(record->extraction.job), this,
            [this, id, job](const Result<QList<JobDuplicate>> &found) {
                m_model.change(id, [&](IntakeEntry &entry) {
                    entry.duplicates = found.value_or(QList<JobDuplicate>());
                    entry.duplicates.removeIf(
                        [&job](const JobDuplicate &other) { return other.job.id == job; });
                });
            });
    });
}

void IntakeQueue::keepBoth(const QUuid &id)
{
    const IntakeEntry *entry = m_model.find(id);
    if (!entry || entry->item.state != State::Duplicate) {
        return;
    }
    m_model.change(id, [](IntakeEntry &changed) {
        changed.item.state = State::Done;
        changed.duplicates.clear();
    });
    save(id);
}

void IntakeQueue::discard(const QUuid &id)
{
    const IntakeEntry *entry = m_model.find(id);
    if (!entry || !entry->item.isFinished()) {
        return;
    }
    if (!entry->item.job.isNull()) {
        m_services.jobs.remove({entry->item.job});
    }
    drop(id);
}

QUuid IntakeQueue::join(const QList<QUuid> &ids)
{
    ExtractionSource joined;
    joined.kind = ExtractionSource::Kind::Images;
    QList<IntakeFile> files;
    for (const IntakeEntry &entry : m_model.entries()) {
        if (ids.contains(entry.item.id) && entry.item.isFinished()) {
            joined.files << entry.source.files;
            files << entry.item.files;
        }
    }
    if (joined.files.size() < 2) {
        return {};
    }
    IntakeEntry merged = makeEntry(joined, makeUuidV7(), 0);
    merged.item.files = files;
    for (SourceFile &file : merged.source.files) {
        file.bytes = QByteArray(); // read back from disk when it is its turn
    }
    addTask(merged);
    m_model.append({merged});
    for (const QUuid &id : ids) {
        discard(id);
    }
    const QUuid id = merged.item.id;
    // The bytes are kept under their names already; only the item is new.
    whenFinished(m_services.repository.add({merged.item}), this, [this, id](const Result<void> &added) {
        if (!added) {
            Q_EMIT storageFailed(added.error());
        }
        m_model.change(id, [](IntakeEntry &entry) { entry.kept = true; });
        pump();
    });
    return id;
}

QFuture<Result<QByteArray>> IntakeQueue::firstFile(const QUuid &id)
{
    const IntakeEntry *entry = m_model.find(id);
    if (entry && !entry->source.files.isEmpty() && !entry->source.files.first().bytes.isNull()) {
        return QtFuture::makeReadyFuture(Result<QByteArray>(entry->source.files.first().bytes));
    }
    if (entry && !entry->item.files.isEmpty()) {
        return m_services.repository.loadFile(entry->item.files.first().sha256);
    }
    return QtFuture::makeReadyFuture(
        Result<QByteArray>(failure(ErrorKind::BadInput, tr("There is no file."))));
}

void IntakeQueue::clearFinished()
{
    const QList<IntakeEntry> entries = m_model.entries();
    for (const IntakeEntry &entry : entries) {
        if (entry.item.state == State::Done || entry.item.state == State::Cancelled) {
            drop(entry.item.id);
        }
    }
}

void IntakeQueue::drop(const QUuid &id)
{
    const IntakeEntry *entry = m_model.find(id);
    if (!entry) {
        return;
    }
    if (entry->kept) {
        m_services.repository.remove({id});
    }
    m_model.remove(id);
}

} // namespace aio
