#include "core/activity/ActivityLog.h"
#include "tests/support/ChatStream.h"
#include "tests/ui/documents/DocumentsBench.h"
#include "ui/documents/ai/AiDraftDialog.h"
#include "ui/documents/ai/DraftForm.h"
#include "ui/documents/brief/BriefPane.h"
#include "ui/documents/brief/BriefStrip.h"
#include "ui/documents/editor/DetailsDialog.h"
#include "ui/documents/facts/FactsPane.h"
#include "ui/documents/page/ProposalDesk.h"
#include "ui/documents/proposal/ChangeList.h"
#include "ui/documents/proposal/ProposalPane.h"
#include "ui/documents/session/DocumentShelf.h"
#include "ui/fields/FieldEdit.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;
using Server = HostileServer;

/// The brief of a letter, the notes of a document, and what a document remembers while another is open.
class TestDocumentBrief : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_server = std::make_unique<Server>();
        m_bench = std::make_unique<DocumentsBench>(*m_workspace);
        m_candidate = m_bench->addCandidate();
        m_job = m_bench->addJob();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->page));
    }

    void cleanup()
    {
        m_bench.reset();
        m_server.reset();
        m_workspace.reset();
    }

    void onlyALetterHasABrief()
    {
        open(DocumentKind::Cv);
        QVERIFY(!brief()->isVisible());
        QVERIFY(desk()->facts()->facts()->isVisible());
        open(DocumentKind::Letter);
        QVERIFY(brief()->isVisible());
        desk()->facts()->tabs()->setCurrentIndex(1);
        QVERIFY(desk()->facts()->facts()->isVisible());
    }

    void partiesAndSalutationAreTheLettersOwn()
    {
        open(DocumentKind::Letter);
        setLine(brief()->recipientName(), u"Ms. Inès Fabre"_s);
        QCOMPARE(letter().recipient.name, u"Ms. Inès Fabre"_s);
        QCOMPARE(desk()->session()->undoStack()->count(), 1); // typing is one step
        QTest::mouseClick(brief()->greetButton(), Qt::LeftButton);
        QCOMPARE(letter().salutation, u"Dear Ms Fabre,"_s);
        QCOMPARE(brief()->salutation()->value().toString(), u"Dear Ms Fabre,"_s);
        m_bench->page.actions()->undo()->trigger();
        m_bench->page.actions()->undo()->trigger();
        QVERIFY(letter().recipient.name.isEmpty());
        QVERIFY(brief()->recipientName()->value().toString().isEmpty());
        QTest::mouseClick(brief()->senderButton(), Qt::LeftButton);
        auto *dialog = m_bench->page.window()->findChild<DetailsDialog *>();
        QVERIFY(dialog);
        dialog->fieldEdit(u"organization"_s)->setValue(u"Krall Bridges"_s);
        dialog->accept();
        QCOMPARE(letter().sender.organization, u"Krall Bridges"_s);
    }

    void itIsKeptAndDraftedBy()
    {
        open(DocumentKind::Letter);
        const QUuid id = desk()->session()->id();
        const LetterContent before = letter();
        setLine(brief()->recipientName(), u"Mr. Tom Ash"_s);
        QTest::mouseClick(brief()->greetButton(), Qt::LeftButton);
        QCOMPARE(letter().salutation, u"Dear Mr Ash,"_s);
        brief()->form()->tone()->setCurrentIndex(int(LetterTone::Direct));
        brief()->form()->length()->setCurrentIndex(int(drafting::LetterLength::Short));
        auto *points = brief()->form()->points()->findChild<QPlainTextEdit *>();
        points->setPlainText(u"Can start in May\nKnows Ada Krall's bridges"_s);
        QCOMPARE(desk()->session()->document().brief.points.size(), 2);
        QTest::mouseClick(brief()->redraftButton(), Qt::LeftButton);
        QTRY_VERIFY(letter().paragraphs != before.paragraphs);
        QVERIFY(letter().paragraphs.size() < before.paragraphs.size());
        QCOMPARE(letter().recipient.name, u"Mr. Tom Ash"_s); // parties stay
        QCOMPARE(letter().closing, u"Kind regards,"_s); // that of the new tone
        QCOMPARE(letter().salutation, u"Hello Mr Ash,"_s);
        desk()->autosave()->flush();
        QTRY_COMPARE(stored(id).brief.tone, LetterTone::Direct);
        QCOMPARE(stored(id).brief.letterLength, drafting::LetterLength::Short);
        QCOMPARE(stored(id).brief.points.constFirst(), u"Can start in May"_s);
        // A model gets it too, without the names in it.
        m_bench->useModel(m_server->url(u"/v1"_s));
        m_server->on(chatPath, chatAnswer(R"({"paragraphs": ["I build bridges.", "Call me ⟨name 1⟩."]})"));
        QTest::mouseClick(brief()->aiButton(), Qt::LeftButton);
        auto *dialog = m_bench->page.findChild<AiDraftDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->form()->tone()->currentIndex(), int(LetterTone::Direct));
        QTest::mouseClick(dialog->draftButton(), Qt::LeftButton);
        QTRY_VERIFY(pane() && pane()->changeList()->comparison().decisions > 0);
        const QString sent = chatText(m_server->lastRequest());
        QVERIFY(sent.contains(u"Can start in May"_s));
        QVERIFY(sent.contains(u"direct, short sentences"_s));
        QVERIFY(!sent.contains(u"Krall"_s));
        QTest::mouseClick(pane()->acceptAllButton(), Qt::LeftButton);
        QTest::mouseClick(pane()->applyButton(), Qt::LeftButton);
        // Once the text before is kept as a version; what was in it is left out, not lost.
        QTRY_COMPARE(includedParagraphs(), (QStringList{u"I build bridges."_s, u"Call me Ada Krall."_s}));
    }

    void aNarrowWindowTellsTheBriefAboveTheLetter()
    {
        open(DocumentKind::Letter);
        auto *strip = m_bench->page.findChild<BriefStrip *>();
        QVERIFY(!strip->isVisible());
        m_bench->page.resize(972, 640);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(strip->line()->text().contains(u"Formal · Medium · English"_s));
        QVERIFY(!brief()->isVisible());
        QTest::mouseClick(strip->editButton(), Qt::LeftButton);
        QVERIFY(brief()->isVisible());
        brief()->form()->tone()->setCurrentIndex(int(LetterTone::Warm));
        QVERIFY(strip->line()->text().contains(u"Warm"_s));
        open(DocumentKind::Cv);
        QVERIFY(!strip->isVisible());
    }

    void anotherLanguageIsAWishUntilItIsDrafted()
    {
        open(DocumentKind::Letter);
        QComboBox *language = brief()->form()->language();
        QCOMPARE(language->currentData().toString(), u"en"_s);
        language->setCurrentIndex(language->findData(u"de"_s));
        QCOMPARE(desk()->session()->draft().language, u"en"_s);
        QCOMPARE(desk()->session()->document().brief.language, u"de"_s);
        desk()->redraft();
        QTRY_COMPARE(desk()->session()->draft().language, u"de"_s);
        QVERIFY(letter().salutation.startsWith(u"Sehr geehrte"_s));
    }

    void notesAreKeptAndNeverSent()
    {
        open(DocumentKind::Cv);
        const QUuid id = desk()->session()->id();
        desk()->facts()->tabs()->setCurrentIndex(3);
        QTest::keyClicks(desk()->facts()->notes(), u"Secret remark"_s);
        QCOMPARE(desk()->session()->document().notes, u"Secret remark"_s);
        desk()->autosave()->flush();
        QTRY_COMPARE(stored(id).notes, u"Secret remark"_s);
        m_bench->useModel(m_server->url(u"/v1"_s));
        m_server->on(chatPath, chatAnswer(R"({"summary": "Builds.", "sections": []})"));
        desk()->askForDraft();
        QTest::mouseClick(m_bench->page.findChild<AiDraftDialog *>()->draftButton(), Qt::LeftButton);
        QTRY_VERIFY(pane() && !pane()->isWriting());
        QVERIFY(!m_server->lastRequest().body.contains("Secret"));
        open(DocumentKind::Letter);
        QVERIFY(desk()->facts()->notes()->toPlainText().isEmpty());
        reopen(id);
        QCOMPARE(desk()->facts()->notes()->toPlainText(), u"Secret remark"_s);
    }

    void briefAndNotesAreStepsOfUndo()
    {
        open(DocumentKind::Letter);
        DocumentSession *session = desk()->session();
        const DocumentBrief before = session->document().brief;
        brief()->form()->tone()->setCurrentIndex(int(LetterTone::Direct));
        QVERIFY(session->document().brief != before);
        session->setNotes(u"a"_s);
        session->setNotes(u"ab"_s);
        QCOMPARE(session->undoStack()->count(), 2); // typing is one step
        m_bench->page.actions()->undo()->trigger();
        QCOMPARE(session->document().notes, QString());
        m_bench->page.actions()->undo()->trigger();
        QCOMPARE(session->document().brief, before);
        QVERIFY(brief()->form()->tone()->currentIndex() != int(LetterTone::Direct));
    }

    void undoSurvivesAnotherDocument()
    {
        open(DocumentKind::Letter);
        const QUuid id = desk()->session()->id();
        const QString before = letter().subject;
        rename(u"First"_s);
        rename(u"Second"_s);
        open(DocumentKind::Cv);
        reopen(id);
        QCOMPARE(desk()->session()->undoStack()->count(), 2);
        m_bench->page.actions()->undo()->trigger();
        QCOMPARE(letter().subject, u"First"_s);
        m_bench->page.leadingActions().first()->trigger();
        reopen(id);
        m_bench->page.actions()->undo()->trigger();
        QCOMPARE(letter().subject, before);
        m_bench->page.actions()->redo()->trigger();
        m_bench->page.actions()->redo()->trigger();
        QCOMPARE(letter().subject, u"Second"_s);
        desk()->autosave()->flush();
        QTRY_COMPARE(std::get<LetterContent>(stored(id).draft.content).subject, u"Second"_s);
    }

    void whatChangedElsewhereBeginsAnew()
    {
        open(DocumentKind::Letter);
        const QUuid id = desk()->session()->id();
        rename(u"Mine"_s);
        desk()->autosave()->flush();
        QTRY_COMPARE(desk()->session()->revision(), 2);
        m_bench->page.leadingActions().first()->trigger();
        Document theirs = stored(id);
        std::get<LetterContent>(theirs.draft.content).subject = u"Theirs"_s;
        QVERIFY(take(m_bench->documents.save(id, 2, theirs)));
        reopen(id);
        QCOMPARE(letter().subject, u"Theirs"_s);
        QCOMPARE(desk()->session()->undoStack()->count(), 0);
    }

    void theShelfIsBounded()
    {
        DocumentShelf shelf;
        const auto session = [](const QUuid &id) {
            return std::make_shared<DocumentSession>(DocumentRecord{id, 1, {}, 0, 0, 0}, DocumentSources{});
        };
        const auto held = session(QUuid::createUuid());
        shelf.put(held);
        const QUuid first = QUuid::createUuid();
        shelf.put(session(first));
        for (int i = 0; i < DocumentShelf::mostSessions; ++i) {
            shelf.put(session(QUuid::createUuid()));
        }
        QCOMPARE(shelf.size(), DocumentShelf::mostSessions);
        QCOMPARE(shelf.find(held->id()), held); // somebody still works with it
        QVERIFY(!shelf.find(first));
    }

    void keptClaimsAndExportsAreInTheActivity()
    {
        open(DocumentKind::Letter);
        desk()->session()->keepClaim({u"ten bridges"_s, u"I saw them"_s, u"mia"_s, 1});
        desk()->autosave()->flush();
        QTRY_COMPARE(activity(), QStringList{u"document.keep_claim"_s});
        m_bench->chooser.saveName = m_workspace->filePath(u"letter.txt"_s);
        QSignalSpy exported(m_bench->page.actions()->exporter(), &DocumentExporter::exported);
        m_bench->page.actions()->exporter()->exportAs(
            desk()->session()->id(), desk()->session()->document(), documents::ExportFormat::Text, false);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 20'000);
        QTRY_COMPARE(activity(), (QStringList{u"document.export"_s, u"document.keep_claim"_s}));
    }

