// A posting of about 5 KB as plain text: decoding, layout and all field readers.

#include "core/extraction/text/PlainTextReader.h"
#include "core/extraction/text/TextReader.h"

#include <benchmark/benchmark.h>

namespace {

using namespace aio::extraction;

QByteArray sampleText(qsizetype bytes)
{
    QByteArray text =
        "Senior Lock Keeper (m/f/d)\nCanal Trust Ltd | Leeds, United Kingdom | Full-time | Hybrid\n\n"
        "Salary: £31,000 - £36,500 per annum\nClosing date: 3 June 2026\n\nAbout us\n";
    const QByteArray prose = "Canal Trust is a charity that keeps 300 miles of water open. We raised £2m "
                             "last year, and 40 people work with us.\n\n"
                             "Your tasks\n- Open and close the gates for boats\n- Keep the books in Excel "
                             "and SAP\n\nRequirements\n- 3+ years of experience near water\n"
                             "- Fluent English, German B2\n- Python, SQL\n\n";
    while (text.size() < bytes)
        text += prose;
    return text + "Apply at https://canal.example/jobs/7?utm_source=x or write to jobs@canal.example.\n";
}

void readsText(benchmark::State &state)
{
    const QByteArray text = sampleText(state.range(0));
    for (auto _ : state) {
        const auto document = readPlainText(text, {});
        benchmark::DoNotOptimize(readText(*document, {}, {}));
    }
    state.SetBytesProcessed(state.iterations() * text.size());
}

} // namespace

BENCHMARK(readsText)->Arg(5 * 1024)->Arg(50 * 1024)->Arg(300 * 1024)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
