#pragma once

#include "core/ai/Completion.h"
#include "core/ai/Money.h"
#include "core/ai/Secret.h"
#include "core/routing/RouteDecision.h"
#include "core/usage/UsageAttempt.h"

#include <QFuture>
#include <QJsonValue>

#include <functional>
#include <stop_token>

namespace aio {

/// What the built-in engine would answer to a task, made only if it comes to that. May be called on any
/// thread.
using BuiltInAnswer = std::function<QFuture<ai::AiResult<ai::Completion>>()>;

/// A provider as it stands in an editor, not saved: for credential tests.
struct UnsavedProvider
{
    ai::ProviderConfig config;
    ai::Secret key;
};

/// The request as a provider may see it, made of the one that would be sent: the words may differ, not what
/// is asked for. Asked before each attempt.
using OutgoingRequest =
    std::function<ai::Request(const ai::Request &request, const ai::ProviderConfig &provider)>;

/// What goes with a request besides its content. Its functions but `builtIn` are called on the orchestrator's
/// thread: return at once.
struct CallOptions
{
    std::stop_token stop{};
    ai::TextSink sink{}; ///< pieces of a streamed text
    OutgoingRequest outgoing{}; ///< empty: every provider gets the request as it is
    std::function<void(const usage::UsageAttempt &)> attempted{}; ///< each attempt, once it is in the log
    /// The reader of the stream can start anew, so an attempt whose text breaks off is followed by another;
    /// `outgoing` tells when.
    bool restarts = false;
    BuiltInAnswer builtIn{}; ///< empty: the built-in engine cannot do this task
    std::optional<UnsavedProvider> unsaved{}; ///< the only candidate, whatever the policy says
};

/// How a call ended well.
struct CallOutcome
{
    QUuid call; ///< UUIDv7 that the log has on all its attempts
    ai::Completion completion;
    QJsonValue json; ///< the answer as asked for by Request::output; undefined without one
    routing::Candidate served; ///< who answered
    QList<usage::UsageAttempt> attempts; ///< all of them, the good one last; as logged
    routing::RouteDecision decision; ///< every candidate with its reason
    QStringList notes; ///< translated: a successor was used, the first choice failed, …
    qint64 latencyUs = 0; ///< of the whole call, waits included
    std::optional<qint64> firstTextUs{};

    [[nodiscard]] bool isBuiltIn() const { return served.kind == ai::ProviderKind::BuiltIn; }
    /// What all attempts cost together; nothing if one of them is unpriced.
    [[nodiscard]] std::optional<ai::Money> cost() const;
    /// Tokens of all attempts.
    [[nodiscard]] qint64 inputTokens() const;
    [[nodiscard]] qint64 outputTokens() const;
};

using CallResult = ai::AiResult<CallOutcome>;

} // namespace aio
