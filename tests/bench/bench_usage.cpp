// The figures of usage at size, of the log that FilledLog.h tells of. Times are of the clock; "CPU" is that
// of all threads of this process. On PostgreSQL: tests/support/with-server postgresql
// build/bench/bin/bench_usage

#include "core/demo/usage/SampleUsage.h"
#include "core/quota/QuotaStore.h"
#include "core/usage/UsageLedger.h"
#include "core/usage/UsageLog.h"
#include "core/usage/UsageOverview.h"
#include "core/usage/report/SumBuilder.h"
#include "core/usage/report/UsageReports.h"
#include "tests/bench/FilledLog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>

namespace {

using namespace aio;
using namespace aio::bench;
using namespace Qt::StringLiterals;

constexpr qint64 now = sampleNow;

// Ends before the application does: a database cannot close without it.
std::unique_ptr<FilledLog> &heldLog()
{
    static std::unique_ptr<FilledLog> log;
    return log;
}

FilledLog &filledLog()
{
    return *heldLog();
}

usage::UsageFilter filterOf(int number)
{
    switch (number) {
    case 1:
        return {.providers = {u"google"_s}};
    case 2:
        return {.models = {u"gpt-4.1-mini"_s}};
    case 3:
        return {.tasks = {ai::AiTask::DraftCv}};
    case 4:
        return {.plans = {u"pro"_s}};
    case 5:
        return {.users = {u"Mara Lindqvist"_s}};
    case 6:
        return {.statuses = {u"error"_s}};
    case 7:
        return {.models = {u"gpt-4.1-mini"_s}, .tasks = {ai::AiTask::DraftCv}};
    case 8:
        return {.plans = {u"pro"_s}, .statuses = {u"ok"_s}};
    case 9:
        return {.users = {u"Nobody Anywhere"_s}};
    default:
        return {};
    }
}

void refresh(benchmark::State &state, int days, usage::UsageBucket bucket, const char *zone)
{
    usage::UsageReports reports(filledLog().database());
    usage::ReportQuestion question;
    question.filter = filterOf(int(state.range(0)));
    question.filter.from = now - days * dayMs;
    question.filter.to = now;
    question.zone = QTimeZone(zone);
    question.bucket = bucket;
    question.seriesBy = usage::UsageDimension::Model;
    for (auto _ : state) {
        benchmark::DoNotOptimize(take(reports.read(question, now)).value());
    }
    state.counters["MB"] = residentMb();
}

void thirtyDays(benchmark::State &state)
{
    refresh(state, 30, usage::UsageBucket::Day, "Europe/Berlin");
}

void eighteenMonths(benchmark::State &state)
{
    refresh(state, 547, usage::UsageBucket::Month, "Europe/Berlin");
}

void eighteenMonthsKathmandu(benchmark::State &state)
{
    refresh(state, 547, usage::UsageBucket::Month, "Asia/Kathmandu");
}

void thirtyDaysKathmandu(benchmark::State &state)
{
    refresh(state, 30, usage::UsageBucket::Day, "Asia/Kathmandu");
}

void page(benchmark::State &state)
{
    usage::UsageLog log(filledLog().database());
    const usage::UsageFilter filter = filterOf(int(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(take(log.page(filter)).value());
    }
}

// Some page far from the first.
void deepPage(benchmark::State &state)
{
    usage::UsageLog log(filledLog().database());
    const usage::UsageCursor after{now - state.range(0) * dayMs, QUuid(), 0};
    for (auto _ : state) {
        benchmark::DoNotOptimize(take(log.page({}, 200, after)).value());
    }
}

// What the page Providers and the start page ask.
void providerSummaries(benchmark::State &state)
{
    usage::UsageLog log(filledLog().database());
    for (auto _ : state) {
        benchmark::DoNotOptimize(take(log.providerSummaries(now, QTimeZone("Europe/Berlin"))).value());
    }
}

// One limit after the other: of the workspace by the month, of each plan, each user, and each user of a plan.
void quotaStatus(benchmark::State &state)
{
    using quota::QuotaScope;
    Database &database = filledLog().database();
    quota::QuotaStore store(database, {u"bench"_s, u"bench"_s});
    quota::QuotaLimit limit;
    limit.scope = std::array{QuotaScope::Workspace, QuotaScope::Plan, QuotaScope::User, QuotaScope::User}.at(
        std::size_t(state.range(0)));
    limit.plan = state.range(0) == 3 ? u"pro"_s : QString();
    limit.window.kind = quota::QuotaWindow::Kind::Month;
    limit.limit = 1'000'000'000'000;
    limit = take(store.add(limit)).value();
    usage::UsageLog log(database);
    for (auto _ : state) {
        benchmark::DoNotOptimize(take(log.quotaStatus(now)).value());
    }
    benchmark::DoNotOptimize(take(store.remove(limit.id)));
}

// The bars above the grid of calls: of thirty days, of everything.
void callTimes(benchmark::State &state)
{
    usage::UsageOverview overview(filledLog().database());
    usage::UsageFilter filter = filterOf(int(state.range(0)));
    if (state.range(1) > 0) {
        filter.from = now - state.range(1) * dayMs;
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(take(overview.times(filter, now, QTimeZone("Europe/Berlin"))).value());
    }
}

// What goes on beside the calls that are logged.
enum Beside
{
    Nothing,
    Dashboard, ///< that is looked at
    SummingUp ///< forty days and a month are summed up again
};

Result<int> openDays(Connection &connection, qint64 from)
{
    return connection.execute(
        u"UPDATE ai_usage_state SET closed_until = ?, work_from = 0, work_until = 0"_s, {from});
}

void workBeside(Beside what, const std::atomic<bool> &isOpen)
{
    if (what == SummingUp) {
        constexpr int days = 40;
        take(filledLog().database().write([](Connection &connection) {
            return openDays(connection, now - days * dayMs);
        })).value();
    }
    usage::UsageReports reports(filledLog().database());
    usage::ReportQuestion question;
    question.filter.from = now - 30 * dayMs;
    question.zone = QTimeZone("Europe/Berlin");
    while (isOpen && what == Dashboard) {
        take(reports.read(question, now + 12 * dayMs)).value();
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
    }
    while (isOpen && what == SummingUp) {
        const auto more = take(filledLog().database().perform(
            [](Connection &connection) { return usage::SumBuilder(connection).step(now + 12 * dayMs); }));
        if (!more.value()) {
            return;
        }
    }
}

// A call's durable row with its figures, next to millions of others.
void settle(benchmark::State &state)
{
    const Workspace &workspace = filledLog().workspace();
    usage::LedgerOptions options{workspace.databaseFile(), workspace.deviceId()};
    options.server = filledLog().server();
    const auto ledger = usage::UsageLedger::open(options).value();
    demo::SampleUsage sample(catalog::ModelCatalog::builtIn(), 100'000, now + 30 * dayMs, 2);
    QList<usage::UsageAttempt> attempts;
    int day = demo::SampleUsage::dayCount - 20;
    std::atomic<bool> isOpen = true;
    const auto what = Beside(state.range(0));
    std::thread beside([&] { workBeside(what, isOpen); });
    std::vector<qint64> spent;
    QElapsedTimer clock;
    for (auto _ : state) {
        if (attempts.isEmpty()) {
            state.PauseTiming();
            attempts = sample.day(day++ % demo::SampleUsage::dayCount);
            state.ResumeTiming();
        }
        clock.start();
        ledger->settle({}, attempts.takeLast()).value();
        spent.push_back(clock.nsecsElapsed());
        if (what == SummingUp) { // calls come one by one, and all the while
            state.PauseTiming();
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            state.ResumeTiming();
        }
    }
    isOpen = false;
    beside.join();
    std::sort(spent.begin(), spent.end());
    constexpr double micro = 1000;
    state.counters["p50us"] = double(spent.at(spent.size() / 2)) / micro;
    state.counters["p99us"] = double(spent.at(spent.size() * 99 / 100)) / micro;
    state.counters["maxus"] = double(spent.back()) / micro;
}

} // namespace

// Rounds, not seconds: some take long where something is wrong.
void inRounds(benchmark::internal::Benchmark *what)
{
    constexpr int rounds = 10;
    what->Iterations(rounds)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
}

void inCalls(benchmark::internal::Benchmark *what)
{
    constexpr int calls = 3000;
    what->Iterations(calls)->Unit(benchmark::kMicrosecond)->MeasureProcessCPUTime()->UseRealTime();
}

BENCHMARK(thirtyDays)->DenseRange(0, 8)->Apply(inRounds);
BENCHMARK(eighteenMonths)->DenseRange(0, 8)->Apply(inRounds);
BENCHMARK(thirtyDaysKathmandu)->Arg(0)->Arg(5)->Apply(inRounds);
BENCHMARK(eighteenMonthsKathmandu)->Arg(0)->Arg(5)->Apply(inRounds);
BENCHMARK(page)->DenseRange(0, 9)->Apply(inRounds);
BENCHMARK(deepPage)->Arg(30)->Arg(300)->Arg(540)->Apply(inRounds);
BENCHMARK(providerSummaries)->Apply(inRounds);
BENCHMARK(quotaStatus)->DenseRange(0, 3)->Apply(inRounds);
BENCHMARK(callTimes)->Args({0, 30})->Args({0, 0})->Args({4, 0})->Args({5, 0})->Apply(inRounds);
BENCHMARK(settle)->DenseRange(Nothing, SummingUp)->Apply(inCalls);

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    heldLog() = std::make_unique<FilledLog>();
    benchmark::RunSpecifiedBenchmarks();
    heldLog().reset();
    return 0;
}
