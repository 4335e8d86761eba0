#pragma once

#include "core/providers/CurlHandle.h"

#include <QNetworkProxy>

namespace aio::providers {

/// Sends what `handle` describes by a proxy, or by none, not even one of the environment. `secure`: to an
/// encrypted address. The proxy becomes NoProxy if it is of a kind that is not used here.
void setProxy(CurlHandle &handle, QNetworkProxy &proxy, bool secure);

} // namespace aio::providers
