#include "core/providers/SseParser.h"

#include <algorithm>
#include <utility>

namespace aio::providers {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr qsizetype keptTakenBytes = 64 * 1024;

} // namespace

void SseParser::feed(const QByteArray &bytes)
{
    if (m_overflowed || m_finished) {
        return;
    }
    forgetTaken();
    m_buffer += bytes;
}

void SseParser::finish()
{
    m_finished = true;
}

std::optional<ServerSentEvent> SseParser::next()
{
    if (m_overflowed || !skipByteOrderMark()) {
        return std::nullopt;
    }
    while (const std::optional<QByteArrayView> line = takeLine()) {
        if (!line->isEmpty()) {
            takeField(*line);
        } else if (std::optional<ServerSentEvent> event = dispatch()) {
            return event;
        }
        if (m_event.data.size() > m_maxBytes) {
            break;
        }
    }
    if (m_event.data.size() + m_buffer.size() - m_taken > m_maxBytes) {
        m_overflowed = true;
        m_buffer.clear();
        m_event = {};
        return std::nullopt;
    }
    return m_finished ? dispatch() : std::nullopt;
}

// False while it is not clear yet whether the stream starts with the mark.
bool SseParser::skipByteOrderMark()
{
    if (m_started) {
        return true;
    }
    const QByteArrayView start(m_buffer.constData(), std::min(m_buffer.size(), byteOrderMark.size()));
    if (start.size() < byteOrderMark.size() && byteOrderMark.startsWith(start) && !m_finished) {
        return false;
    }
    m_started = true;
    if (start == byteOrderMark) {
        m_taken = m_searched = byteOrderMark.size();
    }
    return true;
}

std::optional<QByteArrayView> SseParser::takeLine()
{
    if (m_skipLineFeed && m_taken < m_buffer.size()) {
        m_taken += m_buffer.at(m_taken) == '\n' ? 1 : 0;
        m_skipLineFeed = false;
    }
    m_searched = std::max(m_searched, m_taken);
    const char *begin = m_buffer.constData();
    const char *end = begin + m_buffer.size();
    const char *stop =
        std::find_if(begin + m_searched, end, [](char byte) { return byte == '\n' || byte == '\r'; });
    if (stop == end) {
        m_searched = m_buffer.size();
        if (!m_finished || m_taken == m_buffer.size()) {
            return std::nullopt;
        }
    }
    const QByteArrayView line(begin + m_taken, stop - (begin + m_taken));
    m_skipLineFeed = stop != end && *stop == '\r';
    m_taken = stop - begin + (stop == end ? 0 : 1);
    return line;
}

void SseParser::takeField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' ')) {
        value = value.sliced(1);
    }
    if (name == "data") {
        if (m_hasData) {
            m_event.data += '\n';
        }
        m_hasData = true;
        m_event.data.append(value);
    } else if (name == "event") {
        m_event.event = value.toByteArray();
    }
    // A line that starts with a colon is a comment: its name is empty.
}

std::optional<ServerSentEvent> SseParser::dispatch()
{
    ServerSentEvent event = std::exchange(m_event, {});
    if (!std::exchange(m_hasData, false)) {
        return std::nullopt;
    }
    return event;
}

// In large steps: moving the rest to the front for every event would cost the square of the length.
void SseParser::forgetTaken()
{
    if (m_taken == m_buffer.size()) {
        m_buffer.clear();
    } else if (m_taken > keptTakenBytes) {
        m_buffer.remove(0, m_taken);
    } else {
        return;
    }
    m_searched -= std::min(m_searched, m_taken);
    m_taken = 0;
}

} // namespace aio::providers
