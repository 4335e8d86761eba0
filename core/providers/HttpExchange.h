#pragma once

#include "core/providers/Http.h"
#include "core/providers/HttpLimits.h"
#include "core/providers/ProviderErrors.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>

#include <coroutine>
#include <functional>
#include <stop_token>

namespace aio::providers {

/// One request and its answer, without redirects: what holds however it travels (see CurlExchange). Who
/// awaits it goes on when it ended; its owner calls watch() every now and then. Lives on one thread with an
/// event loop; deleted later, never at once, because it resumes who awaits it from a function of its own.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    enum class Appetite
    {
        More,
        Complete, ///< the last event came: what follows is not needed
        Enough, ///< end the exchange
    };
    /// Takes the bytes of a 2xx answer that is an event stream.
    using Stream = std::function<Appetite(const QByteArray &bytes)>;

    HttpExchange(HttpLimits limits, std::stop_token stop, QDeadlineTimer deadline, Stream stream);

    /// Sends the request. Once.
    virtual void start(const HttpRequest &request) = 0;
    /// Ends the exchange if a limit passed.
    void watch();
    void giveUp(TransferEnd reason);
    /// Lets who awaits an ended exchange go on at once, not from the event loop.
    void resumeNow();

    [[nodiscard]] TransferEnd end() const { return m_end; }
    [[nodiscard]] QNetworkReply::NetworkError error() const { return m_error; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    /// Status and headers as far as they came; the body if it was not streamed.
    [[nodiscard]] HttpAnswer takeAnswer() { return std::move(m_answer); }
    [[nodiscard]] bool wasStreamed() const { return m_streaming; }

    struct Awaiter
    {
        HttpExchange &exchange;
        [[nodiscard]] bool await_ready() const { return exchange.m_done; }
        void await_suspend(std::coroutine_handle<> waiting) const { exchange.m_waiting = waiting; }
        void await_resume() const { }
    };
    Awaiter operator co_await() { return {*this}; }

protected:
    /// Ends the transfer at once. Calls nothing here.
    virtual void abort() = 0;

    [[nodiscard]] const HttpLimits &limits() const { return m_limits; }
    /// True once nothing of the transfer is wanted any more.
    [[nodiscard]] bool isOver() const { return m_done || m_aborted; }
    [[nodiscard]] int status() const { return m_answer.status; }
    /// Bytes travel.
    void progressed() { m_silence.start(); }
    /// All of the request is on its way.
    void requestSent() { m_sent = true; }
    void takeHeaders(int status, HttpHeaders headers);
    /// The next piece of the body, decompressed.
    void takeBody(const QByteArray &bytes);
    /// The transfer ended by itself. `unpackable`: the body cannot be decompressed, or only into too much.
    void finish(QNetworkReply::NetworkError error, const QString &text, bool unpackable);

private:
    void takeStream(const QByteArray &bytes);
    void conclude(QNetworkReply::NetworkError error, const QString &text);
    [[nodiscard]] bool isGood() const { return m_answer.status >= 200 && m_answer.status < 300; }
    [[nodiscard]] TransferEnd natural(bool unpackable) const;

    HttpLimits m_limits;
    std::stop_token m_stop;
    QDeadlineTimer m_deadline;
    Stream m_stream;
    QElapsedTimer m_silence;
    HttpAnswer m_answer;
    qint64 m_received = 0;
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QString m_errorText;
    TransferEnd m_end = TransferEnd::Whole;
    std::coroutine_handle<> m_waiting;
    bool m_sent = false;
    bool m_streaming = false;
    bool m_complete = false; ///< of a stream: its last event came
    bool m_aborted = false;
    bool m_done = false;
};

} // namespace aio::providers
