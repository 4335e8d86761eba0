#include "ui/shell/StallWatchdog.h"

#include "core/base/Log.h"

#include <algorithm>

namespace aio::ui {

StallWatchdog::StallWatchdog(int limitMs, QObject *parent)
    : QObject(parent)
    , m_limit(limitMs)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallWatchdog::beat);
    m_sinceBeat.start();
    m_timer.start(beatMs);
}

void StallWatchdog::beat()
{
    const qint64 late = m_sinceBeat.restart() - beatMs;
    m_longest = std::max(m_longest, late);
    if (late > m_limit) {
        qCWarning(lcUi) << "the event loop stood still for" << late << "ms";
        Q_EMIT stalled(late);
    }
}

} // namespace aio::ui
