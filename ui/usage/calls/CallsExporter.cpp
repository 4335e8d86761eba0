#include "ui/usage/calls/CallsExporter.h"

#include "core/base/WhenFinished.h"
#include "core/usage/AttemptCsv.h"

#include <QDate>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>
#include <QUrl>
#include <QtConcurrent>

namespace aio::ui {

namespace {

constexpr int rowsAtOnce = 1000;
const QByteArray byteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF"); // spreadsheets need it to know UTF-8

struct Work
{
    usage::UsageLog &log;
    usage::UsageFilter filter;
    std::optional<qint64> oldest;
    QString path;
    std::stop_token ownerStop;
    std::stop_token taskStop;
    std::function<void(qint64 rows, double share)> progress;

    [[nodiscard]] bool stopped() const { return ownerStop.stop_requested() || taskStop.stop_requested(); }
};

Error fileError(const QSaveFile &file)
{
    return {ErrorKind::Storage, CallsExporter::tr("The file could not be written."),
        CallsExporter::tr("Choose another folder, or free some space."), file.errorString()};
}

double shareOf(const Work &work, qint64 newest, qint64 now)
{
    if (!work.oldest || newest <= *work.oldest) {
        return -1;
    }
    return std::clamp(double(newest - now) / double(newest - *work.oldest), 0.0, 1.0);
}

/// On a worker thread: waits for the database page by page.
Result<qint64> write(const Work &work)
{
    QSaveFile file(work.path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Failure(fileError(file));
    }
    file.write(byteOrderMark + usage::attemptCsvHeader());
    qint64 rows = 0;
    std::optional<usage::UsageCursor> cursor;
    std::optional<qint64> newest;
    do {
        if (work.stopped()) {
            file.cancelWriting();
            return failure(ErrorKind::Cancelled, CallsExporter::tr("The export was stopped."));
        }
        QFuture<Result<usage::UsagePage>> reading = work.log.page(work.filter, rowsAtOnce, cursor);
        reading.waitForFinished();
        const Result<usage::UsagePage> page = reading.result();
        if (!page) {
            return Failure(page.error());
        }
        file.write(usage::attemptsAsCsv(page->attempts));
        if (file.error() != QFileDevice::NoError) {
            return Failure(fileError(file));
        }
        rows += page->attempts.size();
        cursor = page->next;
        if (!page->attempts.isEmpty()) {
            newest = newest.value_or(page->attempts.constFirst().startedAt);
            work.progress(rows, shareOf(work, *newest, page->attempts.constLast().startedAt));
        }
    } while (cursor);
    // commit() of Qt 6.4 takes no notice of a last piece that did not fit on the disk.
    if (!file.flush()) {
        file.cancelWriting();
        return Failure(fileError(file));
    }
    if (!file.commit()) {
        return Failure(fileError(file));
    }
    return rows;
}

} // namespace

CallsExporter::CallsExporter(const CallsServices &services, QWidget *dialogs, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_dialogs(dialogs)
{
}

CallsExporter::~CallsExporter()
{
    m_stop.request_stop();
    for (QFuture<void> &running : m_running) {
        running.waitForFinished();
    }
}

void CallsExporter::exportCalls(const usage::UsageFilter &filter, std::optional<qint64> oldest)
{
    const QString name =
        QStringLiteral("%1-%2.csv").arg(tr("calls"), QDate::currentDate().toString(Qt::ISODate));
    m_services.files.chooseSaveName(m_dialogs, tr("Export calls"), name, {tr("CSV table (*.csv)")},
        [this, filter, oldest](const QString &path, const QString &) {
            if (!path.isEmpty()) {
                start(filter, oldest, path);
            }
        });
}

void CallsExporter::start(const usage::UsageFilter &filter, std::optional<qint64> oldest, const QString &path)
{
    QPointer<Task> task = new Task(tr("Export calls to %1").arg(QFileInfo(path).fileName()));
    m_services.tasks.add(task);
    task->start();
    const auto progress = [this, task](qint64 rows, double share) {
        // Queued: the task lives on the window's thread.
        QMetaObject::invokeMethod(
            this,
            [task, rows, share] {
                if (task && !task->isFinished()) {
                    task->setProgress(tr("%1 rows").arg(QLocale().toString(rows)), share);
                }
            },
            Qt::QueuedConnection);
    };
    const Work work{m_services.log, filter, oldest, path, m_stop.get_token(), task->stopToken(), progress};
    const QFuture<Result<qint64>> future = QtConcurrent::run([work] { return write(work); });
    m_running.removeIf([](const QFuture<void> &running) { return running.isFinished(); });
    m_running.append(QFuture<void>(future));
    whenFinished(future, this, [this, task, path](const Result<qint64> &written) {
        if (task) {
            report(task, path, written);
        }
    });
}

void CallsExporter::report(Task *task, const QString &path, const Result<qint64> &written)
{
    if (written) {
        task->succeed();
        const QString folder = QFileInfo(path).absolutePath();
        Q_EMIT notify({tr("%Ln calls exported to %1", nullptr, int(*written)).arg(QFileInfo(path).fileName()),
            Severity::Success, tr("Open folder"),
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
    } else if (written.error().kind == ErrorKind::Cancelled) {
        task->acknowledgeCancel();
        Q_EMIT notify({written.error().message, Severity::Neutral});
    } else {
        task->fail(written.error());
        Q_EMIT notify({written.error().message + u' ' + written.error().hint, Severity::Danger});
    }
}

} // namespace aio::ui