private:
    QStringList includedParagraphs() const
    {
        QStringList shown;
        for (const DraftText &paragraph : letter().paragraphs) {
            if (paragraph.included) {
                shown << paragraph.text;
            }
        }
        return shown;
    }

    [[nodiscard]] DocumentDesk *desk() const { return m_bench->page.desk(); }
    [[nodiscard]] BriefPane *brief() const { return desk()->facts()->brief(); }
    [[nodiscard]] ProposalPane *pane() const { return desk()->proposals()->pane(desk()->session()); }
    [[nodiscard]] const LetterContent &letter() const
    {
        return std::get<LetterContent>(desk()->session()->draft().content);
    }
    [[nodiscard]] Document stored(const QUuid &id) const
    {
        return take(m_bench->documents.load(id)).value().document;
    }
    /// Newest first.
    [[nodiscard]] QStringList activity() const
    {
        const ActivityPage page = take(ActivityLog(*m_bench->database).list()).value();
        QStringList actions;
        for (const ActivityEntry &entry : page.entries) {
            actions << entry.action;
        }
        return actions;
    }

    void open(DocumentKind kind) { reopen(m_bench->addDocument(m_candidate, m_job, kind)); }
    void reopen(const QUuid &id)
    {
        m_bench->page.open({id.toString(QUuid::WithoutBraces)});
        QTRY_VERIFY(desk()->session() && desk()->session()->id() == id);
    }
    void rename(const QString &subject)
    {
        Draft draft = desk()->session()->draft();
        std::get<LetterContent>(draft.content).subject = subject;
        desk()->session()->edit(draft, u"type"_s);
    }
    static void setLine(FieldEdit *field, const QString &text)
    {
        auto *line = field->findChild<QLineEdit *>();
        line->setFocus();
        line->clear();
        for (const QChar letter : text) {
            line->insert(letter);
        }
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<DocumentsBench> m_bench;
    QUuid m_candidate;
    QUuid m_job;
};

QTEST_MAIN(TestDocumentBrief)
#include "tst_documentbrief.moc"
