#pragma once

#include <QByteArray>

#include <memory>

namespace aio::providers {

/// Decompresses a body of "gzip" or "deflate" piece by piece, and never into more than was allowed.
class BodyInflater
{
public:
    /// `most`: bytes that may come out.
    explicit BodyInflater(qint64 most);
    ~BodyInflater();
    Q_DISABLE_COPY_MOVE(BodyInflater)

    /// Appends what these bytes hold to `body`. False: they are no such stream, or too much came out.
    [[nodiscard]] bool inflate(const QByteArray &bytes, QByteArray &body);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aio::providers
