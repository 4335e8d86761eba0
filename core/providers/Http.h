#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <utility>

namespace aio::providers {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A request as a protocol builds it: without credentials, which are added when it is sent.
struct HttpRequest
{
    QByteArray method; ///< "GET", "POST"
    QUrl url; ///< never holds a key
    HttpHeaders headers;
    QByteArray body;
};

/// What came back, whole.
struct HttpAnswer
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    /// The first header of that name (any case); empty if there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

} // namespace aio::providers
