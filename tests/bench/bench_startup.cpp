// A start of the program, as a person waits for it: from its main() to a painted window, with 10,000 jobs in
// the workspace and the Jobs page in front. The goals are 150 ms and 90 MB resident; the program tells both
// itself.

#include "tests/bench/FilledWorkspace.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

#include <benchmark/benchmark.h>

#include <optional>

using namespace aio;
using namespace aio::bench;
using namespace Qt::StringLiterals;

namespace {

struct Start
{
    double milliseconds = 0;
    double megabytes = 0;
};

// Null if the program does not say it in time.
std::optional<Start> startOnce(const QString &workspace, const QString &page)
{
    static const QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"AIO_TRACE_STARTUP"_s, u"1"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    program.setProcessEnvironment(environment);
    program.setReadChannel(QProcess::StandardError);
    program.start(QCoreApplication::applicationDirPath() + u"/aiorchestrator"_s,
        {u"--workspace"_s, workspace, u"--page"_s, page});
    static const QRegularExpression said(u"first paint after (\\d+) ms, ([\\d.]+) MB"_s);
    QString output;
    QRegularExpressionMatch match;
    constexpr int patienceMs = 10'000;
    while (!match.hasMatch() && program.waitForReadyRead(patienceMs)) {
        output += QString::fromUtf8(program.readAllStandardError());
        match = said.match(output);
    }
    program.kill();
    program.waitForFinished();
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Start{match.captured(1).toDouble(), match.captured(2).toDouble()};
}

void untilFirstPaint(benchmark::State &state, const QString &page)
{
    static FilledWorkspace workspace;
    workspace.close();
    double megabytes = 0;
    for (auto _ : state) {
        const std::optional<Start> start = startOnce(workspace.path(), page);
        if (!start) {
            state.SkipWithError("the program did not start");
            break;
        }
        state.SetIterationTime(start->milliseconds / 1000);
        megabytes = std::max(megabytes, start->megabytes);
    }
    state.counters["MB"] = megabytes;
}

} // namespace

BENCHMARK_CAPTURE(untilFirstPaint, jobs, u"jobs"_s)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(12);
BENCHMARK_CAPTURE(untilFirstPaint, home, u"home"_s)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(12);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
