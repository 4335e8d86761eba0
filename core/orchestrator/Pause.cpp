#include "core/orchestrator/Pause.h"

#include <QCoroTimer>
#include <QTimer>

namespace aio {

QCoro::Task<bool> pauseFor(qint64 milliseconds, std::stop_token stop)
{
    if (stop.stop_requested()) {
        co_return false;
    }
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    // A timer may be touched on its own thread only; the stop may come from any.
    const std::stop_callback early(stop, [&timer] {
        QMetaObject::invokeMethod(
            &timer, [&timer] { timer.start(0); }, Qt::QueuedConnection);
    });
    timer.start(std::chrono::milliseconds(milliseconds));
    co_await qCoro(timer).waitForTimeout();
    co_return !stop.stop_requested();
}

} // namespace aio
