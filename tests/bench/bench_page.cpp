#include "core/extraction/page/PageReader.h"

#include <benchmark/benchmark.h>

namespace {

// A page of about `kilobytes` KB as job boards make them: a head with data, menus, the posting, other
// postings, scripts.
QByteArray samplePage(qsizetype kilobytes)
{
    QByteArray page =
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Harbour Pilot - Port of "
        "Example</title>"
        "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"Harbour "
        "Pilot\",\"hiringOrganization\":"
        "{\"name\":\"Port of "
        "Example\"},\"jobLocation\":{\"address\":{\"addressLocality\":\"Example\"}},\"datePosted\":"
        "\"2026-01-05\"}</script></head><body><nav class='site-menu'><ul>";
    for (int i = 0; i < 60; ++i) {
        page += "<li class='menu-item'><a href='/section/" + QByteArray::number(i) + "'>Section "
            + QByteArray::number(i) + "</a></li>";
    }
    page += "</ul></nav><main><h1>Harbour "
            "Pilot</h1><dl><dt>Location</dt><dd>Example</dd><dt>Hours</dt><dd>Full time</dd></dl>";
    for (int i = 0; i < 40; ++i) {
        page += "<section class='text-block'><h2>Part " + QByteArray::number(i)
            + "</h2><p>You bring ships of every size safely to their berth, in every weather, by day and by "
              "night.</p><ul><li>Board "
              "ships at sea</li><li>Advise their masters</li><li>Report to the harbour "
              "master</li></ul></section>";
    }
    page += "</main><section><h2>Similar jobs</h2>";
    for (int i = 0; page.size() < kilobytes * 1024 * 3 / 4; ++i) {
        page += "<div class='job-card job-card--small'><a class='job-card__link' href='/job/"
            + QByteArray::number(i)
            + "'><span class='job-card__title'>Deck hand</span> <span class='job-card__company'>Example "
              "Lines</span></a></div>";
    }
    page += "</section><script>var settings = {";
    for (int i = 0; page.size() < kilobytes * 1024; ++i) {
        page += "key" + QByteArray::number(i) + ": {enabled: true, name: 'value'}, ";
    }
    return page
        + "};</script><footer>Port of Example, <a "
          "href='mailto:jobs@port.example'>jobs@port.example</a></footer></body></html>";
}

void readsAPage(benchmark::State &state)
{
    const aio::extraction::PageInput input{samplePage(state.range(0)),
        QStringLiteral("text/html; charset=utf-8"),
        QUrl(QStringLiteral("https://jobs.example.org/harbour-pilot"))};
    for (auto _ : state) {
        benchmark::DoNotOptimize(aio::extraction::readPage(input, aio::WorkContext()));
    }
}

} // namespace

BENCHMARK(readsAPage)->Arg(20)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
