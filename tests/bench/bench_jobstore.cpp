// A workspace with 10,000 jobs: opening it, listing it, searching it. Every figure is the time until the
// future is ready, as a window would see it.

#include "core/jobstore/JobStore.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <array>

namespace {

using namespace aio;
using namespace Qt::StringLiterals;

constexpr int jobs = 10'000;
constexpr std::array<QStringView, 10> words = {u"engineer", u"Berlin", u"salary", u"team", u"software",
    u"instrument", u"ocean", u"measure", u"customer", u"quality"};

template <typename T> T take(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

QString prose(int number)
{
    constexpr int length = 400; // words: a posting of some 3 KB
    QString text;
    quint32 state = quint32(number) * 2654435761U + 1;
    for (int i = 0; i < length; ++i) {
        state = state * 1664525U + 1013904223U;
        text +=
            words.at((state >> 16) % words.size()).toString() + QString::number((state >> 24) % 40) + u' ';
    }
    return text;
}

Extraction extraction(int number)
{
    Extraction made;
    made.job.title = u"Senior Engineer %1"_s.arg(number);
    made.job.company = u"Company %1 GmbH"_s.arg(number % 700);
    made.job.locations = {u"Berlin, Germany"_s};
    made.job.datePosted = QDate(2026, 1, 1).addDays(number % 300);
    made.job.applyUrl = u"https://jobs.example.com/%1/apply"_s.arg(number);
    made.job.skills = {u"C++"_s, u"Qt"_s, u"SQL"_s};
    made.job.description = prose(number);
    made.provenance[JobField::Title] = {Origin::JsonLd, 0.5 + number % 2 * 0.4, {}};
    return made;
}

// Made once for the whole run.
class FilledWorkspace
{
public:
    FilledWorkspace()
        : m_workspace(Workspace::open(m_folder.path()).value())
        , m_database(std::make_unique<Database>(options()))
    {
        take(m_database->open()).value();
        m_store = std::make_unique<JobStore>(*m_database, FileStore(m_workspace.sourcesFolder()), Author{});
        QFuture<Result<JobRecord>> last;
        for (int i = 0; i < jobs; ++i) {
            extraction::SourceDocument source;
            source.text = prose(i);
            last = m_store->add(extraction(i), source, u"posting.html"_s);
        }
        take(last).value();
    }

    [[nodiscard]] DatabaseOptions options() const
    {
        DatabaseOptions options;
        options.file = m_workspace.databaseFile();
        options.backupFolder = m_workspace.backupsFolder();
        return options;
    }
    [[nodiscard]] const QString &path() const { return m_workspace.path(); }
    JobStore &store() { return *m_store; }

private:
    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JobStore> m_store;
};

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
    int number = jobs;
    for (auto _ : state) {
        take(store.add(extraction(++number), {}, {})).value();
    }
}

void findDuplicates(benchmark::State &state)
{
    JobStore &store = filled().store();
    const Extraction known = extraction(500);
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
BENCHMARK_CAPTURE(list, all, JobFilter{}, jobs)->Unit(unit)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK_CAPTURE(list, first200, JobFilter{.limit = 200}, 200)
    ->Unit(unit)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(list, byTitle, JobFilter{.sort = JobFilter::Sort::Title}, jobs)
    ->Unit(unit)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(list, toCheck, JobFilter{.toCheckOnly = true}, jobs / 2)
    ->Unit(unit)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(list, searchRare, JobFilter{.text = u"engineer 777"_s}, 1)
    ->Unit(unit)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(list, searchCommon, JobFilter{.text = u"ocean"_s}, jobs / 2)
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
