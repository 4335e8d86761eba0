#include "core/providers/HttpExchange.h"

#include <utility>

namespace aio::providers {

namespace {

// What says clearly that it is no event stream; a stream with a wrong or no type is still one.
bool mayBeEvents(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return !type.contains("json") && !type.contains("html") && !type.contains("xml")
        && !type.startsWith("image/");
}

} // namespace

HttpExchange::HttpExchange(HttpLimits limits, std::stop_token stop, QDeadlineTimer deadline, Stream stream)
    : m_limits(limits)
    , m_stop(std::move(stop))
    , m_deadline(deadline)
    , m_stream(std::move(stream))
{
    m_silence.start();
}

void HttpExchange::watch()
{
    if (m_done) {
        return;
    }
    const bool answered = m_answer.status != 0;
    if (m_complete && m_silence.hasExpired(m_limits.settleMs)) {
        giveUp(TransferEnd::Whole);
    } else if (m_stop.stop_requested()) {
        giveUp(TransferEnd::Stopped);
    } else if (m_deadline.hasExpired()) {
        giveUp(TransferEnd::DeadlinePassed);
    } else if (answered && m_silence.hasExpired(m_limits.idleMs)) {
        giveUp(TransferEnd::Silent);
    } else if (!answered && !m_sent && m_silence.hasExpired(m_limits.connectMs)) {
        giveUp(TransferEnd::Unreachable);
    }
}

void HttpExchange::giveUp(TransferEnd reason)
{
    if (m_done || m_aborted) {
        return;
    }
    m_aborted = true;
    m_end = reason;
    abort();
    conclude(QNetworkReply::OperationCanceledError, {});
}

void HttpExchange::takeHeaders(int status, HttpHeaders headers)
{
    progressed();
    m_answer.headers = std::move(headers);
    m_answer.status = status;
    m_streaming = isGood() && m_stream && mayBeEvents(m_answer.header("content-type"));
    if (!isGood() || m_streaming || !m_answer.header("content-encoding").isEmpty()) {
        return;
    }
    const qint64 announced = m_answer.header("content-length").toLongLong();
    if (announced > m_limits.maxBytes) {
        giveUp(TransferEnd::TooLarge);
    } else if (announced > 0) {
        m_answer.body.reserve(announced);
    }
}

void HttpExchange::takeBody(const QByteArray &bytes)
{
    progressed();
    if (isOver()) {
        return;
    }
    m_received += bytes.size();
    if (m_streaming) {
        takeStream(bytes);
    } else if (!isGood() || m_received <= m_limits.maxBytes) {
        m_answer.body += bytes;
    }
    if (isGood() && m_received > m_limits.maxBytes) {
        giveUp(TransferEnd::TooLarge);
    }
    if (!isGood() && m_received >= m_limits.maxErrorBytes) {
        m_answer.body.truncate(m_limits.maxErrorBytes);
        giveUp(TransferEnd::Whole); // the status says enough
    }
}

void HttpExchange::takeStream(const QByteArray &bytes)
{
    switch (m_stream(bytes)) {
    case Appetite::More:
        break;
    case Appetite::Complete:
        m_complete = true;
        break;
    case Appetite::Enough:
        giveUp(TransferEnd::Whole);
        break;
    }
}

void HttpExchange::finish(QNetworkReply::NetworkError error, const QString &text, bool unpackable)
{
    if (isOver()) {
        return;
    }
    m_error = error;
    m_end = natural(unpackable);
    conclude(error, text);
}

void HttpExchange::conclude(QNetworkReply::NetworkError error, const QString &text)
{
    m_done = true;
    m_error = error;
    m_errorText = text;
    QMetaObject::invokeMethod(this, &HttpExchange::resumeNow, Qt::QueuedConnection);
}

void HttpExchange::resumeNow()
{
    if (m_done && m_waiting) {
        std::exchange(m_waiting, {}).resume();
    }
}

TransferEnd HttpExchange::natural(bool unpackable) const
{
    // The network error of a 404 is about its status, which says it better. One that comes with a good status
    // is about the transfer: cut off, or compressed to explode.
    if (m_answer.status != 0 && !isGood()) {
        return TransferEnd::Whole;
    }
    if (m_error == QNetworkReply::NoError) {
        return TransferEnd::Whole;
    }
    return m_answer.status != 0 && unpackable ? TransferEnd::TooLarge : TransferEnd::Broken;
}

} // namespace aio::providers
