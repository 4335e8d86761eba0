#include "core/providers/CurlLoop.h"

#include "core/providers/TrustStore.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace aio::providers {

namespace {

constexpr long mostIdleConnections = 256;
constexpr std::size_t mostFreeHandles = 256;

// As the library would, but not for the programs that this one starts.
curl_socket_t openSocket(void *, curlsocktype, curl_sockaddr *address)
{
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

void setAlways(CurlHandle &handle)
{
    handle.set(CURLOPT_NOSIGNAL, 1L);
    handle.setFunction(CURLOPT_OPENSOCKETFUNCTION, &openSocket);
    handle.set(CURLOPT_PROTOCOLS_STR, "http,https");
    handle.set(CURLOPT_FOLLOWLOCATION, 0L); // see HttpClient
    handle.set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    // One broken stream of HTTP/2 would break all calls that share its connection.
    handle.set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    handle.set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    handle.set(CURLOPT_PATH_AS_IS, 1L);
    handle.set(CURLOPT_TCP_KEEPALIVE, 1L);
    // Who stops does not wait for the name service; the thread that asks it ends by itself.
    handle.set(CURLOPT_QUICK_EXIT, 1L);
    // What a proxy says on the way is no part of the answer, and what a provider is told is not for a proxy.
    handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    handle.set(CURLOPT_HEADEROPT, long(CURLHEADER_SEPARATE));
    handle.set(CURLOPT_NOPROXY, ""); // see Proxies
    handle.set(CURLOPT_SSL_VERIFYPEER, 1L);
    handle.set(CURLOPT_SSL_VERIFYHOST, 2L);
    handle.set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (const QByteArray file = authoritiesFile(); !file.isEmpty()) {
        handle.set(CURLOPT_CAINFO, file.constData());
    }
    // The file says it all; with a folder beside it, it would be read again for every connection.
    handle.set(CURLOPT_CAPATH, nullptr);
}

} // namespace

CurlLoop::CurlLoop()
    : m_events(epoll_create1(EPOLL_CLOEXEC))
    , m_ready(std::make_unique<QSocketNotifier>(m_events, QSocketNotifier::Read))
{
    CurlHandle first = CurlHandle::make(); // before anything else of libcurl
    setAlways(first);
    m_free.push_back(std::move(first));
    m_multi.reset(curl_multi_init());
    Q_CHECK_PTR(m_multi.get());
    CURLM *multi = m_multi.get();
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, &CurlLoop::watchSocket);
    curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, &CurlLoop::watchTime);
    curl_multi_setopt(multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(multi, CURLMOPT_PIPELINING, long(CURLPIPE_NOTHING));
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, mostIdleConnections);
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { takeTimeout(); });
    QObject::connect(m_ready.get(), &QSocketNotifier::activated, &m_timer, [this] { takeEvents(); });
}

CurlLoop::~CurlLoop()
{
    m_free.clear();
    m_multi.reset();
    m_ready.reset();
    close(m_events);
}

CurlHandle CurlLoop::take()
{
    if (!m_free.empty()) {
        CurlHandle handle = std::move(m_free.back());
        m_free.pop_back();
        return handle;
    }
    CurlHandle handle = CurlHandle::make();
    setAlways(handle);
    return handle;
}

void CurlLoop::start(CurlHandle &handle, Transfer &transfer)
{
    handle.setPointer(CURLOPT_PRIVATE, &transfer);
    if (m_inside) {
        m_starting.push_back(handle.get());
        return;
    }
    add(handle.get());
    drive(CURL_SOCKET_TIMEOUT, 0); // now, not when the timer that it wants is due
}

void CurlLoop::give(CurlHandle handle)
{
    if (!m_inside) {
        keep(std::move(handle));
        armTimer();
        return;
    }
    m_starting.erase(std::remove(m_starting.begin(), m_starting.end(), handle.get()), m_starting.end());
    m_leaving.push_back(std::move(handle));
}

