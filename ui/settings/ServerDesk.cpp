#include "ui/settings/ServerDesk.h"

#include "core/base/WhenFinished.h"
#include "core/remote/RemoteDatabase.h"

#include <QPointer>
#include <QtConcurrent/QtConcurrentRun>

#include <memory>
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
}

void ServerDesk::cancel()
{
    m_stop.request_stop();
    if (std::exchange(m_checking, false)) {
        ++m_generation;
        m_busy = false;
        Q_EMIT busyChanged(false);
        Q_EMIT stopped();
    }
}

template <typename Work, typename Done> void ServerDesk::run(Work work, Done done)
{
    if (std::exchange(m_busy, true)) {
        return;
    }
    m_stop = {};
    const auto future = QtConcurrent::run(std::move(work));
    Q_EMIT busyChanged(true);
    whenFinished(
        future, this, [this, generation = ++m_generation, done = std::move(done)](const auto &result) {
            if (generation != m_generation) {
                return;
            }
            m_busy = false;
            m_checking = false;
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
    if (m_busy) {
        return;
    }
    m_checking = true;
    run([address] { return remote::checkServer(address); },
        [this](const QList<remote::ServerCheck> &checks) { Q_EMIT checked(checks); });
}

void ServerDesk::move(const ServerAddress &address, bool copies)
{
    if (m_busy) {
        return;
    }
    // The work may outlive this; what it calls lives as long as it does, on the window's thread.
    const std::shared_ptr<QObject> relay(new QObject, [](QObject *object) { object->deleteLater(); });
    const auto progress = [relay, self = QPointer<ServerDesk>(this)](const QString &, double share) {
        QMetaObject::invokeMethod(
            relay.get(),
            [self, share] {
                if (self) {
                    Q_EMIT self->progressed(share);
                }
            },
            Qt::QueuedConnection);
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
