#pragma once

#include "core/providers/ConnectionPool.h"
#include "core/providers/HttpExchange.h"

namespace aio::providers {

/// An exchange by Qt's network manager: encrypted, or through a proxy.
class ManagerExchange final : public HttpExchange
{
    Q_OBJECT

public:
    ManagerExchange(HttpLimits limits, std::stop_token stop, QDeadlineTimer deadline, Stream stream,
        std::unique_ptr<ConnectionPool::Place> place);
    ~ManagerExchange() override;

    void start(const HttpRequest &request) override;

protected:
    void abort() override;

private:
    void takeReplyHeaders();
    void takeReplyBody();
    void replyFinished();
    void dropReply();

    std::unique_ptr<ConnectionPool::Place> m_place;
    QNetworkReply *m_reply = nullptr;
};

} // namespace aio::providers
