#include "tests/support/HeldWrite.h"
#include "tests/ui/jobs/JobsBench.h"
#include "ui/jobs/page/JobActions.h"
#include "ui/jobs/page/JobDesk.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QSignalSpy>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

/// The window with the Jobs page, on a real database.
struct Program
{
    explicit Program(const TemporaryWorkspace &workspace)
        : settings(Settings::inMemory())
        , database(workspace.open())
        , jobs(*database, workspace.files(), workspace.author())
        , repository(*database, workspace.files())
        , queue({engine, jobs, repository, tasks})
        , window(*settings, tasks,
              PageTable{{u"jobs"_s, u"jobs"_s, PageEntry::Group::Main, [] { return u"Jobs"_s; },
                  [this](QWidget *parent) {
                      return new JobsPage({jobs, queue, engine, regions, tasks, *settings, chooser}, parent);
                  }}})
    {
        window.showPage(u"jobs"_s);
        window.resize(1300, 900);
        window.show();
    }

    [[nodiscard]] JobsPage &page() { return *static_cast<JobsPage *>(window.navigator()->current()); }
    [[nodiscard]] JobDesk *desk() { return page().desk(); }

    ScriptedEngine engine;
    ScriptedRegions regions;
    ScriptedChooser chooser;
    TaskList tasks;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Database> database;
    JobStore jobs;
    IntakeRepository repository;
    IntakeQueue queue;
    MainWindow window;
};

} // namespace

/// What is typed gets to the disk, whatever the disk, the person or somebody else does meanwhile.
class TestJobSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        if (m_workspace->options().server) {
            QSKIP("On a server a write holds up no other");
        }
        m_other = m_workspace->open();
        m_store = std::make_unique<JobStore>(*m_other, m_workspace->files(), m_workspace->author());
        m_first = add(u"First"_s);
        m_second = add(u"hold"_s);
    }

    void cleanup()
    {
        m_program.reset();
        m_store.reset();
        m_other.reset();
        m_workspace.reset();
    }

    void theWindowStaysUntilTheLastEditIsSaved()
    {
        start();
        HeldWrite held(*m_workspace);
        edit(u"One"_s);
        desk()->autosave()->flush();
        edit(u"Two"_s); // while the save of One waits
        QVERIFY(!m_program->window.close());
        QVERIFY(m_program->window.isVisible());
        held.release();
        QTRY_VERIFY(!m_program->window.isVisible());
        m_program.reset();
        QCOMPARE(company(m_first), u"Two"_s);
    }

    void aConflictOnTheWayOutKeepsBoth()
    {
        start();
        Extraction theirs = desk()->session()->extraction();
        theirs.job.company = u"Theirs"_s;
        edit(u"Mine"_s);
        QVERIFY(take(m_store->save(m_first, desk()->session()->revision(), theirs, false)));
        QVERIFY(!m_program->window.close());
        QTRY_VERIFY(!m_program->window.isVisible());
        const QUuid own = desk()->session()->id();
        m_program.reset();
        QCOMPARE(company(m_first), u"Theirs"_s);
        QVERIFY(own != m_first);
        QCOMPARE(company(own), u"Mine"_s);
    }

    void aLongSaveSaysSoAndCanBeLeft()
    {
        start();
        HeldWrite held(*m_workspace);
        edit(u"Typed"_s);
        QVERIFY(!m_program->window.close());
        QTRY_VERIFY(notice());
        QVERIFY2(notice()->informativeText().contains(u"First"_s), qPrintable(notice()->informativeText()));
        QSignalSpy refused(&m_program->window, &MainWindow::closeRefused);
        press(u"Keep working"_s);
        QTRY_VERIFY(!notice());
        QCOMPARE(refused.size(), 1);
        QVERIFY(m_program->window.isVisible());
        QVERIFY(!m_program->window.close());
        QTRY_VERIFY(notice());
        press(u"Quit without saving"_s);
        QTRY_VERIFY(!m_program->window.isVisible());
    }

    void whatCouldNotBeSavedIsNamedAndTriedAgain()
    {
        m_workspace->setBusyTimeout(50);
        start();
        HeldWrite held(*m_workspace);
        edit(u"Kept"_s);
        open(m_second); // the save is under way, and fails later
        QTRY_COMPARE(desk()->autosave()->failedSessions().size(), 1);
        QCOMPARE(m_program->page().unsavedWork(), QStringList{u"First is not saved"_s});
        QTimer::singleShot(1500, this, [] {
            // Tried once more, then it is a person's turn.
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box && box->informativeText().contains(u"First is not saved"_s));
            box->reject();
        });
        QVERIFY(!m_program->window.close());
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr && !desk()->autosave()->isSaving());
        QTest::qWait(1600);
        QVERIFY(m_program->window.isVisible());
        open(m_first);
        QCOMPARE(desk()->session()->job().company, u"Kept"_s);
        held.release();
        desk()->autosave()->retry();
        QTRY_VERIFY(m_program->page().unsavedWork().isEmpty());
        QCOMPARE(company(m_first), u"Kept"_s);
        QVERIFY(m_program->window.close());
    }

    void aLateReadingChangesOnlyItsOwnJob()
    {
        start();
        open(m_second); // its engine waits to be released
        QSignalSpy messages(&m_program->page(), &Page::notify);
        m_program->page().actions()->runAgain()->trigger();
        open(m_first);
        edit(u"Mine"_s);
        m_program->engine.release();
        QTRY_VERIFY(!messages.isEmpty());
        QCOMPARE(desk()->session()->id(), m_first);
        QTRY_COMPARE(title(m_second), u"Read anew"_s);
        const auto message = messages.last().first().value<ToastMessage>();
        QVERIFY2(message.text.startsWith(u"Read anew"_s), qPrintable(message.text));
        message.action();
        QTRY_COMPARE(title(m_second), u"hold"_s);
        QCOMPARE(desk()->session()->job().company, u"Mine"_s);
        messages.clear();
        message.action(); // it was taken back already
        QCOMPARE(messages.size(), 1);
        QTRY_COMPARE(company(m_first), u"Mine"_s);
    }

    void aLateReadingGoesIntoWhatWasReadAnew()
    {
        start();
        open(m_second);
        m_program->page().actions()->runAgain()->trigger();
        changeElsewhere(m_second);
        QTRY_COMPARE(desk()->session()->job().company, u"Theirs"_s);
        QSignalSpy both(desk()->autosave(), &RecordAutosave::keptBoth);
        QSignalSpy saved(desk()->autosave(), &RecordAutosave::saved);
        m_program->engine.release();
        QTRY_COMPARE(desk()->session()->job().title, u"Read anew"_s);
        QTRY_VERIFY(!saved.isEmpty());
        QVERIFY(both.isEmpty());
        QCOMPARE(desk()->session()->id(), m_second);
        QCOMPARE(title(m_second), u"Read anew"_s);
    }

    void anUndoThatFailsSaysSo()
    {
        m_workspace->setBusyTimeout(50);
        start();
        QSignalSpy messages(&m_program->page(), &Page::notify);
        m_program->page().actions()->remove()->trigger();
        QTRY_VERIFY(!messages.isEmpty());
        const auto undo = messages.last().first().value<ToastMessage>();
        HeldWrite held(*m_workspace);
        messages.clear();
        undo.action();
        QTRY_VERIFY(!messages.isEmpty());
        const auto failed = messages.last().first().value<ToastMessage>();
        QVERIFY2(failed.text.startsWith(u"Not brought back"_s), qPrintable(failed.text));
        held.release();
        failed.action();
        QTRY_COMPARE(take(m_store->list()).value().size(), 2);
    }

    void whatSomebodyElseChangedIsReadAnew()
    {
        start();
        open(m_second);
        changeElsewhere(m_second); // while it is open
        QTRY_COMPARE(desk()->session()->job().company, u"Theirs"_s);
        QCOMPARE(desk()->session()->id(), m_second);
        changeElsewhere(m_first); // while it is on the shelf
        open(m_first);
        QCOMPARE(desk()->session()->job().company, u"Theirs"_s);
    }

