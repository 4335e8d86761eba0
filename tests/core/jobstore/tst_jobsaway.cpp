// Jobs while the database's server is away: what people and readings changed is kept when it is back.

#include "core/jobstore/IntakeRepository.h"
#include "core/jobstore/JobStore.h"
#include "tests/core/jobstore/SampleJobs.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSignalSpy>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestJobsAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DatabaseOptions options = m_workspace.options();
        options.waitsForServer = true;
        m_database = TemporaryWorkspace::open(options);
        m_store = std::make_unique<JobStore>(*m_database, m_workspace.files(), m_workspace.author());
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void changesAreKeptLater()
    {
        const JobRecord before = take(m_store->add(sampleExtraction(), sampleSource(), u"a.png"_s)).value();
        QSignalSpy added(m_store.get(), &JobStore::jobsAdded);
        TestServer::control(u"kill"_s);
        auto next = m_store->add(sampleExtraction(2), sampleSource(2), u"b.png"_s);
        auto saved = m_store->save(before.id, before.revision, sampleExtraction(3), true);
        QVERIFY(!take(m_store->counts()));
        QVERIFY(!next.isFinished() && !saved.isFinished());
        TestServer::control(u"start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(next.isFinished() && saved.isFinished(), 20'000);
        QVERIFY(next.result() && saved.result());
        QTRY_COMPARE(added.size(), 2);
        QCOMPARE(take(m_store->loadSource(next.result()->id)).value().text, sampleSource(2).text);
    }

    // The store is gone before its change could be made: nobody is told of it any more.
    void whatWaitsEndsWithTheStore()
    {
        TestServer::control(u"kill"_s);
        auto next = m_store->add(sampleExtraction(), sampleSource(), u"a.png"_s);
        m_store.reset();
        QVERIFY(next.isFinished() && !next.result());
        TestServer::control(u"start"_s);
    }

    void filesNeedNoServer()
    {
        IntakeRepository repository(*m_database, m_workspace.files());
        TestServer::control(u"kill"_s);
        QVERIFY(!take(m_store->counts()));
        const auto names = take(repository.storeFiles({"bytes"}));
        QVERIFY2(names, names ? "" : qPrintable(names.error().message));
        QCOMPARE(take(repository.loadFile(names->constFirst())).value(), QByteArray("bytes"));
        TestServer::control(u"start"_s);
    }

private:
    TemporaryWorkspace m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JobStore> m_store;
};

QTEST_GUILESS_MAIN(TestJobsAway)
#include "tst_jobsaway.moc"
