#pragma once

#include <QByteArray>

namespace aio::providers {

/// One event of a text/event-stream, https://html.spec.whatwg.org/multipage/server-sent-events.html
struct ServerSentEvent
{
    QByteArray event; ///< its type; empty for "message"
    QByteArray data; ///< lines joined by \n, UTF-8

    bool operator==(const ServerSentEvent &) const = default;
};

} // namespace aio::providers
