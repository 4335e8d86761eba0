#include "core/documents/grounding/Grounding.h"
#include "tests/ui/documents/editor/EditorBench.h"
#include "ui/documents/editor/FindBar.h"
#include "ui/documents/editor/SpellingMarks.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

const FieldPath point0{FieldKind::Highlight, 0, 0, 0};
const FieldPath point1{FieldKind::Highlight, 0, 0, 1};

/// Knows less than the draft says: a team of four, and no CAN bus.
Resume profile()
{
    return *parseResume(R"({"basics": {"name": "Amira Haddad", "label": "Senior Software Engineer"},
        "work": [{"name": "Nordsee Sensorik", "position": "Senior Software Engineer", "startDate": "2021-04",
            "highlights": ["Lead of a team of four, Qt 6 desktop client for tide gauges"]}]})");
}

QStringList marked(const DraftTextEdit &text, QTextCharFormat::UnderlineStyle style)
{
    QStringList words;
    const QList<QTextEdit::ExtraSelection> selections = text.extraSelections();
    for (const QTextEdit::ExtraSelection &selection : selections) {
        if (selection.format.underlineStyle() == style) {
            words.append(selection.cursor.selectedText());
        }
    }
    return words;
}

class GroundedBench : public EditorBench
{
public:
    GroundedBench() { check(); }

    void check()
    {
        const grounding::GroundingText text = grounding::groundingText(editor.draft());
        claims = grounding::ground(profile(), text, QDate(2026, 11, 23)).claims;
        editor.setFindings(text, claims);
    }
    [[nodiscard]] int unsupported(const QString &words) const
    {
        for (int i = 0; i < claims.size(); ++i) {
            if (!claims.at(i).supported && claims.at(i).text.contains(words)) {
                return i;
            }
        }
        return -1;
    }

    QList<grounding::Claim> claims;
};

