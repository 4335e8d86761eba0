// A workspace with 50,000 letters: the first rows of its list, sorted in each way, and searches of the whole
// text for words that few and that all documents have. Every figure is the time until the future is ready,
// as a window would see it.

#include "core/base/Uuid.h"
#include "core/documentstore/DocumentStore.h"
#include "tests/bench/FilledWorkspace.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

using namespace aio;
using namespace aio::bench;
using namespace Qt::StringLiterals;

constexpr int manyDocuments = 50'000;
constexpr int shown = 400; // what the list reads at once

Document letter(int number)
{
    constexpr qsizetype length = 1200;
    Document document;
    document.title = u"Letter %1"_s.arg(number);
    document.candidateId = makeUuidV7();
    document.candidateName = u"Candidate %1"_s.arg(number % 900);
    document.jobTitle = u"Senior Engineer %1"_s.arg(number % 2000);
    document.openClaims = number % 4;
    LetterContent content;
    content.subject = document.title;
    content.paragraphs = {{u"p1"_s, prose(number).left(length), {}, true}};
    document.draft.content = content;
    return document;
}

class FilledDocuments
{
public:
    FilledDocuments()
        : m_workspace(Workspace::open(m_folder.path()).value())
    {
        DatabaseOptions options;
        options.file = m_workspace.databaseFile();
        options.backupFolder = m_workspace.backupsFolder();
        m_database = std::make_unique<Database>(options);
        take(m_database->open()).value();
        m_store = std::make_unique<DocumentStore>(*m_database, Author{});
        QFuture<Result<DocumentRecord>> last;
        for (int i = 0; i < manyDocuments; ++i) {
            last = m_store->add(letter(i));
        }
        take(last).value();
    }

    DocumentStore &store() { return *m_store; }

private:
    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DocumentStore> m_store;
};

DocumentStore &store()
{
    static FilledDocuments documents;
    return documents.store();
}

void list(benchmark::State &state, const DocumentFilter &filter, qsizetype least)
{
    DocumentStore &documents = store();
    for (auto _ : state) {
        const auto found = take(documents.list(filter));
        if (!found || found->size() < least) {
            state.SkipWithError("found too few");
        }
    }
}

void count(benchmark::State &state, const DocumentFilter &filter)
{
    DocumentStore &documents = store();
    for (auto _ : state) {
        if (take(documents.count(filter)).value() == 0) {
            state.SkipWithError("found none");
        }
    }
}

constexpr auto unit = benchmark::kMillisecond;
using Sort = DocumentFilter::Sort;

} // namespace

BENCHMARK_CAPTURE(list, newest, DocumentFilter{.limit = shown}, shown)->Unit(unit)->UseRealTime();
BENCHMARK_CAPTURE(
    list, byCandidate, DocumentFilter{.sort = Sort::Candidate, .ascending = true, .limit = shown}, shown)
    ->Unit(unit)
    ->UseRealTime();
BENCHMARK_CAPTURE(list, toCheck, DocumentFilter{.openClaimsOnly = true, .limit = shown}, shown)
    ->Unit(unit)
    ->UseRealTime();
BENCHMARK_CAPTURE(list, rareWord, DocumentFilter{.text = u"letter 4711"_s, .limit = shown}, 1)
    ->Unit(unit)
    ->UseRealTime();
BENCHMARK_CAPTURE(list, twoWords, DocumentFilter{.text = u"ocean17 measure3"_s, .limit = shown}, shown)
    ->Unit(unit)
    ->UseRealTime();
BENCHMARK_CAPTURE(list, everyDocument, DocumentFilter{.text = u"engine"_s, .limit = shown}, shown)
    ->Unit(unit)
    ->UseRealTime();
BENCHMARK_CAPTURE(count, all, DocumentFilter{})->Unit(unit)->UseRealTime();
BENCHMARK_CAPTURE(count, everyDocument, DocumentFilter{.text = u"engine"_s})->Unit(unit)->UseRealTime();

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
