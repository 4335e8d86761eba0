#pragma once

#include <QFutureWatcher>

namespace aio {

/// Calls `function` with the result of `future` on the thread of `context`, where this is called too. Nothing
/// happens if `context` is gone by then, or if the future was cancelled. QFuture::then(context, …) of Qt 6.4
/// asserts that the context outlives the work; a window that is closed does not.
template <typename T, typename Function>
void whenFinished(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, function = std::move(function)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0) {
                function(watcher->result());
            }
        });
    watcher->setFuture(future);
}

} // namespace aio
