// The window on a large usage log (see FilledLog.h; in a file): what the program has in memory with the
// dashboard open, how long the dashboard takes to show another question, and how long a frame takes while the
// grid of calls is scrolled. The goals are 150 MB, 150 ms, and 16 ms for sixty frames a second.

#include "app/desktop/Pages.h"
#include "app/desktop/Services.h"
#include "tests/bench/FilledLog.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"
#include "ui/usage/calls/CallsModel.h"
#include "ui/usage/calls/CallsPage.h"
#include "ui/usage/calls/CallsPane.h"
#include "ui/usage/dashboard/DashboardPage.h"
#include "ui/usage/dashboard/DashboardView.h"
#include "ui/usage/dashboard/UsagePage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <vector>

#include <malloc.h>

using namespace aio;
using namespace aio::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int frameMs = 16;

template <typename Condition> void until(Condition condition)
{
    constexpr int patienceMs = 60'000;
    QElapsedTimer waited;
    waited.start();
    while (!condition() && waited.elapsed() < patienceMs) {
        QApplication::processEvents(QEventLoop::AllEvents, 1);
    }
}

/// Milliseconds that the window's thread itself worked.
double workedMs()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

/// The window with its Usage page at a place.
class OpenWindow
{
public:
    explicit OpenWindow(const QStringList &place)
        : m_services(Workspace::open(workspacePath()).value())
    {
        m_services.open().waitForFinished();
        m_window = std::make_unique<ui::MainWindow>(m_services.settings(), m_services.tasks(),
            desktop::makePages(m_services, [] { return nullptr; }));
        m_window->resize(1440, 900);
        m_window->showPage(u"usage"_s, place);
        m_window->show();
        until([this] { return m_window->findChild<ui::UsagePage *>() != nullptr; });
    }

    [[nodiscard]] ui::UsagePage &page() const { return *m_window->findChild<ui::UsagePage *>(); }
    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }

    /// The folder that the log is in.
    static QString &workspacePath()
    {
        static QString path;
        return path;
    }

private:
    desktop::Services m_services;
    std::unique_ptr<ui::MainWindow> m_window;
};

QString lastDays(int days)
{
    return u"range=%1-%2"_s.arg(sampleNow - days * dayMs).arg(sampleNow);
}

void waitForFigures(const OpenWindow &opened)
{
    const ui::DashboardPage &dashboard = *opened.page().dashboard();
    until([&dashboard] { return dashboard.view()->report() && !dashboard.isReading(); });
    QApplication::processEvents();
    opened.window().repaint();
}

void dashboardMemory(benchmark::State &state)
{
    const auto days = int(state.range(0));
    double mb = 0;
    for (auto _ : state) {
        const OpenWindow opened({u"tab=dashboard"_s, lastDays(days)});
        waitForFigures(opened);
        mb = std::max(mb, residentMb());
    }
    state.counters["MB"] = mb;
}

// From a step of the filter to the figures on the screen.
void dashboardStep(benchmark::State &state)
{
    const OpenWindow opened({u"tab=dashboard"_s, lastDays(30)});
    waitForFigures(opened);
    const QString days = lastDays(int(state.range(0)));
    bool narrow = false;
    for (auto _ : state) {
        narrow = !narrow;
        QStringList place{days};
        if (narrow) {
            place << u"task=draft_cv"_s;
        }
        opened.page().dashboard()->open(place);
        waitForFigures(opened);
    }
    state.counters["MB"] = residentMb();
}

// A hundred rows a second and more are wheeled past; pages of the log are read meanwhile.
void callsScrolling(benchmark::State &state)
{
    constexpr int frames = 900;
    const OpenWindow opened({u"tab=calls"_s, lastDays(547)});
    const ui::CallsPane &pane = *opened.page().findChild<ui::CallsPane *>();
    until([&pane] { return pane.model()->isLoaded() && pane.model()->rowCount() > 0; });
    QScrollBar *bar = pane.table()->verticalScrollBar();
    const int step = int(state.range(0)) * pane.table()->verticalHeader()->defaultSectionSize();
    std::vector<double> spent;
    double longestWork = 0;
    int late = 0;
    int atTheEnd = 0;
    for (auto _ : state) {
        QElapsedTimer frame;
        for (int i = 0; i < frames; ++i) {
            frame.start();
            const double worked = workedMs();
            atTheEnd += bar->value() == bar->maximum() && pane.model()->canFetchMore({}) ? 1 : 0;
            bar->setValue(bar->value() + step);
            QApplication::processEvents();
            pane.table()->viewport()->repaint();
            spent.push_back(double(frame.nsecsElapsed()) / 1e6);
            longestWork = std::max(longestWork, workedMs() - worked);
            late += spent.back() > frameMs ? 1 : 0;
            while (frame.elapsed() < frameMs) {
                QApplication::processEvents(QEventLoop::AllEvents, 1);
            }
        }
    }
    std::sort(spent.begin(), spent.end());
    state.counters["p50_ms"] = spent.at(spent.size() / 2);
    state.counters["p99_ms"] = spent.at(spent.size() * 99 / 100);
    state.counters["max_ms"] = spent.back();
    state.counters["work_ms"] = longestWork;
    state.counters["late"] = late;
    state.counters["waiting"] = atTheEnd;
    state.counters["rows"] = pane.model()->rowCount();
    state.counters["MB"] = residentMb();
}

} // namespace

BENCHMARK(dashboardMemory)->Arg(30)->Arg(547)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(dashboardStep)->Arg(30)->Arg(547)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(10);
BENCHMARK(callsScrolling)->Arg(1)->Arg(5)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme theme(application);
    benchmark::Initialize(&argc, argv);
    const auto log = std::make_unique<FilledLog>();
    OpenWindow::workspacePath() = log->workspace().path();
    log->close();
    malloc_trim(0); // what filling it took is nothing of the window's
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
