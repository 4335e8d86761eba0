// A CV of two pages: layout after a keystroke, and each export.

#include "core/documents/export/DocumentExport.h"
#include "tests/support/SampleDrafts.h"

#include <QGuiApplication>

#include <benchmark/benchmark.h>

namespace {

using namespace aio;
using namespace aio::documents;

// Two pages of A4 in the classic template.
Draft twoPages()
{
    Draft draft = aio::testing::sampleDraft(aio::testing::sampleCvs(), QStringLiteral("long"));
    auto &work = std::get<CvContent>(draft.content).sections.first().entries;
    work.resize(8);
    return draft;
}

void setsTwoPages(benchmark::State &state)
{
    static const QStringList keys{
        QStringLiteral("classic"), QStringLiteral("modern"), QStringLiteral("academic")};
    Draft draft = twoPages();
    const auto looks = TemplateCatalog().find(keys.at(state.range(0)), TemplateKind::Cv);
    Typesetter typesetter;
    auto &summary = std::get<CvContent>(draft.content).summary.text;
    PagedDocument document = typesetter.set(draft, *looks, {});
    for (auto _ : state) {
        summary += u'x';
        document = typesetter.set(draft, *looks, {});
        benchmark::DoNotOptimize(document);
    }
    state.counters["pages"] = static_cast<double>(document.pages.size());
}

void setsSample(benchmark::State &state)
{
    const char *const name = state.range(0) == 0 ? "ar" : "ja";
    const Draft draft = aio::testing::sampleDraft(aio::testing::sampleCvs(), QString::fromLatin1(name));
    const auto looks = TemplateCatalog().find(QStringLiteral("classic"), TemplateKind::Cv);
    Typesetter typesetter;
    for (auto _ : state) {
        benchmark::DoNotOptimize(typesetter.set(draft, *looks, {}));
    }
}

void exports(benchmark::State &state)
{
    const Draft draft = twoPages();
    ExportOptions options;
    options.document.templateKey = QStringLiteral("classic");
    // As a click on Export does it: nothing is kept from before.
    for (auto _ : state) {
        Typesetter typesetter;
        benchmark::DoNotOptimize(
            exportedBytes(draft, static_cast<ExportFormat>(state.range(0)), options, typesetter));
    }
}

} // namespace

BENCHMARK(setsTwoPages)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);
BENCHMARK(setsSample)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);
// 0 PDF, 1 DOCX, 2 ODT, 3 HTML
BENCHMARK(exports)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
