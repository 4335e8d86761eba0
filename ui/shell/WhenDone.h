#pragma once

#include <QFutureWatcher>

#include <utility>

namespace aio::ui {

/// Calls `then(result)` on `context`'s thread once `future` has its result; never after `context` is gone.
/// QFuture::then() with a context object asserts in that case.
template <typename T, typename Then> void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            then(watcher->result());
        }
    });
    watcher->setFuture(future);
}

} // namespace aio::ui
