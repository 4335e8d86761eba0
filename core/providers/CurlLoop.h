#pragma once

#include "core/providers/CurlHandle.h"

#include <QDeadlineTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace aio::providers {

/// The transfers of one thread, made by libcurl and driven by the thread's event loop, with the connections
/// that they leave open for the next. Lives on that thread; held by a shared pointer, because a transfer may
/// drop all others that hold it.
class CurlLoop : public std::enable_shared_from_this<CurlLoop>
{
public:
    /// Whose transfer it is.
    class Transfer
    {
    public:
        /// It ended by itself. Called from the event loop or from start(), not from a callback of libcurl.
        virtual void ended(CURLcode result) = 0;

    protected:
        ~Transfer() = default;
    };

    CurlLoop();
    ~CurlLoop();
    Q_DISABLE_COPY_MOVE(CurlLoop)

    /// A handle that holds what is the same for all requests; everything else has to be set.
    [[nodiscard]] CurlHandle take();
    /// Starts what `handle` describes. It stays with its owner, who lives until ended() or give().
    void start(CurlHandle &handle, Transfer &transfer);
    /// Takes a handle back, from a transfer that runs or one that ended.
    void give(CurlHandle handle);

private:
    struct Cleanup
    {
        void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
    };

    static int watchSocket(CURL *easy, curl_socket_t socket, int what, void *loop, void *known);
    static int watchTime(CURLM *multi, long milliseconds, void *loop);
    void takeEvents();
    void takeTimeout();
    void drive(curl_socket_t socket, int events);
    void settle();
    void keep(CurlHandle handle);
    void add(CURL *easy);
    void armTimer();

    // libcurl lets nobody start or end a transfer from within its callbacks: that waits until they are done.
    bool m_inside = false;
    std::vector<CURL *> m_starting;
    std::vector<CurlHandle> m_leaving;
    std::vector<CurlHandle> m_free;
    std::optional<QDeadlineTimer> m_due; ///< when libcurl wants to be called
    QTimer m_timer;
    int m_events = -1; ///< epoll: all sockets of libcurl
    std::unique_ptr<QSocketNotifier> m_ready;
    std::unique_ptr<CURLM, Cleanup> m_multi; ///< goes first: it speaks to the others
};

} // namespace aio::providers
