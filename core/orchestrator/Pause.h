#pragma once

#include <QCoroTask>
#include <QDeadlineTimer>

#include <stop_token>

namespace aio {

/// Waits `milliseconds` on the calling thread's event loop; ends early when the stop is requested, from any
/// thread. True if the whole time passed.
[[nodiscard]] QCoro::Task<bool> pauseFor(qint64 milliseconds, std::stop_token stop);

} // namespace aio
