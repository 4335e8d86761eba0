#pragma once

#include "core/providers/ServerSentEvent.h"

#include <optional>

namespace aio::providers {

/// Cuts a text/event-stream into events as its bytes come, wherever they are cut: in a line end, in a
/// character, in the byte order mark. https://html.spec.whatwg.org/multipage/server-sent-events.html,
/// "Parsing an event stream". More forgiving in one point: finish() gives the last event of a stream that
/// ends without the empty line after it. The fields `id` and `retry`, which no provider uses, are passed
/// over.
class SseParser
{
public:
    static constexpr qsizetype maxEventBytes = 8 * 1024 * 1024;

    explicit SseParser(qsizetype maxBytes = maxEventBytes)
        : m_maxBytes(maxBytes)
    {
    }

    void feed(const QByteArray &bytes);
    /// The stream ended in good order: next() may give one more event.
    void finish();
    /// The next whole event; nothing until more bytes come.
    [[nodiscard]] std::optional<ServerSentEvent> next();
    /// An event was larger than the limit. The parser gives nothing more.
    [[nodiscard]] bool overflowed() const { return m_overflowed; }

private:
    bool skipByteOrderMark();
    std::optional<QByteArrayView> takeLine();
    void takeField(QByteArrayView line);
    std::optional<ServerSentEvent> dispatch();
    void forgetTaken();

    qsizetype m_maxBytes;
    QByteArray m_buffer;
    qsizetype m_taken = 0; ///< bytes of the buffer that were lines
    qsizetype m_searched = 0; ///< bytes of the buffer known to hold no further line end
    ServerSentEvent m_event;
    bool m_hasData = false;
    bool m_started = false; ///< past the byte order mark
    bool m_skipLineFeed = false; ///< the last line ended with CR: an LF next belongs to it
    bool m_finished = false;
    bool m_overflowed = false;
};

} // namespace aio::providers
