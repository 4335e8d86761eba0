#include "ui/candidates/page/CandidateImporter.h"

#include "core/base/AtomicFile.h"
#include "core/base/WhenFinished.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace aio::ui {

namespace {

constexpr int deadlineMs = 120'000;

} // namespace

CandidateImporter::CandidateImporter(const CandidatesServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

CandidateImporter::~CandidateImporter()
{
    for (Task *task : std::as_const(m_tasks)) {
        task->disconnect(this);
        task->cancel();
    }
    m_pool.waitForDone();
}

void CandidateImporter::importFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        read(path);
    }
}

void CandidateImporter::read(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto *task = new Task(tr("Read %1").arg(name));
    m_services.tasks.add(task);
    m_tasks << task;
    task->start();
    task->setProgress(tr("Reading"), -1);
    const auto work = [path, name, stop = task->stopToken(),
                          import = m_services.import]() -> Result<ImportedCandidate> {
        const Result<QByteArray> bytes = readWholeFile(path, mostFileBytes);
        if (!bytes) {
            return Failure(bytes.error());
        }
        WorkContext context(stop, QDeadlineTimer(deadlineMs));
        return import(*bytes, name, context);
    };
    whenFinished(
        QtConcurrent::run(&m_pool, work), this, [this, task, name](const Result<ImportedCandidate> &read) {
            if (!read) {
                finish(task, name, read.error());
                return;
            }
            keep(task, name, *read);
        });
}

void CandidateImporter::keep(Task *task, const QString &fileName, const ImportedCandidate &cv)
{
    // Asked before the new one is there, which would be found first.
    whenFinished(m_services.candidates.findSamePerson(cv.candidate), this,
        [this, task, fileName, cv](const Result<QList<CandidateSummary>> &same) {
            whenFinished(m_services.candidates.add(cv.candidate, cv.source, fileName), this,
                [this, task, fileName, same, why = cv.source.warnings.join(u' ')](
                    const Result<CandidateRecord> &record) {
                    if (!record) {
                        finish(task, fileName, record.error());
                        return;
                    }
                    m_tasks.removeOne(task);
                    task->succeed();
                    Q_EMIT imported(
                        record->id, record->candidate.name(), same.value_or(QList<CandidateSummary>()));
                    if (!why.isEmpty()) {
                        Q_EMIT doubted(record->id, fileName, why);
                    }
                });
        });
}

void CandidateImporter::finish(Task *task, const QString &fileName, const Error &error)
{
    m_tasks.removeOne(task);
    if (error.kind == ErrorKind::Cancelled) {
        task->acknowledgeCancel();
        return;
    }
    task->fail(error);
    Q_EMIT failed(fileName, error);
}

} // namespace aio::ui
