#include "app/desktop/ProviderDesk.h"

#include "core/catalog/PriceAt.h"
#include "core/routing/ProviderModels.h"
#include "ui/widgets/MoneyEdit.h"

#include <QPromise>
#include <QTimeZone>

#include <memory>

namespace aio::desktop {

namespace {

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

QString priceText(const std::optional<catalog::PriceVersion> &price)
{
    if (!price || !price->rates.input || !price->rates.output) {
        return {};
    }
    return QCoreApplication::translate("aio::desktop", "%1 in · %2 out")
        .arg(ui::moneyText({*price->rates.input}), ui::moneyText({*price->rates.output}));
}

// Azure has OpenAI's models under names of its own; the others only theirs.
QList<ui::ModelChoice> knownModels(const catalog::ModelCatalog &catalog, const ai::ProviderConfig &config)
{
    QList<ui::ModelChoice> choices;
    ai::ProviderConfig owner = config;
    owner.kind = config.kind == ai::ProviderKind::AzureOpenAi ? ai::ProviderKind::OpenAi : config.kind;
    for (const catalog::CatalogModel &model : catalog.models()) {
        if (!routing::mayServe(owner, model) || model.info.isRetired(today())) {
            continue;
        }
        const auto price = catalog::priceAt(catalog, config, model.info.id, today());
        choices.append({model.info, priceText(price), price && price->byUser});
    }
    return choices;
}

// Done with the first answer after it was asked for.
QFuture<bool> reloaded(AiServices &ai)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto *context = new QObject(&ai);
    const auto finish = [promise, context](bool read) {
        if (!promise->future().isFinished()) {
            promise->addResult(read);
            promise->finish();
            context->deleteLater();
        }
    };
    QObject::connect(&ai, &AiServices::setupChanged, context, [finish] { finish(true); });
    QObject::connect(&ai, &AiServices::reloadFailed, context, [finish] { finish(false); });
    ai.reload();
    return promise->future();
}

} // namespace

QStringList routesUsing(const routing::RoutePolicy &policy, const ai::ProviderConfig &provider)
{
    using By = routing::RouteEntry::By;
    const auto reaches = [&provider](const routing::RouteEntry &entry) {
        switch (entry.by) {
        case By::Provider:
            return entry.provider == provider.id;
        case By::Kind:
            return entry.kind == provider.kind;
        case By::AnyFast:
        case By::AnyQuality:
            break;
        }
        return true; // whichever there are
    };
    QStringList routes;
    for (const QString &plan : policy.plans()) {
        for (const ai::AiTask task : ai::routedTasks()) {
            const QList<routing::RouteEntry> chain = policy.route(plan, task).chain;
            const bool open = provider.isLocal() || !policy.isLocalOnly(plan);
            if (open && std::any_of(chain.cbegin(), chain.cend(), reaches)) {
                routes << QStringLiteral("%1 × %2").arg(ai::planTitle(plan), ai::taskTitle(task));
            }
        }
    }
    return routes;
}

ProviderDesk::ProviderDesk(AiServices &ai, Settings &settings, ui::FileChooser &files)
    : m_tester(ai.secrets(), [&ai] { return ai.setup().catalog; })
    , m_services{ai.providers(), ai.secrets(), ai.activity(), settings, files, &m_tester}
{
    QObject::connect(&m_lock, &ScreenLock::locked, &ai.secrets(), &SecretStore::forget);
    m_services.summaries = [&ai] {
        return ai.usage().providerSummaries(QDateTime::currentMSecsSinceEpoch(), QTimeZone::systemTimeZone());
    };
    m_services.limits = [&ai] { return ai.usage().quotaStatus(QDateTime::currentMSecsSinceEpoch()); };
    m_services.routesUsing = [&ai](const ai::ProviderConfig &provider) {
        return ai.routes().load().then([provider](const Result<routing::PolicyRevision> &policy) {
            return policy ? Result<QStringList>(routesUsing(policy->policy, provider))
                          : Result<QStringList>(Failure(policy.error()));
        });
    };
    m_services.knownModels = [&ai](const ai::ProviderConfig &config) {
        return knownModels(ai.setup().catalog, config);
    };
    m_services.suggestedFast = [&ai](const ai::ProviderConfig &config) {
        return ai.setup().catalog.fastModel(config.kind, today());
    };
    m_services.suggestedQuality = [&ai](const ai::ProviderConfig &config) {
        return ai.setup().catalog.qualityModel(config.kind, today());
    };
    m_services.setPrice = [&ai](const catalog::UserPrice &price) { return ai.prices().set(price); };
    m_services.removePrice = [&ai](const ai::ProviderConfig &config, const QString &model) {
        return ai.prices().remove(config.id, config.kind, model);
    };
    m_services.describe = [&ai](const ai::ProviderConfig &config, const QString &model) {
        return ai.setup().catalog.describe(config.kind, model, config.id);
    };
    m_services.priceOf = [&ai](const ai::ProviderConfig &config, const QString &model) {
        return catalog::priceAt(ai.setup().catalog, config, model, today());
    };
    m_services.pricesChanged = [&ai] { return reloaded(ai); };
}

} // namespace aio::desktop
