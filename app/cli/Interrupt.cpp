#include "app/cli/Interrupt.h"

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace aio::cli {

namespace {

// A signal handler may only write to a file descriptor; the event loop does the rest.
volatile sig_atomic_t writeEnd = -1;

void onSignal(int signal)
{
    const char byte = 1;
    if (write(int(writeEnd), &byte, 1) != 1) {
        _exit(128 + signal);
    }
    std::signal(signal, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    writeEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interrupt::drain);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    writeEnd = -1;
    m_notifier.reset();
    for (const int end : m_pipe) {
        if (end >= 0) {
            close(end);
        }
    }
}

void Interrupt::drain()
{
    char byte = 0;
    while (read(m_pipe[0], &byte, 1) == 1) { }
    m_source.request_stop();
}

} // namespace aio::cli
