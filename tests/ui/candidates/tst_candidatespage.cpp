#include "core/documents/resume/ResumeJson.h"
#include "tests/support/HeldWrite.h"
#include "tests/support/ScriptedChooser.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/candidates/list/CandidateListModel.h"
#include "ui/candidates/list/CandidateListPane.h"
#include "ui/candidates/page/CandidateActions.h"
#include "ui/candidates/page/CandidateDesk.h"
#include "ui/candidates/page/CandidatesPage.h"
#include "ui/candidates/profile/ProfileForm.h"
#include "ui/candidates/profile/SectionGroup.h"
#include "ui/candidates/side/CandidateDocuments.h"
#include "ui/candidates/side/CandidateSide.h"
#include "ui/fields/FieldEdit.h"
#include "ui/photo/CropDialog.h"
#include "ui/photo/CropFrame.h"
#include "ui/photo/PhotoEdit.h"
#include "ui/widgets/ChipEdit.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

/// JSON Resume read as it is; what is no JSON is refused, as an importer does.
Result<ImportedCandidate> importJson(const QByteArray &bytes, const QString & /*name*/, WorkContext &context)
{
    if (const Result<void> go = context.check(); !go) {
        return Failure(go.error());
    }
    const Result<Resume> resume = parseResume(bytes);
    if (!resume) {
        return Failure(resume.error());
    }
    ImportedCandidate imported;
    CandidateProfile profile;
    profile.resume = *resume;
    profile.provenance = {
        {u"/work/0/position"_s, QJsonObject{{u"confidence"_s, 0.4}, {u"span"_s, QJsonArray{4, 12}}}}};
    imported.candidate.profiles = {profile};
    imported.candidate.toCheck = 1;
    imported.source.text = u"Ada Engineer at Muster AG"_s;
    if (resume->work.isEmpty()) {
        imported.source.warnings = {u"No work was found."_s};
    }
    imported.source.original = {bytes, u"application/json"_s, {}};
    return imported;
}

const QByteArray ada =
    R"({"basics": {"name": "Ada Krall", "label": "Bridge engineer", "email": "ada@example.org"},
    "work": [{"position": "Engineer", "name": "Muster AG", "startDate": "2019-04", "team": 4},
             {"position": "Trainee", "name": "Probe GmbH", "startDate": "2015", "endDate": "2019"}]})";

} // namespace

class TestCandidatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_workspace->setBusyTimeout(300);
        m_database = m_workspace->open();
        m_settings = std::make_unique<Settings>(m_workspace->workspace().settingsFile());
        m_store = std::make_unique<CandidateStore>(*m_database, m_workspace->files(), m_workspace->author());
        m_documents = std::make_unique<DocumentStore>(*m_database, m_workspace->author());
        m_tasks = std::make_unique<TaskList>();
        m_chooser = std::make_unique<ScriptedChooser>();
        m_page = std::make_unique<CandidatesPage>(
            CandidatesServices{*m_store, *m_documents, *m_tasks, *m_settings, *m_chooser, importJson,
                [this](const QString &text, const Resume &known, const WorkContext &) {
                    m_asked = {text, known.basics.name};
                    return m_late ? m_late->future() : QtFuture::makeReadyFuture(m_answer);
                }});
        m_tester = std::make_unique<QAbstractItemModelTester>(desk()->model());
        m_page->resize(1240, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(desk()->model()->isLoaded());
    }

    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m_documents.reset();
        m_store.reset();
        m_tasks.reset();
        m_settings.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void aDroppedFileBecomesACandidate()
    {
        dropFile(u"cv.json"_s, ada);
        QTRY_VERIFY(desk()->session());
        QCOMPARE(m_page->title(), u"Ada Krall"_s);
        QCOMPARE(m_page->subtitle(), u"Bridge engineer"_s);
        QCOMPARE(work().size(), 2);
        QCOMPARE(m_tasks->tasks().first()->state(), Task::State::Succeeded);
        // What the form has no field for is still there.
        QCOMPARE(resume().work.first().other.value(u"team"_s).toInt(), 4);
    }

    void aFileThatMayBeNoCvSaysSo()
    {
        QSignalSpy toasts(m_page.get(), &Page::notify);
        dropFile(u"posting.json"_s, R"({"basics":{"email":"jobs@muster.example"}})");
        QTRY_COMPARE(toasts.size(), 1);
        const auto message = toasts.first().first().value<ToastMessage>();
        QCOMPARE(message.severity, Severity::Warning);
        QCOMPARE(message.text, u"posting.json: No work was found."_s);
        QTRY_COMPARE(desk()->model()->rowCount(), 1);
        message.action(); // it was none
        QTRY_COMPARE(desk()->model()->rowCount(), 0);
    }

    void aFileThatIsNoCvSaysSo()
    {
        QSignalSpy toasts(m_page.get(), &Page::notify);
        dropFile(u"cv.json"_s, "not json");
        QTRY_COMPARE(toasts.size(), 1);
        const auto message = toasts.first().first().value<ToastMessage>();
        QCOMPARE(message.severity, Severity::Danger);
        QVERIFY2(message.text.startsWith(u"cv.json: "_s), qPrintable(message.text));
        QCOMPARE(desk()->model()->rowCount(), 0);
        QCOMPARE(m_tasks->tasks().first()->state(), Task::State::Failed);
    }

    void theSamePersonTwiceIsPointedOut()
    {
        dropFile(u"cv.json"_s, ada);
        QTRY_VERIFY(desk()->session());
        const QUuid first = desk()->session()->id();
        QSignalSpy toasts(m_page.get(), &Page::notify);
        dropFile(u"cv.json"_s, ada);
        QTRY_COMPARE(toasts.size(), 1);
        toasts.first().first().value<ToastMessage>().action();
        QTRY_COMPARE(desk()->session()->id(), first);
    }

    void openingTwiceKeepsWhatIsEdited()
    {
        open();
        const QUuid id = desk()->session()->id();
        desk()->forget({id});
        QVERIFY(!desk()->session());
        desk()->openCandidate(id);
        desk()->openCandidate(id);
        QTRY_VERIFY(desk()->session());
        desk()->session()->setNotes(u"calls on Monday"_s);
        // Both answers are there by then: the database answers in order.
        (void)stored();
        QCoreApplication::processEvents();
        QCOMPARE(desk()->session()->undoStack()->count(), 1);
        QCOMPARE(desk()->session()->candidate().notes, u"calls on Monday"_s);
    }

    void whatCouldNotBeSavedIsThereAgain()
    {
        if (m_workspace->options().server) {
            QSKIP("On a server a write holds up no other");
        }
        open();
        const QUuid first = desk()->session()->id();
        const QUuid second = take(m_store->add(Candidate())).value().id;
        HeldWrite held(*m_workspace);
        desk()->session()->setNotes(u"calls on Monday"_s);
        desk()->openCandidate(second);
        QTRY_COMPARE(desk()->session()->id(), second);
        QTRY_COMPARE(desk()->autosave()->failedSessions().size(), 1);
        QCOMPARE(m_page->unsavedWork(), QStringList{u"Ada Krall is not saved"_s});
        desk()->openCandidate(first);
        QCOMPARE(desk()->session()->candidate().notes, u"calls on Monday"_s);
        held.release();
        desk()->autosave()->retry();
        QTRY_VERIFY(m_page->unsavedWork().isEmpty());
        QCOMPARE(take(m_store->load(first)).value().candidate.notes, u"calls on Monday"_s);
    }

    void aTagThatIsTypedStaysWithItsCandidate()
    {
        open();
        const QUuid first = desk()->session()->id();
        const QUuid second = take(m_store->add(Candidate())).value().id;
        auto *tags = desk()->side()->findChild<ChipEdit *>();
        QTest::mouseClick(tags->findChild<QToolButton *>(), Qt::LeftButton);
        auto *input = tags->findChild<QLineEdit *>();
        QTest::keyClicks(input, u"steel"_s);
        desk()->openCandidate(second);
        QTRY_COMPARE(desk()->session()->id(), second);
        QVERIFY(input->isHidden());
        QVERIFY(desk()->session()->candidate().tags.isEmpty());
        QVERIFY(!desk()->session()->isUnsaved());
        QTRY_COMPARE(take(m_store->load(first)).value().candidate.tags, QStringList{u"steel"_s});
    }

    void whatSomebodyElseChangedIsReadAnew()
    {
        open();
        const QUuid id = desk()->session()->id();
        const auto other = m_workspace->open();
        CandidateStore theirs(*other, m_workspace->files(), m_workspace->author());
        CandidateRecord record = take(theirs.load(id)).value();
        record.candidate.notes = u"theirs"_s;
        QVERIFY(take(theirs.save(id, record.revision, record.candidate)));
        QTRY_COMPARE(desk()->session()->candidate().notes, u"theirs"_s);
        QVERIFY(!desk()->session()->isUnsaved());
    }

    void typingIsSavedAndUndone()
    {
        open();
        QLineEdit *position = line(u"work"_s, 0, u"position"_s);
        work().first()->setOpen(true);
        position->setFocus();
        position->selectAll();
        QTest::keyClicks(position, u"Lead"_s);
        QCOMPARE(resume().work.first().position, u"Lead"_s);
        QCOMPARE(desk()->session()->undoStack()->count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(stored().work.first().position, u"Lead"_s, 3000);
        QTest::keyClick(position, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(position->text(), u"Engineer"_s);
        QTest::keyClick(position, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(position->text(), u"Lead"_s);
    }

    void entriesAreAddedMovedAndRemoved()
    {
        open();
        SectionGroup *group = desk()->form()->section(u"work"_s);
        auto *add = group->findChild<QPushButton *>();
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(resume().work.size(), 3);
        work().at(0)->setFocusPolicy(Qt::StrongFocus);
        work().at(0)->setFocus();
        QTest::keyClick(work().at(0), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(resume().work.at(1).position, u"Engineer"_s);
        QCOMPARE(resume().work.at(1).other.value(u"team"_s).toInt(), 4);
        Q_EMIT work().at(0)->removeRequested();
        QCOMPARE(resume().work.size(), 2);
        QCOMPARE(resume().work.first().position, u"Engineer"_s);
        m_page->actions()->undo()->trigger();
        m_page->actions()->undo()->trigger();
        m_page->actions()->undo()->trigger();
        QCOMPARE(resume(), parseResume(ada).value());
        QCOMPARE(work().size(), 2);
    }

    void anotherLanguageLeavesOpenWhatIsOpen()
    {
        open();
        work().at(1)->setOpen(true);
        desk()->form()->retranslate();
        QVERIFY(work().at(1)->isOpen());
        QVERIFY(!work().at(0)->isOpen());
        QCOMPARE(resume().work.size(), 2);
    }

    void anEntryIsMovedByDragging()
    {
        open();
        QTRY_VERIFY(work().at(1)->y() > work().at(0)->y());
        Q_EMIT work().at(1)->dropped(0);
        QCOMPARE(resume().work.first().position, u"Trainee"_s);
    }

    void aWrongDateIsKeptAndPointedOut()
    {
        open();
        work().first()->setOpen(true);
        FieldEdit *edit = work().first()->fieldEdit(u"endDate"_s);
        auto *typed = qobject_cast<QLineEdit *>(edit->editor());
        typed->setFocus();
        QTest::keyClicks(typed, u"next spring"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(edit->problem().contains(u"Not a date"_s));
        QCOMPARE(edit->value().toString(), u"next spring"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            toJson(stored().work.isEmpty() ? Resume() : stored())[u"work"_s][0][u"endDate"_s].toString(),
            u"next spring"_s, 3000);
        typed->selectAll();
        QTest::keyClicks(typed, u"04/2021"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(typed->text(), u"2021-04"_s);
        QVERIFY(edit->problem().isEmpty());
    }

    void aDoubtfulFieldShowsItsWords()
    {
        open();
        work().first()->setOpen(true);
        QTRY_COMPARE(desk()->side()->sourceText()->toPlainText(), u"Ada Engineer at Muster AG"_s);
        line(u"work"_s, 0, u"position"_s)->setFocus();
        QTRY_COMPARE(desk()->side()->sourceText()->extraSelections().size(), 1);
        QCOMPARE(
            desk()->side()->sourceText()->extraSelections().first().cursor.selectedText(), u"Engineer"_s);
        QCOMPARE(desk()->session()->doubtful(), QStringList{u"/work/0/position"_s});
        desk()->session()->confirmAll();
        QVERIFY(desk()->session()->doubtful().isEmpty());
    }

    void aModelReadsIntoAProfileOfItsOwn()
    {
        open();
        QPushButton *again = desk()->side()->readAgainButton();
        QTRY_VERIFY(!again->isHidden());
        ModelProfile read;
        read.writer = u"m1"_s;
        read.profile.name = u"m1"_s;
        read.profile.resume.basics.name = u"Ada M. Krall"_s;
        read.leftOut = QStringList{u"Dock AG"_s};
        m_answer = read;
        QSignalSpy said(m_page.get(), &Page::notify);
        again->click();
        QTRY_COMPARE(desk()->session()->candidate().profiles.size(), 2);
        QCOMPARE(m_asked, (QStringList{u"Ada Engineer at Muster AG"_s, u"Ada Krall"_s}));
        QCOMPARE(resume().basics.name, u"Ada M. Krall"_s);
        QVERIFY(said.constLast().constFirst().value<ToastMessage>().text.contains(u"1 values"_s));
        desk()->session()->undoStack()->undo();
        QCOMPARE(desk()->session()->candidate().profiles.size(), 1);
        QCOMPARE(resume().basics.name, u"Ada Krall"_s);
        // What fails says so and changes nothing.
        m_answer = failure(ErrorKind::Network, u"The model cannot be reached."_s);
        said.clear();
        again->click();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.constFirst().constFirst().value<ToastMessage>().text.contains(u"cannot be reached"_s));
        QCOMPARE(desk()->session()->candidate().profiles.size(), 1);
        QVERIFY(again->isEnabled());
    }

    void whatAModelReadOfOneThatWasLeftIsKept()
    {
        open();
        const QUuid first = desk()->session()->id();
        const QUuid second = take(m_store->add(Candidate())).value().id;
        QTRY_VERIFY(!desk()->side()->readAgainButton()->isHidden());
        for (const bool back : {true, false}) {
            QTRY_COMPARE(desk()->side()->sourceText()->toPlainText(), u"Ada Engineer at Muster AG"_s);
            m_late = std::make_unique<QPromise<Result<ModelProfile>>>();
            m_late->start();
            desk()->side()->readAgainButton()->click();
            const std::weak_ptr<CandidateSession> asked = desk()->sharedSession();
            desk()->openCandidate(second);
            QTRY_COMPARE(desk()->session()->id(), second);
            if (back) {
                desk()->openCandidate(first);
                QTRY_COMPARE(desk()->session()->id(), first);
                QVERIFY(asked.lock() != desk()->sharedSession());
            }
            QSignalSpy said(m_page.get(), &Page::notify);
            m_late->addResult(Result<ModelProfile>(ModelProfile()));
            m_late->finish();
            QTRY_COMPARE(said.size(), 1);
            QCOMPARE(said.first().first().value<ToastMessage>().severity, Severity::Success);
            desk()->autosave()->flush();
            QTRY_VERIFY(!desk()->autosave()->isSaving());
            QCOMPARE(take(m_store->load(first)).value().candidate.profiles.size(), back ? 2 : 3);
        }
        m_late.reset();
    }

    void notesTagsAndProfilesAreKept()
    {
        open();
        desk()->side()->notes()->setPlainText(u"Call on Monday"_s);
        desk()->session()->setTags({u"steel"_s});
        desk()->session()->copyProfile(u"German"_s);
        QCOMPARE(desk()->session()->profileIndex(), 1);
        desk()->session()->removeProfile();
        QCOMPARE(desk()->session()->profileIndex(), 0);
        m_page->actions()->undo()->trigger();
        desk()->autosave()->flush();
        const QUuid id = desk()->session()->id();
        QTRY_COMPARE(take(m_store->load(id)).value().candidate.profiles.size(), 2);
        const Candidate kept = take(m_store->load(id)).value().candidate;
        QCOMPARE(kept.notes, u"Call on Monday"_s);
        QCOMPARE(kept.tags, QStringList{u"steel"_s});
    }

    void aPhotoIsCroppedKeptAndRemoved()
    {
        open();
        PhotoEdit *photo = desk()->form()->photo();
        QVERIFY(photo->photo().isEmpty());
        photo->load(picture({800, 600}));
        QTRY_VERIFY(photo->cropDialog());
        CropFrame *frame = photo->cropDialog()->frame();
        // As large as it gets at first; keys make it smaller and move it.
        QCOMPARE(frame->part().height(), 600);
        QTest::keyClick(frame, Qt::Key_Minus);
        QVERIFY(frame->part().height() < 600);
        const QPoint before = frame->part().topLeft();
        QTest::keyClick(frame, Qt::Key_Right);
        QCOMPARE(frame->part().topLeft(), before + QPoint(20, 0));
        photo->cropDialog()->accept();
        QTRY_VERIFY(resume().basics.image.startsWith(u"data:image/jpeg;base64,"_s));
        // Beside the photo everything is as it was.
        QCOMPARE(resume().basics.name, u"Ada Krall"_s);
        const QString kept = resume().basics.image;
        QTRY_COMPARE_WITH_TIMEOUT(stored().basics.image, kept, 3000);
        m_page->actions()->undo()->trigger();
        QCOMPARE(resume().basics.image, QString());
        QCOMPARE(photo->photo(), QString());
        m_page->actions()->redo()->trigger();
        QCOMPARE(photo->photo(), kept);
        // Typing in the same section does not lose it.
        QLineEdit *label = line(u"basics"_s, 0, u"label"_s);
        label->selectAll();
        QTest::keyClicks(label, u"Builder"_s);
        QCOMPARE(resume().basics.image, kept);
        QPushButton *remove = nullptr;
        for (QPushButton *button : photo->findChildren<QPushButton *>()) {
            remove = button->accessibleName() == u"Remove the photo" ? button : remove;
        }
        QVERIFY(remove);
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(resume().basics.image, QString());
        QVERIFY(!toJson(resume())[u"basics"_s].toObject().contains(u"image"_s));
    }

    void whatIsNoPictureSaysSo()
    {
        open();
        PhotoEdit *photo = desk()->form()->photo();
        const QString path = m_workspace->filePath(u"photo.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        photo->load(path);
        const auto says = [photo](const QString &words) {
            for (const QLabel *label : photo->findChildren<QLabel *>()) {
                if (label->text().contains(words)) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(says(u"no picture that can be read"_s));
        QVERIFY(!photo->cropDialog());
    }

    void aPhotoBelongsToWhoWasShown()
    {
        open();
        const QUuid first = desk()->session()->id();
        PhotoEdit *photo = desk()->form()->photo();
        photo->load(picture({400, 600}));
        dropFile(u"other.json"_s, R"({"basics": {"name": "Bo Krall"}})");
        QTRY_VERIFY(desk()->session() && desk()->session()->id() != first);
        QTRY_VERIFY(!photo->cropDialog());
        QTest::qWait(200);
        QVERIFY(!photo->cropDialog());
        QCOMPARE(resume().basics.image, QString());
    }

    void aDeletedCandidateComesBack()
    {
        open();
        QSignalSpy toasts(m_page.get(), &Page::notify);
        desk()->list()->view()->setFocus();
        QTest::keyClick(desk()->list()->view(), Qt::Key_Delete);
        QTRY_COMPARE(desk()->model()->rowCount(), 0);
        QVERIFY(!desk()->session());
        QCOMPARE(m_page->title(), u"Candidates"_s);
        QTRY_COMPARE(toasts.size(), 1);
        toasts.first().first().value<ToastMessage>().action();
        QTRY_COMPARE(desk()->model()->rowCount(), 1);
    }

    void documentsOfACandidateAreListedAndDrafted()
    {
        open();
        Document cv;
        cv.title = u"Ada Krall, CV"_s;
        cv.candidateId = desk()->session()->id();
        cv.jobTitle = u"Bridge builder"_s;
        const QUuid id = take(m_documents->add(cv)).value().id;
        CandidateDocuments *documents = desk()->side()->documents();
        QTRY_COMPARE(documents->list()->count(), 1);
        QVERIFY(documents->list()->item(0)->text().contains(u"Bridge builder"_s));
        QSignalSpy asked(m_page.get(), &Page::pageRequested);
        Q_EMIT documents->list()->itemActivated(documents->list()->item(0));
        QCOMPARE(asked.takeFirst().at(1).toStringList(), QStringList{id.toString(QUuid::WithoutBraces)});
        m_page->actions()->draftLetter()->trigger();
        const QString candidate = desk()->session()->id().toString(QUuid::WithoutBraces);
        QCOMPARE(asked.takeFirst().at(1).toStringList(),
            (QStringList{u"new"_s, u"letter"_s, u"candidate:"_s + candidate}));
    }

    void filtersAndSaysWhenNothingMatches()
    {
        open();
        QTest::keyClicks(desk()->list()->filterField(), u"cobol"_s);
        QTRY_COMPARE(desk()->model()->rowCount(), 0);
        QVERIFY(!desk()->list()->view()->isVisible());
        desk()->list()->clearFilters();
        QTRY_COMPARE(desk()->model()->rowCount(), 1);
        QVERIFY(desk()->session());
    }

private:
    [[nodiscard]] CandidateDesk *desk() const { return m_page->desk(); }
    [[nodiscard]] const Resume &resume() const { return desk()->session()->profile().resume; }
    [[nodiscard]] QList<EntryCard *> work() const { return desk()->form()->section(u"work"_s)->cards(); }
    [[nodiscard]] Resume stored() const
    {
        return take(m_store->load(desk()->session()->id())).value().candidate.profiles.first().resume;
    }
    [[nodiscard]] QLineEdit *line(const QString &section, int entry, const QString &key) const
    {
        FieldEdit *edit = desk()->form()->section(section)->cards().at(entry)->fieldEdit(key);
        return qobject_cast<QLineEdit *>(edit->editor());
    }

    [[nodiscard]] QString picture(QSize size) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = m_workspace->filePath(u"photo.png"_s);
        return image.save(path) ? path : QString();
    }

    void dropFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_workspace->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QVERIFY(m_page->acceptsDrop(&data));
        m_page->drop(&data);
    }

    void open()
    {
        dropFile(u"cv.json"_s, ada);
        QTRY_VERIFY(desk()->session());
        QTRY_COMPARE(desk()->model()->rowCount(), 1);
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<CandidateStore> m_store;
    std::unique_ptr<DocumentStore> m_documents;
    std::unique_ptr<TaskList> m_tasks;
    std::unique_ptr<ScriptedChooser> m_chooser;
    std::unique_ptr<CandidatesPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QPromise<Result<ModelProfile>>> m_late; ///< for an answer that takes its time
    QStringList m_asked; ///< text and name that a model got
    Result<ModelProfile> m_answer{ModelProfile()};
};

QTEST_MAIN(TestCandidatesPage)
#include "tst_candidatespage.moc"
