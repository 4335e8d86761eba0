#include "tests/bench/FilledWorkspace.h"

#include <array>

namespace aio::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 10> words = {u"engineer", u"Berlin", u"salary", u"team", u"software",
    u"instrument", u"ocean", u"measure", u"customer", u"quality"};

} // namespace

QString prose(int number)
{
    constexpr int length = 400; // words: a posting of some 3 KB
    QString text;
    quint32 state = quint32(number) * 2654435761U + 1;
    for (int i = 0; i < length; ++i) {
        state = state * 1664525U + 1013904223U;
        text +=
            words.at((state >> 16) % words.size()).toString() + QString::number((state >> 24) % 40) + u' ';
    }
    return text;
}

Extraction madeExtraction(int number)
{
    Extraction made;
    made.job.title = u"Senior Engineer %1"_s.arg(number);
    made.job.company = u"Company %1 GmbH"_s.arg(number % 700);
    made.job.locations = {u"Berlin, Germany"_s};
    made.job.datePosted = QDate(2026, 1, 1).addDays(number % 300);
    made.job.applyUrl = u"https://jobs.example.com/%1/apply"_s.arg(number);
    made.job.skills = {u"C++"_s, u"Qt"_s, u"SQL"_s};
    made.job.description = prose(number);
    made.provenance[JobField::Title] = {Origin::JsonLd, 0.5 + number % 2 * 0.4, {}};
    return made;
}

FilledWorkspace::FilledWorkspace()
    : m_workspace(Workspace::open(m_folder.path()).value())
    , m_database(std::make_unique<Database>(options()))
{
    take(m_database->open()).value();
    m_store = std::make_unique<JobStore>(*m_database, FileStore(m_workspace.sourcesFolder()), Author{});
    QFuture<Result<JobRecord>> last;
    for (int i = 0; i < manyJobs; ++i) {
        extraction::SourceDocument source;
        source.text = prose(i);
        last = m_store->add(madeExtraction(i), source, u"posting.html"_s);
    }
    take(last).value();
}

DatabaseOptions FilledWorkspace::options() const
{
    DatabaseOptions options;
    options.file = m_workspace.databaseFile();
    options.backupFolder = m_workspace.backupsFolder();
    return options;
}

void FilledWorkspace::close()
{
    m_store.reset();
    m_database.reset();
}

} // namespace aio::bench
