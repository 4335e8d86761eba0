// The figures of usage at size: a workspace on disk with made-up calls of eighteen months, written by the
// bulk import with a fixed seed. AIO_BENCH_ROWS says how many (a million without it), AIO_BENCH_WORKSPACE a
// folder that is kept and used again.

#include "core/demo/usage/SampleUsage.h"
#include "core/usage/AttemptImport.h"
#include "core/usage/UsageLedger.h"
#include "core/usage/UsageLog.h"
#include "core/usage/report/SumBuilder.h"
#include "core/usage/report/UsageReports.h"
#include "core/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdio>

namespace {

using namespace aio;
using namespace Qt::StringLiterals;

constexpr qint64 dayMs = 86'400'000;
// 2026-11-23 00:00 in Berlin: the end of the sample, more or less.
constexpr qint64 now = 1'795'388'400'000;

template <typename T> T take(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

class FilledLog
{
public:
    FilledLog()
        : m_workspace(Workspace::open(qEnvironmentVariable("AIO_BENCH_WORKSPACE", m_folder.path())).value())
    {
        DatabaseOptions options;
        options.file = m_workspace.databaseFile();
        options.backupFolder = m_workspace.backupsFolder();
        m_database = std::make_unique<Database>(options);
        take(m_database->open()).value();
        const bool empty = !take(usage::UsageLog(*m_database).page({}, 1)).value().attempts.size();
        if (empty) {
            fill(qEnvironmentVariableIntValue("AIO_BENCH_ROWS"));
        }
        m_bytes = take(m_database->read([](Connection &connection) {
            return connection.first(
                u"SELECT count(*) FROM ai_usage_log"_s, {}, [](const SqlRow &row) { return row.integer(0); });
        }))
                      .value()
                      .value_or(0);
        std::printf("%lld rows, %.1f bytes a row\n", static_cast<long long>(m_bytes),
            double(QFileInfo(options.file).size()) / double(std::max<qint64>(m_bytes, 1)));
    }

    Database &database() { return *m_database; }
    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }

private:
    void fill(qint64 rows)
    {
        constexpr qint64 usual = 1'000'000;
        QElapsedTimer timer;
        timer.start();
        const auto done = take(m_database->perform([&](Connection &connection) -> Result<qint64> {
            demo::SampleUsage sample(catalog::ModelCatalog::builtIn(), rows > 0 ? rows : usual, now);
            usage::AttemptImport import(connection, u"bench"_s);
            qint64 spentMaking = 0;
            qint64 written = 0;
            for (int day = 0; day < demo::SampleUsage::dayCount; ++day) {
                QElapsedTimer making;
                making.start();
                const auto attempts = sample.day(day);
                spentMaking += making.elapsed();
                written += import.add(attempts).value();
            }
            const qint64 imported = timer.elapsed();
            usage::SumBuilder sums(connection);
            while (sums.step(now).value()) { }
            std::printf("making %lld ms, writing %lld ms, sums %lld ms\n",
                static_cast<long long>(spentMaking), static_cast<long long>(imported - spentMaking),
                static_cast<long long>(timer.elapsed() - imported));
            return written;
        }));
        std::printf("%.0f rows a second\n", double(done.value()) * 1000 / double(timer.elapsed()));
    }

    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<Database> m_database;
    qint64 m_bytes = 0;
};

FilledLog &filledLog()
{
    static FilledLog log;
    return log;
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
}

void thirtyDays(benchmark::State &state)
{
    refresh(state, 30, usage::UsageBucket::Day, "Europe/Berlin");
}

void eighteenMonths(benchmark::State &state)
{
    refresh(state, 547, usage::UsageBucket::Month, "Europe/Berlin");
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

// A call's durable row with its figures, next to millions of others.
void settle(benchmark::State &state)
{
    const Workspace &workspace = filledLog().workspace();
    const auto ledger = usage::UsageLedger::open({workspace.databaseFile(), workspace.deviceId()}).value();
    demo::SampleUsage sample(catalog::ModelCatalog::builtIn(), 100'000, now + 30 * dayMs, 2);
    QList<usage::UsageAttempt> attempts;
    int day = demo::SampleUsage::dayCount - 20;
    for (auto _ : state) {
        if (attempts.isEmpty()) {
            state.PauseTiming();
            attempts = sample.day(day++ % demo::SampleUsage::dayCount);
            state.ResumeTiming();
        }
        ledger->settle({}, attempts.takeLast()).value();
    }
}

} // namespace

BENCHMARK(thirtyDays)->DenseRange(0, 7)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(eighteenMonths)->DenseRange(0, 6)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(thirtyDaysKathmandu)->Arg(0)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(page)->DenseRange(0, 6)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(settle)->Unit(benchmark::kMicrosecond)->UseRealTime();

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    filledLog();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
