#pragma once

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QHash>
#include <QString>

#include <deque>
#include <memory>
#include <stop_token>

namespace aio {

/// Lets no more than so many calls at once into a provider; the others wait in the order in which they came.
/// One thread with an event loop.
class CallGate
{
public:
    /// A place inside; leaving gives it to the next that waits.
    class Pass
    {
    public:
        Pass() = default;
        Pass(Pass &&other) noexcept;
        Pass &operator=(Pass &&other) noexcept;
        ~Pass();
        Pass(const Pass &) = delete;
        Pass &operator=(const Pass &) = delete;

        [[nodiscard]] explicit operator bool() const { return m_gate != nullptr; }

    private:
        friend class CallGate;
        Pass(CallGate *gate, QString key);

        CallGate *m_gate = nullptr;
        QString m_key;
    };

    CallGate();
    ~CallGate();
    Q_DISABLE_COPY_MOVE(CallGate)

    /// Waits for a place among `width`. An empty pass if the stop or the deadline came first.
    [[nodiscard]] QCoro::Task<Pass> enter(
        QString key, int width, std::stop_token stop, QDeadlineTimer deadline);

    [[nodiscard]] int inside(const QString &key) const { return m_lanes.value(key).inside; }

private:
    class Waiter;
    struct Lane
    {
        int inside = 0;
        std::deque<std::shared_ptr<Waiter>> waiting;
    };

    void leave(const QString &key);

    QHash<QString, Lane> m_lanes;
};

} // namespace aio
