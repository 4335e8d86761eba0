#include "tests/ui/documents/editor/EditorBench.h"
#include "ui/documents/editor/DetailsDialog.h"
#include "ui/fields/FieldEdit.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextFrame>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

const FieldPath point0{FieldKind::Highlight, 0, 0, 0};
const FieldPath point1{FieldKind::Highlight, 0, 0, 1};

/// Where the handle beside a line is, in the viewport.
QPoint handleAt(const DraftTextEdit &text, const FieldPath &field)
{
    const int position = text.lineDocument().positionOf({field, 0});
    QTextCursor cursor(text.document());
    cursor.setPosition(text.document()->findBlock(position).position());
    const QRect line = text.cursorRect(cursor);
    return {int(text.document()->rootFrame()->frameFormat().leftMargin()) - 18, line.center().y()};
}

void paste(DraftTextEdit &text, const QString &words)
{
    auto *data = new QMimeData;
    data->setText(words);
    data->setHtml(u"<b>"_s + words + u"</b>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&text, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

/// The editor as a person uses it, with mouse and keys.
class TestDraftEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingChangesTheDraft()
    {
        EditorBench bench(m_sample);
        bench.place(point0, 5);
        bench.type(u" well"_s);
        QVERIFY(bench.points().first().startsWith(u"Leads well a team"_s));
        QCOMPARE(bench.actions, QStringList(5, bench.actions.first()));
        // One word typed is one step.
        QCOMPARE(bench.undo.count(), 1);
        bench.undo.undo();
        QVERIFY(bench.points().first().startsWith(u"Leads a team"_s));
        QCOMPARE(bench.text().cursorSpot().field, point0);
    }

    void typingElsewhereIsAnotherStep()
    {
        EditorBench bench(m_sample);
        bench.place(point0, 5);
        bench.type(u"x"_s);
        bench.place(point1, 0);
        bench.type(u"y"_s);
        bench.press(Qt::Key_Home);
        bench.type(u"z"_s);
        QCOMPARE(bench.undo.count(), 3);
    }

    void undoIsLeftToThePage()
    {
        EditorBench bench(m_sample);
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        bench.editor.addAction(&undo);
        QSignalSpy asked(&undo, &QAction::triggered);
        QVERIFY(QTest::qWaitForWindowActive(&bench.editor));
        bench.place(point0, 0);
        bench.type(u"x"_s);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QVERIFY(bench.points().first().startsWith(u"xLeads"_s));
    }

    void everyFieldOfACvCanBeTyped()
    {
        EditorBench bench(m_sample);
        for (const FieldPath &field :
            {FieldPath{FieldKind::Name}, FieldPath{FieldKind::Label}, FieldPath{FieldKind::Summary},
                FieldPath{FieldKind::SectionHeading, 0}, FieldPath{FieldKind::EntryTitle, 0, 0},
                FieldPath{FieldKind::EntryOrganization, 0, 0}, FieldPath{FieldKind::EntryLocation, 0, 0},
                FieldPath{FieldKind::EntryKeywords, 2, 0}, FieldPath{FieldKind::EntryDetail, 3, 0}}) {
            const QString before = fieldText(bench.editor.draft(), field);
            bench.place(field, 0);
            bench.type(u"Q"_s);
            QCOMPARE(fieldText(bench.editor.draft(), field), u'Q' + before);
            bench.press(Qt::Key_Backspace);
            QCOMPARE(fieldText(bench.editor.draft(), field), before);
        }
    }

    void anEmptyFieldSaysWhatBelongsThere()
    {
        EditorBench bench(m_sample);
        const FieldPath title{FieldKind::EntryTitle, 0, 0};
        bench.place(title, 0, fieldText(bench.editor.draft(), title).size());
        bench.press(Qt::Key_Delete);
        const QString line = bench.text().document()->findBlock(bench.text().textCursor().position()).text();
        QCOMPARE(line, u"Position, Nordsee Sensorik"_s);
        bench.type(u"CTO"_s);
        QCOMPARE(bench.cv().sections[0].entries[0].title, u"CTO"_s);
        QCOMPARE(bench.text().document()->findBlock(bench.text().textCursor().position()).text(),
            u"CTO, Nordsee Sensorik"_s);
    }

    void enterAndBackspaceSplitAndJoin()
    {
        EditorBench bench(m_sample);
        bench.place(point0, 5);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.points().mid(0, 2),
            (QStringList{u"Leads"_s, u" a team of six that ships a Qt 6 desktop client for tide gauges"_s}));
        QCOMPARE(bench.text().cursorSpot(), (FieldSpot{point1, 0}));
        bench.press(Qt::Key_Backspace);
        QVERIFY(bench.points().first().startsWith(u"Leads a team"_s));
        QCOMPARE(bench.text().cursorSpot(), (FieldSpot{point0, 5}));
        bench.press(Qt::Key_End);
        bench.place(point0, fieldText(bench.editor.draft(), point0).size());
        bench.press(Qt::Key_Delete);
        QVERIFY(bench.points().first().endsWith(
            u"gaugesCut start-up time by 35 % by loading device drivers on demand"_s));
        while (bench.undo.canUndo()) {
            bench.undo.undo();
        }
        QCOMPARE(bench.editor.draft(), m_sample);
    }

    void enterOnAnEmptyPointBeginsAnEntry()
    {
        EditorBench bench(m_sample);
        const FieldPath last{FieldKind::Highlight, 0, 1, 1};
        bench.place(last, fieldText(bench.editor.draft(), last).size());
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Return);
        bench.type(u"Trainee"_s);
        QCOMPARE(bench.cv().sections[0].entries.size(), 3);
        QCOMPARE(bench.cv().sections[0].entries[2].title, u"Trainee"_s);
        QCOMPARE(bench.points(1).size(), 2);
    }

    void aSelectionOverFieldsIsReplacedByTyping()
    {
        EditorBench bench(m_sample);
        bench.place(point0, 5);
        QTextCursor cursor = bench.text().textCursor();
        cursor.setPosition(bench.text().lineDocument().positionOf({point1, 3}), QTextCursor::KeepAnchor);
        bench.text().setTextCursor(cursor);
        bench.type(u"X"_s);
        QCOMPARE(
            bench.points().first(), u"LeadsX start-up time by 35 % by loading device drivers on demand"_s);
    }

    void wordsBetweenFieldsCannotBeTyped()
    {
        EditorBench bench(m_sample);
        const FieldPath title{FieldKind::EntryTitle, 0, 0};
        const FieldPath employer{FieldKind::EntryOrganization, 0, 0};
        bench.place(title, fieldText(bench.editor.draft(), title).size());
        bench.press(Qt::Key_Right);
        QCOMPARE(bench.text().cursorSpot(), (FieldSpot{employer, 0}));
        bench.press(Qt::Key_Left);
        QCOMPARE(bench.text().cursorSpot().field, title);
        bench.press(Qt::Key_Delete);
        QCOMPARE(bench.editor.draft(), m_sample);
    }

    void pastingIsPlainAndKeepsLines()
    {
        EditorBench bench(m_sample);
        bench.place(point0, 0);
        paste(bench.text(), u"• First\r\n• Second\n\n- Third "_s);
        QCOMPARE(bench.points().mid(0, 3),
            (QStringList{u"First"_s, u"Second"_s,
                u"ThirdLeads a team of six that ships a Qt 6 desktop client for tide gauges"_s}));
        QCOMPARE(bench.undo.count(), 1);
        bench.place({FieldKind::Name}, 0);
        paste(bench.text(), u"Dr.\n"_s);
        QCOMPARE(bench.cv().basics.name, u"Dr.Amira Haddad"_s);
    }

    void boldAndItalicAreMarkup()
    {
        EditorBench bench(m_sample);
        bench.place(point0, 0, 5);
        bench.press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(bench.points().first().startsWith(u"**Leads** a team"_s));
        QCOMPARE(bench.text().textCursor().selectedText(), u"Leads"_s);
        bench.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(bench.points().first().startsWith(u"***Leads*** a team"_s));
        bench.press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(bench.points().first().startsWith(u"*Leads* a team"_s));
        // Typed in bold, over a space.
        bench.place(point1, 0);
        bench.press(Qt::Key_B, Qt::ControlModifier);
        bench.type(u"a b"_s);
        QVERIFY2(bench.points().at(1).startsWith(u"**a b**Cut"_s), qPrintable(bench.points().at(1)));
        // There is no markup in a name.
        bench.place({FieldKind::Name}, 0, 5);
        bench.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(bench.cv().basics.name, u"Amira Haddad"_s);
    }

    void itemsMoveWithTheKeyboard()
    {
        EditorBench bench(m_sample);
        bench.place(point0, 3);
        bench.press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(bench.points().at(1).startsWith(u"Leads"_s));
        QCOMPARE(bench.text().cursorSpot(), (FieldSpot{point1, 3}));
        bench.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(bench.editor.draft(), m_sample);
        bench.place({FieldKind::EntryTitle, 0, 1}, 2);
        bench.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(bench.cv().sections[0].entries[0].organization, u"Peilwerk"_s);
        bench.place({FieldKind::SectionHeading, 0}, 0);
        bench.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bench.cv().sections[1].kind, SectionKind::Work);
    }

    void itemsAreDragged()
    {
        EditorBench bench(m_sample);
        QVERIFY(QTest::qWaitForWindowActive(&bench.editor));
        QWidget *area = bench.text().viewport();
        const QPoint from = handleAt(bench.text(), point1);
        const QPoint to = handleAt(bench.text(), point0) - QPoint(0, 9);
        QTest::mouseMove(area, from);
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        QTest::mouseMove(area, (from + to) / 2);
        QTest::mouseMove(area, to);
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
        QVERIFY2(bench.points().first().startsWith(u"Cut"_s), qPrintable(bench.points().first()));
        QCOMPARE(bench.undo.count(), 1);
        // On to the other employer.
        const QPoint there = handleAt(bench.text(), {FieldKind::Highlight, 0, 1, 0}) - QPoint(0, 9);
        const QPoint here = handleAt(bench.text(), point0);
        QTest::mousePress(area, Qt::LeftButton, {}, here);
        QTest::mouseMove(area, (here + there) / 2);
        QTest::mouseMove(area, there);
        QTest::mouseRelease(area, Qt::LeftButton, {}, there);
        QCOMPARE(bench.points(1).size(), 3);
        QVERIFY(bench.points(1).first().startsWith(u"Cut"_s));
    }

    void whatIsLeftOutComesBackWithAClick()
    {
        EditorBench bench(m_sample);
        QVERIFY(QTest::qWaitForWindowActive(&bench.editor));
        const FieldPath point2{FieldKind::Highlight, 0, 0, 2};
        QCOMPARE(bench.text().lineDocument().positionOf({point2, 0}), -1);
        bench.editor.setLeftOutShown(true);
        QVERIFY(bench.text().lineDocument().positionOf({point2, 0}) >= 0);
        QTest::mouseClick(bench.text().viewport(), Qt::LeftButton, {}, handleAt(bench.text(), point2));
        QVERIFY(bench.cv().sections[0].entries[0].highlights[2].included);
        bench.place(point0, 0);
        bench.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!bench.cv().sections[0].entries[0].highlights[0].included);
        bench.undo.undo();
        bench.undo.undo();
        QCOMPARE(bench.editor.draft(), m_sample);
    }

    void theMenuOfAHandleRemoves()
    {
        EditorBench bench(m_sample);
        QVERIFY(QTest::qWaitForWindowActive(&bench.editor));
        QTest::mouseClick(bench.text().viewport(), Qt::LeftButton, {}, handleAt(bench.text(), point0));
        auto *menu = bench.editor.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu && menu->isVisible());
        menu->actions().constLast()->trigger();
        menu->close();
        QVERIFY(bench.points().first().startsWith(u"Cut"_s));
    }

    void tabGoesFromFieldToField()
    {
        EditorBench bench(m_sample);
        bench.place({FieldKind::Name}, 0);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.text().cursorSpot().field, FieldPath{FieldKind::Label});
        bench.press(Qt::Key_Tab);
        bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(bench.text().textCursor().selectedText(), u"Senior Software Engineer"_s);
    }

    void detailsAreEdited()
    {
        EditorBench bench(m_sample);
        bench.place({FieldKind::EntryTitle, 0, 1}, 0);
        bench.press(Qt::Key_F2);
        auto *dialog = bench.editor.window()->findChild<DetailsDialog *>();
        QVERIFY(dialog);
        dialog->fieldEdit(u"endDate"_s)->setValue(u"2020-12"_s);
        dialog->fieldEdit(u"location"_s)->setValue(u"Kiel"_s);
        dialog->accept();
        const DraftEntry entry = bench.cv().sections[0].entries[1];
        QCOMPARE(entry.endDate, (PartialDate{2020, 12, 0}));
        QCOMPARE(entry.location, u"Kiel"_s);
        QCOMPARE(entry.startDate.year, 2018);
        QCOMPARE(bench.undo.count(), 1);
    }

    void aLetterIsWritten()
    {
        EditorBench bench(sampleLetter());
        const FieldPath salutation{FieldKind::Salutation};
        bench.place(salutation, fieldText(bench.editor.draft(), salutation).size());
        bench.press(Qt::Key_Return);
        bench.type(u"First."_s);
        QCOMPARE(bench.letter().paragraphs.size(), 4);
        QCOMPARE(bench.letter().paragraphs[0].text, u"First."_s);
        const FieldPath town{FieldKind::SenderAddress, -1, -1, 1};
        bench.place(town, fieldText(bench.editor.draft(), town).size());
        bench.press(Qt::Key_Return);
        bench.type(u"Germany"_s);
        QCOMPARE(bench.letter().sender.addressLines,
            (QStringList{u"Karlstraße 4"_s, u"04109 Leipzig"_s, u"Germany"_s}));
        bench.place({FieldKind::Paragraph, -1, -1, 1}, 0);
        bench.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bench.letter().paragraphs[2].id, u"p1"_s);
    }

    void theCursorStaysWhereItsTextIs()
    {
        EditorBench bench(longCv());
        const FieldPath late{FieldKind::Highlight, 0, 20, 1};
        bench.place(late, 4);
        const int scroll = bench.text().verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        // Somebody else changes the draft above the cursor.
        Draft changed = bench.editor.draft();
        auto &entries = std::get<CvContent>(changed.content).sections[0].entries;
        entries.removeAt(3);
        bench.editor.show(changed);
        QCOMPARE(bench.text().cursorSpot(), (FieldSpot{{FieldKind::Highlight, 0, 19, 1}, 4}));
        QCOMPARE(bench.text().verticalScrollBar()->value(), scroll);
    }

    void showingTheSameChangesNothing()
    {
        EditorBench bench(m_sample);
        bench.place(point0, 2, 3);
        bench.editor.show(bench.editor.draft());
        QCOMPARE(bench.text().textCursor().selectedText(), u"ads"_s);
        QVERIFY(bench.actions.isEmpty());
    }

    void nothingIsTypedIntoWhatIsReadOnly()
    {
        EditorBench bench(m_sample);
        bench.editor.setReadOnly(true);
        bench.place(point0, 2);
        bench.type(u"x"_s);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Backspace);
        bench.press(Qt::Key_Down, Qt::AltModifier);
        paste(bench.text(), u"words"_s);
        QCOMPARE(bench.editor.draft(), m_sample);
        QVERIFY(bench.actions.isEmpty());
    }

    void rightToLeftIsLaidOutFromTheRight()
    {
        EditorBench bench(arabicCv());
        QTextCursor cursor(bench.text().document());
        QVERIFY(bench.text().cursorRect(cursor).x() > bench.text().viewport()->width() / 2);
        bench.place(point0, 0);
        QInputMethodEvent commit;
        commit.setCommitString(u"هي "_s);
        QCoreApplication::sendEvent(&bench.text(), &commit);
        QVERIFY(bench.points().first().startsWith(u"هي تقود"_s));
    }

    void composingIsOneText()
    {
        EditorBench bench(m_sample);
        bench.place(point0, 0);
        QInputMethodEvent composing(u"にほ"_s, {});
        QCoreApplication::sendEvent(&bench.text(), &composing);
        QCOMPARE(bench.editor.draft(), m_sample);
        QInputMethodEvent commit;
        commit.setCommitString(u"日本"_s);
        QCoreApplication::sendEvent(&bench.text(), &commit);
        QVERIFY(bench.points().first().startsWith(u"日本Leads"_s));
    }

    void theTextShowsTheDraftWhateverHappensToIt()
    {
        EditorBench bench(m_sample);
        const QString before = bench.text().toPlainText();
        QTextCursor cursor(bench.text().document());
        cursor.select(QTextCursor::Document);
        cursor.removeSelectedText();
        QCOMPARE(bench.text().toPlainText(), before);
        QCOMPARE(bench.editor.draft(), m_sample);
        bench.place(point0, 0);
        bench.type(u"x"_s);
        QVERIFY(bench.points().first().startsWith(u"xLeads"_s));
    }

    void thePlaceOfTheCursorIsSaid()
    {
        EditorBench bench(m_sample);
        QSignalSpy places(&bench.editor, &DraftEditor::placeChanged);
        bench.place(point1, 0);
        QCOMPARE(places.constLast().at(0).toString(), bench.cv().sections[0].entries[0].highlights[1].id);
        QCOMPARE(places.constLast().at(1).toString(), u"/work/0/highlights/1"_s);
        bench.editor.reveal(bench.cv().sections[0].entries[1].id);
        QCOMPARE(bench.text().cursorSpot().field, (FieldPath{FieldKind::EntryTitle, 0, 1}));
    }

    void wordsAreCountedWhileTyping()
    {
        EditorBench bench(m_sample);
        const int before = bench.editor.wordCount();
        QSignalSpy counts(&bench.editor, &DraftEditor::wordCountChanged);
        bench.place(point0, 0);
        bench.type(u"one two "_s);
        QCOMPARE(bench.editor.wordCount(), before + 2);
        QVERIFY(!counts.isEmpty());
    }

    void aLongCvOpensAndTypesQuickly()
    {
        EditorBench bench(m_sample);
        const Draft draft = longCv();
        QElapsedTimer timer;
        timer.start();
        bench.editor.show(draft, DraftEditor::Showing::AnotherDocument);
        bench.editor.grab();
        const qint64 opened = timer.elapsed();
        bench.place({FieldKind::Highlight, 0, 10, 0}, 3);
        timer.restart();
        bench.type(u"0123456789"_s);
        const qint64 typed = timer.elapsed() / 10;
        qInfo() << "opened in" << opened << "ms, a key in" << typed << "ms";
        // The figures are 150 and some milliseconds; a busy machine gets four times that.
        QVERIFY(opened < 600);
        QVERIFY(typed < 100);
    }

private:
    const Draft m_sample = sampleCv();
};

QTEST_MAIN(TestDraftEditor)
#include "tst_drafteditor.moc"
