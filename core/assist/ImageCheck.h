#pragma once

#include "core/base/WorkContext.h"
#include "core/orchestrator/Orchestrator.h"

#include <QCoroTask>

namespace aio {

/// Pictures, and what is known of them before anybody is asked.
struct ImageCheckQuestion
{
    QList<QByteArray> pictures; ///< PNG, JPEG or WebP; the first eight are looked at
    bool builtInSays = false; ///< the built-in engine found a posting on them: the answer without a model
    QString plan{}; ///< empty: the default one
    QString user{};
    std::optional<ai::ModelRef> pinned{}; ///< only this provider (and model), no route
};

/// Whether pictures show a job posting, and who says so.
struct ImageCheckAnswer
{
    bool isPosting = false;
    QString reason; ///< in the words of the model: what they show; empty if no model was asked
    std::optional<CallOutcome>
        call{}; ///< of the model; nothing: none was routed, so the built-in engine says so
};

/// Asks whatever model is routed for it; every attempt is in the usage log as task "check_image". Where no
/// model with vision is routed, or none of the route answers, the built-in engine's word stands. Errors:
/// BadInput for pictures that cannot be read, Cancelled, and of a pinned provider whatever made it fail.
///
/// Call it on a thread with an event loop. The orchestrator must outlive the task.
[[nodiscard]] QCoro::Task<Result<ImageCheckAnswer>> checkImages(
    Orchestrator &orchestrator, ImageCheckQuestion question, WorkContext context);

} // namespace aio
