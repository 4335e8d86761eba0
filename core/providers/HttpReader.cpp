#include "core/providers/HttpReader.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr int firstFinal = 200;
constexpr int noContent = 204;
constexpr int notModified = 304;
constexpr qsizetype maxHeaders = 200;
constexpr qsizetype longestSize = 16; // hexadecimal digits of a chunk's length

std::optional<qint64> number(const QByteArray &digits, int base)
{
    bool ok = !digits.isEmpty() && digits.size() <= longestSize
        && std::all_of(digits.cbegin(), digits.cend(), [](char c) { return isxdigit(uchar(c)) != 0; });
    const qint64 value = ok ? digits.toLongLong(&ok, base) : 0;
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
        return isalnum(uchar(c)) != 0 || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

} // namespace

void HttpReader::fail(const QString &problem)
{
    m_state = State::Broken;
    m_problem = problem;
    m_rest.clear();
}

HttpReader::State HttpReader::read(const QByteArray &bytes, QByteArray &body)
{
    if (m_state == State::Broken || (m_state == State::Done && !m_rest.isEmpty())) {
        return m_state; // nothing that comes now changes it
    }
    m_rest += bytes;
    if (m_state == State::Head) {
        readHead();
    }
    if (m_state == State::Body) {
        readBody(body);
    }
    return m_state;
}

// A line without its end, if all of it is there. A bare line feed ends one too.
bool HttpReader::takeLine(QByteArray &line)
{
    const qsizetype end = m_rest.indexOf('\n');
    const qsizetype length = end < 0 ? m_rest.size() : end + 1;
    if (m_headBytes + length > maxHead) {
        fail(u"the headers are too long"_s);
        return false;
    }
    if (end < 0) {
        return false;
    }
    m_headBytes += length;
    line = m_rest.left(end > 0 && m_rest.at(end - 1) == '\r' ? end - 1 : end);
    m_rest.remove(0, end + 1);
    return true;
}

void HttpReader::readHead()
{
    QByteArray line;
    while (m_state == State::Head && takeLine(line)) {
        if (m_status == 0) {
            if (!line.isEmpty() && !readStatusLine(line)) {
                fail(u"the answer is no HTTP: "_s + QString::fromLatin1(line.left(100)));
            }
        } else if (!line.isEmpty()) {
            if (!readHeader(line)) {
                fail(u"a header is malformed"_s);
            }
        } else if (m_status < firstFinal) {
            // "Continue" and its like: the answer follows.
            m_status = 0;
            m_headers.clear();
        } else if (!decideLength()) {
            fail(u"the length of the answer contradicts itself"_s);
        } else {
            m_state = State::Body;
        }
    }
}

bool HttpReader::readStatusLine(const QByteArray &line)
{
    constexpr qsizetype least = 12; // "HTTP/1.1 200"
    if (line.size() < least || !line.startsWith("HTTP/1.") || line.at(8) != ' '
        || (line.size() > least && line.at(least) != ' ')) {
        return false;
    }
    const auto status = number(line.mid(9, 3), 10);
    m_keeps = line.at(7) != '0';
    m_status = int(status.value_or(0));
    return m_status >= 100 && m_status < 600;
}

bool HttpReader::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || m_headers.size() >= maxHeaders || !isToken(line.left(colon))) {
        return false;
    }
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (value.contains('\0') || value.contains('\r')) {
        return false;
    }
    m_headers.append({line.left(colon), value});
    return true;
}

// RFC 9112, 6.3.
bool HttpReader::decideLength()
{
    std::optional<qint64> length;
    for (const auto &[name, value] : m_headers) {
        const auto is = [&name](const char *other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
        if (is("transfer-encoding")) {
            if (m_chunked || value.compare("chunked", Qt::CaseInsensitive) != 0) {
                return false;
            }
            m_chunked = true;
        } else if (is("content-length")) {
            const auto told = number(value, 10);
            if (!told || (length && length != told)) {
                return false;
            }
            length = told;
        } else if (is("connection")) {
            const QByteArray wish = value.toLower();
            m_keeps = !wish.contains("close") && (m_keeps || wish.contains("keep-alive"));
        }
    }
    const bool bodiless = m_status == noContent || m_status == notModified;
    m_chunked = m_chunked && !bodiless;
    m_left = bodiless || m_chunked ? 0 : length.value_or(0);
    m_untilEnd = !bodiless && !m_chunked && !length;
    return true;
}

void HttpReader::readBody(QByteArray &body)
{
    if (m_chunked) {
        readChunks(body);
        return;
    }
    const qsizetype taken = m_untilEnd ? m_rest.size() : qsizetype(std::min<qint64>(m_left, m_rest.size()));
    body += m_rest.left(taken);
    m_rest.remove(0, taken);
    m_left -= m_untilEnd ? 0 : taken;
    if (!m_untilEnd && m_left == 0) {
        m_state = State::Done;
    }
}

void HttpReader::readChunks(QByteArray &body)
{
    for (;;) {
        if (m_left > 0) {
            const auto taken = qsizetype(std::min<qint64>(m_left, m_rest.size()));
            body += m_rest.left(taken);
            m_rest.remove(0, taken);
            m_left -= taken;
            if (m_left > 0) {
                return;
            }
            m_afterChunk = true;
        }
        if (!m_trailers) {
            m_headBytes = 0; // each line by itself is bounded
        }
        QByteArray line;
        if (!takeLine(line)) {
            return;
        }
        if (m_trailers) {
            if (line.isEmpty()) {
                m_state = State::Done;
                return;
            }
        } else if (m_afterChunk) {
            if (!line.isEmpty()) {
                fail(u"a chunk has another length than it said"_s);
                return;
            }
            m_afterChunk = false;
        } else {
            const auto size = number(line.split(';').constFirst().trimmed(), 16);
            if (!size) {
                fail(u"a chunk has no length"_s);
                return;
            }
            m_left = *size;
            m_trailers = *size == 0;
        }
    }
}

} // namespace aio::providers
