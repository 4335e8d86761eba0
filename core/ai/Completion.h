#pragma once

#include "core/ai/AiError.h"
#include "core/ai/TokenUsage.h"

#include <QJsonValue>
#include <QString>

#include <functional>

namespace aio::ai {

/// Why a model stopped.
enum class FinishReason
{
    Stop, ///< it was done
    Length, ///< the limit of tokens or of the context was reached: the text is cut
    Safety, ///< a filter of the provider stopped it
    Refusal, ///< the model declined
    Tool, ///< it asked for a tool
    Other, ///< something this version does not know
};

/// "stop", "length", "safety", "refusal", "tool", "other": as the log keeps it.
[[nodiscard]] QString finishReasonName(FinishReason reason);
[[nodiscard]] std::optional<FinishReason> finishReasonFromName(QStringView name);

/// What a model answered to one attempt.
struct Completion
{
    QString text;
    FinishReason finish = FinishReason::Other;
    TokenUsage usage;
    QString modelServed; ///< as the answer names it; may differ from what was asked for
    QString responseId;

    bool operator==(const Completion &) const = default;
};

/// A failed attempt, with what had already come and was paid for when it failed.
struct FailedAttempt
{
    AiError error;
    TokenUsage usage{}; ///< as far as the provider said; empty if it said nothing
    QString partialText{};
    QString modelServed{};

    bool operator==(const FailedAttempt &) const = default;
};

/// Called with each piece of a streamed text, in order, on the thread that the caller of a function names.
using TextSink = std::function<void(const QString &piece)>;

} // namespace aio::ai