int CurlLoop::watchSocket(CURL *easy, curl_socket_t socket, int what, void *loop, void *known)
{
    Q_UNUSED(easy)
    auto *self = static_cast<CurlLoop *>(loop);
    if (what == CURL_POLL_REMOVE) {
        epoll_ctl(self->m_events, EPOLL_CTL_DEL, socket, nullptr);
        return 0;
    }
    epoll_event event{};
    event.data.fd = socket;
    event.events = ((what & CURL_POLL_IN) != 0 ? unsigned(EPOLLIN) : 0U)
        | ((what & CURL_POLL_OUT) != 0 ? unsigned(EPOLLOUT) : 0U);
    epoll_ctl(self->m_events, known == nullptr ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket, &event);
    curl_multi_assign(self->m_multi.get(), socket, self); // any pointer: the socket is known
    return 0;
}

int CurlLoop::watchTime(CURLM *multi, long milliseconds, void *loop)
{
    Q_UNUSED(multi)
    auto *self = static_cast<CurlLoop *>(loop);
    self->m_due = milliseconds < 0 ? std::nullopt
                                   : std::optional(QDeadlineTimer(qint64(milliseconds), Qt::PreciseTimer));
    return 0;
}

// libcurl changes its mind several times a transfer. A timer that fires too early costs less than following.
void CurlLoop::armTimer()
{
    if (!m_due) {
        return;
    }
    const qint64 left = m_due->remainingTime();
    if (!m_timer.isActive() || m_timer.remainingTime() > left) {
        m_timer.start(int(std::min<qint64>(left, std::numeric_limits<int>::max())));
    }
}

void CurlLoop::takeTimeout()
{
    const std::shared_ptr<CurlLoop> kept = shared_from_this();
    if (m_due && m_due->hasExpired()) {
        drive(CURL_SOCKET_TIMEOUT, 0);
    } else {
        armTimer();
    }
}

void CurlLoop::takeEvents()
{
    const std::shared_ptr<CurlLoop> kept = shared_from_this();
    constexpr int atOnce = 64;
    std::array<epoll_event, atOnce> events{};
    const int count = epoll_wait(m_events, events.data(), atOnce, 0);
    for (int index = 0; index < count; ++index) {
        const epoll_event &event = events.at(std::size_t(index));
        const int what = ((event.events & EPOLLIN) != 0 ? CURL_CSELECT_IN : 0)
            | ((event.events & EPOLLOUT) != 0 ? CURL_CSELECT_OUT : 0)
            | ((event.events & (EPOLLERR | EPOLLHUP)) != 0 ? CURL_CSELECT_ERR : 0);
        drive(event.data.fd, what);
    }
}

void CurlLoop::drive(curl_socket_t socket, int events)
{
    if (m_inside) {
        return;
    }
    const std::shared_ptr<CurlLoop> kept = shared_from_this();
    if (socket == CURL_SOCKET_TIMEOUT) {
        m_due.reset(); // if there is another, libcurl says so; if there is none, it says nothing
    }
    int running = 0;
    m_inside = true;
    curl_multi_socket_action(m_multi.get(), socket, events, &running);
    m_inside = false;
    settle();
    armTimer();
}

void CurlLoop::settle()
{
    // First of all: of those that left, nobody wants to hear any more.
    for (CurlHandle &handle : std::exchange(m_leaving, {})) {
        keep(std::move(handle));
    }
    int more = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &more)) {
        if (message->msg == CURLMSG_DONE) {
            CURL *easy = message->easy_handle;
            const CURLcode result = message->data.result; // goes with the message
            curl_multi_remove_handle(m_multi.get(), easy);
            static_cast<Transfer *>(CurlHandle::owner(easy))->ended(result);
        }
    }
    const std::vector<CURL *> starting = std::exchange(m_starting, {});
    for (CURL *easy : starting) {
        add(easy);
    }
}

void CurlLoop::keep(CurlHandle handle)
{
    curl_multi_remove_handle(m_multi.get(), handle.get()); // nothing if it is not there
    // These belong to the transfer.
    handle.setPointer(CURLOPT_PRIVATE, nullptr);
    handle.setPointer(CURLOPT_HTTPHEADER, nullptr);
    handle.setPointer(CURLOPT_POSTFIELDS, nullptr);
    handle.setPointer(CURLOPT_ERRORBUFFER, nullptr);
    if (m_free.size() < mostFreeHandles && handle.problem() == CURLE_OK) {
        m_free.push_back(std::move(handle));
    }
}

void CurlLoop::add(CURL *easy)
{
    curl_multi_add_handle(m_multi.get(), easy);
}

} // namespace aio::providers
