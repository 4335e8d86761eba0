#pragma once

#include "core/base/Uuid.h"
#include "core/usage/UsageLedger.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/routing/page/RoutingPage.h"
#include "ui/theme/Theme.h"

#include <QApplication>

namespace aio::test {

inline routing::ProviderState providerState(
    const QString &id, ai::ProviderKind kind, const QString &name, bool healthy = true)
{
    routing::ProviderState state;
    state.config.id = id;
    state.config.kind = kind;
    state.config.name = name;
    state.config.baseUrl = ai::defaultBaseUrl(kind);
    state.credential = routing::ProviderState::Credential::Present;
    state.circuitOpen = !healthy;
    return state;
}

/// Google, Anthropic and a broken OpenAI, beside the built-in engine.
inline QList<routing::ProviderState> usualProviders()
{
    return {
        providerState(QStringLiteral("gemini"), ai::ProviderKind::Gemini, QStringLiteral("Google Gemini")),
        providerState(QStringLiteral("anthropic"), ai::ProviderKind::Anthropic, QStringLiteral("Anthropic")),
        providerState(QStringLiteral("openai"), ai::ProviderKind::OpenAi, QStringLiteral("OpenAI"), false),
        providerState(routing::builtInProviderId(), ai::ProviderKind::BuiltIn, QStringLiteral("Built-in"))};
}

/// The Routing page on a workspace of its own: real database, real log, real catalog.
struct RoutingBench
{
    explicit RoutingBench(const TemporaryWorkspace &workspace)
        : database(workspace.open())
        , store(*database, workspace.author())
        , usage(*database)
    {
        facts.setCatalog(catalog::ModelCatalog::builtIn());
        facts.setProviders(usualProviders());
        page = std::make_unique<ui::RoutingPage>(ui::RoutingServices{*database, store, usage, facts});
        page->resize(1228, 822);
        page->show();
    }

    std::unique_ptr<Database> database;
    routing::RouteStore store;
    usage::UsageLog usage;
    ui::RoutingFacts facts;
    std::unique_ptr<ui::RoutingPage> page;
};

/// An attempt that went well, written to the log.
inline usage::UsageAttempt logAttempt(const TemporaryWorkspace &workspace, const QString &plan,
    ai::AiTask task, const QString &model, qint64 latencyUs, ai::Money cost)
{
    usage::LedgerOptions options;
    options.file = workspace.workspace().databaseFile();
    options.device = workspace.workspace().deviceId();
    auto ledger = usage::UsageLedger::open(options);
    usage::UsageAttempt attempt;
    attempt.id = makeUuidV7();
    attempt.call = makeUuidV7();
    attempt.startedAt = QDateTime::currentMSecsSinceEpoch();
    attempt.provider = QStringLiteral("gemini");
    attempt.providerKind = ai::ProviderKind::Gemini;
    attempt.modelAsked = attempt.modelServed = model;
    attempt.plan = plan;
    attempt.task = task;
    attempt.user = QStringLiteral("mia");
    attempt.usage.input = 1000;
    attempt.usage.output = 200;
    attempt.cost.source = catalog::CostSource::Computed;
    attempt.cost.amount = cost;
    attempt.latencyUs = latencyUs;
    if (!ledger || !(*ledger)->settle({}, attempt)) {
        qFatal("the attempt was not logged");
    }
    return attempt;
}

} // namespace aio::test
