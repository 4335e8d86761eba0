// A letter and CV of two pages against a profile of ten entries.

#include "core/documents/grounding/Grounding.h"

#include <benchmark/benchmark.h>

namespace {

using namespace aio;

Resume profileOf(int entries)
{
    Resume profile;
    for (int i = 0; i < entries; ++i) {
        ResumeWork work;
        work.name = QStringLiteral("Kanalwerk %1 GmbH").arg(i);
        work.position = QStringLiteral("Senior Engineer");
        work.startDate = {2005 + i, 1, 0};
        work.endDate = {2006 + i, 1, 0};
        work.highlights = {QStringLiteral("Led a team of %1 engineers with Kubernetes and C++").arg(i + 4),
            QStringLiteral("Cut the cost of %1 locks by %2 %").arg(10 + i).arg(20 + i),
            QStringLiteral("Wrote the control software in C++ and Qt")};
        profile.work.append(work);
    }
    profile.languages = {{QStringLiteral("German"), QStringLiteral("Native"), {}}};
    return profile;
}

QString draftOf(qsizetype characters)
{
    QString text = QStringLiteral("Dear Ms Brown,\n\n");
    const QString paragraph = QStringLiteral(
        "At Kanalwerk 3 GmbH I led a team of seven engineers from 2008 to 2009 and cut the cost of thirteen "
        "locks by 23 %. "
        "I hold a Master in Computer Science from the University of Leeds, speak German natively and know "
        "Kubernetes, "
        "C++ and Terraform. Your team of forty would find a colleague with ten years of experience.\n\n");
    while (text.size() < characters) {
        text += paragraph;
    }
    return text;
}

void grounds(benchmark::State &state)
{
    const Resume profile = profileOf(10);
    const QString draft = draftOf(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            grounding::ground(profile, grounding::plainGroundingText(draft), QDate(2026, 11, 20)));
    }
}

} // namespace

BENCHMARK(grounds)->Arg(3000)->Arg(6000)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
