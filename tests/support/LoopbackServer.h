#pragma once

#include <QByteArray>

/// An HTTP server in a process of its own that answers every request at once with the same bytes: the other
/// end for measuring what a client costs. Ends with this object.
class LoopbackServer
{
public:
    /// `body` is the JSON of every answer. Call it before threads are started.
    explicit LoopbackServer(const QByteArray &body);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_process = -1;
    quint16 m_port = 0;
};
