// Opening a CV of six pages: the editor until it is painted, and the preview beside it until its pages are.

#include "core/settings/Settings.h"
#include "tests/support/SampleDrafts.h"
#include "ui/documents/editor/DraftEditor.h"
#include "ui/documents/preview/DocumentPreview.h"

#include <QApplication>
#include <QPixmap>
#include <QSignalSpy>

#include <benchmark/benchmark.h>

namespace {

using namespace aio;
using namespace aio::ui;

constexpr int pages = 6;

// The long sample once more, until it fills six pages.
Draft sixPages()
{
    Draft draft = aio::testing::sampleDraft(aio::testing::sampleCvs(), QStringLiteral("long"));
    auto &work = std::get<CvContent>(draft.content).sections.first().entries;
    const QList<DraftEntry> once = work;
    constexpr qsizetype entries = 26;
    for (qsizetype i = work.size(); i < entries; ++i) {
        DraftEntry entry = once.at(i % once.size());
        entry.id += QString::number(i);
        entry.summary.id += QString::number(i);
        for (DraftText &highlight : entry.highlights) {
            highlight.id += QString::number(i);
        }
        work.append(entry);
    }
    return draft;
}

void opensTheEditor(benchmark::State &state)
{
    const Draft draft = sixPages();
    const Draft none = aio::testing::sampleDraft(aio::testing::sampleCvs(), QStringLiteral("empty"));
    const auto settings = Settings::inMemory();
    DraftEditor editor(*settings);
    editor.resize(620, 820);
    editor.show();
    for (auto _ : state) {
        state.PauseTiming();
        editor.show(none, DraftEditor::Showing::AnotherDocument);
        QCoreApplication::processEvents();
        state.ResumeTiming();
        editor.show(draft, DraftEditor::Showing::AnotherDocument);
        QCoreApplication::processEvents();
        benchmark::DoNotOptimize(editor.grab());
    }
}

void setsItsPreview(benchmark::State &state)
{
    Draft draft = sixPages();
    DocumentPreview preview;
    preview.resize(520, 820);
    preview.show();
    QSignalSpy updated(&preview, &DocumentPreview::updated);
    auto &summary = std::get<CvContent>(draft.content).summary.text;
    for (auto _ : state) {
        summary += u'x'; // nothing is kept from before
        preview.show(draft, QStringLiteral("classic"));
        while (!preview.isUpToDate()) {
            updated.wait(1);
        }
    }
    state.counters["pages"] = preview.pageCount();
    if (preview.pageCount() < pages) {
        state.SkipWithError("less than six pages");
    }
}

} // namespace

BENCHMARK(opensTheEditor)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(setsItsPreview)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
