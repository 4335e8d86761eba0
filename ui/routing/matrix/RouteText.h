#pragma once

#include "ui/routing/sheet/RoutingSheet.h"

namespace aio::ui {

// Words for routes, in the present language.

/// "Pro, Draft CV"
[[nodiscard]] QString cellTitle(const RouteCell &cell);

/// "Built-in": the engine of this program, where there is little room.
[[nodiscard]] QString builtInTitle();
/// "gemini-2.5-flash", "Built-in", "Fast model of any provider".
[[nodiscard]] QString entryTitle(const routing::RouteEntry &entry, const RoutingFacts &facts);
/// Whose model that is: "Google Gemini", "any provider of the kind OpenAI".
[[nodiscard]] QString entryDetail(const routing::RouteEntry &entry, const RoutingFacts &facts);

/// What stands in a cell for a candidate: the model, or "Built-in".
[[nodiscard]] QString candidateTitle(const routing::Candidate &candidate);
/// "gemini-2.5-flash · Google Gemini"
[[nodiscard]] QString candidateFullTitle(const routing::Candidate &candidate);

/// A chain in one line: "gemini-2.5-flash → Built-in".
[[nodiscard]] QString routeLine(const routing::Route &route, ai::AiTask task, const RoutingFacts &facts);

/// A decision as plain text, for the clipboard.
[[nodiscard]] QString decisionText(const routing::RouteDecision &decision);

} // namespace aio::ui
