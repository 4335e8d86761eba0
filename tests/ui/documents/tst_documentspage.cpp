#include "tests/support/HeldWrite.h"
#include "tests/ui/documents/DocumentsBench.h"
#include "ui/documents/claims/ClaimBar.h"
#include "ui/documents/claims/EvidenceList.h"
#include "ui/documents/create/NewDocumentDialog.h"
#include "ui/documents/create/PickList.h"
#include "ui/documents/create/RedraftButton.h"
#include "ui/documents/editor/DraftTextEdit.h"
#include "ui/documents/facts/FactsModel.h"
#include "ui/documents/facts/FactsPane.h"
#include "ui/documents/facts/MatchCard.h"
#include "ui/documents/list/DocumentListPane.h"
#include "ui/documents/list/DocumentTableModel.h"
#include "ui/documents/page/ClaimDesk.h"
#include "ui/documents/page/PreviewPane.h"
#include "ui/documents/preview/DocumentPreview.h"
#include "ui/documents/versions/CompareView.h"
#include "ui/documents/versions/VersionsDialog.h"
#include "ui/tables/FilterBar.h"
#include "ui/tables/FilterButton.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestDocumentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_workspace->setBusyTimeout(300);
        m_bench = std::make_unique<DocumentsBench>(*m_workspace);
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->page));
        QTRY_VERIFY(m_bench->page.model()->isLoaded());
    }

    void cleanup()
    {
        m_bench.reset();
        m_workspace.reset();
    }

    void nothingYetOffersANewDocument()
    {
        QCOMPARE(m_bench->page.title(), u"Documents"_s);
        QCOMPARE(m_bench->page.headerActions(), QList<QAction *>{m_bench->page.actions()->newDocument()});
        bool offered = false;
        for (const QPushButton *button : m_bench->page.findChildren<QPushButton *>()) {
            offered = offered || (button->isVisible() && button->text().contains(u"New document"_s));
        }
        QVERIFY(offered);
    }

    void aLetterSaysThatItNeedsAJob()
    {
        m_bench->addCandidate();
        m_bench->page.actions()->newDocument()->trigger();
        auto *dialog = m_bench->page.findChild<NewDocumentDialog *>();
        QVERIFY(dialog);
        pickFirst(dialog->candidates());
        const auto said = [dialog] {
            QString text;
            for (const QLabel *label : dialog->jobs()->findChildren<QLabel *>()) {
                text += label->isVisible() ? label->text() : QString();
            }
            return text;
        };
        QTRY_VERIFY(said().contains(u"A CV needs none"_s));
        QVERIFY(dialog->draftButton()->isEnabled());
        dialog->choose(DocumentKind::Letter, dialog->candidates()->picked(), {});
        QVERIFY(!said().contains(u"needs none"_s));
        QVERIFY(said().contains(u"A letter answers one"_s));
        QVERIFY(!dialog->draftButton()->isEnabled());
    }

    void aDocumentIsDraftedByPicking()
    {
        m_bench->addCandidate();
        m_bench->addJob();
        m_bench->page.actions()->newDocument()->trigger();
        auto *dialog = m_bench->page.findChild<NewDocumentDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->draftButton()->isEnabled());
        pickFirst(dialog->candidates());
        pickFirst(dialog->jobs());
        QVERIFY(dialog->draftButton()->isEnabled());
        QTest::mouseClick(dialog->draftButton(), Qt::LeftButton);
        QTRY_VERIFY(desk()->session());
        QVERIFY(desk()->isVisible());
        QCOMPARE(m_bench->page.title(), u"Ada Krall"_s);
        QCOMPARE(m_bench->page.subtitle(), u"CV for Structural Engineer · Halden Instruments"_s);
        QCOMPARE(m_bench->tasks.tasks().first()->state(), Task::State::Succeeded);
        QTRY_VERIFY(desk()->preview()->preview()->pageCount() > 0);
        QTRY_VERIFY(desk()->checker()->isFresh());
        QVERIFY2(
            desk()->claimBar()->text().contains(u"are supported"_s), qPrintable(desk()->claimBar()->text()));
        QVERIFY(desk()->facts()->matchCard()->match());
        QCOMPARE(desk()->facts()->matchCard()->match()->missing, QStringList{u"Kubernetes"_s});
        QVERIFY(desk()->facts()->model()->rowCount() > 8);
    }

    void oneJobIsAnsweredWithManyCandidates()
    {
        const QUuid job = m_bench->addJob();
        m_bench->addCandidate(u"Ada Krall"_s);
        m_bench->addCandidate(u"Ben Okoro"_s);
        QSignalSpy toasts(&m_bench->page, &Page::notify);
        m_bench->page.open({u"new"_s, u"letter"_s, u"job:"_s + job.toString(QUuid::WithoutBraces)});
        auto *dialog = m_bench->page.findChild<NewDocumentDialog *>();
        QTRY_COMPARE(dialog->candidates()->list()->count(), 2);
        for (int row = 0; row < 2; ++row) {
            clickRow(dialog->candidates()->list(), row);
        }
        QCOMPARE(dialog->draftButton()->text(), u"Draft 2 documents"_s);
        QTest::mouseClick(dialog->draftButton(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->page.model()->rowCount(), 2);
        QTRY_COMPARE(toasts.size(), 1);
        QVERIFY(!desk()->session());
        QCOMPARE(m_bench->page.model()->summary(0)->kind, DocumentKind::Letter);
    }

    void aLetterNeedsAJob()
    {
        m_bench->addCandidate();
        m_bench->page.open({u"new"_s, u"letter"_s});
        auto *dialog = m_bench->page.findChild<NewDocumentDialog *>();
        pickFirst(dialog->candidates());
        QVERIFY(!dialog->draftButton()->isEnabled());
    }

    void typingIsSavedAndUndone()
    {
        open();
        const QString before = highlight().text;
        type(u" quickly"_s);
        QCOMPARE(highlight().text, before + u" quickly"_s);
        QCOMPARE(desk()->session()->undoStack()->count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(storedHighlight(), before + u" quickly"_s, 2500);
        m_bench->page.actions()->undo()->trigger();
        QCOMPARE(highlight().text, before);
        QTRY_COMPARE_WITH_TIMEOUT(storedHighlight(), before, 2500);
        m_bench->page.actions()->redo()->trigger();
        QCOMPARE(highlight().text, before + u" quickly"_s);
    }

    void anInventionIsFlaggedWhileItIsTyped()
    {
        open();
        type(u" and won 17 prizes"_s);
        QTRY_VERIFY(desk()->session()->document().openClaims > 0);
        QVERIFY(desk()->claimBar()->text().contains(u"not in the profile"_s));
        QVERIFY(!desk()->claimBar()->isPanelShown() || desk()->editor()->currentFinding() >= 0);
        QTest::mouseClick(desk()->claimBar()->nextButton(), Qt::LeftButton);
        QTRY_VERIFY(desk()->claimBar()->isPanelShown());
        m_bench->page.actions()->undo()->trigger();
        QTRY_COMPARE(desk()->session()->document().openClaims, 0);
        QVERIFY(!desk()->claimBar()->isPanelShown());
    }

    void aClaimIsKeptForAReason()
    {
        openFlagged();
        QTest::mouseClick(desk()->claimBar()->keepButton(), Qt::LeftButton);
        QVERIFY(desk()->claimBar()->reasonField()->isVisible());
        QTest::keyClicks(desk()->claimBar()->reasonField(), u"I was her manager"_s);
        QTest::keyClick(desk()->claimBar()->reasonField(), Qt::Key_Return);
        QTRY_COMPARE(desk()->session()->document().openClaims, 0);
        QCOMPARE(desk()->session()->document().keptClaims.first().reason, u"I was her manager"_s);
        QCOMPARE(desk()->session()->document().keptClaims.first().keptBy, u"mia"_s);
        QVERIFY(desk()->claimBar()->text().contains(u"answer for"_s));
        desk()->autosave()->flush();
        QTRY_COMPARE(stored().keptClaims.size(), 1);
    }

    void aClaimIsRemoved()
    {
        openFlagged();
        const QString before = highlight().text;
        QTest::mouseClick(desk()->claimBar()->removeButton(), Qt::LeftButton);
        QVERIFY(highlight().text.size() < before.size());
        QTRY_COMPARE(desk()->session()->document().openClaims, 0);
    }

    void aClaimGoesIntoTheProfile()
    {
        openFlagged();
        QTest::mouseClick(desk()->claimBar()->addButton(), Qt::LeftButton);
        QTRY_COMPARE(desk()->session()->document().openClaims, 0);
        const Candidate candidate = take(m_bench->candidates.load(m_candidate)).value().candidate;
        bool said = false;
        for (const ResumeWork &work : candidate.profiles.first().resume.work) {
            said = said || work.highlights.contains(highlight().text);
        }
        QVERIFY(said);
    }

    void exportWritesAWholeFileAndIsNoted()
    {
        open();
        for (const auto &[format, suffix] : QList<std::pair<documents::ExportFormat, QString>>{
                 {documents::ExportFormat::Pdf, u"pdf"_s}, {documents::ExportFormat::Docx, u"docx"_s},
                 {documents::ExportFormat::JsonResume, u"json"_s}}) {
            QSignalSpy exported(m_bench->page.actions()->exporter(), &DocumentExporter::exported);
            m_bench->chooser.saveName = m_workspace->filePath(u"ada"_s);
            m_bench->page.actions()->exportAs(format)->trigger();
            QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 20'000);
            QFile file(m_workspace->filePath(u"ada."_s + suffix));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY(file.size() > 100);
        }
        QTRY_COMPARE(m_bench->page.model()->summary(0)->exportedAs, u"json"_s);
        QTRY_COMPARE(m_bench->page.model()->summary(0)->versions, 3);
    }

    void exportWithOpenClaimsAsksOnce()
    {
        openFlagged();
        m_bench->chooser.saveName = m_workspace->filePath(u"ada.pdf"_s);
        m_bench->page.actions()->exportAs(documents::ExportFormat::Pdf)->trigger();
        auto *box = m_bench->page.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(static_cast<QPushButton *>(box->defaultButton())->text(), u"Review"_s);
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!QFile::exists(m_bench->chooser.saveName));
        QTRY_VERIFY(!m_bench->page.findChild<QMessageBox *>());
        m_bench->page.actions()->exportAs(documents::ExportFormat::Pdf)->trigger();
        box = m_bench->page.findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().contains(u"anyway"_s)) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_bench->chooser.saveName), 20'000);
    }

    void aFolderThatIsNotThereLosesNothing()
    {
        open();
        QSignalSpy toasts(&m_bench->page, &Page::notify);
        m_bench->chooser.saveName = m_workspace->filePath(u"nowhere/ada.pdf"_s);
        m_bench->page.actions()->exportAs(documents::ExportFormat::Pdf)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(toasts.size(), 1, 20'000);
        QCOMPARE(toasts.first().first().value<ToastMessage>().severity, Severity::Danger);
        QVERIFY(!toasts.first().first().value<ToastMessage>().text.isEmpty());
        QCOMPARE(take(m_bench->documents.load(desk()->session()->id())).value().versions, 0);
    }

    void printingPaintsEveryPage()
    {
        open();
        const QString path = m_workspace->filePath(u"printed.pdf"_s);
        const auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        DocumentPrinter printing(&m_bench->page);
        QSignalSpy printed(&printing, &DocumentPrinter::printed);
        printing.print(desk()->session()->document(), printer);
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 20'000);
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void redraftIsOneStepAndAVersion()
    {
        open();
        const Draft before = desk()->session()->draft();
        type(u" and sang"_s);
        const Draft typed = desk()->session()->draft();
        QTest::mouseClick(desk()->redraftButton(), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_VERIFY(desk()->session()->draft() != typed);
        QTRY_COMPARE(take(m_bench->documents.versions(desk()->session()->id())).value().size(), 2);
        m_bench->page.actions()->undo()->trigger();
        QCOMPARE(desk()->session()->draft(), typed);
    }

    void aListThatCannotBeReadSaysSo()
    {
        // A database that was never opened reads nothing.
        DatabaseOptions options = m_workspace->options();
        Database closed(options);
        DocumentStore store(closed, m_workspace->author());
        DocumentTableModel model(store);
        const auto settings = Settings::inMemory();
        DocumentListPane pane(&model, *settings);
        pane.resize(900, 500);
        pane.show();
        QSignalSpy failed(&model, &DocumentTableModel::failed);
        model.reload();
        QTRY_COMPARE(failed.size(), 1);
        const QList<QLabel *> labels = pane.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"The documents could not be read"_s;
        }));
    }

    void aTextThatCannotBeKeptIsNotReplaced()
    {
        if (m_workspace->options().server) {
            QSKIP("On a server a write holds up no other");
        }
        open();
        type(u" and sang"_s);
        const Draft typed = desk()->session()->draft();
        desk()->autosave()->flush();
        QTRY_VERIFY(!desk()->session()->isUnsaved());
        QSignalSpy messages(&m_bench->page, &Page::notify);
        HeldWrite held(*m_workspace);
        desk()->redraft();
        QTRY_VERIFY(!messages.isEmpty());
        const auto message = messages.first().first().value<ToastMessage>();
        QVERIFY2(message.text.startsWith(u"The text was not replaced"_s), qPrintable(message.text));
        QCOMPARE(desk()->session()->draft(), typed);
        held.release();
        message.action(); // once more
        QTRY_VERIFY(desk()->session()->draft() != typed);
    }

    void versionsAreComparedRestoredAndBranched()
    {
        open();
        const QUuid id = desk()->session()->id();
        QVERIFY(take(m_bench->documents.addVersion(
            id, desk()->session()->document(), VersionReason::Saved, u"First"_s)));
        const Draft first = desk()->session()->draft();
        type(u" and sang"_s);
        m_bench->page.actions()->versions()->trigger();
        auto *dialog = m_bench->page.findChild<VersionsDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->list()->count(), 1);
        QTRY_VERIFY(dialog->compareView()->after()->toPlainText().contains(u"and sang"_s));
        QVERIFY(!dialog->compareView()->before()->toPlainText().contains(u"and sang"_s));
        QCOMPARE(dialog->compareView()->summary(), u"1 changes"_s);
        QTest::mouseClick(dialog->restoreButton(), Qt::LeftButton);
        QTRY_COMPARE(desk()->session()->draft(), first);
        QTRY_COMPARE(dialog->list()->count(), 2);
        QTest::mouseClick(dialog->branchButton(), Qt::LeftButton);
        QTRY_VERIFY(desk()->session() && desk()->session()->id() != id);
        QCOMPARE(desk()->session()->draft(), first);
        QTRY_COMPARE(m_bench->page.model()->rowCount(), 2);
    }

    void aChangeElsewhereKeepsBoth()
    {
        open();
        const QUuid id = desk()->session()->id();
        Document theirs = desk()->session()->document();
        theirs.title = u"Theirs"_s;
        QVERIFY(take(m_bench->documents.save(id, desk()->session()->revision(), theirs)));
        QSignalSpy both(desk()->autosave(), &RecordAutosave::keptBoth);
        desk()->session()->rename(u"Mine"_s);
        desk()->autosave()->flush();
        QTRY_COMPARE(both.size(), 1);
        QCOMPARE(take(m_bench->documents.load(id)).value().document.title, u"Theirs"_s);
        QCOMPARE(take(m_bench->documents.load(desk()->session()->id())).value().document.title, u"Mine"_s);
    }

    void aLongListIsReadAsItIsScrolled()
    {
        constexpr int documents = DocumentTableModel::rowsAtOnce + 30;
        Document document;
        document.draft.content = LetterContent();
        for (int i = 0; i < documents; ++i) {
            document.title = u"Letter %1"_s.arg(i);
            m_bench->documents.add(document);
        }
        DocumentListPane *list = m_bench->page.list();
        DocumentTableModel *model = m_bench->page.model();
        QTRY_COMPARE(model->total(), documents);
        QTRY_COMPARE(model->rowCount(), int(DocumentTableModel::rowsAtOnce));
        const QList<QLabel *> labels = list->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().startsWith(QString::number(documents)); }));
        list->table()->selectRow(3);
        const QUuid chosen = list->selected().constFirst();
        list->table()->scrollToBottom();
        QTRY_COMPARE(model->rowCount(), documents);
        QCOMPARE(list->selected(), QList{chosen});
        QVERIFY(!model->canFetchMore({}));
        // A count that comes when another list was asked for is none of that.
        QList<qint64> totals;
        connect(model, &DocumentTableModel::loaded, this, [model, &totals] {
            if (model->isNarrowed()) {
                totals << model->total();
            }
        });
        const auto narrow = [model] {
            if (!model->isNarrowed()) {
                DocumentFilter filter = model->filter();
                filter.text = u"nowhere"_s;
                model->setFilter(filter);
            }
        };
        connect(model, &QAbstractItemModel::layoutChanged, this,
            [model, narrow] { QTimer::singleShot(0, model, narrow); });
        model->setFilter(model->filter()); // the first ones alone
        QTRY_COMPARE(model->rowCount(), 0);
        QTRY_VERIFY(!totals.isEmpty());
        QCOMPARE(totals, QList<qint64>{0});
        model->disconnect(this);
    }

    void theListFiltersSortsAndDeletes()
    {
        const QUuid job = m_bench->addJob();
        m_bench->addDocument(m_bench->addCandidate(u"Zoe Marsh"_s), job);
        m_bench->addDocument(m_bench->addCandidate(u"Ben Okoro"_s), job, DocumentKind::Letter);
        const QAbstractItemModelTester tester(m_bench->page.model());
        QTRY_COMPARE(m_bench->page.model()->rowCount(), 2);
        DocumentListPane *list = m_bench->page.list();
        list->table()->horizontalHeader()->setSortIndicator(
            DocumentTableModel::CandidateColumn, Qt::AscendingOrder);
        QTRY_COMPARE(m_bench->page.model()->summary(0)->candidateName, u"Ben Okoro"_s);
        list->kindFilter()->choose({documentKindName(DocumentKind::Letter)});
        QTRY_COMPARE(m_bench->page.model()->rowCount(), 1);
        QTest::keyClicks(list->bar()->field(), u"cobol"_s);
        QTRY_COMPARE(m_bench->page.model()->rowCount(), 0);
        QVERIFY(!list->table()->isVisible());
        list->clearFilters();
        QTRY_COMPARE(m_bench->page.model()->rowCount(), 2);
        QSignalSpy toasts(&m_bench->page, &Page::notify);
        list->table()->setFocus();
        list->table()->selectRow(0);
        QTest::keyClick(list->table(), Qt::Key_Delete);
        QTRY_COMPARE(m_bench->page.model()->rowCount(), 1);
        QTRY_COMPARE(toasts.size(), 1);
        toasts.first().first().value<ToastMessage>().action();
        QTRY_COMPARE(m_bench->page.model()->rowCount(), 2);
    }

    void keysOpenAndLeaveADocument()
    {
        m_candidate = m_bench->addCandidate();
        m_bench->addDocument(m_candidate, m_bench->addJob());
        QTRY_COMPARE(m_bench->page.model()->rowCount(), 1);
        m_bench->page.list()->table()->setFocus();
        m_bench->page.list()->table()->selectRow(0);
        m_bench->page.list()->table()->setCurrentIndex(m_bench->page.model()->index(0, 0));
        QTest::keyClick(m_bench->page.list()->table(), Qt::Key_Return);
        QTRY_VERIFY(desk()->session());
        QCOMPARE(m_bench->page.place(), QStringList{desk()->session()->id().toString(QUuid::WithoutBraces)});
        QCOMPARE(m_bench->page.leadingActions().size(), 1);
        m_bench->page.leadingActions().first()->trigger();
        QVERIFY(!desk()->session());
        QVERIFY(m_bench->page.list()->table()->isVisible());
    }

    void goingBackToTheListLeavesTheDocument()
    {
        const QStringList before = m_bench->page.place();
        open();
        const QStringList document = m_bench->page.place();
        QVERIFY(document != before);
        m_bench->page.open({}); // the rail: what lies open stays
        QVERIFY(desk()->session());
        m_bench->page.open(before);
        QVERIFY(!desk()->session());
        QVERIFY(m_bench->page.list()->table()->isVisible());
        m_bench->page.open(document);
        QTRY_VERIFY(desk()->session());
    }

    void aDeletedCandidateLeavesTheDocument()
    {
        open();
        QVERIFY(take(m_bench->candidates.remove({m_candidate})));
        QTRY_VERIFY(!desk()->session()->profile());
        QTRY_VERIFY(desk()->claimBar()->text().contains(u"no profile"_s));
        QVERIFY(desk()->editor()->isEnabled());
    }

    void aNarrowWindowPutsTheFactsBesideThePreview()
    {
        open();
        QVERIFY(!desk()->isCompact());
        m_bench->page.resize(972, 640);
        QTRY_VERIFY(desk()->isCompact());
        QVERIFY(!desk()->facts()->isVisible());
        m_bench->page.resize(1228, 822);
        QTRY_VERIFY(!desk()->isCompact());
        QVERIFY(desk()->facts()->isVisible());
    }

    void everyFieldHasANameForAssistiveTools()
    {
        openFlagged();
        for (const QWidget *widget : m_bench->page.findChildren<QWidget *>()) {
            const bool asks = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && widget->isEnabled()
                && (widget->inherits("QLineEdit") || widget->inherits("QAbstractItemView")
                    || widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit")
                    || widget->inherits("QComboBox"));
            if (asks) {
                QVERIFY2(!widget->accessibleName().isEmpty(),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className())));
            }
        }
    }

