#pragma once

#include "core/providers/Http.h"

namespace aio::providers {

/// Reads one answer of HTTP/1.x (RFC 9112) out of the bytes of a connection, in whatever pieces they come.
/// Takes nothing on trust: heads are bounded, lengths are checked, and what contradicts itself is refused.
class HttpReader
{
public:
    static constexpr qsizetype maxHead = 64 * 1024; ///< bytes of status line and headers, and of trailers

    enum class State
    {
        Head, ///< status line and headers are not all there
        Body, ///< status() and headers() are known
        Done, ///< the answer is whole
        Broken, ///< this is no HTTP; problem() says why
    };

    /// Takes the next bytes. Appends what they hold of the body, without the marks of chunks, to `body`.
    State read(const QByteArray &bytes, QByteArray &body);
    /// The connection ended: whether the answer is whole.
    [[nodiscard]] bool isWholeAtEnd() const { return m_state == State::Done || m_untilEnd; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const HttpHeaders &headers() const { return m_headers; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Whether the connection may carry another request once the answer is whole.
    [[nodiscard]] bool keepsConnection() const
    {
        return m_keeps && m_state == State::Done && m_rest.isEmpty();
    }

private:
    void readHead();
    bool readStatusLine(const QByteArray &line);
    bool readHeader(const QByteArray &line);
    bool decideLength();
    void readBody(QByteArray &body);
    void readChunks(QByteArray &body);
    bool takeLine(QByteArray &line);
    void fail(const QString &problem);

    State m_state = State::Head;
    QByteArray m_rest; ///< bytes that are not read yet
    int m_status = 0;
    HttpHeaders m_headers;
    qint64 m_left = 0; ///< bytes to come of the body, or of its chunk
    qsizetype m_headBytes = 0;
    bool m_keeps = true;
    bool m_chunked = false;
    bool m_untilEnd = false; ///< the body ends with the connection
    bool m_afterChunk = false; ///< the line end of a chunk comes
    bool m_trailers = false;
    QString m_problem;
};

} // namespace aio::providers
