// A workspace with 10,000 jobs: opening it, listing it, searching it. Every figure is the time until the
// future is ready, as a window would see it.

#include "tests/bench/FilledWorkspace.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

namespace {

using namespace aio;
using namespace aio::bench;
using namespace Qt::StringLiterals;

FilledWorkspace &filled()
{
    static FilledWorkspace workspace;
    return workspace;
}

void openWorkspace(benchmark::State &state)
{
    const FilledWorkspace &workspace = filled();
    for (auto _ : state) {
        const auto opened = Workspace::open(workspace.path());
        Database database(workspace.options());
        if (!opened || !take(database.open())) {
            state.SkipWithError("did not open");
        }
    }
}

void list(benchmark::State &state, const JobFilter &filter, qsizetype least)
{
    JobStore &store = filled().store();
    for (auto _ : state) {
        const auto found = take(store.list(filter));
        if (!found || found->size() < least) {
            state.SkipWithError("found too few");
        }
    }
}

void addJob(benchmark::State &state)
{
    JobStore &store = filled().store();
    int number = manyJobs;
    for (auto _ : state) {
        take(store.add(madeExtraction(++number), {}, {})).value();
    }
}

void findDuplicates(benchmark::State &state)
{
    JobStore &store = filled().store();
    const Extraction known = madeExtraction(500);
    const QString text = prose(500);
    for (auto _ : state) {
        if (take(store.findDuplicates(known.job, text)).value().isEmpty()) {
            state.SkipWithError("not found");
        }
    }
}

constexpr auto unit = benchmark::kMillisecond;

} // namespace

BENCHMARK(openWorkspace)->Unit(unit)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK_CAPTURE(list, all, JobFilter{}, manyJobs)->Unit(unit)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK_CAPTURE(list, first200, JobFilter{.limit = 200}, 200)
    ->Unit(unit)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(list, byTitle, JobFilter{.sort = JobFilter::Sort::Title}, manyJobs)
    ->Unit(unit)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(list, toCheck, JobFilter{.toCheckOnly = true}, manyJobs / 2)
    ->Unit(unit)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(list, searchRare, JobFilter{.text = u"engineer 777"_s}, 1)
    ->Unit(unit)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(list, searchCommon, JobFilter{.text = u"ocean"_s}, manyJobs / 2)
    ->Unit(unit)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(list, searchWithoutIndex, JobFilter{.text = u"海洋"_s}, 0)
    ->Unit(unit)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK(findDuplicates)->Unit(unit)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(addJob)->Unit(unit)->MeasureProcessCPUTime()->UseRealTime();

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