private:
    [[nodiscard]] DocumentDesk *desk() const { return m_bench->page.desk(); }

    void open()
    {
        m_candidate = m_bench->addCandidate();
        const QUuid id = m_bench->addDocument(m_candidate, m_bench->addJob());
        m_bench->page.open({id.toString(QUuid::WithoutBraces)});
        QTRY_VERIFY(desk()->session());
        QTRY_VERIFY(desk()->checker()->result() && desk()->checker()->isFresh());
        QTRY_COMPARE(m_bench->page.model()->rowCount(), 1);
    }

    /// A document with one claim that the profile does not back, and the person there.
    void openFlagged()
    {
        open();
        type(u" with 17 engineers"_s);
        QTRY_VERIFY(desk()->session()->document().openClaims > 0);
        QVERIFY(desk()->claims()->goToFirst());
        QVERIFY(desk()->claimBar()->isPanelShown());
    }

    /// Types at the end of the first point of the first job.
    void type(const QString &words)
    {
        desk()->editor()->reveal(highlight().id);
        auto *text = desk()->editor()->textEdit();
        text->setFocus();
        QTest::keyClick(text, Qt::Key_End);
        QTest::keyClicks(text, words);
    }

    static DraftText highlightOf(const Draft &draft)
    {
        for (const DraftSection &section : std::get<CvContent>(draft.content).sections) {
            for (const DraftEntry &entry : section.entries) {
                if (section.kind == SectionKind::Work && section.included && entry.included
                    && !entry.highlights.isEmpty()) {
                    return entry.highlights.first();
                }
            }
        }
        return {};
    }
    [[nodiscard]] DraftText highlight() const { return highlightOf(desk()->session()->draft()); }
    [[nodiscard]] Document stored() const
    {
        return take(m_bench->documents.load(desk()->session()->id())).value().document;
    }
    [[nodiscard]] QString storedHighlight() const { return highlightOf(stored().draft).text; }

    static void clickRow(QListWidget *list, int row)
    {
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
    }
    static void pickFirst(PickList *list)
    {
        QTRY_VERIFY(list->list()->count() > 0);
        clickRow(list->list(), 0);
        QCOMPARE(list->picked().size(), 1);
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<DocumentsBench> m_bench;
    QUuid m_candidate;
};

QTEST_MAIN(TestDocumentsPage)
#include "tst_documentspage.moc"
