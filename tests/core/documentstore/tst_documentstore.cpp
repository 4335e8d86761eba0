#include "core/activity/ActivityLog.h"
#include "core/base/Uuid.h"
#include "core/documents/draft/CvProfile.h"
#include "core/documentstore/DocumentStore.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSignalSpy>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

Document letter(const QString &title, const QString &words)
{
    LetterContent content;
    content.subject = title;
    content.paragraphs = {{u"p1"_s, words, {}, true}};
    Document document;
    document.title = title;
    document.draft.language = u"de"_s;
    document.draft.content = content;
    document.templateId = u"din5008@1"_s;
    document.options = {{u"paper"_s, u"A4"_s}};
    document.candidateId = makeUuidV7();
    document.profileId = makeUuidV7();
    document.candidateName = u"Ada Krall"_s;
    document.jobTitle = u"Bridge builder"_s;
    document.keptClaims = {{u"ten bridges"_s, u"I saw them"_s, u"mia"_s, 1}};
    document.openClaims = 2;
    document.brief = {u"fr"_s, drafting::CvLength::All, LetterTone::Direct, drafting::LetterLength::Long,
        {u"Can start in May"_s}};
    document.notes = u"Called on Monday"_s;
    document.writtenBy = WrittenBy{
        u"gemini"_s, u"gemini-2.5-pro"_s, 9400, 900, 120, 35'300'000, u"⟨name 1⟩ builds"_s, true, 5};
    return document;
}

Document cv()
{
    Resume resume;
    resume.basics.name = u"Ada Krall"_s;
    resume.work = {
        {u"Muster AG"_s, {}, {}, u"Engineer"_s, {}, {2019, 4, 0}, {}, {}, {u"Built bridges"_s}, {}}};
    Document document;
    document.title = u"CV"_s;
    document.draft.language = u"en"_s;
    document.draft.content = cvOf(resume);
    document.status = DocumentStatus::Sent;
    return document;
}

} // namespace

class TestDocumentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_store = std::make_unique<DocumentStore>(*m_database, m_workspace->author());
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void keepsEverything()
    {
        for (const Document &document : {letter(u"Brief"_s, u"Guten Tag"_s), cv()}) {
            const QUuid id = take(m_store->add(document)).value().id;
            const DocumentRecord loaded = take(m_store->load(id)).value();
            QCOMPARE(loaded.document, document);
            QCOMPARE(loaded.revision, 1);
            QCOMPARE(loaded.versions, 0);
        }
    }

    void listsAndFilters()
    {
        const Document first = letter(u"Anschreiben"_s, u"Ich baue Brücken."_s);
        QVERIFY(take(m_store->add(first)));
        QVERIFY(take(m_store->add(cv())));
        QCOMPARE(take(m_store->list()).value().size(), 2);
        QCOMPARE(take(m_store->list({.text = u"brucken"_s})).value().size(), 1);
        QCOMPARE(take(m_store->list({.text = u"muster"_s})).value().first().title, u"CV"_s);
        QCOMPARE(take(m_store->list({.kind = DocumentKind::Letter})).value().size(), 1);
        QCOMPARE(take(m_store->list({.limit = 1})).value().size(), 1);
        QCOMPARE(take(m_store->count({.limit = 1})).value(), 2);
        QCOMPARE(take(m_store->count({.text = u"brucken"_s})).value(), 1);
        QCOMPARE(take(m_store->count({.text = u"nowhere"_s})).value(), 0);
        QCOMPARE(take(m_store->list({.status = DocumentStatus::Sent})).value().size(), 1);
        QCOMPARE(take(m_store->list({.openClaimsOnly = true})).value().first().openClaims, 2);
        const auto mine = take(m_store->list({.candidateId = first.candidateId})).value();
        QCOMPARE(mine.size(), 1);
        QCOMPARE(mine.first().candidateName, u"Ada Krall"_s);
        QCOMPARE(mine.first().jobId, QUuid());
        QCOMPARE(take(m_store->list({.sort = DocumentFilter::Sort::Title, .ascending = true}))
                     .value()
                     .first()
                     .title,
            u"Anschreiben"_s);
    }

    void versionsShareWhatTheyRepeat()
    {
        constexpr qsizetype large = 60'000;
        Document document = cv();
        auto &basics = std::get<CvContent>(document.draft.content).basics;
        basics.image = u"data:image/jpeg;base64,"_s + QString(large, u'A');
        document.writtenBy = WrittenBy{u"gemini"_s, u"m"_s, 1, 1, 1, {}, QString(large, u'b'), true, 5};
        const QUuid id = take(m_store->add(document)).value().id;
        const auto keep = [&] {
            return take(m_store->addVersion(id, document, VersionReason::Saved)).value().id;
        };
        const auto back = [this](
                              const QUuid &version) { return take(m_store->loadVersion(version)).value(); };
        const QUuid first = keep();
        basics.label = u"Lead"_s;
        const QUuid second = keep();
        const QUuid third = keep();
        const QString photo = basics.image;
        basics.image = u"data:image/jpeg;base64,"_s + QString(large, u'C');
        const QUuid fourth = keep();
        basics.image = photo; // the photo of before comes back
        const QUuid fifth = keep();
        for (const QUuid &version : {first, second, third, fifth}) {
            QCOMPARE(std::get<CvContent>(back(version).draft.content).basics.image, photo);
            QCOMPARE(back(version).writtenBy, document.writtenBy);
        }
        QCOMPARE(back(third).draft.content, document.draft.content);
        QVERIFY(std::get<CvContent>(back(fourth).draft.content).basics.image.endsWith(u'C'));
        const auto stored = take(m_database->read([](Connection &connection) {
            return connection.first(u"SELECT sum(length(content)) FROM document_version"_s, {},
                [](const SqlRow &row) { return row.integer(0); });
        }));
        // The text that was sent once, and three photos, not five of each.
        QVERIFY2(stored.value().value() < large * 5, qPrintable(QString::number(stored.value().value())));
    }

    void keepsVersions()
    {
        Document document = cv();
        const QUuid id = take(m_store->add(document)).value().id;
        const auto first = take(m_store->addVersion(id, document, VersionReason::Saved, u"First"_s)).value();
        QCOMPARE(first.number, 1);
        std::get<CvContent>(document.draft.content).basics.label = u"Lead"_s;
        const auto second =
            take(m_store->addVersion(id, document, VersionReason::Proposed, {}, first.id)).value();
        const auto versions = take(m_store->versions(id)).value();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.first().id, second.id);
        QCOMPARE(versions.first().parentId, first.id);
        QCOMPARE(versions.first().reason, VersionReason::Proposed);
        QCOMPARE(versions.last().label, u"First"_s);
        QCOMPARE(take(m_store->loadVersion(second.id)).value().draft, document.draft);
        QVERIFY(take(m_store->loadVersion(first.id)).value().draft != document.draft);
        // A version is no change of the document itself.
        const DocumentRecord stored = take(m_store->load(id)).value();
        QCOMPARE(stored.revision, 1);
        QCOMPARE(stored.versions, 2);
        QCOMPARE(take(m_store->loadVersion(id)).error().kind, ErrorKind::BadInput);
        QVERIFY(!take(m_store->addVersion(makeUuidV7(), document, VersionReason::Saved)));
    }

    void savesOnTheRevisionItIsBasedOn()
    {
        const QUuid id = take(m_store->add(letter(u"A"_s, u"one"_s))).value().id;
        QCOMPARE(take(m_store->save(id, 1, letter(u"B"_s, u"two"_s))).value(), 2);
        QCOMPARE(take(m_store->save(id, 1, letter(u"C"_s, u"three"_s))).error().kind, ErrorKind::Conflict);
        QCOMPARE(take(m_store->load(id)).value().document.title, u"B"_s);
        QCOMPARE(take(m_store->list({.text = u"two"_s})).value().size(), 1);
        QCOMPARE(take(m_store->list({.text = u"one"_s})).value().size(), 0);
    }

    void notesExportsWithoutANewRevision()
    {
        const QUuid id = take(m_store->add(cv())).value().id;
        QCOMPARE(take(m_store->list()).value().first().exportedAt, 0);
        QVERIFY(take(m_store->noteExport(id, u"pdf"_s)));
        const DocumentSummary row = take(m_store->list()).value().first();
        QCOMPARE(row.exportedAs, u"pdf"_s);
        QVERIFY(row.exportedAt > 0);
        QCOMPARE(row.revision, 1);
        const QList<ActivityEntry> said = activity();
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().action, u"document.export"_s);
        QCOMPARE(said.first().objectName, u"CV"_s);
        QCOMPARE(said.first().objectId, id.toString(QUuid::WithoutBraces));
        QCOMPARE(said.first().user, u"mia"_s);
        QCOMPARE(said.first().to.value(u"format").toString(), u"pdf"_s);
    }

    void whoAnswersForAClaimIsInTheAuditLog()
    {
        Document document = cv();
        const QUuid id = take(m_store->add(document)).value().id;
        document.keptClaims = {{u"ten bridges"_s, u"I saw them"_s, u"mia"_s, 1}};
        QCOMPARE(take(m_store->save(id, 1, document)).value(), 2);
        document.title = u"Another name"_s;
        QCOMPARE(take(m_store->save(id, 2, document)).value(), 3);
        QCOMPARE(activity().size(), 1); // nothing new was vouched for
        QCOMPARE(activity().first().action, u"document.keep_claim"_s);
        QCOMPARE(activity().first().to.value(u"claim").toString(), u"ten bridges"_s);
        QCOMPARE(activity().first().to.value(u"reason").toString(), u"I saw them"_s);
        document.keptClaims.clear();
        // What is not saved is not noted either.
        QVERIFY(!take(m_store->save(id, 2, document)));
        QCOMPARE(activity().size(), 1);
        QCOMPARE(take(m_store->save(id, 3, document)).value(), 4);
        QCOMPARE(activity().first().action, u"document.withdraw_claim"_s);
        QCOMPARE(activity().first().from.value(u"claim").toString(), u"ten bridges"_s);
    }

    void hidesAndBringsBack()
    {
        QSignalSpy removed(m_store.get(), &DocumentStore::documentsRemoved);
        const QUuid id = take(m_store->add(cv())).value().id;
        QCOMPARE(take(m_store->remove({id})).value(), QList<QUuid>{id});
        QVERIFY(take(m_store->list()).value().isEmpty());
        QVERIFY(removed.wait());
        QCOMPARE(take(m_store->restore({id})).value(), QList<QUuid>{id});
        QCOMPARE(take(m_store->list()).value().size(), 1);
    }

private:
    /// Newest first.
    [[nodiscard]] QList<ActivityEntry> activity() const
    {
        return take(ActivityLog(*m_database).list()).value().entries;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DocumentStore> m_store;
};

QTEST_GUILESS_MAIN(TestDocumentStore)
#include "tst_documentstore.moc"
