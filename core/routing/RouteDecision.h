#pragma once

#include "core/ai/AiError.h"
#include "core/ai/ModelInfo.h"
#include "core/ai/Money.h"
#include "core/ai/Request.h"
#include "core/catalog/Cost.h"
#include "core/catalog/ModelCatalog.h"

#include <QList>

#include <optional>

namespace aio::routing {

/// Why a candidate is not tried.
enum class SkipReason
{
    None,
    ProviderMissing, ///< no provider of that id or kind is set up
    Disabled,
    NoCredential,
    CircuitOpen, ///< it failed too often just now
    PlanExcludes, ///< the plan stays on this computer
    NoModel, ///< neither the route, the provider nor the catalog names a model for the task
    LacksVision, ///< the request has images
    LacksJson, ///< the answer must follow a schema, and may not be validated afterwards instead
    ContextTooSmall,
    OverCeiling, ///< dearer than the route allows
    Retired, ///< and no successor is known
    CannotDoTask, ///< the built-in engine does not chat
    Repeated, ///< the same model stands higher in the chain
};

/// "no_credential", …: as JSON output has it.
[[nodiscard]] QString skipReasonName(SkipReason reason);

/// One link of the chain after looking at everything.
struct Candidate
{
    enum class Verdict
    {
        Used,
        Skipped
    };

    ai::ModelRef ref; ///< provider and model as they would be called; of a missing provider as in the policy
    ai::ProviderKind kind = ai::ProviderKind::OpenAiCompatible;
    QString providerName; ///< what people call the provider
    ai::ModelInfo model;
    catalog::ImageTokens imageTokens = catalog::ImageTokens::Unknown;
    QString resolvedFrom; ///< the model that the route names, if that is retired
    QString resolution; ///< ResolvedModel::note()
    std::optional<catalog::PriceVersion> price; ///< nothing: unpriced; of a local engine the free one
    std::optional<ai::Money> worstCost; ///< nothing: unpriced
    bool validateJson = false; ///< the model takes no schema: ask for JSON in words and check the answer
    Verdict verdict = Verdict::Used;
    SkipReason reason = SkipReason::None;
    QString sentence; ///< translated: why it is used or skipped

    bool operator==(const Candidate &) const = default;
};

/// What would happen to a request, and why.
struct RouteDecision
{
    ai::AiTask task = ai::AiTask::Chat;
    QString plan;
    qint64 policyRevision = 0; ///< 0: the standard policy
    bool pinned = false; ///< the request named its model itself
    QList<Candidate> candidates; ///< all of them, in the order of the chain

    bool operator==(const RouteDecision &) const = default;

    /// Those to try, in order.
    [[nodiscard]] QList<Candidate> used() const;
    /// The first of them.
    [[nodiscard]] std::optional<Candidate> first() const;
    /// The dearest that the whole chain may cost if all fail after being billed; nothing if one is unpriced.
    [[nodiscard]] std::optional<ai::Money> worstCost() const;
    /// If nothing is used: NoRoute with the reasons as sentences.
    [[nodiscard]] ai::AiError error() const;
};

} // namespace aio::routing
