#pragma once

#include "core/base/Error.h"

#include <QDeadlineTimer>

#include <functional>
#include <stop_token>

namespace aio {

/// What long work is given: when to stop, how long it may take, where to say how far it is. Copies share the
/// same stop state. Safe to use from the thread that works while another thread requests the stop; `progress`
/// is called on the working thread.
class WorkContext
{
public:
    /// `step` names the phase ("read", "ocr", "extract", "check"); `fraction` is 0…1 within it.
    using Progress = std::function<void(const QString &step, double fraction)>;

    WorkContext() = default;
    WorkContext(std::stop_token stop, QDeadlineTimer deadline, Progress progress = {});

    /// True once the work should end, whatever the reason. Cheap: call it in every loop over foreign data.
    [[nodiscard]] bool interrupted() const { return m_stop.stop_requested() || m_deadline.hasExpired(); }

    /// Nothing, or the error to return: Cancelled or Timeout.
    [[nodiscard]] Result<void> check() const;

    /// The same work with an earlier end: the sooner of this deadline and `milliseconds` from now.
    [[nodiscard]] WorkContext limitedTo(int milliseconds) const;

    void report(const QString &step, double fraction) const;

    [[nodiscard]] const std::stop_token &stopToken() const { return m_stop; }
    [[nodiscard]] const QDeadlineTimer &deadline() const { return m_deadline; }

private:
    std::stop_token m_stop;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    Progress m_progress;
};

} // namespace aio
