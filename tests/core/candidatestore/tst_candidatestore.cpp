#include "core/candidatestore/CandidateStore.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSignalSpy>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

Candidate sample(const QString &name, const QString &email = {})
{
    CandidateProfile profile;
    profile.name = u"English"_s;
    profile.language = u"en"_s;
    profile.resume.basics.name = name;
    profile.resume.basics.label = u"Bridge engineer"_s;
    profile.resume.basics.email = email;
    profile.resume.basics.location.city = u"Graz"_s;
    profile.resume.skills = {{u"Programming"_s, {}, {u"C++"_s, u"Rust"_s}, {}}};
    profile.provenance = {{u"/basics/name"_s, QJsonObject{{u"confidence"_s, 0.9}}}};
    Candidate candidate;
    candidate.profiles = {profile};
    candidate.tags = {u"steel"_s, u"on site"_s};
    candidate.notes = u"Called on Monday."_s;
    candidate.toCheck = 2;
    return candidate;
}

} // namespace

class TestCandidateStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_store = std::make_unique<CandidateStore>(*m_database, m_workspace->files(), m_workspace->author());
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void keepsEverything()
    {
        const CandidateRecord added = take(m_store->add(sample(u"Ada Krall"_s))).value();
        const CandidateRecord loaded = take(m_store->load(added.id)).value();
        QCOMPARE(loaded.candidate, added.candidate);
        QCOMPARE(loaded.revision, 1);
        QVERIFY(!loaded.candidate.profiles.first().id.isNull());
        const CandidateSummary row = take(m_store->list()).value().first();
        QCOMPARE(row.name, u"Ada Krall"_s);
        QCOMPARE(row.location, u"Graz"_s);
        QCOMPARE(row.tags, QStringList({u"steel"_s, u"on site"_s}));
        QCOMPARE(row.toCheck, 2);
    }

    void keepsTheFilesItWasReadFrom()
    {
        extraction::SourceDocument source;
        source.kind = extraction::SourceDocument::Kind::Pdf;
        source.text = u"Ada Krall"_s;
        source.original = {"%PDF-1.7 …", u"application/pdf"_s, {}};
        const QUuid id = take(m_store->add(sample(u"Ada"_s), source, u"cv.pdf"_s)).value().id;
        QVERIFY(take(m_store->addSource(id, source, u"cv2.pdf"_s)));
        const auto sources = take(m_store->sources(id)).value();
        QCOMPARE(sources.size(), 2);
        QCOMPARE(sources.first().name, u"cv.pdf"_s);
        const auto loaded = take(m_store->loadSource(sources.first().id)).value();
        QCOMPARE(loaded.text, source.text);
        QCOMPARE(loaded.original.bytes, source.original.bytes);

        // Without its bytes, the text is still there and says so.
        QVERIFY(QFile::remove(
            m_workspace->files().path(m_workspace->files().store(source.original.bytes).value())));
        const auto without = take(m_store->loadSource(sources.first().id)).value();
        QCOMPARE(without.warnings.size(), 1);
        QCOMPARE(take(m_store->loadSource(id)).error().kind, ErrorKind::BadInput);
    }

    void savesOnTheRevisionItIsBasedOn()
    {
        const CandidateRecord added = take(m_store->add(sample(u"Ada"_s))).value();
        Candidate first = added.candidate;
        first.profiles[0].resume.basics.name = u"Berta"_s;
        QCOMPARE(take(m_store->save(added.id, 1, first)).value(), 2);
        const auto refused = take(m_store->save(added.id, 1, added.candidate));
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(take(m_store->load(added.id)).value().candidate, first);
        QCOMPARE(take(m_store->list({.text = u"berta"_s})).value().size(), 1);
        QCOMPARE(take(m_store->list({.text = u"ada"_s})).value().size(), 0);
    }

    void aPhotoIsKeptAndHasNoWords()
    {
        Candidate person = sample(u"Ada Krall"_s);
        person.profiles[0].resume.basics.image = u"data:image/jpeg;base64,Zebrafoto"_s;
        const CandidateRecord added = take(m_store->add(person)).value();
        QCOMPARE(take(m_store->load(added.id)).value().candidate, added.candidate);
        QCOMPARE(take(m_store->list({.text = u"ada"_s})).value().size(), 1);
        QCOMPARE(take(m_store->list({.text = u"zebrafoto"_s})).value().size(), 0);
    }

    void findsByWordsAndTags_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("name") << u"kra"_s << 1;
        QTest::newRow("skill") << u"c++"_s << 2;
        QTest::newRow("notes") << u"monday bridge"_s << 2;
        QTest::newRow("tag") << u"steel"_s << 2;
        QTest::newRow("none") << u"cobol"_s << 0;
        QTest::newRow("no words") << u"%%"_s << 2;
    }

    void findsByWordsAndTags()
    {
        QFETCH(const QString, text);
        QFETCH(const int, found);
        QVERIFY(take(m_store->add(sample(u"Ada Krall"_s))));
        QVERIFY(take(m_store->add(sample(u"王芳"_s))));
        QCOMPARE(take(m_store->list({.text = text})).value().size(), found);
        QCOMPARE(take(m_store->list({.text = u"芳"_s})).value().size(), 1);
        QCOMPARE(take(m_store->list({.tag = u"on site"_s})).value().size(), 2);
        QCOMPARE(take(m_store->list({.tag = u"site"_s})).value().size(), 0);
    }

    void findsTheSamePerson()
    {
        QVERIFY(take(m_store->add(sample(u"Ada Krall"_s, u"ada@example.org"_s))));
        QVERIFY(take(m_store->add(sample(u"Ada  KRALL"_s))));
        QVERIFY(take(m_store->add(sample(u"Berta Zorn"_s))));
        const auto same = take(m_store->findSamePerson(sample(u"Ada Krall"_s, u"ADA@example.org"_s))).value();
        QCOMPARE(same.size(), 2);
        QCOMPARE(same.first().name, u"Ada Krall"_s);
        QVERIFY(take(m_store->findSamePerson(sample({}))).value().isEmpty());
    }

    void hidesAndBringsBack()
    {
        QSignalSpy removed(m_store.get(), &CandidateStore::candidatesRemoved);
        const QUuid id = take(m_store->add(sample(u"Ada"_s))).value().id;
        QCOMPARE(take(m_store->remove({id})).value(), QList<QUuid>{id});
        QVERIFY(take(m_store->list()).value().isEmpty());
        QVERIFY(removed.wait());
        QCOMPARE(take(m_store->load(id)).error().kind, ErrorKind::BadInput);
        QCOMPARE(take(m_store->restore({id})).value(), QList<QUuid>{id});
        QCOMPARE(take(m_store->list()).value().size(), 1);
    }

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CandidateStore> m_store;
};

QTEST_GUILESS_MAIN(TestCandidateStore)
#include "tst_candidatestore.moc"
