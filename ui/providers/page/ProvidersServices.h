#pragma once

#include "core/activity/ActivityLog.h"
#include "core/catalog/PriceVersion.h"
#include "core/providerstore/ProviderStore.h"
#include "core/secrets/SecretStore.h"
#include "core/settings/Settings.h"
#include "core/usage/UsageLog.h"
#include "ui/providers/test/ProviderTester.h"
#include "ui/shell/FileChooser.h"

#include <QFuture>

namespace aio::ui {

/// What the pages Providers and API keys work with. Functions that are empty stand for what this installation
/// does not have; the part of the page that needs one says so or is not there. All of them return at once.
struct ProvidersServices
{
    ProviderStore &providers;
    SecretStore &secrets;
    ActivityLog &activity;
    Settings &settings;
    FileChooser &files;
    /// Nothing: providers cannot be tried here, and no button offers it.
    ProviderTester *tester = nullptr;

    /// How each provider does, now.
    std::function<QFuture<Result<QList<usage::ProviderSummary>>>()> summaries{};
    /// What a provider's limits are and how far they are used.
    std::function<QFuture<Result<QList<usage::QuotaStatus>>>()> limits{};
    /// The routes that come to a provider, for people: "Freemium × Draft CV".
    std::function<QFuture<Result<QStringList>>(const ai::ProviderConfig &)> routesUsing{};
    /// What is known of a provider's models without asking it, and its suggestions.
    std::function<QList<ModelChoice>(const ai::ProviderConfig &)> knownModels{};
    /// What the catalog knows of one of its models; of an unknown one its name.
    std::function<ai::ModelInfo(const ai::ProviderConfig &, const QString &model)> describe{};
    /// What a model costs today, an admin's price before the catalog's; nothing: not known.
    std::function<std::optional<catalog::PriceVersion>(const ai::ProviderConfig &, const QString &model)>
        priceOf{};
    std::function<QString(const ai::ProviderConfig &)> suggestedFast{};
    std::function<QString(const ai::ProviderConfig &)> suggestedQuality{};
    /// An admin's prices.
    std::function<QFuture<Result<catalog::UserPrice>>(const catalog::UserPrice &)> setPrice{};
    std::function<QFuture<Result<int>>(const ai::ProviderConfig &, const QString &model)> removePrice{};
    /// To be called after either: calls and lists take the new prices. Done once they have them; false if
    /// they could not be read.
    std::function<QFuture<bool>()> pricesChanged{};
};

} // namespace aio::ui
