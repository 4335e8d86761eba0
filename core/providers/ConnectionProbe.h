#pragma once

#include "core/ai/AiError.h"
#include "core/ai/ProviderConfig.h"

#include <QDeadlineTimer>
#include <QSslSocket>
#include <QTimer>

#include <coroutine>
#include <optional>
#include <stop_token>

namespace aio::providers {

/// Connects to a provider and no more: first without encryption, then with it. Through its proxy, if there is
/// one. Who awaits a step goes on when it is done; deleted later, because it resumes from a function of its
/// own.
class ConnectionProbe : public QObject
{
    Q_OBJECT

public:
    ConnectionProbe(const ai::ProviderConfig &config, std::stop_token stop);

    struct Awaiter
    {
        ConnectionProbe &probe;
        [[nodiscard]] bool await_ready() const { return probe.m_done; }
        void await_suspend(std::coroutine_handle<> waiting) const { probe.m_waiting = waiting; }
        void await_resume() const { }
    };

    [[nodiscard]] Awaiter reach(int timeoutMs);
    /// After reach() succeeded.
    [[nodiscard]] Awaiter encrypt(int timeoutMs);

    /// Why the last step failed.
    [[nodiscard]] const std::optional<ai::AiError> &error() const { return m_error; }
    /// Of the encrypted connection: "TLSv1.3".
    [[nodiscard]] QString tlsVersion() const;

private:
    void begin(int timeoutMs);
    void watch();
    void fail();
    void finish();
    [[nodiscard]] QString tlsProblems() const;

    ai::ProviderConfig m_config;
    std::stop_token m_stop;
    QDeadlineTimer m_deadline;
    QSslSocket m_socket;
    QTimer m_watch;
    std::optional<ai::AiError> m_error;
    std::coroutine_handle<> m_waiting;
    bool m_done = false;
};

} // namespace aio::providers
