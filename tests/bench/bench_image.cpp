// A screenshot of a posting, 1440×900 pixels, with a loaded model: the goal is 2.5 s on one core. The first
// picture of a program pays about 0.15 s more for loading its model.

#include "core/extraction/image/ImageReader.h"
#include "core/extraction/image/OcrEnginePool.h"
#include "tests/core/extraction/image/PostingPainter.h"

#include <QGuiApplication>

#include <benchmark/benchmark.h>

using namespace aio;
using namespace aio::extraction;

namespace {

QByteArray screenshot()
{
    test::PaintStyle style;
    style.width = 1440;
    style.pixelSize = 16;
    QString html = test::englishPosting();
    for (int i = 0; i < 6; ++i) {
        html += QStringLiteral("<p>The team meets every morning at the depot, plans the day and shares "
                               "tools, plants and good advice "
                               "with the neighbours of the gardens, who often lend a hand at weekends.</p>");
    }
    return test::encoded(test::paintHtml(html, style).copy(0, 0, 1440, 900));
}

void screenshotOnOneCore(benchmark::State &state)
{
    const QByteArray bytes = screenshot();
    ImageOptions options;
    options.engines = std::make_shared<OcrEnginePool>();
    for (auto _ : state) {
        const auto document = readImages({bytes}, options, {});
        if (!document) {
            state.SkipWithError(qPrintable(document.error().message));
            break;
        }
    }
}

BENCHMARK(screenshotOnOneCore)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
