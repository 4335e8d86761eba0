#pragma once

#include "core/ai/AiError.h"
#include "core/ai/ProviderConfig.h"

#include <QNetworkReply>

namespace aio::providers {

/// What a kind of error means to a person, with `provider` as its name ("The provider" if it is empty). Sets
/// message and hint; goes by kind, status and retryAfterMs.
void explain(ai::AiError &error, const QString &provider);

/// An explained error of a kind, retryable as the kind is.
[[nodiscard]] ai::AiError providerError(ai::AiErrorKind kind, const QString &detail);

/// Whether an HTTP status (0: none, within a stream) leaves room for what the body says. The status comes
/// from whoever answered; a body that contradicts it (a "server_error" under 401) is not believed, so that
/// what cannot succeed is not tried again and a passing trouble is not taken for a wrong key.
[[nodiscard]] bool fitsStatus(ai::AiErrorKind kind, int status);

/// An answer that cannot be used: cut, no JSON, not what the protocol says.
[[nodiscard]] ai::AiError badAnswer(const QString &detail);

/// Why a transfer ended before its answer was whole.
enum class TransferEnd
{
    Whole,
    Stopped, ///< by the caller
    DeadlinePassed,
    Silent, ///< nothing came for too long
    TooLarge,
    Unreachable, ///< no connection within its time
    Broken, ///< the network said no: see its error
};

/// What a transfer to `config` that ended so means.
[[nodiscard]] ai::AiError transferError(const ai::ProviderConfig &config, TransferEnd end,
    QNetworkReply::NetworkError error, const QString &detail);

/// The key would travel in the open.
[[nodiscard]] ai::AiError insecureAddress(const ai::ProviderConfig &config);
[[nodiscard]] ai::AiError foreignRedirect(const ai::ProviderConfig &config, const QUrl &from, const QUrl &to);
[[nodiscard]] ai::AiError unusableAddress(const ai::ProviderConfig &config);
[[nodiscard]] ai::AiError unusableProxy(const ai::ProviderConfig &config);

/// The name that people call a provider by.
[[nodiscard]] QString shownName(const ai::ProviderConfig &config);

} // namespace aio::providers
