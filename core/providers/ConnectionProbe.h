#pragma once

#include "core/ai/AiError.h"
#include "core/ai/ProviderConfig.h"
#include "core/providers/CurlLoop.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QObject>
#include <QTimer>

#include <array>
#include <coroutine>
#include <optional>
#include <stop_token>

namespace aio::providers {

/// Connects to a provider as its calls do, with the same proxies and the same authorities, and sends nothing.
/// Who awaits it goes on when it is done; deleted later, because it resumes from a function of its own. One
/// thread with an event loop.
class ConnectionProbe : public QObject, private CurlLoop::Transfer
{
    Q_OBJECT

public:
    ConnectionProbe(const ai::ProviderConfig &config, std::stop_token stop);
    ~ConnectionProbe() override;

    struct Awaiter
    {
        ConnectionProbe &probe;
        [[nodiscard]] bool await_ready() const { return probe.m_done; }
        void await_suspend(std::coroutine_handle<> waiting) const { probe.m_waiting = waiting; }
        void await_resume() const { }
    };

    /// Once. With encryption, if the address has it.
    [[nodiscard]] Awaiter connectTo(int timeoutMs);

    /// The host took the connection, whatever came of its encryption.
    [[nodiscard]] bool isReached() const { return m_reached; }
    /// Why there is no connection, or none that is encrypted.
    [[nodiscard]] const std::optional<ai::AiError> &error() const { return m_error; }
    /// Until the host took the connection, its name looked up.
    [[nodiscard]] qint64 reachMs() const { return m_reachMs; }
    /// From there to the encrypted connection, or to the end.
    [[nodiscard]] qint64 encryptMs() const { return m_encryptMs; }
    /// Of the encrypted connection: "TLSv1.3".
    [[nodiscard]] const QString &tlsVersion() const { return m_tlsVersion; }

private:
    static int takeNote(CURL *easy, curl_infotype type, char *text, std::size_t size, void *probe);

    void ended(CURLcode result) override;
    void watch();
    void finish();

    ai::ProviderConfig m_config;
    std::stop_token m_stop;
    QDeadlineTimer m_deadline;
    QElapsedTimer m_clock;
    QTimer m_watch;
    std::shared_ptr<CurlLoop> m_loop;
    QNetworkProxy m_proxy;
    CurlHandle m_handle;
    std::array<char, CURL_ERROR_SIZE> m_problem{};
    bool m_reached = false;
    qint64 m_reachMs = 0;
    qint64 m_encryptMs = 0;
    QString m_tlsVersion;
    std::optional<ai::AiError> m_error;
    std::coroutine_handle<> m_waiting;
    bool m_done = false;
};

} // namespace aio::providers
