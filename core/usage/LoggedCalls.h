#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/usage/UsageLog.h"

#include <QFuture>

#include <functional>

namespace aio::usage {

/// What is left to be priced of an attempt that a provider answered or billed.
struct LoggedCall
{
    qint64 startedAt = 0; ///< UTC ms
    QString plan;
    QString task; ///< name
    QString provider; ///< id
    ai::ProviderKind kind = ai::ProviderKind::OpenAiCompatible;
    QString model; ///< that answered, or was asked for in vain
    ai::TokenUsage usage;
    std::optional<ai::Money> cost; ///< as billed; nothing: not known
};

/// Hands over every billed attempt that matches the filter, oldest first, from `from` to before `to`. Left
/// out are those that failed without an answer, since nobody bills them, and those of the built-in engine,
/// which has no tokens.
///
/// Returns at once, from any thread; `take` runs on the database thread, and the future finishes there. A
/// long period is read in pieces of `atOnce`, between which other work on the database goes on; attempts that
/// are logged meanwhile may be part of the answer. Cancelling the future ends it after the piece that is
/// being read. The database must outlive it.
[[nodiscard]] QFuture<Result<void>> forEachLoggedCall(
    Database &database, const UsageFilter &filter, int atOnce, std::function<void(const LoggedCall &)> take);

} // namespace aio::usage
