#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/catalog/ModelCatalog.h"
#include "core/routing/RouteDecision.h"
#include "core/routing/RoutePolicy.h"

#include <QDate>

namespace aio::routing {

/// What routing needs of a request: no text in it.
struct RouteRequest
{
    ai::AiTask task = ai::AiTask::Chat;
    QString plan = ai::defaultPlan();
    /// Estimated high for each rule of counting images: promptTokensAtMost(). For a dry run the same number.
    qint64 textTokens = 0;
    QList<ai::ImagePart> images; ///< for their sizes; bytes are not looked at
    bool hasImages = false; ///< true also in a dry run without images at hand
    bool needsJson = false;
    bool validatesJson = true; ///< the caller checks an answer that follows no schema
    std::optional<int> maxOutputTokens{};
    std::optional<ai::ModelRef> pinned{};

    [[nodiscard]] static RouteRequest of(const ai::Request &request);
};

/// A provider at the moment of a decision.
struct ProviderState
{
    enum class Credential
    {
        Present,
        Missing, ///< there is none
        Unreadable, ///< the keychain is locked or absent
        Unknown, ///< not looked up yet: taken as present
    };

    ai::ProviderConfig config;
    Credential credential = Credential::Unknown;
    bool circuitOpen = false; ///< it failed too often; see `retryAt`
    qint64 retryAt = 0; ///< UTC ms when it is tried again; 0: not known
};

/// The id that the built-in engine has as a provider, whether or not it is configured.
[[nodiscard]] QString builtInProviderId();

/// Decides where a request goes: a pure function, thread-safe, a few microseconds. A dry run ("why this
/// model?") is the same call.
///
/// `policyRevision` is only noted. Quotas are not looked at here: they are reserved at each attempt.
[[nodiscard]] RouteDecision decide(const RouteRequest &request, const RoutePolicy &policy,
    const QList<ProviderState> &providers, const catalog::ModelCatalog &catalog, QDate today,
    qint64 policyRevision = 0);

} // namespace aio::routing
