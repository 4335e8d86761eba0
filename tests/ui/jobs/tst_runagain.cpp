#include "core/extraction/builtin/BuiltInEngine.h"
#include "core/jobstore/JobStore.h"
#include "tests/core/extraction/builtin/PilotPage.h"
#include "tests/core/extraction/image/PostingPainter.h"
#include "tests/core/extraction/page/LoopbackServer.h"
#include "tests/core/extraction/pdf/PdfSamples.h"
#include "tests/support/EngineRun.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/jobs/session/RunAgain.h"

#include <QSignalSpy>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;
using Kind = extraction::ExtractionSource::Kind;

// The real engine reads, the store keeps, and what comes back from the store is read once more.
class TestRunAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_jobs = std::make_unique<JobStore>(*m_database, m_workspace->files(), m_workspace->author());
    }

    void cleanup()
    {
        m_jobs.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void everyKindIsReadAgain_data()
    {
        QTest::addColumn<extraction::ExtractionSource>("source");
        QTest::newRow("page") << tests::source(pilotPage(), Kind::Html);
        QTest::newRow("pdf") << tests::source(printedPdf(englishPosting()));
        QTest::newRow("image") << tests::source(encoded(paintHtml(englishPosting())));
        QTest::newRow("text") << tests::source("Harbour Pilot\nExample Ports Ltd, Dover\n\nYour tasks\n"
                                               "- Guide ships into the harbour\n- Train deck officers\n",
            Kind::Text);
    }

    void everyKindIsReadAgain()
    {
        QFETCH(const extraction::ExtractionSource, source);
        readsAgain(source);
    }

    void aLinkIsReadAgainWithoutTheNetwork()
    {
        auto server = std::make_unique<LoopbackServer>();
        server->answer("/jobs/7", "200 OK", "Content-Type: text/html; charset=utf-8\r\n", pilotPage());
        const QUrl url = server->url(u"/jobs/7"_s);
        const auto outcome = tests::run(m_engine, {Kind::Url, {}, url});
        QVERIFY(outcome.has_value());
        server.reset();
        readsAgain(*outcome);
    }

    void aPageOfOldIsNotOffered()
    {
        const auto outcome = tests::run(m_engine, tests::source(pilotPage(), Kind::Html));
        QVERIFY(outcome.has_value());
        extraction::SourceDocument document = outcome->document;
        document.original = {};
        QVERIFY(!sourceOf(JobSession(QUuid::createUuid(), 1, {outcome->extraction, false}, document)));
    }

private:
    void readsAgain(const extraction::ExtractionSource &source)
    {
        const auto outcome = tests::run(m_engine, source);
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
        readsAgain(*outcome);
    }

    void readsAgain(const extraction::ExtractionOutcome &outcome)
    {
        const QString title = outcome.extraction.job.title;
        QVERIFY(!title.isEmpty());
        // Something for the second reading to put right.
        Extraction worse = outcome.extraction;
        worse.job.title = u"Wrong"_s;
        const JobRecord record = take(m_jobs->add(worse, outcome.document, u"posting"_s)).value();
        const auto document = take(m_jobs->loadSource(record.id)).value();
        const auto session = std::make_shared<JobSession>(
            record.id, record.revision, JobState{record.extraction, false}, document);
        QVERIFY(sourceOf(*session));

        RunAgain runner(m_engine, m_tasks);
        QSignalSpy finished(&runner, &RunAgain::finished);
        QSignalSpy failed(&runner, &RunAgain::failed);
        runner.start(session);
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() || !failed.isEmpty(), 60'000);
        QVERIFY(failed.isEmpty());
        QCOMPARE(session->job().title, title);
        QCOMPARE(finished.first().at(1).toInt(), 1);
        // The second text is the first, so its ranges hold.
        QVERIFY(session->provenance(JobField::Title)->span
            == outcome.extraction.provenance[JobField::Title].span);
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JobStore> m_jobs;
    extraction::BuiltInEngine m_engine;
    TaskList m_tasks;
};

QTEST_MAIN(TestRunAgain)
#include "tst_runagain.moc"
