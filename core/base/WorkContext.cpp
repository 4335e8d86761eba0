#include "core/base/WorkContext.h"

#include <QCoreApplication>

namespace aio {

WorkContext::WorkContext(std::stop_token stop, QDeadlineTimer deadline, Progress progress)
    : m_stop(std::move(stop))
    , m_deadline(deadline)
    , m_progress(std::move(progress))
{
}

Result<void> WorkContext::check() const
{
    if (m_stop.stop_requested()) {
        return failure(ErrorKind::Cancelled, QCoreApplication::translate("WorkContext", "Cancelled."));
    }
    if (m_deadline.hasExpired()) {
        return failure(ErrorKind::Timeout,
            QCoreApplication::translate("WorkContext", "This took longer than it may."),
            QCoreApplication::translate("WorkContext", "Try a smaller or simpler source."));
    }
    return {};
}

WorkContext WorkContext::limitedTo(int milliseconds) const
{
    WorkContext limited = *this;
    const QDeadlineTimer own(milliseconds);
    if (m_deadline.isForever() || own < m_deadline) {
        limited.m_deadline = own;
    }
    return limited;
}

void WorkContext::report(const QString &step, double fraction) const
{
    if (m_progress) {
        m_progress(step, fraction);
    }
}

} // namespace aio
