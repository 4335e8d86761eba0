#pragma once

#include "core/assist/reading/CvReply.h"
#include "core/base/WorkContext.h"
#include "core/orchestrator/Orchestrator.h"

#include <QFuture>

namespace aio {

/// A CV whose text is there already.
struct CvQuestion
{
    QString text; ///< as a reader made it of the file
    Resume known; ///< what was read before: names and contacts for the personal data shield
    QString plan; ///< empty: the default
    QString user;
    std::optional<ai::ModelRef> pinned{}; ///< only this one, no route
};

/// What a model made of it.
struct CvAnswer
{
    CvReply reply;
    QString provider;
    QString model;
    bool masked = false; ///< personal data was replaced in what was sent
    QStringList notes; ///< translated sentences for a person
};

/// Reads a CV with whatever model the routes choose for text. Nothing is taken over that the text does not
/// contain. For providers outside of this computer and its network the personal data shield is up, unless
/// their settings say otherwise. Fails with BadInput for what the model takes for no CV; other errors are
/// those of Orchestrator.
///
/// Call it on a thread with an event loop, where the future ends. The orchestrator must outlive the call:
/// stop it first.
[[nodiscard]] QFuture<Result<CvAnswer>> readCvWithModel(
    Orchestrator &orchestrator, CvQuestion question, WorkContext context);

} // namespace aio
