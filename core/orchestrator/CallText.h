#pragma once

#include "core/ai/Completion.h"
#include "core/ai/Request.h"
#include "core/routing/RouteDecision.h"

/// What the orchestrator says to people, and the one thing that it says to models.
namespace aio::calltext {

[[nodiscard]] ai::AiError cancelled();
[[nodiscard]] ai::AiError timeout();
[[nodiscard]] ai::AiError circuitOpen(const routing::Candidate &candidate);
[[nodiscard]] ai::AiError noKey(const routing::Candidate &candidate);
[[nodiscard]] ai::AiError keychain(const routing::Candidate &candidate, const Error &error);
[[nodiscard]] ai::AiError storage(const Error &error);
[[nodiscard]] ai::AiError builtInCannot();
/// A good answer that does not have the form that was asked for: cut, refused, or not as the schema says.
[[nodiscard]] ai::AiError badForm(
    const routing::Candidate &candidate, const ai::Completion &completion, const Error &problem);

/// "Google Gemini did not answer in time; the next model was used."
[[nodiscard]] QString fellBack(const routing::Candidate &candidate, const ai::AiError &error);
[[nodiscard]] QString notLogged();

/// The request once more, with the answer that broke its form and what is wrong with it.
[[nodiscard]] ai::Request repairing(
    const ai::Request &request, const QString &answer, const QString &problem);

} // namespace aio::calltext