QMenu *openMenu(const GroundedBench &bench)
{
    QContextMenuEvent event(
        QContextMenuEvent::Keyboard, QPoint(5, 5), bench.text().mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&bench.text(), &event);
    return bench.editor.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

/// Claims, misspelled words and matches, marked in the text.
class TestDraftMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsAreUnderlinedWhereTheyStand()
    {
        GroundedBench bench;
        const int share = bench.unsupported(u"35 %"_s);
        QVERIFY(share >= 0);
        QVERIFY(marked(bench.text(), QTextCharFormat::SingleUnderline).contains(bench.claims.at(share).text));
        // Within the words, also behind marks of bold, and on after typing before them.
        bench.place(point1, 0);
        bench.type(u"xyz "_s);
        QVERIFY(marked(bench.text(), QTextCharFormat::SingleUnderline).contains(bench.claims.at(share).text));
        bench.editor.goToFinding(share);
        QCOMPARE(bench.text().textCursor().selectedText(), bench.claims.at(share).text);
        QCOMPARE(bench.editor.currentFinding(), share);
        // Words that are gone are not marked.
        bench.press(Qt::Key_Delete);
        QVERIFY(
            !marked(bench.text(), QTextCharFormat::SingleUnderline).contains(bench.claims.at(share).text));
    }

    void keysWalkThroughTheFindings()
    {
        GroundedBench bench;
        QSignalSpy current(&bench.editor, &DraftEditor::currentFindingChanged);
        bench.place({FieldKind::Name}, 0);
        QList<int> seen;
        // Dates at the end of a line are marked too, but are no text.
        const auto isOpen = [](const grounding::Claim &claim) { return !claim.supported; };
        const auto count = std::count_if(bench.claims.begin(), bench.claims.end(), isOpen);
        const QStringList words = marked(bench.text(), QTextCharFormat::SingleUnderline);
        QVERIFY(count > words.size());
        QVERIFY(words.contains(u"+49 151 5550 142"_s));
        for (int i = 0; i < count; ++i) {
            bench.press(Qt::Key_F8);
            seen.append(bench.editor.currentFinding());
        }
        QCOMPARE(QSet<int>(seen.begin(), seen.end()).size(), count);
        QVERIFY(!seen.contains(-1));
        bench.press(Qt::Key_F8);
        QCOMPARE(bench.editor.currentFinding(), seen.constFirst());
        bench.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(bench.editor.currentFinding(), seen.constLast());
        QVERIFY(!current.isEmpty());
        bench.editor.setFindings({}, {});
        QCOMPARE(current.constLast().first().toInt(), -1);
        QVERIFY(!bench.editor.goToNextFinding());
    }

    void theMenuOfAClaimAsksThePage()
    {
        GroundedBench bench;
        QSignalSpy decided(&bench.editor, &DraftEditor::findingDecided);
        const int share = bench.unsupported(u"35 %"_s);
        bench.editor.goToFinding(share);
        QMenu *menu = openMenu(bench);
        QVERIFY(menu);
        QCOMPARE(menu->actions().at(0)->text(), bench.claims.at(share).reason);
        for (int i = 1; i <= 4; ++i) {
            menu->actions().at(i)->trigger();
        }
        menu->close();
        QCOMPARE(decided.size(), 4);
        QCOMPARE(decided.at(0).at(0).value<grounding::Claim>(), bench.claims.at(share));
        QCOMPARE(decided.at(0).at(1).value<FindingDecision>(), FindingDecision::Keep);
        QCOMPARE(decided.at(3).at(1).value<FindingDecision>(), FindingDecision::AddToProfile);
    }

    void aClaimIsCorrected()
    {
        GroundedBench bench;
        const int share = bench.unsupported(u"35 %"_s);
        bench.editor.replaceFinding(share, u"a third"_s);
        QCOMPARE(bench.points().at(1), u"Cut start-up time by a third by loading device drivers on demand"_s);
        QCOMPARE(bench.undo.count(), 1);
        // Removing leaves no double space.
        bench.check();
        bench.editor.replaceFinding(bench.unsupported(u"64"_s), {});
        QCOMPARE(bench.points(1).first(), u"Wrote the CAN bus stack for nodes at 500 kbit/s"_s);
    }

    void supportedClaimsShowWhenAsked()
    {
        GroundedBench bench;
        QVERIFY(marked(bench.text(), QTextCharFormat::DotLine).isEmpty());
        bench.editor.setSupportedShown(true);
        QVERIFY(!marked(bench.text(), QTextCharFormat::DotLine).isEmpty());
    }

    void wordsAreFoundAndReplaced()
    {
        GroundedBench bench;
        bench.editor.setFindings({}, {});
        bench.place({FieldKind::Name}, 0);
        bench.press(Qt::Key_H, Qt::ControlModifier);
        FindBar *bar = bench.editor.findBar();
        QVERIFY(bar->isVisible());
        QTest::keyClicks(bar->findField(), u"software"_s);
        QCOMPARE(bar->matchCount(), 5);
        QTest::keyClick(bar->findField(), Qt::Key_Return);
        QCOMPARE(bench.text().cursorSpot().field, FieldPath{FieldKind::Label});
        QTest::keyClick(bar->findField(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bench.text().cursorSpot().field, (FieldPath{FieldKind::EntryTitle, 0, 1}));
        bar->setMatchCase(true);
        QCOMPARE(bar->matchCount(), 1);
        bar->setMatchCase(false);
        QTest::keyClicks(bar->replaceField(), u"Hardware"_s);
        QTest::keyClick(bar->replaceField(), Qt::Key_Return);
        QCOMPARE(bar->matchCount(), 4);
        QCOMPARE(bench.cv().sections[0].entries[1].title, u"Hardware Engineer"_s);
        const int steps = bench.undo.count();
        bar->replaceAll();
        QCOMPARE(bar->matchCount(), 0);
        QCOMPARE(bench.undo.count(), steps + 1);
        QVERIFY(bench.cv().summary.text.contains(u"measuring Hardware"_s));
        QTest::keyClick(bar->findField(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(bench.text().extraSelections().size(), 0);
    }

    void replacingByLongerWordsOfTheSameKindEnds()
    {
        GroundedBench bench;
        bench.editor.openFind(true);
        FindBar *bar = bench.editor.findBar();
        bar->findField()->setText(u"a"_s);
        bar->replaceField()->setText(u"aa"_s);
        const qsizetype count = bar->matchCount();
        bar->replaceAll();
        QCOMPARE(bar->matchCount(), 2 * count);
        QCOMPARE(bench.undo.count(), 1);
    }

    void misspelledWordsAreMarkedAndCorrected()
    {
        const QTemporaryDir folder;
        writeDictionary(folder, "leads\nteam\nof\nsix\nthat\nships\ndesktop\nclient\nfor\ntide\ngauges\na\n");
        const std::unique_ptr<Settings> settings = Settings::inMemory();
        DraftTextEdit text;
        SpellingMarks marks(text, *settings, nullptr, {folder.path()});
        Draft draft = sampleCv();
        setFieldText(draft, point0, u"Leads a taem of six"_s);
        text.resize(600, 600);
        text.show();
        text.showDraft(draft, true);
        QTRY_VERIFY(marked(text, QTextCharFormat::WaveUnderline).contains(u"taem"_s));
        QVERIFY(!marked(text, QTextCharFormat::WaveUnderline).contains(u"Leads"_s));
        QVERIFY(marks.explanation().contains(u"en_US"_s));
        const qsizetype at = plainFieldText(draft, point0).indexOf(u"taem"_s);
        QMenu menu;
        marks.fillMenu(menu, *marks.wordAt({point0, at + 1}));
        QTRY_COMPARE(menu.actions().constFirst()->text(), u"team"_s);
        menu.actions().constFirst()->trigger();
        QCOMPARE(plainFieldText(text.draft(), point0), u"Leads a team of six"_s);
        QTRY_VERIFY(!marked(text, QTextCharFormat::WaveUnderline).contains(u"taem"_s));
    }

    void wordsAreAddedToThePersonsOwn()
    {
        const QTemporaryDir folder;
        writeDictionary(folder, "leads\n");
        const std::unique_ptr<Settings> settings = Settings::inMemory();
        DraftTextEdit text;
        SpellingMarks marks(text, *settings, nullptr, {folder.path()});
        Draft draft = sampleCv();
        setFieldText(draft, point0, u"Leads flimmer"_s);
        text.showDraft(draft, true);
        QTRY_VERIFY(marked(text, QTextCharFormat::WaveUnderline).contains(u"flimmer"_s));
        QMenu menu;
        marks.fillMenu(menu, *marks.wordAt({point0, 7}));
        menu.actions().constLast()->trigger();
        QVERIFY(!marked(text, QTextCharFormat::WaveUnderline).contains(u"flimmer"_s));
        QCOMPARE(settings->texts(SettingKey::SpellingWords), QStringList{u"flimmer"_s});
    }

    void withoutADictionaryNothingIsMarked()
    {
        const QTemporaryDir folder;
        const std::unique_ptr<Settings> settings = Settings::inMemory();
        DraftTextEdit text;
        SpellingMarks marks(text, *settings, nullptr, {folder.path()});
        text.showDraft(sampleCv(), true);
        QTRY_COMPARE(marks.spelling().state(), spelling::SpellingState::NoDictionary);
        QVERIFY(marked(text, QTextCharFormat::WaveUnderline).isEmpty());
        QVERIFY(marks.explanation().contains(u"hunspell-en-us"_s));
    }

private:
    static void writeDictionary(const QTemporaryDir &folder, const QByteArray &words)
    {
        QFile affixes(folder.filePath(u"en_US.aff"_s));
        QVERIFY(affixes.open(QIODevice::WriteOnly));
        affixes.write("SET UTF-8\nTRY esianrtolcdugmphbyfvkwzx\n");
        QFile list(folder.filePath(u"en_US.dic"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(QByteArray::number(words.count('\n')) + '\n' + words);
    }
};

QTEST_MAIN(TestDraftMarks)
#include "tst_draftmarks.moc"
