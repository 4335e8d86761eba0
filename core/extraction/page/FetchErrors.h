#pragma once

#include "core/base/Error.h"

#include <QNetworkReply>
#include <QUrl>

namespace aio::extraction {

/// Why an exchange was given up by this side.
enum class GivenUp
{
    No,
    TooLarge,
    TooSlow, ///< the whole exchange took too long
    Silent, ///< nothing arrived for too long
    Stopped, ///< the caller's context was interrupted
};

/// The error for a status that carries no page (401, 404, 429, 5xx …), or nothing for one that does.
[[nodiscard]] Result<void> checkHttpStatus(int status, const QUrl &url, const QByteArray &retryAfter);

/// The error for an exchange that ended without a complete answer.
[[nodiscard]] Error networkFailure(QNetworkReply::NetworkError error, const QUrl &url, const QString &detail);

[[nodiscard]] Error givenUpFailure(GivenUp reason, const QUrl &url, qint64 maxBytes);

[[nodiscard]] Error tooManyRedirects(const QUrl &url, int allowed);

} // namespace aio::extraction
