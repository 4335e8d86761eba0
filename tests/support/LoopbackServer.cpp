#include "tests/support/LoopbackServer.h"

#include <array>
#include <csignal>
#include <map>
#include <string>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

// Takes whole requests off the front of what came; how many there were.
int takeRequests(std::string &received)
{
    int count = 0;
    for (;;) {
        const std::size_t end = received.find("\r\n\r\n");
        if (end == std::string::npos) {
            return count;
        }
        std::size_t length = 0;
        for (const char *name : {"Content-Length: ", "content-length: "}) {
            const std::size_t at = received.find(name);
            if (at != std::string::npos && at < end) {
                length = std::stoul(received.substr(at + std::string(name).size()));
            }
        }
        if (received.size() < end + 4 + length) {
            return count;
        }
        received.erase(0, end + 4 + length);
        ++count;
    }
}

[[noreturn]] void serve(int listener, const std::string &answer)
{
    const int poll = epoll_create1(0);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = listener;
    epoll_ctl(poll, EPOLL_CTL_ADD, listener, &event);
    std::map<int, std::string> received;
    std::array<epoll_event, 64> events{};
    std::array<char, 65536> buffer{};
    for (;;) {
        const int ready = epoll_wait(poll, events.data(), int(events.size()), -1);
        for (int i = 0; i < ready; ++i) {
            const int socket = events.at(std::size_t(i)).data.fd;
            if (socket == listener) {
                event.data.fd = accept(listener, nullptr, nullptr);
                const int on = 1;
                setsockopt(event.data.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                epoll_ctl(poll, EPOLL_CTL_ADD, event.data.fd, &event);
                continue;
            }
            const ssize_t got = read(socket, buffer.data(), buffer.size());
            if (got <= 0) {
                received.erase(socket);
                close(socket);
                continue;
            }
            std::string &text = received[socket];
            text.append(buffer.data(), std::size_t(got));
            for (int left = takeRequests(text); left > 0; --left) {
                if (write(socket, answer.data(), answer.size()) < 0) {
                    break;
                }
            }
        }
    }
}

} // namespace

LoopbackServer::LoopbackServer(const QByteArray &body)
{
    const std::string answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body.toStdString();
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address);
    listen(listener, 512);
    socklen_t size = sizeof address;
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_process = fork();
    if (m_process == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        serve(listener, answer);
    }
    close(listener);
}

LoopbackServer::~LoopbackServer()
{
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}
