#include "ui/settings/ServerDesk.h"

#include "core/base/WhenFinished.h"
#include "core/remote/RemoteDatabase.h"

#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace aio::ui {

ServerDesk::ServerDesk(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

ServerDesk::~ServerDesk()
{
    m_stop.request_stop();
    m_running.waitForFinished();
}

template <typename Work, typename Done> void ServerDesk::run(Work work, Done done)
{
    if (std::exchange(m_busy, true)) {
        return;
    }
    m_stop = {};
    const auto future = QtConcurrent::run(std::move(work));
    m_running = QFuture<void>(future);
    Q_EMIT busyChanged(true);
    whenFinished(future, this, [this, done = std::move(done)](const auto &result) {
        m_busy = false;
        Q_EMIT busyChanged(false);
        done(result);
    });
}

void ServerDesk::load()
{
    run([workspace = m_workspace] { return remote::serverOf(workspace); },
        [this](const std::optional<ServerAddress> &address) { Q_EMIT read(address); });
}

void ServerDesk::check(const ServerAddress &address)
{
    run([address] { return remote::checkServer(address); },
        [this](const QList<remote::ServerCheck> &checks) { Q_EMIT checked(checks); });
}

void ServerDesk::move(const ServerAddress &address, bool copies)
{
    if (m_busy) {
        return;
    }
    const auto progress = [this](const QString &, double share) {
        // Queued: people are told on their own thread.
        QMetaObject::invokeMethod(
            this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
    };
    std::stop_source stop;
    const auto work = [workspace = m_workspace, address, copies, progress, stop] {
        const WorkContext context(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever), progress);
        return remote::moveToServer(workspace, address, copies, context);
    };
    run(work, [this, address](const Result<qint64> &rows) {
        if (rows) {
            Q_EMIT moved(address, *rows);
        } else {
            Q_EMIT failed(rows.error());
        }
    });
    m_stop = stop;
}

void ServerDesk::leave()
{
    run([workspace = m_workspace] { return remote::disconnectFrom(workspace); },
        [this](const Result<void> &done) {
            if (done) {
                Q_EMIT left();
            } else {
                Q_EMIT failed(done.error());
            }
        });
}

} // namespace aio::ui
