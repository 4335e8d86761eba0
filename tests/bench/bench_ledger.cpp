// What a call pays for its route, its quotas and its row in the log, on a workspace on disk.

#include "core/base/Uuid.h"
#include "core/quota/QuotaStore.h"
#include "core/routing/Router.h"
#include "core/usage/UsageLedger.h"
#include "core/usage/UsageLog.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace {

using namespace aio;
using namespace Qt::StringLiterals;

template <typename T> T take(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

usage::UsageAttempt attempt()
{
    usage::UsageAttempt made;
    made.id = makeUuidV7();
    made.call = makeUuidV7();
    made.startedAt = QDateTime::currentMSecsSinceEpoch();
    made.provider = u"gemini"_s;
    made.providerKind = ai::ProviderKind::Gemini;
    made.keyReference = u"keychain …1234"_s;
    made.modelAsked = u"gemini-2.5-flash"_s;
    made.modelServed = u"gemini-2.5-flash"_s;
    made.plan = u"pro"_s;
    made.task = ai::AiTask::ExtractText;
    made.user = u"mia"_s;
    made.httpStatus = 200;
    made.usage.input = 3000;
    made.usage.output = 400;
    made.cost = {catalog::CostSource::Computed, ai::Money{1'900'000}, {}, u"google/gemini-2.5-flash@1"_s};
    made.latencyUs = 1'400'000;
    return made;
}

class LedgerOnDisk
{
public:
    explicit LedgerOnDisk(int limits)
        : m_workspace(Workspace::open(m_folder.path()).value())
    {
        DatabaseOptions options;
        options.file = m_workspace.databaseFile();
        options.backupFolder = m_workspace.backupsFolder();
        m_database = std::make_unique<Database>(options);
        take(m_database->open()).value();
        quota::QuotaStore store(*m_database, {});
        const std::array scopes{
            quota::QuotaScope::User, quota::QuotaScope::Plan, quota::QuotaScope::Workspace};
        for (int i = 0; i < limits; ++i) {
            quota::QuotaLimit limit;
            limit.scope = scopes.at(std::size_t(i));
            limit.limit = 1'000'000'000'000'000;
            take(store.add(limit)).value();
        }
        usage::LedgerOptions ledger{m_workspace.databaseFile(), m_workspace.deviceId()};
        ledger.keepsReservations = true; // as the orchestrator has it
        m_ledger = usage::UsageLedger::open(ledger).value();
    }

    bool call()
    {
        const usage::UsageAttempt made = attempt();
        const auto admission = m_ledger->reserve(factsOf(made), worst());
        return admission && admission->isAdmitted() && m_ledger->settle(admission->reservation, made);
    }

    // What so many calls in flight do: those that end settle while the next are admitted.
    bool callsTogether(int count)
    {
        usage::LedgerWork work;
        for (const auto &[held, made] : std::as_const(m_running)) {
            work.settles.append({held, made});
        }
        QList<usage::UsageAttempt> next;
        for (int i = 0; i < count; ++i) {
            next.append(attempt());
            work.reserves.append({factsOf(next.constLast()), worst()});
        }
        const usage::LedgerAnswer answer = m_ledger->commit(work);
        m_running.clear();
        for (int i = 0; i < count; ++i) {
            if (!answer.reserved.at(i) || !answer.reserved.at(i)->isAdmitted()) {
                return false;
            }
            m_running.append({answer.reserved.at(i)->reservation, next.at(i)});
        }
        return std::all_of(answer.settled.cbegin(), answer.settled.cend(),
            [](const auto &settled) { return settled.has_value(); });
    }

    Database &database() { return *m_database; }

private:
    static usage::AttemptFacts factsOf(const usage::UsageAttempt &made)
    {
        return {made.id, {made.user, made.plan, made.task, made.provider}, made.providerKind, made.startedAt};
    }
    static catalog::WorstCase worst() { return {5000, 1000, ai::Money{4'000'000}}; }

    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<usage::UsageLedger> m_ledger;
    QList<std::pair<usage::Reservation, usage::UsageAttempt>> m_running;
};

void reserveAndSettle(benchmark::State &state)
{
    LedgerOnDisk ledger(int(state.range(0)));
    for (auto _ : state) {
        if (!ledger.call()) {
            state.SkipWithError("refused");
        }
    }
}

// A call's share of a transaction of many.
void settleTogether(benchmark::State &state)
{
    LedgerOnDisk ledger(int(state.range(0)));
    const int calls = int(state.range(1));
    for (auto _ : state) {
        if (!ledger.callsTogether(calls)) {
            state.SkipWithError("refused");
        }
    }
    state.SetItemsProcessed(state.iterations() * calls);
    state.counters["cpu_a_call"] = benchmark::Counter(
        double(state.iterations() * calls), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void decideRoute(benchmark::State &state)
{
    routing::ProviderState gemini;
    gemini.config.id = u"gemini"_s;
    gemini.config.kind = ai::ProviderKind::Gemini;
    routing::ProviderState claude = gemini;
    claude.config.id = u"claude"_s;
    claude.config.kind = ai::ProviderKind::Anthropic;
    routing::RouteRequest request;
    request.task = ai::AiTask::ExtractText;
    request.textTokens = 5000;
    request.maxOutputTokens = 1000;
    const auto policy = routing::RoutePolicy::standard();
    const auto catalog = catalog::ModelCatalog::builtIn();
    const QDate today(2026, 11, 22);
    for (auto _ : state) {
        benchmark::DoNotOptimize(routing::decide(request, policy, {gemini, claude}, catalog, today));
    }
}

void firstPage(benchmark::State &state)
{
    LedgerOnDisk ledger(0);
    constexpr int rows = 20'000;
    for (int i = 0; i < rows; ++i) {
        ledger.call();
    }
    usage::UsageLog log(ledger.database());
    const usage::UsageFilter filter{
        .providers = state.range(0) == 0 ? QStringList() : QStringList{u"nobody"_s}};
    for (auto _ : state) {
        take(log.page(filter)).value();
    }
}

} // namespace

BENCHMARK(decideRoute)->Unit(benchmark::kMicrosecond);
BENCHMARK(reserveAndSettle)->Arg(0)->Arg(1)->Arg(3)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(settleTogether)->Args({0, 16})->Args({3, 16})->Args({3, 64})->Unit(benchmark::kMicrosecond);
BENCHMARK(firstPage)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond)->UseRealTime();

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
