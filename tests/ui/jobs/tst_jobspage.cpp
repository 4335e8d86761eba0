#include "tests/ui/jobs/JobsBench.h"
#include "ui/jobs/batch/BatchInspector.h"
#include "ui/jobs/batch/BatchView.h"
#include "ui/jobs/form/ElidingLineEdit.h"
#include "ui/jobs/form/FieldEditor.h"
#include "ui/jobs/form/FieldRow.h"
#include "ui/jobs/form/FormPane.h"
#include "ui/jobs/form/JobForm.h"
#include "ui/jobs/input/FileLoading.h"
#include "ui/jobs/input/JobInput.h"
#include "ui/jobs/input/LinkDialog.h"
#include "ui/jobs/list/JobListModel.h"
#include "ui/jobs/list/JobListPane.h"
#include "ui/jobs/page/JobActions.h"
#include "ui/jobs/page/JobDesk.h"
#include "ui/jobs/source/ImageView.h"
#include "ui/jobs/source/RegionMenu.h"
#include "ui/jobs/source/SourcePane.h"
#include "ui/jobs/source/TextView.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestJobsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_bench = std::make_unique<JobsBench>(*m_workspace);
        m_bench->engine.answer(u"a.png"_s, picturedPosting());
        m_tester = std::make_unique<QAbstractItemModelTester>(desk()->model());
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->page));
        QTRY_VERIFY(m_bench->page.isEmpty());
    }

    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
        m_workspace.reset();
    }

    void pastedTextBecomesAJobThatOpens()
    {
        auto *data = new QMimeData;
        data->setText(u"Engineer at Example in Berlin"_s);
        QApplication::clipboard()->setMimeData(data);
        QTest::keyClick(&m_bench->page, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(desk()->session());
        QVERIFY(!m_bench->page.isEmpty());
        QTRY_COMPARE(desk()->model()->rowCount(), 1);
        QCOMPARE(m_bench->page.title(), desk()->session()->job().title);
    }

    void aLinkIsAskedAboutUnlessNobodyWantsThat()
    {
        JobInput input(m_bench->chooser, *m_bench->settings, m_bench->tasks, &m_bench->page);
        QSignalSpy ready(&input, &JobInput::sourcesReady);
        QMimeData data;
        data.setUrls({QUrl(u"https://127.0.0.1:9/job"_s)});
        m_bench->settings->setFlag(SettingKey::ConfirmRemoteFetch, true);
        input.take(&data);
        auto *dialog = m_bench->page.findChild<LinkDialog *>();
        QVERIFY(dialog && ready.isEmpty());
        dialog->reject();
        m_bench->settings->setFlag(SettingKey::ConfirmRemoteFetch, false);
        input.take(&data);
        QCOMPARE(ready.size(), 1);
    }

    void modelsThatCouldNotBeUsedAreNamed()
    {
        extraction::ExtractionOutcome outcome = picturedPosting();
        outcome.extraction.engine.attempts = 3;
        outcome.extraction.warnings = {
            u"gemini-2.5-flash (Google Gemini) could not be used: 127.0.0.1 refuses connections."_s};
        m_bench->engine.answer(u"a.png"_s, outcome);
        openPictured();
        auto *notes = desk()->formPane()->findChild<Banner *>();
        QTRY_VERIFY(notes->isVisible());
        QVERIFY(notes->text().contains(u"refuses connections"_s));
        QCOMPARE(notes->severity(), Severity::Warning);
        // Away and back again.
        auto *button = desk()->formPane()->findChild<QToolButton *>(u"notes"_s);
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!notes->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(notes->isVisible());
        desk()->session()->setReviewed(true);
        desk()->formPane()->setSession(desk()->session());
        QVERIFY(!notes->isVisible());
    }

    void manyFilesAreReadSomeAtATime()
    {
        QStringList paths;
        for (const auto &name : {u"x.png"_s, u"y.png"_s}) {
            QFile file(m_workspace->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name.toUtf8());
            QVERIFY(file.resize(togetherBytes)); // the next one has to wait
            paths << file.fileName();
        }
        QSignalSpy first(m_bench->page.input(), &JobInput::sourcesReady);
        QSignalSpy more(m_bench->page.input(), &JobInput::moreSourcesReady);
        m_bench->queue.setPaused(true);
        m_bench->page.input()->takeFiles(paths);
        const auto entries = [this] { return m_bench->queue.model()->entries(); };
        QTRY_COMPARE(entries().size(), 2);
        QCOMPARE(first.size(), 1);
        QCOMPARE(more.size(), 1);
        QVERIFY(m_bench->page.showsBatch());
        const QList<Task *> tasks = m_bench->tasks.tasks(); // beside those of the postings
        QVERIFY(std::any_of(tasks.cbegin(), tasks.cend(), [](const Task *task) {
            return task->title() == u"Read 2 files"_s && task->state() == Task::State::Succeeded;
        }));
        QTRY_VERIFY(entries().at(0).kept && entries().at(1).kept);
        for (const IntakeEntry &entry : entries()) {
            QVERIFY(entry.source.files.first().bytes.isNull()); // those that wait are on the disk alone
        }
        m_bench->queue.setPaused(false);
        QTRY_COMPARE(m_bench->queue.model()->totals().done, 2);
    }

    void escapeEmptiesTheFilter()
    {
        openPictured();
        QLineEdit *field = desk()->list()->filterField();
        field->setFocus();
        QTest::keyClicks(field, u"zzz"_s);
        QTRY_COMPARE(desk()->model()->rowCount(), 0);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QTRY_COMPARE(desk()->model()->rowCount(), 1);
    }

    void severalDroppedFilesMakeABatch()
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto &name : {u"x.png"_s, u"y.png"_s}) {
            QFile file(m_workspace->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("bytes " + name.toUtf8());
            urls << QUrl::fromLocalFile(file.fileName());
        }
        data.setUrls(urls);
        QVERIFY(m_bench->page.acceptsDrop(&data));
        m_bench->page.drop(&data);
        QTRY_VERIFY(m_bench->page.showsBatch());
        QTRY_COMPARE(m_bench->queue.model()->totals().done, 2);
        QCOMPARE(m_bench->page.batch()->finishedJobs().size(), 2);
        QTest::keyClick(m_bench->page.batch()->table(), Qt::Key_Return);
        QTRY_VERIFY(desk()->session());
        QVERIFY(!m_bench->page.showsBatch());
    }

    void theInspectorSaysWhatIsKnownSoFar()
    {
        BatchView *batch = m_bench->page.batch();
        const auto says = [batch](const QString &words) {
            for (const QLabel *label : batch->inspector()->findChildren<QLabel *>()) {
                if (label->text().contains(words)) {
                    return true;
                }
            }
            return false;
        };
        extraction::ExtractionSource held;
        held.files = {{u"hold a.png"_s, "bytes"}};
        extraction::ExtractionSource broken;
        broken.files = {{u"broken.png"_s, "bytes"}};
        m_bench->engine.answer(u"hold a.png"_s, picturedPosting());
        const QList<QUuid> items = m_bench->queue.add({held, broken});
        batch->inspector()->showItem(items.at(0));
        QVERIFY(says(u"hold a.png"_s));
        QTRY_VERIFY(says(u" s"_s)); // how long it takes so far
        QVERIFY(!says(u"Aurelio Foods"_s));
        m_bench->engine.release();
        QTRY_VERIFY(says(u"Aurelio Foods"_s));
        batch->inspector()->showItem(items.at(1));
        QTRY_VERIFY(says(u"We could not read this image"_s));
        QVERIFY(!says(u"Aurelio Foods"_s));
    }

    void typingIsSavedAndUndone()
    {
        openPictured();
        QSignalSpy saved(desk()->autosave(), &RecordAutosave::saved);
        auto *edit = field(JobField::Title)->findChild<QLineEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"Senior Buyer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 5000);
        const QUuid id = desk()->session()->id();
        QCOMPARE(take(m_bench->jobs.load(id)).value().extraction.job.title, u"Senior Buyer"_s);
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->text(), u"Buyer"_s);
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edit->text(), u"Senior Buyer"_s);
    }

    void aBadDateIsSaidAndNotLost()
    {
        openPictured();
        auto *edit = field(JobField::StartDate)->findChild<QLineEdit *>();
        edit->setFocus();
        QTest::keyClicks(edit, u"31 Feb 2027"_s);
        QVERIFY(!field(JobField::StartDate)->editor()->problem().isEmpty());
        QVERIFY(!desk()->session()->job().startDate.isValid());
        edit->clear();
        QTest::keyClicks(edit, u"1 Feb 2027"_s);
        QCOMPARE(desk()->session()->job().startDate, QDate(2027, 2, 1));
        QVERIFY(field(JobField::StartDate)->editor()->problem().isEmpty());
    }

    void aValueThatIsCutSaysSo()
    {
        openPictured();
        auto *edit = field(JobField::Company)->findChild<ElidingLineEdit *>();
        QVERIFY(!edit->isCut());
        desk()->session()->edit(JobField::Company, u"Aurelio Foods and Beverages of Valencia Holding"_s);
        QTRY_VERIFY(edit->isCut());
        field(JobField::Title)->findChild<QLineEdit *>()->setFocus();
        const QImage elided = edit->grab().toImage();
        edit->setText(edit->text().left(18));
        QVERIFY(!edit->isCut());
        QVERIFY(edit->grab().toImage() != elided);
    }

    void checksAreWalkedAndConfirmedWithKeys()
    {
        openPictured();
        QCOMPARE(desk()->session()->fieldsToCheck(), QList<JobField>{JobField::Salary});
        QTest::keyClick(&m_bench->page, Qt::Key_F8);
        QCOMPARE(form()->activeField(), JobField::Salary);
        QTest::keyClick(&m_bench->page, Qt::Key_C, Qt::AltModifier);
        QVERIFY(desk()->session()->fieldsToCheck().isEmpty());
    }

    void aFieldAndItsRegionLeadToEachOther()
    {
        openPictured();
        ImageView *image = desk()->source()->imageView();
        QVERIFY(desk()->source()->showsImage());
        RegionItem *company = nullptr;
        for (RegionItem *item : image->regions()) {
            company = item->field() == JobField::Company ? item : company;
        }
        QVERIFY(company);
        const QPoint at = image->mapFromScene(company->sceneBoundingRect().center());
        QTest::mouseClick(image->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(form()->activeField(), JobField::Company);
        QCOMPARE(company->look(), RegionItem::Look::Active);
        form()->focusField(JobField::Title);
        QCOMPARE(company->look(), RegionItem::Look::Used);
    }

    void aRegionCanBeUsedAsAField()
    {
        openPictured();
        RegionMenu *menu = markRegion(); // nothing is read in it anew: what is known stays
        QTRY_VERIFY(!menu->isReading());
        trigger(menu, JobField::StartDate);
        menu->close();
        QCOMPARE(desk()->session()->job().startDate, QDate(2027, 5, 1));
        QCOMPARE(desk()->session()->provenance(JobField::StartDate)->span, (TextSpan{49, 59}));
    }

    void aRegionIsReadAnewWhileTheKnownWordsServe()
    {
        openPictured();
        m_bench->regions.hold();
        m_bench->regions.words = u"2 June 2027"_s;
        auto *menu = markRegion();
        QVERIFY(menu->isReading());
        QCOMPARE(menu->words(), u"1 May 2027"_s);
        QVERIFY(m_bench->regions.asked.region.intersects(QRect(20, 140, 120, 20)));
        m_bench->regions.release();
        QTRY_VERIFY(!menu->isReading());
        QCOMPARE(menu->words(), u"2 June 2027"_s);
        trigger(menu, JobField::StartDate);
        menu->close();
        QCOMPARE(desk()->session()->job().startDate, QDate(2027, 6, 2));
        const Provenance *why = desk()->session()->provenance(JobField::StartDate);
        QCOMPARE(why->text, u"2 June 2027"_s);
        QCOMPARE(why->boxes, QList<QRect>{m_bench->regions.asked.region});
    }

    void closingTheMenuStopsTheReading()
    {
        openPictured();
        m_bench->regions.hold();
        auto *menu = markRegion();
        trigger(menu, JobField::StartDate); // the known words are good enough
        menu->close();
        QTRY_COMPARE(m_bench->regions.stopped(), 1);
        QCOMPARE(desk()->session()->job().startDate, QDate(2027, 5, 1));
    }

    void theListCanBeNarrowedToJobsWithASalary()
    {
        openPictured();
        Extraction unpaid = test::sampleExtraction(2);
        unpaid.job.salary = {};
        QVERIFY(take(m_bench->jobs.add(unpaid, test::sampleSource(2), u"b.png"_s)));
        QTRY_COMPARE(desk()->model()->rowCount(), 2);
        for (QAction *action : desk()->list()->findChildren<QAction *>()) {
            if (action->text() == u"Has a salary"_s) {
                action->trigger();
            }
        }
        QTRY_COMPARE(desk()->model()->rowCount(), 1);
        QCOMPARE(desk()->model()->summary(0)->title, u"Buyer"_s);
        desk()->list()->clearFilters();
        QTRY_COMPARE(desk()->model()->rowCount(), 2);
    }

    void whatWasReadIsOfferedAfterARestart()
    {
        openPictured();
        auto *edit = field(JobField::Title)->findChild<QLineEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"Senior Buyer"_s);
        const QUuid id = desk()->session()->id();
        m_tester.reset();
        m_bench.reset(); // the page saves what is open when it goes
        m_bench = std::make_unique<JobsBench>(*m_workspace);
        desk()->openJob(id);
        QTRY_VERIFY(desk()->session());
        QCOMPARE(desk()->session()->job().title, u"Senior Buyer"_s);
        QCOMPARE(desk()->session()->fieldState(JobField::Title), FieldState::Edited);
        QCOMPARE(desk()->session()->original(JobField::Title), FieldValue(u"Buyer"_s));
        Q_EMIT field(JobField::Title)->restoreRequested(JobField::Title);
        QCOMPARE(desk()->session()->job().title, u"Buyer"_s);
        QCOMPARE(desk()->session()->provenance(JobField::Title)->origin, Origin::Ocr);
    }

    void deletingCanBeUndone()
    {
        openPictured();
        QSignalSpy messages(&m_bench->page, &Page::notify);
        QListView *view = desk()->list()->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Delete);
        QTRY_COMPARE(desk()->model()->rowCount(), 0);
        QTRY_VERIFY(!messages.isEmpty());
        const auto message = messages.last().first().value<ToastMessage>();
        QVERIFY(message.action);
        message.action();
        QTRY_COMPARE(desk()->model()->rowCount(), 1);
    }

    void deletingStaysInItsPlace()
    {
        openPictured();
        Extraction other = desk()->session()->extraction();
        for (const auto &title : {u"Second"_s, u"Third"_s}) {
            other.job.title = title;
            QVERIFY(take(m_bench->jobs.add(other, test::sampleSource(2), u"b.png"_s)));
        }
        QTRY_COMPARE(desk()->model()->rowCount(), 3);
        const QUuid below = desk()->model()->idAt(2);
        const QUuid above = desk()->model()->idAt(0);
        const auto removeAt = [this](int row) {
            const QUuid id = desk()->model()->idAt(row);
            desk()->openJob(id);
            QTRY_VERIFY(desk()->session() && desk()->session()->id() == id);
            QListView *view = desk()->list()->view();
            view->setFocus();
            QTRY_COMPARE(desk()->list()->selected(), QList<QUuid>{id});
            QTest::keyClick(view, Qt::Key_Delete);
        };
        removeAt(1);
        QTRY_COMPARE(desk()->model()->rowCount(), 2);
        QTRY_VERIFY(desk()->session() && desk()->session()->id() == below);
        removeAt(1); // the last one: what is above it
        QTRY_COMPARE(desk()->model()->rowCount(), 1);
        QTRY_VERIFY(desk()->session() && desk()->session()->id() == above);
    }

    void exportWritesAWholeFile()
    {
        openPictured();
        m_bench->chooser.saveName = m_workspace->filePath(u"buyer.json"_s);
        QTest::keyClick(&m_bench->page, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(m_bench->chooser.saveName));
        QFile file(m_bench->chooser.saveName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("JobPosting"));
    }

    void aChangeElsewhereKeepsBoth()
    {
        openPictured();
        const QUuid id = desk()->session()->id();
        Extraction theirs = desk()->session()->extraction();
        theirs.job.company = u"Theirs"_s;
        QVERIFY(take(m_bench->jobs.save(id, desk()->session()->revision(), theirs, false)));
        QSignalSpy both(desk()->autosave(), &RecordAutosave::keptBoth);
        desk()->session()->edit(JobField::Company, u"Mine"_s);
        desk()->autosave()->flush();
        QTRY_COMPARE(both.size(), 1);
        QCOMPARE(take(m_bench->jobs.load(id)).value().extraction.job.company, u"Theirs"_s);
        QCOMPARE(take(m_bench->jobs.load(desk()->session()->id())).value().extraction.job.company, u"Mine"_s);
    }

    void aNarrowWindowPutsTheListIntoADrawer()
    {
        openPictured();
        m_bench->page.resize(972, 640);
        QTRY_VERIFY(desk()->isCompact());
        QVERIFY(!desk()->list()->isVisible());
        QCOMPARE(m_bench->page.leadingActions().size(), 1);
        m_bench->page.leadingActions().first()->trigger();
        QVERIFY(desk()->isDrawerOpen());
        // Its edge shows: nothing lies over it.
        QTRY_VERIFY(
            desk()->list()->view()->mapTo(desk()->list(), QPoint()).x() + desk()->list()->view()->width()
            < desk()->list()->width());
        QTest::keyClick(desk()->list()->view(), Qt::Key_Escape);
        QVERIFY(!desk()->isDrawerOpen());
    }

    void everyFieldHasANameForAssistiveTools()
    {
        openPictured();
        for (const QWidget *widget : m_bench->page.findChildren<QWidget *>()) {
            const bool asks = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && widget->isEnabled()
                && (widget->inherits("QLineEdit") || widget->inherits("QComboBox")
                    || widget->inherits("QToolButton") || widget->inherits("QPlainTextEdit")
                    || widget->inherits("QAbstractItemView"));
            if (asks && !widget->inherits("QTabBar")) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    widget->metaObject()->className());
            }
        }
    }

