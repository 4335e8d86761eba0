#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <stop_token>

namespace aio::cli {

/// Turns Ctrl+C and SIGTERM into a stop request, so that work ends in order and the exit code says
/// "cancelled". A second Ctrl+C ends the program at once. One per process.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    void drain();

    std::array<int, 2> m_pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::stop_source m_source;
};

} // namespace aio::cli
