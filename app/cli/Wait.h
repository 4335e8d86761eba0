#pragma once

#include <QEventLoop>
#include <QFutureWatcher>

namespace aio::cli {

/// Waits for a future with the event loop alive, so that the network and Ctrl+C go on.
template <typename T> T waitFor(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) {
        loop.exec();
    }
    return future.result();
}

} // namespace aio::cli
