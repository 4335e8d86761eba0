#pragma once

#include "core/providers/CurlHandle.h"

#include <QNetworkReply>

namespace aio::providers {

/// What a transfer that ended so means, in the words of Qt; `handle` made it, `viaProxy` or not.
[[nodiscard]] QNetworkReply::NetworkError networkErrorOf(
    CURLcode result, const CurlHandle &handle, bool viaProxy);

/// What is wrong with the server's certificate, in the person's language; empty if it is something else.
[[nodiscard]] QString certificateProblem(CURLcode result, const CurlHandle &handle);

} // namespace aio::providers
