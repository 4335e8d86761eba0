// Twelve pictures dropped at once on the window with its Jobs page: how long until all of them are jobs, on
// how many cores, and for how long the window once did not answer meanwhile. The goal is 50 ms at most.

#include "app/desktop/Pages.h"
#include "app/desktop/Services.h"
#include "tests/core/extraction/image/PostingPainter.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

using namespace aio;
using namespace Qt::StringLiterals;

namespace {

constexpr int pictures = 12;

QList<extraction::ExtractionSource> drop()
{
    QList<extraction::ExtractionSource> sources;
    for (int i = 0; i < pictures; ++i) {
        test::PaintStyle style;
        style.width = 900;
        // Each is another posting: the queue notices what it has.
        const QString html = u"<h1>Gardener %1</h1>"_s.arg(QString(i + 1, u'A')) + test::englishPosting();
        sources.append({extraction::ExtractionSource::Kind::Detect,
            {{u"posting-%1.png"_s.arg(i), test::encoded(test::paintHtml(html, style))}}, {}});
    }
    return sources;
}

/// A beat of the event loop every few milliseconds, and the longest that one was late: by the clock, which
/// counts the work of other programs, too, and by the time that the window's thread itself worked meanwhile.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_sinceBeat.start();
        m_worked = workedMs();
        m_timer.start(interval);
    }

    [[nodiscard]] double longestMs() const { return m_longest; }
    [[nodiscard]] double longestWorkMs() const { return m_longestWork; }

private:
    static constexpr int interval = 5;

    static double workedMs()
    {
        timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
    }

    void beat()
    {
        const double worked = workedMs();
        m_longest = std::max(m_longest, double(m_sinceBeat.restart()) - interval);
        m_longestWork = std::max(m_longestWork, worked - m_worked);
        m_worked = worked;
    }

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_worked = 0;
    double m_longest = 0;
    double m_longestWork = 0;
};

void twelvePictures(benchmark::State &state)
{
    const QList<extraction::ExtractionSource> sources = drop();
    double longest = 0;
    double longestWork = 0;
    int done = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        desktop::Services services(Workspace::open(folder.path()).value());
        services.open().waitForFinished();
        ui::MainWindow window(
            services.settings(), services.tasks(), desktop::makePages(services, [] { return nullptr; }));
        window.resize(1280, 800);
        window.showPage(u"jobs"_s);
        window.show();
        QApplication::processEvents();
        QEventLoop loop;
        int ended = 0;
        const auto count = [&](bool ok) {
            done += ok ? 1 : 0;
            if (++ended == pictures) {
                loop.quit();
            }
        };
        QObject::connect(&services.intake(), &IntakeQueue::jobReady, &loop, [&] { count(true); });
        QObject::connect(&services.intake(), &IntakeQueue::itemFailed, &loop, [&] { count(false); });
        state.ResumeTiming();
        const Heartbeat heartbeat;
        services.intake().add(sources);
        loop.exec();
        longest = std::max(longest, heartbeat.longestMs());
        longestWork = std::max(longestWork, heartbeat.longestWorkMs());
    }
    state.counters["jobs"] = benchmark::Counter(done, benchmark::Counter::kAvgIterations);
    state.counters["stall_ms"] = longest;
    state.counters["work_ms"] = longestWork;
    state.counters["cores"] = QThread::idealThreadCount();
}

} // namespace

BENCHMARK(twelvePictures)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Iterations(2);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme theme(application);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
