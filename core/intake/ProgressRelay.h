#pragma once

#include <QObject>

#include <memory>

namespace aio {

/// Carries progress from a working thread to the GUI thread. Lives on the thread that made it; the signal may
/// be emitted from any.
class ProgressRelay : public QObject
{
    Q_OBJECT

public:
    /// Freed on its own thread, whichever thread lets go of it last.
    [[nodiscard]] static std::shared_ptr<ProgressRelay> make()
    {
        return {new ProgressRelay, [](ProgressRelay *relay) { relay->deleteLater(); }};
    }

Q_SIGNALS:
    void reported(const QString &step, double fraction);

private:
    ProgressRelay() = default;
};

} // namespace aio
