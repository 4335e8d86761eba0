#pragma once

#include "core/assist/drafting/DraftQuestion.h"
#include "core/assist/drafting/DraftStream.h"
#include "core/base/WorkContext.h"
#include "core/orchestrator/Orchestrator.h"

#include <QFuture>

#include <memory>

namespace aio {

/// A draft that is being written.
struct DraftCall
{
    std::shared_ptr<DraftStream>
        text; ///< as far as it came; of the built-in drafter nothing until it is done
    QFuture<Result<DraftProposal>> proposal;
};

/// Writes a CV or a letter with whatever model the routes choose, as tasks "draft_cv" and "cover_letter".
///
/// Profile and job go as data that gives no orders. What a model may decide is what a CV shows, in which
/// order and in which words: the facts are filled in from the profile. An answer of the wrong form is
/// repaired once; a stream that breaks off is started anew. The draft is held against the profile. For
/// providers outside of this computer and its network the personal data shield is up, unless their settings
/// say otherwise; what was sent can be read in the result. Where a route ends at the built-in engine, the
/// built-in drafter writes, and a warning says so.
///
/// Stopped by `context`, what had come is the proposal, with `complete` false; if nothing had come,
/// Cancelled. Other errors are those of Orchestrator.
///
/// Call it on a thread with an event loop, where the future ends. The orchestrator must outlive the call:
/// stop it first.
[[nodiscard]] DraftCall draftWithModel(
    Orchestrator &orchestrator, DraftQuestion question, WorkContext context);

/// The built-in drafter's proposal: no model, no route, nothing sent, nothing logged. Blocks for some
/// milliseconds; any thread.
[[nodiscard]] DraftProposal draftBuiltIn(const DraftQuestion &question);

} // namespace aio
