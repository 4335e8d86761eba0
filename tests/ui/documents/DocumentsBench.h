#pragma once

#include "core/orchestrator/Orchestrator.h"
#include "tests/support/SamplePeople.h"
#include "tests/support/ScriptedChooser.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/documents/page/DocumentActions.h"
#include "ui/documents/page/DocumentDesk.h"
#include "ui/documents/page/DocumentsPage.h"

namespace aio::test {

/// One key for everybody.
class OneKey : public KeyAccess
{
public:
    QFuture<Result<KeyInUse>> keyFor(const ai::ProviderConfig &) override
    {
        return QtFuture::makeReadyFuture(Result<KeyInUse>(
            KeyInUse{ai::Secret(QByteArrayLiteral("sk-test-0123456789")), QStringLiteral("session")}));
    }
};

/// The Documents page on a workspace, with everything real but the file dialogs.
struct DocumentsBench
{
    explicit DocumentsBench(const TemporaryWorkspace &workspace)
        : settings(Settings::inMemory())
        , database(workspace.open())
        , candidates(*database, workspace.files(), workspace.author())
        , jobs(*database, workspace.files(), workspace.author())
        , documents(*database, workspace.author())
        , drafts(candidates, jobs, documents, tasks)
        , orchestrator(ledgerOf(workspace), keys)
        , page({documents, candidates, jobs, drafts, *settings, chooser, QStringLiteral("mia"), tasks,
              orchestrator, [this] { return setup; },
              [this](const routing::RouteRequest &request) { return explained(request); },
              [this](const QString &provider) { return obstacle(provider); }})
    {
        useModel({});
        page.resize(1228, 822);
        page.show();
    }

    /// Drafts go to the model "m1" of a provider "yard" there, which counts as another computer; with an
    /// empty address there is only the built-in engine.
    void useModel(const QUrl &address)
    {
        ai::ProviderConfig builtIn;
        builtIn.id = routing::builtInProviderId();
        builtIn.kind = ai::ProviderKind::BuiltIn;
        setup = {};
        setup.providers = {builtIn};
        routing::Route route;
        if (!address.isEmpty()) {
            ai::ProviderConfig model;
            model.id = QStringLiteral("yard");
            model.name = QStringLiteral("Yard");
            model.kind = ai::ProviderKind::OpenAi;
            model.responsesApi = false;
            model.baseUrl = address;
            model.proxy = QStringLiteral("none");
            model.qualityModel = QStringLiteral("m1");
            model.retries = 0;
            setup.providers.prepend(model);
            route.chain = {*routing::RouteEntry::fromText(u"yard/m1")};
            route.builtInLast = false;
        }
        for (const ai::AiTask task : ai::routedTasks()) {
            setup.policy.setRoute(ai::defaultPlan(), task, route);
        }
        setup.catalog = catalog::ModelCatalog::builtIn();
        setup.retry.firstWaitMs = 5;
        orchestrator.configure(setup);
    }

    QUuid addCandidate(const QString &name = QStringLiteral("Ada Krall"))
    {
        return take(candidates.add(sampleCandidate(name))).value().id;
    }
    QUuid addJob(const QString &title = QStringLiteral("Structural Engineer"))
    {
        return take(jobs.add(sampleJob(title), {}, QStringLiteral("posting.txt"))).value().id;
    }
    /// A document as the queue drafts it, stored.
    QUuid addDocument(const QUuid &candidate, const QUuid &job, DocumentKind kind = DocumentKind::Cv)
    {
        DraftOrder order;
        order.style.kind = kind;
        order.candidateId = candidate;
        order.jobId = job;
        const Document document = draftedDocument(order, take(candidates.load(candidate)).value(),
            take(jobs.load(job)).value(), QDate(2026, 11, 23));
        return take(documents.add(document)).value().id;
    }

    [[nodiscard]] routing::ProviderState stateOf(const ai::ProviderConfig &provider) const
    {
        using Credential = routing::ProviderState::Credential;
        return {provider, hasKeys ? Credential::Present : Credential::Missing};
    }
    [[nodiscard]] routing::RouteDecision explained(const routing::RouteRequest &request) const
    {
        QList<routing::ProviderState> states;
        for (const ai::ProviderConfig &provider : setup.providers) {
            states.append(stateOf(provider));
        }
        return routing::decide(
            request, setup.policy, states, setup.catalog, QDateTime::currentDateTimeUtc().date());
    }
    [[nodiscard]] routing::KeyObstacle obstacle(const QString &id) const
    {
        for (const ai::ProviderConfig &provider : setup.providers) {
            if (provider.id == id) {
                return routing::keyObstacle(stateOf(provider));
            }
        }
        return routing::KeyObstacle::None;
    }

    static usage::LedgerOptions ledgerOf(const TemporaryWorkspace &workspace)
    {
        usage::LedgerOptions ledger;
        ledger.file = workspace.workspace().databaseFile();
        ledger.device = workspace.workspace().deviceId();
        return ledger;
    }

    std::unique_ptr<Settings> settings;
    ScriptedChooser chooser;
    TaskList tasks;
    std::unique_ptr<Database> database;
    CandidateStore candidates;
    JobStore jobs;
    DocumentStore documents;
    DraftQueue drafts;
    OneKey keys;
    OrchestratorSetup setup;
    bool hasKeys = true; ///< the providers have
    Orchestrator orchestrator;
    ui::DocumentsPage page;
};

} // namespace aio::test
