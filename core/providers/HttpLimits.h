#pragma once

#include <QtGlobal>

namespace aio::providers {

/// How much an exchange may take.
struct HttpLimits
{
    qint64 maxBytes = 32LL * 1024 * 1024; ///< of an answer, decompressed
    qint64 maxErrorBytes = 64LL * 1024; ///< of an answer outside 2xx; more is not read, which is no error
    int connectMs = 15'000; ///< until the request is sent, without any progress
    int idleMs = 90'000; ///< of an answer that began, without a byte
    int settleMs = 1'000; ///< of a stream whose last event came, until the server ends it
};

} // namespace aio::providers
