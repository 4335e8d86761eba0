#include "ui/shell/StallWatchdog.h"

#include "core/base/Log.h"

#include <QAbstractEventDispatcher>

namespace aio::ui {

StallWatchdog::StallWatchdog(int limitMs, QObject *parent)
    : QObject(parent)
    , m_limit(limitMs)
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &StallWatchdog::awake);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &StallWatchdog::asleep);
}

void StallWatchdog::awake()
{
    m_busy.start();
}

void StallWatchdog::asleep()
{
    if (!m_busy.isValid()) {
        return;
    }
    const qint64 busy = m_busy.elapsed();
    m_busy.invalidate();
    m_longest = qMax(m_longest, busy);
    if (busy > m_limit) {
        qCWarning(lcUi) << "the event loop stood still for" << busy << "ms";
        Q_EMIT stalled(busy);
    }
}

} // namespace aio::ui