private:
    [[nodiscard]] JobDesk *desk() const { return m_bench->page.desk(); }
    [[nodiscard]] JobForm *form() const { return desk()->formPane()->form(); }
    [[nodiscard]] FieldRow *field(JobField field) const { return form()->row(field); }

    /// Shift and drag over the last line of the picture: the menu that opens.
    RegionMenu *markRegion()
    {
        ImageView *image = desk()->source()->imageView();
        QSignalSpy selected(image, &ImageView::regionSelected);
        const QPoint from = image->mapFromScene(QPointF(15, 135));
        const QPoint to = image->mapFromScene(QPointF(160, 165));
        QTest::mousePress(image->viewport(), Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(image->viewport(), to);
        QTest::mouseRelease(image->viewport(), Qt::LeftButton, Qt::ShiftModifier, to);
        if (selected.size() != 1) {
            qFatal("no region was selected");
        }
        return desk()->source()->findChild<RegionMenu *>();
    }

    static void trigger(const QMenu *menu, JobField field)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == jobFieldLabel(field)) {
                action->trigger();
            }
        }
    }

    void openPictured()
    {
        extraction::ExtractionSource source;
        source.files = {{u"a.png"_s, "bytes"}};
        Q_EMIT m_bench->page.input()->sourcesReady({source});
        QTRY_VERIFY(desk()->session());
        QTRY_COMPARE(desk()->model()->rowCount(), 1);
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<JobsBench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestJobsPage)
#include "tst_jobspage.moc"
