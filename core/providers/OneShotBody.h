#pragma once

#include <QByteArray>
#include <QIODevice>

namespace aio::providers {

/// The body of a request that can be sent once only. When a connection breaks before the answer, the network
/// manager starts over by itself, up to three times; but a provider may have taken the request and charge for
/// it, so that trying again is a decision. A body that cannot be read again turns it into an error.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    OneShotBody(const QByteArray &bytes, QObject *parent);

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_sent = 0;
};

} // namespace aio::providers
