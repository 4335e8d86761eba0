#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

/// An HTTP server on a free loopback port, in a thread of its own, that does what no honest server does: cuts
/// answers anywhere, resets connections, never answers, answers without end. Every path has a handler that
/// says step by step what a request gets.
class HostileServer
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray path; ///< with its query
        QList<std::pair<QByteArray, QByteArray>> headers;
        QByteArray body;

        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };

    struct Step
    {
        enum What
        {
            Send,
            Pause, ///< for `milliseconds`
            Endless, ///< `bytes` again and again until the client goes
            Close, ///< in good order
            Reset, ///< with an RST
            Stall, ///< nothing more ever comes, and the connection stays
        };

        What what = Send;
        QByteArray bytes{};
        int milliseconds = 0;
    };

    using Script = QList<Step>;
    using Handler = std::function<Script(const Request &)>;

    HostileServer();
    ~HostileServer();
    Q_DISABLE_COPY_MOVE(HostileServer)

    void on(const QByteArray &path, Handler handler);
    void on(const QByteArray &path, const Script &script);
    /// Each request to `path` gets the next script; the last one stays.
    void onEach(const QByteArray &path, const QList<Script> &scripts);

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] QList<Request> requests() const;
    [[nodiscard]] Request lastRequest() const;
    [[nodiscard]] int connections() const;

    [[nodiscard]] static Step send(const QByteArray &bytes) { return {Step::Send, bytes}; }
    [[nodiscard]] static Step pause(int milliseconds) { return {Step::Pause, {}, milliseconds}; }
    [[nodiscard]] static Step endless(const QByteArray &bytes) { return {Step::Endless, bytes}; }
    [[nodiscard]] static Step close() { return {Step::Close}; }
    [[nodiscard]] static Step reset() { return {Step::Reset}; }
    [[nodiscard]] static Step stall() { return {Step::Stall}; }

    /// A whole answer; the connection stays open for the next request.
    [[nodiscard]] static Script answer(
        int status, const QByteArray &body, const QByteArray &headers = "Content-Type: application/json\r\n");
    /// Status line and headers of an answer that ends with its connection.
    [[nodiscard]] static Step head(int status, const QByteArray &headers);
    /// The head of an event stream.
    [[nodiscard]] static Step eventHead();
    /// An event stream of these bytes, ended in good order.
    [[nodiscard]] static Script events(const QByteArray &bytes);

private:
    class Worker;

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    quint16 m_port = 0;
};
