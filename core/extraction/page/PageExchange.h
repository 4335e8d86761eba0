#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/page/FetchErrors.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace aio::extraction {

/// One GET without redirects: collects the body up to a limit and gives up when it takes too long, when
/// nothing arrives, or when the caller stops. Lives on the thread of the network manager.
class PageExchange : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qint64 maxPageBytes = 8LL * 1024 * 1024;
        qint64 maxFileBytes = 25LL * 1024 * 1024; ///< of a PDF or an image
        int idleMs = 15'000;
        QDeadlineTimer deadline{QDeadlineTimer::Forever};
    };

    PageExchange(
        QNetworkAccessManager *network, const QUrl &url, const Limits &limits, const WorkContext &context);
    ~PageExchange() override;

    void start();

    [[nodiscard]] int status() const { return m_status; } ///< 0 if no answer came
    [[nodiscard]] QByteArray header(const char *name) const;
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    /// Nothing if a complete answer came, whatever its status.
    [[nodiscard]] Result<void> outcome() const;

Q_SIGNALS:
    void done();

private:
    void takeHeaders();
    void takeBody();
    void watch();
    void giveUp(GivenUp reason);
    void finish();
    [[nodiscard]] qint64 maxBytes() const;

    QPointer<QNetworkAccessManager> m_network;
    QUrl m_url;
    Limits m_limits;
    WorkContext m_context;
    QNetworkReply *m_reply = nullptr;
    QTimer m_watch;
    QElapsedTimer m_silence;
    QByteArray m_body;
    QList<QNetworkReply::RawHeaderPair> m_headers;
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QString m_errorText;
    int m_status = 0;
    GivenUp m_givenUp = GivenUp::No;
    bool m_done = false;
};

} // namespace aio::extraction
