#include "core/jobstore/JobStore.h"
#include "tests/core/jobstore/SampleJobs.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSignalSpy>

using namespace aio;
using namespace aio::test;
using Duplicates = QList<JobDuplicate>;
using namespace Qt::StringLiterals;

class TestJobStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAJobWithItsSource()
    {
        const JobRecord added = take(m_store->add(sampleExtraction(), sampleSource(), u"a.png"_s)).value();
        const JobRecord loaded = take(m_store->load(added.id)).value();
        QCOMPARE(loaded.extraction.job, sampleExtraction().job);
        QCOMPARE(loaded.extraction.provenance, sampleExtraction().provenance);
        QCOMPARE(loaded.revision, 1);
        QCOMPARE(loaded.sourceName, u"a.png"_s);
        QCOMPARE(loaded.createdAt, added.createdAt);
        const auto source = take(m_store->loadSource(added.id)).value();
        QCOMPARE(source.text, sampleSource().text);
        QCOMPARE(source.pages.constFirst().image, sampleSource().pages.constFirst().image);
        QCOMPARE(source.pages.constFirst().size, QSize(800, 600));
        QCOMPARE(source.words.constFirst().box, QRect(10, 20, 70, 12));
    }

    // Longer than what a database server indexes of a row.
    void keepsAVeryLongText()
    {
        Extraction book = sampleExtraction();
        book.job.description.clear();
        for (int i = 0; i < 120'000; ++i) {
            book.job.description += u"word%1x "_s.arg(i, 6, 10, QChar(u'0'));
        }
        const auto added = take(m_store->add(book, sampleSource(), u"book"_s));
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message + added.error().detail));
        QCOMPARE(take(m_store->load(added->id)).value().extraction.job.description, book.job.description);
        QCOMPARE(take(m_store->list({.text = u"senior engineer"_s})).value().size(), 1);
        if (m_workspace->options().server) {
            // Words behind the first million bytes would be made of pieces of others.
            const auto wrong = take(m_database->read([](Connection &connection) {
                return connection.first(
                    u"SELECT count(*) FROM (SELECT unnest(tsvector_to_array(words)) AS word FROM job_fts) "
                    "AS indexed WHERE word LIKE '_%word0%'"_s,
                    {}, [](const SqlRow &row) { return row.number(0); });
            }));
            QCOMPARE(wrong.value(), std::optional(0));
        }
    }

    void keepsTheBytesOfAPage()
    {
        extraction::SourceDocument page = sampleSource();
        page.kind = extraction::SourceDocument::Kind::Page;
        page.pages.clear();
        page.original = {"<p>Grüße</p>", u"text/html; charset=utf-8"_s, QUrl(u"https://example.com/a?b=1"_s)};
        const QUuid id = take(m_store->add(sampleExtraction(), page, u"a"_s)).value().id;
        QCOMPARE(take(m_store->loadSource(id)).value().original, page.original);

        // Without them the text is still there to read.
        const QString sha256 = m_workspace->files().store(page.original.bytes).value();
        QVERIFY(QFile::remove(m_workspace->files().path(sha256)));
        const auto source = take(m_store->loadSource(id)).value();
        QVERIFY(source.original.bytes.isEmpty());
        QCOMPARE(source.text, page.text);
        QCOMPARE(source.warnings.size(), 1);
    }

    void keepsWhatAnEngineReadOfAnEditedField()
    {
        const QUuid id = add(1);
        Extraction edited = sampleExtraction(1);
        edited.originals[JobField::Title] = {edited.job.title, edited.provenance[JobField::Title]};
        edited.originals[JobField::Company] = {{}, {}};
        edited.job.title = u"Principal Engineer"_s;
        QVERIFY(take(m_store->save(id, 1, edited, false)));
        QCOMPARE(take(m_store->load(id)).value().extraction.originals, edited.originals);
    }

    void listsWhatAListShows()
    {
        add(1);
        const auto jobs = take(m_store->list()).value();
        QCOMPARE(jobs.size(), 1);
        const JobSummary &job = jobs.constFirst();
        QCOMPARE(job.title, u"Senior C++ Engineer 1"_s);
        QCOMPARE(job.location, u"Berlin, Germany · Zürich, Switzerland"_s);
        QCOMPARE(job.datePosted, QDate(2026, 11, 2));
        QCOMPARE(job.toCheck, 1);
        QVERIFY(!job.reviewed);
        QCOMPARE(job.sourceKind, extraction::SourceDocument::Kind::Image);
    }

    void savesOnTheRevisionItIsBasedOn()
    {
        const QUuid id = add(1);
        Extraction edited = sampleExtraction(1);
        edited.job.title = u"Principal Engineer"_s;
        edited.provenance[JobField::Salary].confirmed = true;
        QCOMPARE(take(m_store->save(id, 1, edited, true)).value(), 2);
        const JobRecord loaded = take(m_store->load(id)).value();
        QCOMPARE(loaded.extraction.job.title, u"Principal Engineer"_s);
        QCOMPARE(loaded.revision, 2);
        QVERIFY(loaded.reviewed);
        QCOMPARE(take(m_store->list()).value().constFirst().toCheck, 0);
    }

    void refusesASaveOnAnOldRevision()
    {
        const QUuid id = add(1);
        Extraction first = sampleExtraction(1);
        first.job.title = u"First"_s;
        QVERIFY(take(m_store->save(id, 1, first, false)));
        Extraction second = sampleExtraction(1);
        second.job.title = u"Second"_s;
        const auto refused = take(m_store->save(id, 1, second, false));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(take(m_store->load(id)).value().extraction.job.title, u"First"_s);
        // What the refused save took out of the search index is back.
        QCOMPARE(take(m_store->list({.text = u"first"_s})).value().size(), 1);
        QCOMPARE(take(m_store->list({.text = u"second"_s})).value().size(), 0);
    }

    void hidesAndBringsBack()
    {
        const QUuid id = add(1);
        const QUuid other = add(2);
        QCOMPARE(take(m_store->remove({id})).value(), QList<QUuid>{id});
        QCOMPARE(take(m_store->list()).value().size(), 1);
        QCOMPARE(take(m_store->load(id)).error().kind, ErrorKind::BadInput);
        QCOMPARE(take(m_store->save(id, 1, sampleExtraction(), false)).error().kind, ErrorKind::BadInput);
        QCOMPARE(take(m_store->remove({id})).value(), QList<QUuid>());
        QCOMPARE(take(m_store->restore({id, other})).value(), QList<QUuid>{id});
        QCOMPARE(take(m_store->list()).value().size(), 2);
        QCOMPARE(take(m_store->load(id)).value().revision, 3);
    }

    void searchesWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing asked") << QString() << 3;
        QTest::newRow("title") << u"senior"_s << 2;
        QTest::newRow("begun word") << u"eng"_s << 2;
        QTest::newRow("all words, any order") << u"example senior"_s << 2;
        QTest::newRow("one word of two missing") << u"senior nowhere"_s << 0;
        QTest::newRow("accents do not matter") << u"zurich"_s << 2;
        QTest::newRow("C++ is a word") << u"C++"_s << 2;
        QTest::newRow("C is not C++") << u"C"_s << 2; // begun word
        QTest::newRow("C# is not C++") << u"C#"_s << 0;
        QTest::newRow("description") << u"ocean"_s << 2;
        QTest::newRow("operators are words") << u"senior OR \"nowhere\" NOT *"_s << 0;
        QTest::newRow("inside a Japanese sentence") << u"開発"_s << 1;
        QTest::newRow("wildcards are plain in it") << u"開%発"_s << 1;
    }

    void searchesWords()
    {
        QFETCH(const QString, text);
        add(1);
        add(2);
        Extraction japanese;
        japanese.job.title = u"組込みソフトウェア開発エンジニア"_s;
        QVERIFY(take(m_store->add(japanese, {}, {})));
        QTEST(int(take(m_store->list({.text = text})).value().size()), "found");
    }

    void filtersAndSorts()
    {
        const QUuid first = add(1);
        const QUuid second = add(2);
        Extraction clean = sampleExtraction(3);
        clean.provenance.clear();
        clean.job.datePosted = {};
        clean.job.title = u"Accountant"_s;
        clean.job.salary = {{}, {}, u"EUR"_s, Salary::Unit::Month}; // a currency is no pay
        const QUuid third = take(m_store->add(clean, {}, {})).value().id;
        QTest::qSleep(2); // times are milliseconds
        QVERIFY(take(m_store->save(first, 1, sampleExtraction(1), true)));

        QCOMPARE(ids({.toCheckOnly = true}), QList<QUuid>{second});
        QCOMPARE(ids({.reviewed = true}), QList<QUuid>{first});
        QCOMPARE(ids({.sourceKind = extraction::SourceDocument::Kind::Text}), QList<QUuid>{third});
        QCOMPARE(ids({}).constFirst(), first); // changed last
        QCOMPARE(ids({.hasSalary = true}), (QList<QUuid>{first, second}));
        QCOMPARE(
            ids({.sort = JobFilter::Sort::Created, .ascending = true}), (QList<QUuid>{first, second, third}));
        QCOMPARE(
            ids({.sort = JobFilter::Sort::Title, .ascending = true}), (QList<QUuid>{third, first, second}));
        QCOMPARE(ids({.sort = JobFilter::Sort::DatePosted, .ascending = true}).constLast(), third);
        QCOMPARE(ids({.limit = 2}).size(), 2);
        clean.job.salary.max = 5000;
        QVERIFY(take(m_store->save(third, 1, clean, false)));
        QCOMPARE(ids({.hasSalary = true}).size(), 3);
        const auto counts = take(m_store->counts()).value();
        QCOMPARE(counts.all, 3);
        QCOMPARE(counts.toCheck, 1);
    }

    void tellsChangesAfterTheyAreSafe()
    {
        QSignalSpy added(m_store.get(), &JobStore::jobsAdded);
        QSignalSpy changed(m_store.get(), &JobStore::jobsChanged);
        QSignalSpy removed(m_store.get(), &JobStore::jobsRemoved);
        const QUuid id = add(1);
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.constFirst().constFirst().value<QList<QUuid>>(), QList<QUuid>{id});
        take(m_store->save(id, 1, sampleExtraction(1), false));
        QTRY_COMPARE(changed.size(), 1);
        take(m_store->remove({id}));
        QTRY_COMPARE(removed.size(), 1);
        take(m_store->restore({id}));
        QTRY_COMPARE(added.size(), 2);
        QVERIFY(!take(m_store->save(id, 1, sampleExtraction(1), false)));
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 1);
    }

    void findsTheSamePostingAgain()
    {
        const QUuid id = add(1);
        Extraction again = sampleExtraction(1);
        again.job.sourceUrl = u"http://www.jobs.example.com/postings/1/?utm_campaign=y#top"_s;
        const Duplicates same = take(m_store->findDuplicates(again.job)).value();
        QCOMPARE(same.size(), 1);
        QCOMPARE(same.constFirst().job.id, id);
        QCOMPARE(same.constFirst().reason, DuplicateReason::SameSource);

        again.job.sourceUrl.clear();
        QCOMPARE(reason(again.job, sampleSource(1).text.toUpper()), DuplicateReason::SameText);
        QCOMPARE(reason(again.job, {}), DuplicateReason::SameApplyUrl);
        again.job.applyUrl.clear();
        again.job.title = u"senior c++ engineer 1 (m/w/d)"_s;
        again.job.locations = {u"Zürich, Switzerland"_s, u"Berlin Germany"_s};
        QCOMPARE(reason(again.job, {}), DuplicateReason::SameName);
        take(m_store->remove({id}));
        QVERIFY(take(m_store->findDuplicates(again.job)).value().isEmpty());
    }

    void doesNotTakeDifferentPostingsForOne()
    {
        Extraction plain = sampleExtraction(1);
        plain.job.applyUrl = u"https://example.com/careers/apply"_s;
        plain.job.sourceUrl = u"https://example.com/"_s;
        QVERIFY(take(m_store->add(plain, {}, {})));
        Extraction other = plain;
        other.job.title = u"Accountant"_s;
        QVERIFY(take(m_store->findDuplicates(other.job, u"We are hiring!"_s)).value().isEmpty());
        other = plain;
        other.job.locations = {u"Hamburg"_s};
        other.job.applyUrl.clear();
        QVERIFY(take(m_store->findDuplicates(other.job)).value().isEmpty());
        QVERIFY(take(m_store->findDuplicates(JobPosting{})).value().isEmpty());
    }

    void aMissingPictureLeavesTheTextReadable()
    {
        const QUuid id = add(1);
        const QString sha256 = m_workspace->files().store(sampleSource(1).pages.constFirst().image).value();
        QVERIFY(QFile::remove(m_workspace->files().path(sha256)));
        const auto source = take(m_store->loadSource(id)).value();
        QVERIFY(source.pages.constFirst().image.isEmpty());
        QCOMPARE(source.text, sampleSource(1).text);
        QCOMPARE(source.warnings.size(), 1);
    }

    void seesWhatAnotherProgramAdds()
    {
        QSignalSpy elsewhere(m_store.get(), &JobStore::changedElsewhere);
        const auto otherDatabase = m_workspace->open();
        JobStore other(*otherDatabase, m_workspace->files(), m_workspace->author());
        const QUuid id = take(other.add(sampleExtraction(7), sampleSource(7), {})).value().id;
        QTRY_VERIFY(!elsewhere.isEmpty());
        QCOMPARE(take(m_store->list()).value().constFirst().id, id);
        QCOMPARE(take(m_store->save(id, 1, sampleExtraction(8), false)).value(), 2);
        QCOMPARE(take(other.save(id, 1, sampleExtraction(9), false)).error().kind, ErrorKind::Conflict);
    }

    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_store = std::make_unique<JobStore>(*m_database, m_workspace->files(), m_workspace->author());
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
        m_workspace.reset();
    }

private:
    QUuid add(int number)
    {
        return take(m_store->add(sampleExtraction(number), sampleSource(number), u"a.png"_s)).value().id;
    }

    QList<QUuid> ids(const JobFilter &filter)
    {
        QList<QUuid> found;
        // Named: a range-for does not keep the result alive that the list is part of.
        const auto listed = take(m_store->list(filter));
        for (const JobSummary &job : listed.value()) {
            found << job.id;
        }
        return found;
    }

    DuplicateReason reason(const JobPosting &job, const QString &text)
    {
        return take(m_store->findDuplicates(job, text)).value().value(0).reason;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JobStore> m_store;
};

QTEST_GUILESS_MAIN(TestJobStore)
#include "tst_jobstore.moc"