private:
    QUuid add(const QString &title)
    {
        extraction::ExtractionOutcome outcome = picturedPosting();
        outcome.extraction.job.title = title;
        return take(m_store->add(outcome.extraction, outcome.document, title)).value().id;
    }
    void start()
    {
        m_program = std::make_unique<Program>(*m_workspace);
        extraction::ExtractionOutcome again = picturedPosting();
        again.extraction.job.title = u"Read anew"_s;
        m_program->engine.answer(u"hold"_s, again);
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
        QTRY_VERIFY(desk()->session());
        open(m_first);
    }
    void open(const QUuid &id)
    {
        desk()->openJob(id);
        QTRY_COMPARE(desk()->session()->id(), id);
    }
    void edit(const QString &company) { desk()->session()->edit(JobField::Company, company); }
    void changeElsewhere(const QUuid &id)
    {
        JobRecord record = take(m_store->load(id)).value();
        record.extraction.job.company = u"Theirs"_s;
        QVERIFY(take(m_store->save(id, record.revision, record.extraction, false)));
    }
    [[nodiscard]] QString company(const QUuid &id)
    {
        return take(m_store->load(id)).value().extraction.job.company;
    }
    [[nodiscard]] QString title(const QUuid &id)
    {
        return take(m_store->load(id)).value().extraction.job.title;
    }
    [[nodiscard]] QMessageBox *notice() { return m_program->window.findChild<QMessageBox *>(); }
    void press(const QString &text)
    {
        for (QAbstractButton *button : notice()->buttons()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("No such button");
    }
    [[nodiscard]] JobDesk *desk() { return m_program->desk(); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_other;
    std::unique_ptr<JobStore> m_store;
    std::unique_ptr<Program> m_program;
    QUuid m_first;
    QUuid m_second;
};

QTEST_MAIN(TestJobSaving)
#include "tst_jobsaving.moc"
