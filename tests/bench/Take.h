#pragma once

#include <QFuture>

namespace aio::bench {

/// Waits for a future and takes its value.
template <typename T> T take(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace aio::bench
